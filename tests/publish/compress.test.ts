import { hash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hashBytes } from "../../src/io/hash.ts";
import { compressFile } from "../../src/publish/hosts/compress-file.ts";
import { stageFilesWith } from "../../src/publish/hosts/compress-staged.ts";
import type { StagedFile } from "../../src/publish/staging.ts";

const page = Buffer.from("<p>The harbour clock chimes again.</p>\n".repeat(60));

describe("compressFile", () => {
	it("gives the same bytes back, and fewer", () => {
		const { br = page, gz = page } = compressFile(page);
		expect([brotliDecompressSync(br), gunzipSync(gz)]).toEqual([page, page]);
		expect(Math.max(br.length, gz.length)).toBeLessThan(200);
	});

	it("puts neither time nor machine into the header of gzip", () => {
		// RFC 1952 §2.3: two signs, deflate, no flags, no time, best compression, unknown system.
		expect([...(compressFile(page).gz ?? page).subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 2, 255]);
	});

	it.each([
		[Buffer.from("short"), "too short to matter"],
		[Buffer.concat(Array.from({ length: 64 }, (_, i) => hash("sha256", String(i), "buffer"))), "nothing repeats"],
	])("leaves out what would save nothing: %#", (bytes) => expect(compressFile(bytes)).toEqual({}));
});

describe("stageFilesWith", () => {
	const stage = (path: string, content: string | Uint8Array, key: string): StagedFile => ({
		path,
		key,
		sha256: hashBytes(Buffer.from(content)),
		bytes: content.length,
	});
	const names = (precompress: boolean, path: string, content: string | Uint8Array = page) =>
		stageFilesWith({ precompress }, stage)(path, content, "article a").map((file) => [file.path, file.key]);

	it("stages a text file with both, under the key of its page", () => {
		expect(names(true, "a/index.html")).toEqual([
			["a/index.html", "article a"],
			["a/index.html.br", "article a"],
			["a/index.html.gz", "article a"],
		]);
		expect(names(true, "a/index.html", page.toString())).toEqual(names(true, "a/index.html"));
	});

	it.each([
		[false, "a/index.html", "nobody asked"],
		[true, "_headers", "a host reads it itself"],
		[true, "picture.png", "compressed already"],
	])("precompress %s, %s: the file alone (%s)", (precompress, path) => expect(names(precompress, path)).toEqual([[path, "article a"]]));
});
