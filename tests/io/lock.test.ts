import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { lockTimes, takeLock } from "../../src/io/lock.ts";

function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "microfilm-lock-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

const noWait = (holder: string): never => {
	throw new Error(`It waits for ${holder}.`);
};

it.each([
	[`999999999@${hostname()}@${performance.timeOrigin}`, "the process is gone"],
	[`${process.ppid}@${hostname()}@1000`, "the machine was started anew since: another process has its number"],
	[`${process.pid}@${hostname()}@${performance.timeOrigin - 5}`, "an earlier process of the same number"],
])("a lock held by %s is taken over: %s", async (holder) => {
	const folder = makeFolder();
	writeFileSync(join(folder, "lock"), holder);
	const release = await takeLock(join(folder, "lock"), noWait);
	expect(readFileSync(join(folder, "lock"), "utf8")).toBe(`${process.pid}@${hostname()}@${performance.timeOrigin}`);
	expect(readdirSync(folder)).toEqual(["lock"]);
	release();
	expect(readdirSync(folder)).toEqual([]);
});

it.each([
	[`${process.ppid}@${hostname()}@${performance.timeOrigin}`, "the process lives"],
	["1@another-host.example@1000", "nothing can be known of another machine"],
])("a lock held by %s stands: %s", async (holder) => {
	const folder = makeFolder();
	writeFileSync(join(folder, "lock"), holder);
	await expect(takeLock(join(folder, "lock"), noWait)).rejects.toThrow("It waits for");
	expect(readFileSync(join(folder, "lock"), "utf8")).toBe(holder);
});

const foreign = "1@another-host.example@1000";
const me = `${process.pid}@${hostname()}@${performance.timeOrigin}`;
/** Without a wait that tests would feel. */
const quick = { ...lockTimes, retryMs: 1, settleMs: 1, watchedMs: 5 };

it.each([
	[foreign, "its machine, a container, is no more"],
	[`${process.ppid}@${hostname()}@${performance.timeOrigin}`, "another process has its number"],
])("a lock held by %s that nobody has touched for long is taken over: %s", async (holder) => {
	const lock = join(makeFolder(), "lock");
	writeFileSync(lock, holder);
	utimesSync(lock, 0, 0);
	const release = await takeLock(lock, () => {}, quick);
	expect(readFileSync(lock, "utf8")).toBe(me);
	release();
});

it("a lock is touched while it is held", async () => {
	const lock = join(makeFolder(), "lock");
	const release = await takeLock(lock, noWait, { ...quick, touchMs: 1 });
	utimesSync(lock, 0, 0);
	await expect.poll(() => statSync(lock).mtimeMs).toBeGreaterThan(0);
	release();
});

it("of two that take a lock over, the last one has it, and keeps it when the other releases", async () => {
	const lock = join(makeFolder(), "lock");
	writeFileSync(lock, `999999999@${hostname()}@${performance.timeOrigin}`);
	const first = takeLock(lock, noWait, quick);
	const other = `${process.ppid}@${hostname()}@${performance.timeOrigin}`;
	writeFileSync(lock, other);
	await expect(first).rejects.toThrow("It waits for");
	rmSync(lock);
	const release = await takeLock(lock, noWait, quick);
	writeFileSync(lock, other);
	release();
	expect(readFileSync(lock, "utf8")).toBe(other);
});
