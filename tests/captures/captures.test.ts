import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { listCaptures } from "../../src/captures/list-captures.ts";
import { readCaptureFile } from "../../src/captures/read-capture.ts";
import { walkFiles } from "../../src/io/walk-files.ts";
import { makePipe } from "../build/make-pipe.ts";

/** An empty folder, and the problems of everything that is listed in it: `name: id`. */
function makeFolder() {
	const root = mkdtempSync(join(tmpdir(), "microfilm-"));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const list = (...places: string[]) =>
		[...listCaptures(root, places.length === 0 ? [root] : places)]
			.map(({ path, file }) => {
				const { captures, problems } = readCaptureFile(path, file);
				return `${file}: ${captures.length > 0 ? "read" : problems.map(({ id }) => id).join()}`;
			})
			.sort();
	return { root, list };
}

/** A name in bytes, as only Linux takes it. */
const inBytes = (folder: string, ...bytes: number[]): Buffer => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes)]);

describe.skipIf(process.platform === "win32")("what is no file that can be read", () => {
	it("symbolic links are listed with a problem, and not followed", () => {
		const { root, list } = makeFolder();
		const elsewhere = makeFolder().root;
		writeFileSync(join(elsewhere, "secret.txt"), "Secret.");
		writeFileSync(join(root, "a.txt"), "Text.");
		symlinkSync("a.txt", join(root, "inside.txt"));
		symlinkSync(elsewhere, join(root, "folder"));
		symlinkSync("nowhere", join(root, "dangling"));
		expect(list()).toEqual(["a.txt: read", "dangling: file-symbolic-link", "folder: file-symbolic-link", "inside.txt: file-symbolic-link"]);
	});

	it("a pipe is listed, and never opened", () => {
		const { root, list } = makeFolder();
		makePipe(join(root, "pipe.txt"));
		expect(list()).toEqual(["pipe.txt: file-special"]);
		expect(readCaptureFile(join(root, "pipe.txt"), "pipe.txt").problems).toMatchObject([
			{ message: "This is a named pipe, not a file, so it was not opened. Put the article here as a file, or move this elsewhere." },
		]);
	});

	it.skipIf(process.platform !== "linux")("names that are not valid UTF-8 are listed, byte by byte, also those of folders", () => {
		const { root, list } = makeFolder();
		for (const last of [0xe8, 0xe9]) writeFileSync(inBytes(root, 0x63, 0xc3, 0xa9, last, 0x2e, 0x6d, 0x64), "Text.");
		mkdirSync(inBytes(root, 0xff));
		writeFileSync(inBytes(root, 0xff, 0x2f, 0x61), "Text.");
		writeFileSync(join(root, "\uFFFD.txt"), "A name that holds the replacement character is a name.");
		expect(list()).toEqual([
			"\\xFF: file-name-not-utf8",
			"cé\\xE8.md: file-name-not-utf8",
			"cé\\xE9.md: file-name-not-utf8",
			"\uFFFD.txt: read",
		]);
	});

	it("other walks pass over all of them, and every walk over hidden names", () => {
		const { root, list } = makeFolder();
		writeFileSync(join(root, "a.txt"), "Text.");
		writeFileSync(join(root, ".b.txt"), "Text.");
		symlinkSync("a.txt", join(root, "c.txt"));
		expect([...walkFiles(root)].map(({ path }) => path)).toEqual([join(root, "a.txt")]);
		expect(list()).toEqual(["a.txt: read", "c.txt: file-symbolic-link"]);
	});

	it("a place that is itself a link is followed to a folder, not to a file; by hand both are", () => {
		const { root, list } = makeFolder();
		mkdirSync(join(root, "folder"));
		writeFileSync(join(root, "folder/a.txt"), "Text.");
		symlinkSync("folder", join(root, "mount"));
		symlinkSync("folder/a.txt", join(root, "link.txt"));
		expect(list(join(root, "mount"), join(root, "link.txt"), join(root, "gone"))).toEqual([
			"link.txt: file-symbolic-link",
			"mount/a.txt: read",
		]);
		expect(readCaptureFile(join(root, "link.txt"), "link.txt", { byHand: true }).captures).toMatchObject([{ text: "Text." }]);
	});
});

it("a file past the limit is refused by its size, without being read", () => {
	const { root } = makeFolder();
	writeFileSync(join(root, "big.txt"), "");
	// Sparse: it takes no room, and more than a file may have to be read whole.
	const size = 5 * 1024 ** 3;
	truncateSync(join(root, "big.txt"), size);
	expect(readCaptureFile(join(root, "big.txt"), "big.txt")).toMatchObject({
		captures: [],
		problems: [{ id: "file-too-large", severity: "error" }],
		size,
	});
});
