import { join, sep } from "node:path";

/** Longest path of one output file inside the output folder, in bytes: what S3 (1,024) and common file systems (4,096) both allow. */
const maxPathBytes = 1_000;

/**
 * The one way to a place in the output folder (`out`, absolute): proves that the path stays inside. Throws a `RangeError` for a path that
 * leaves it, that is absolute, or that holds a backslash, a NUL, an empty segment, `.` or `..`.
 */
export function toOutputPath(out: string, path: string): string {
	const unsafe =
		path === "" || /[\\\0]/.test(path) || path.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
	if (unsafe || Buffer.byteLength(path) > maxPathBytes) throw new RangeError(`\`${path}\` is no safe path of an output file.`);
	const absolute = join(out, path);
	if (!absolute.startsWith(out.endsWith(sep) ? out : out + sep)) throw new RangeError(`\`${path}\` leaves the output folder.`);
	return absolute;
}
