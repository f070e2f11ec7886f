import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { takeLock } from "../../src/io/lock.ts";

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
