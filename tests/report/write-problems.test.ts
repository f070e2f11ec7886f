import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { noteUnmatched } from "../../src/archive/unmatched-decisions.ts";
import { writeProblems } from "../../src/report/write-problems.ts";

function openReport() {
	const folder = mkdtempSync(join(tmpdir(), "microfilm-problems-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const state = openState(":memory:");
	const path = join(folder, "problems.csv");
	return {
		state,
		path,
		add: (file: string) =>
			state.prepare("INSERT INTO problems (file, line, id, severity, message) VALUES (?, 1, 'file-empty', 'error', '')").run(file),
		remove: (file: string) => state.prepare("DELETE FROM problems WHERE file = ?").run(file),
		/** The files that are listed, and whether the report is still the same file on disk. */
		write: () => {
			const before = statSync(path, { throwIfNoEntry: false })?.ino;
			writeProblems(state, folder);
			const [, ...rows] = readFileSync(path, "utf8").trimEnd().split("\r\n");
			return { files: rows.map((row) => row.split(",")[0]), isAdded: statSync(path).ino === before };
		},
	};
}

it("problems that come are added to the report; when one goes, it is written anew, in order", () => {
	const { add, remove, write } = openReport();
	add("b");
	add("c");
	expect(write()).toMatchObject({ files: ["b", "c"] });
	add("a");
	expect(write()).toEqual({ files: ["b", "c", "a"], isAdded: true });
	expect(write()).toEqual({ files: ["b", "c", "a"], isAdded: true });
	remove("b");
	add("d");
	expect(write().files).toEqual(["a", "c", "d"]);
	remove("d");
	expect(write().files).toEqual(["a", "c"]);
});

it("a report to which a killed build had added is written anew, and so is one that is gone", () => {
	const { add, write, path } = openReport();
	add("a");
	write();
	appendFileSync(path, "b,1,file-em");
	expect(write().files).toEqual(["a"]);
	rmSync(path);
	expect(write().files).toEqual(["a"]);
});

it("a decision that names no article is one problem, and stays the same one from build to build", () => {
	const { state } = openReport();
	const decision = { target: { id: "0123456789abcdef" }, level: "excerpt", reason: "other", since: "2024-01-01" } as const;
	const numbers = () => state.prepare("SELECT number, id FROM problems").all();
	const feeds = { places: [], topics: [] };
	noteUnmatched(state, { corrections: [], withheld: [decision], settings: { feeds } });
	const before = numbers();
	expect(before).toEqual([{ number: 1, id: "withholding-unmatched" }]);
	noteUnmatched(state, { corrections: [], withheld: [decision], settings: { feeds } });
	expect(numbers()).toEqual(before);
	noteUnmatched(state, { corrections: [], withheld: [], settings: { feeds } });
	expect(numbers()).toEqual([]);
});
