import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode, toIoError } from "./io-error.ts";

const retryMs = 100;
/** Clocks are set while machines run. */
const clockSlackMs = 60_000;

/**
 * Takes the lock at `path` and returns what releases it. Waits while another living process holds it (`onWait` is told once, with its
 * process id); takes a lock over whose process on this host is gone.
 */
export async function takeLock(path: string, onWait: (holder: string) => void): Promise<() => void> {
	const me = `${process.pid}@${hostname()}@${performance.timeOrigin}`;
	let told = false;
	for (;;) {
		if (tryLock(path, me)) return () => rmSync(path, { force: true });
		const holder = readHolder(path);
		if (holder !== undefined && isStale(holder, me)) takeOver(path, { holder, me });
		else {
			if (!told) onWait(holder?.replace(/@[^@]*$/, "") ?? "another process");
			told = true;
			await wait(retryMs);
		}
	}
}

/** The name is written before the lock appears, so that a lock always says who holds it. */
function tryLock(path: string, me: string): boolean {
	const named = `${path}.${me}`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(named, me);
		linkSync(named, path);
		return true;
	} catch (error) {
		if (errorCode(error) === "EEXIST") return false;
		throw toIoError(error, `Taking the lock \`${path}\``);
	} finally {
		rmSync(named, { force: true });
	}
}

/** Another process may take the same lock over at the same moment: what is moved away is looked at again, and put back if it is alive. */
function takeOver(path: string, { holder, me }: { readonly holder: string; readonly me: string }): void {
	const moved = `${path}.stale.${me}`;
	try {
		renameSync(path, moved);
		if (readHolder(moved) !== holder) linkSync(moved, path);
	} catch (error) {
		if (!["ENOENT", "EEXIST"].includes(errorCode(error) ?? "")) throw toIoError(error, `Taking the lock \`${path}\``);
	} finally {
		rmSync(moved, { force: true });
	}
}

function readHolder(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return undefined;
	}
}

/**
 * Of a process on another host nothing can be known, so its lock stands. A lock from before the machine was started is nobody's. A lock with
 * the number of this process, but not its start, is of an earlier one: in a container every command may have the same number.
 */
function isStale(holder: string, me: string): boolean {
	const [pid, host, startedMs] = holder.split("@");
	if (host !== hostname()) return false;
	if (Number(startedMs) < performance.timeOrigin + performance.now() - uptime() * 1000 - clockSlackMs) return true;
	if (Number(pid) === process.pid) return holder !== me;
	try {
		process.kill(Number(pid), 0);
		return false;
	} catch (error) {
		return errorCode(error) === "ESRCH";
	}
}
