import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findTexts } from "../../src/publish/find-texts.ts";

const text = "The keeper’s boat came back at “dawn” & nobody on the pier could say from where.";

test.each([
	["a.html", `<p>${text.replace("&", "&amp;")}</p>`, true, "text with a reference in it"],
	[
		"b.html",
		"<p>The keeper’s <a href='/x'>boat</a> came <em>back</em> at “dawn” &#38; nobody</p>",
		true,
		"tags inside the text, and half of it",
	],
	["c.json", JSON.stringify({ content_html: `<p>${text}</p>\n` }), true, "a string of JSON, with escapes"],
	["d.xml", `<content type="html">&lt;p&gt;${text.replace("&", "&amp;amp;")}&lt;/p&gt;</content>`, true, "markup inside XML"],
	["e.csv", text.toUpperCase().replaceAll(" ", "  "), true, "capitals and other blanks"],
	["f.html", "<p>The keeper’s boat came back.</p>", false, "the same few words"],
	["g.html.br", text, false, "the compressed copy of a file that was looked at"],
])("%s %s → %s: %s", (name, written, isFound) => {
	const out = mkdtempSync(join(tmpdir(), "microfilm-"));
	onTestFinished(() => rmSync(out, { recursive: true, force: true }));
	writeFileSync(join(out, name), written);
	const found = findTexts(out, [name], [{ article: "https://courier.example/boat.html", texts: ["Other words.", text] }]);
	expect(found).toEqual(isFound ? [{ path: name, article: "https://courier.example/boat.html" }] : []);
});
