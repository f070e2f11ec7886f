import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { checkOutput } from "../../src/publish/check-output.ts";
import { toContext } from "../views/example.ts";

/** Checks an output folder of which the state knows some files. */
function check(known: Readonly<Record<string, string | undefined>>, strange: readonly string[] = []) {
	const out = mkdtempSync(join(tmpdir(), "microfilm-"));
	onTestFinished(() => rmSync(out, { recursive: true, force: true }));
	const state = new DatabaseSync(":memory:");
	state.exec("CREATE TABLE outputs (path TEXT PRIMARY KEY)");
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(out, path)), { recursive: true });
		writeFileSync(join(out, path), text);
	};
	for (const [path, text] of Object.entries(known)) {
		state.prepare("INSERT INTO outputs (path) VALUES (?)").run(path);
		if (text !== undefined) write(path, text);
	}
	for (const path of strange) write(path, "");
	symlinkSync("/elsewhere", join(out, "zz"));
	return checkOutput(state, { out, settings: toContext([], { settings: { basePath: "/" } }).settings });
}

it("finds dead links, malformed ones among them, missing files and strangers", () => {
	const home = ["/%E0%A4%A", "/100%/", "/a/", "a/#x", "/b/", "https://other.example/%E0%A4%A"].map((href) => `<a href="${href}">x</a>`);
	expect(
		check({ "index.html": home.join(""), "a/index.html": '<a href="../%C3%BC.html">x</a>', "ü.html": "", "gone.xml": undefined }, [
			".htaccess",
			"a/old.html",
		]),
	).toEqual({
		files: 4,
		deadLinks: ["/%E0%A4%A", "/100%/", "/b/"].map((href) => ({ page: "index.html", href })),
		missing: ["gone.xml"],
		strangers: [".htaccess", "a/old.html", "zz"],
	});
});
