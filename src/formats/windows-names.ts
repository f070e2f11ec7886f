/**
 * Tells whether Windows would read a file name as a device, whatever its ending: `CON`, `nul.html`, `com1`.
 *
 * Rule: Microsoft, “Naming Files, Paths, and Namespaces”. An archive must survive being copied to such a disk.
 */
export function isWindowsName(name: string): boolean {
	const dot = name.indexOf(".");
	const stem = (dot === -1 ? name : name.slice(0, dot)).trimEnd().toLowerCase();
	return deviceNames.has(stem) || numberedDevice.test(stem);
}

const deviceNames: ReadonlySet<string> = new Set(["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]);

/** numberedDevice = ("com" | "lpt") digit-or-superscript-digit. Examples: `com1`, `lpt³`. */
const numberedDevice = /^(?:com|lpt)[0-9¹²³]$/;
