import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode, toIoError } from "./io-error.ts";

/** How long a lock waits for what. */
export const lockTimes = {
	/** It is looked at again so soon. */
	retryMs: 100,
	/** Whoever took a lock over looks so long after whether another one did, too. */
	settleMs: 250,
	/** Its holder touches it so often, unless a step of the build keeps the process from it. */
	touchMs: 3_000,
	/** Untouched for so long, it is nobody's: no step of a build takes minutes, at a million articles. */
	abandonedMs: 5 * 60_000,
	/** And so long it must have been seen untouched: a computer that slept wakes with locks that look old. */
	watchedMs: 10_000,
};
/** Clocks are set while machines run. */
const clockSlackMs = 60_000;

/**
 * Takes the lock at `path` and returns what releases it. Waits while another living process holds it (`onWait` is told once, with its
 * process id); takes a lock over whose process on this host is gone, or that nobody touches any more.
 *
 * Limit: a holder that is stopped for minutes, and goes on, does not know that it has lost the lock.
 */
export async function takeLock(path: string, onWait: (holder: string) => void, times = lockTimes): Promise<() => void> {
	const me = `${process.pid}@${hostname()}@${performance.timeOrigin}`;
	const isAbandoned = openWatch(path, times);
	let told = false;
	for (;;) {
		if (tryLock(path, me)) return hold(path, { me, times });
		const holder = readHolder(path);
		if (holder !== undefined && (isStale(holder, me) || isAbandoned(holder))) {
			if (await takeOver(path, { holder, me, times })) return hold(path, { me, times });
		} else {
			if (!told) onWait(holder?.replace(/@[^@]*$/, "") ?? "another process");
			told = true;
			await wait(times.retryMs);
		}
	}
}

type Times = typeof lockTimes;

/** Touches the lock until it is released. A lock that another process has taken over is left to it. */
function hold(path: string, { me, times }: { readonly me: string; readonly times: Times }): () => void {
	const touch = (): void => {
		if (readHolder(path) === me) utimesSync(path, new Date(), new Date());
	};
	const timer = setInterval(touch, times.touchMs).unref();
	return () => {
		clearInterval(timer);
		if (readHolder(path) === me) rmSync(path, { force: true });
	};
}

/** Tells of a lock whether nobody has touched it for long. */
function openWatch(path: string, { abandonedMs, watchedMs }: Times): (holder: string) => boolean {
	let seen: { readonly holder: string; readonly touched: number; readonly since: number } | undefined;
	return (holder) => {
		const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
		if (seen?.holder !== holder || seen.touched !== touched) seen = { holder, touched, since: performance.now() };
		return Date.now() - touched > abandonedMs && performance.now() - seen.since >= watchedMs;
	};
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

/**
 * Puts our name in place of the holder's, so that the lock is never without one. Another process may do the same at the same moment: the last one
 * has it.
 */
async function takeOver(path: string, { holder, me, times }: { readonly holder: string; readonly me: string; readonly times: Times }) {
	const named = `${path}.${me}`;
	try {
		writeFileSync(named, me);
		if (readHolder(path) !== holder) return false;
		renameSync(named, path);
	} catch (error) {
		throw toIoError(error, `Taking the lock \`${path}\``);
	} finally {
		rmSync(named, { force: true });
	}
	await wait(times.settleMs);
	return readHolder(path) === me;
}

function readHolder(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return undefined;
	}
}

/**
 * Of a process on another host nothing can be known, so its lock stands while it is touched. A lock from before the machine was started is nobody's. A lock with
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
