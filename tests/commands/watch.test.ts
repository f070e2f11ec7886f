import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runMicrofilm, watchesAllowed } from "../build/run-microfilm.ts";
import { captureOf, makeArchive, type ScratchArchive } from "../build/scratch-archive.ts";
import { keepRunning, type Running } from "./keep-running.ts";
import { onArchive, one, twelve, two } from "./on-archive.ts";

const pageOfTwo = "courier.example/20230402/two.html";
const goesOn = { timeout: 60_000 };

/** Watches an archive; comes back when it watches. */
async function watch({ root }: ScratchArchive, ...args: readonly string[]): Promise<Running> {
	const running = keepRunning(["watch", "--root", root, ...args]);
	await running.says(/Watching for captures/);
	return running;
}

function published({ root }: ScratchArchive, path: string): string | undefined {
	const file = join(root, "_site", path);
	return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** A theme's page for missing addresses, which says `text`. */
function layout(text: string): string {
	return `export default function NotFound() {\n\treturn <html lang="en"><head><title>x</title></head><body>${text}</body></html>;\n}\n`;
}

function writeLayout({ root }: ScratchArchive, text: string): void {
	mkdirSync(join(root, "layouts"), { recursive: true });
	writeFileSync(join(root, "layouts/not-found.tsx"), text);
}

function count(text: string, part: string): number {
	return text.split(part).length - 1;
}

describe("what watch says", () => {
	it("names the problems of a dropped file when no page changes, once, and not those of older files", goesOn, async () => {
		const { archive } = onArchive({ "articles/one.txt": one, "articles/old.txt": "" });
		await archive.build();
		const running = await watch(archive);
		archive.write("articles/scan.pdf", "%PDF");
		await running.says(
			/^error format-unknown \(1\)\n {2}content\/articles\/scan\.pdf: .*\n3 read: 1 complete, 2 not understood; all kept\n/m,
		);
		archive.write("articles/empty.txt", "");
		await running.says(/^error file-empty \(1\)\n {2}content\/articles\/empty\.txt:1: /m);
		expect(await running.stop()).toBe(0);
		expect(running.said()).not.toContain("old.txt");
		expect(count(running.said(), "scan.pdf")).toBe(1);
	});

	it("tells that removals were refused, once", goesOn, async () => {
		const { archive } = onArchive({ "articles/one.txt": one, ...twelve() });
		await archive.build();
		const running = await watch(archive);
		archive.remove("articles/many");
		await running.says(/--allow-removals/);
		archive.write("articles/two.txt", two);
		await running.until(() => published(archive, pageOfTwo) !== undefined);
		await running.says(/pages rendered: [\s\S]* read: /);
		expect(count(running.said(), "--allow-removals")).toBe(1);
	});

	it("prints nothing with --quiet", goesOn, async () => {
		const { archive } = onArchive();
		const running = keepRunning(["watch", "--root", archive.root, "--quiet"]);
		await running.until(() => published(archive, "index.html") !== undefined);
		archive.write("articles/empty.txt", "");
		archive.write("articles/two.txt", two);
		await running.until(() => published(archive, pageOfTwo) !== undefined);
		expect([await running.stop(), running.said()]).toEqual([0, ""]);
	});
});

describe("a start that cannot succeed", () => {
	it.each(["watch", "serve"])("ends %s with 2 and the message, at a wrong root and with broken settings", goesOn, async (command) => {
		const { archive } = onArchive();
		const empty = mkdtempSync(join(dirname(archive.root), "empty-"));
		const port = command === "serve" ? ["--port", "0"] : [];
		expect(await runMicrofilm([command, "--root", empty, ...port])).toEqual({
			code: 2,
			stdout: "",
			stderr: expect.stringContaining("is no archive"),
		});
		expect(readdirSync(empty)).toEqual([]);
		archive.write("archive.yaml", "titel: X\n");
		expect(await runMicrofilm([command, "--root", archive.root, ...port])).toMatchObject({
			code: 2,
			stdout: "",
			stderr: expect.stringContaining("content/archive.yaml:1"),
		});
		archive.write("archive.yaml", "title: X\n");
		writeLayout(archive, "export default (");
		expect(await runMicrofilm([command, "--root", archive.root, ...port])).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("not-found.tsx"),
		});
	});
});

describe("a fault while watching", () => {
	it("is told, and the next change is seen", goesOn, async () => {
		const { archive } = onArchive();
		const running = await watch(archive);
		archive.write("archive.yaml", "titel: X\n");
		await running.says(/content\/archive\.yaml:1: .*\n.*\nWaiting for the next change …\n/);
		archive.write("articles/two.txt", two);
		archive.write("archive.yaml", "title: Mended archive\n");
		await running.until(() => published(archive, "index.html")?.includes("Mended archive") ?? false);
		expect(published(archive, pageOfTwo)).toContain("The second gate");
	});

	it("in a layout is forgotten when it is mended", goesOn, async () => {
		const { archive } = onArchive();
		const running = await watch(archive);
		writeLayout(archive, layout("First"));
		await running.until(() => published(archive, "404.html")?.includes("First") ?? false);
		writeLayout(archive, "export default (");
		await running.says(/The layout `not-found\.tsx` cannot be loaded[\s\S]*Waiting for the next change …\n/);
		writeLayout(archive, layout("Second"));
		await running.until(() => published(archive, "404.html")?.includes("Second") ?? false);
	});
});

describe("a burst of files", () => {
	it("is one build or few, of which a broken file takes nothing away", goesOn, async () => {
		const { archive } = onArchive();
		await archive.build();
		const running = await watch(archive);
		for (let i = 0; i < 120; i++) archive.write(`articles/burst/${i}.txt`, captureOf({ name: `b${i}`, day: "2023-05-01" }));
		archive.write("articles/burst/broken.txt", new Uint8Array([0, 1, 2, 0xff, 0]));
		for (let i = 120; i < 240; i++) archive.write(`articles/burst/${i}.txt`, captureOf({ name: `b${i}`, day: "2023-05-01" }));
		await running.says(/242 read: 241 complete, 1 not understood/);
		for (let i = 0; i < 240; i++) expect(published(archive, `courier.example/20230501/b${i}.html`)).toContain(`Story b${i}`);
		expect(running.said()).toMatch(/^error file-binary \(1\)\n {2}content\/articles\/burst\/broken\.txt:1: /m);
		expect(count(running.said(), "pages rendered")).toBeLessThanOrEqual(5);
		archive.write("articles/two.txt", two);
		await running.until(() => published(archive, pageOfTwo) !== undefined);
		expect(await running.stop()).toBe(0);
		expect(archive.site()).toEqual(await archive.fullSite());
	});
});

it("a theme is loaded anew when a component or a template changes; a fault in it is told, and waited for", goesOn, async () => {
	const { archive } = onArchive({ "articles/one.txt": one });
	const writeTheme = (path: string, text: string) => {
		mkdirSync(dirname(join(archive.root, "layouts", path)), { recursive: true });
		writeFileSync(join(archive.root, "layouts", path), text);
	};
	const shows = (path: string, text: string) => running.until(() => published(archive, path)?.includes(text) ?? false);
	writeTheme("components/footer.tsx", "export const Footer = () => <footer>Written first</footer>;\n");
	const running = await watch(archive);
	await shows("index.html", "Written first");
	writeTheme("components/footer.tsx", "export const Footer = () => <footer>Written then</footer>;\n");
	await shows("index.html", "Written then");
	writeTheme("not-found.njk", "<p>\n{% if %}</p>\n");
	await running.says(/not-found\.njk`, line 2: unexpected token/);
	expect(published(archive, "404.html")).toContain("Written then");
	writeTheme("not-found.njk", "<p>Mended: {{ head.title }}</p>\n");
	await shows("404.html", "<p>Mended: ");
	expect(published(archive, "404.html")).not.toContain("Written then");
});

describe("places that come later", () => {
	it("are watched: layouts, and folders inside folders that were moved in", goesOn, async () => {
		const { archive } = onArchive();
		const running = await watch(archive);
		writeLayout(archive, layout("Own words"));
		await running.until(() => published(archive, "404.html")?.includes("Own words") ?? false);
		const beside = join(dirname(archive.root), "beside");
		mkdirSync(join(beside, "a/b"), { recursive: true });
		writeFileSync(join(beside, "a/scan.pdf"), "%PDF");
		renameSync(beside, join(archive.root, "content/articles/beside"));
		await running.says(/content\/articles\/beside\/a\/scan\.pdf/);
		archive.write("articles/beside/a/b/two.txt", two);
		await running.until(() => published(archive, pageOfTwo) !== undefined);
	});

	it("are watched when the settings name them, a file as well as a folder", goesOn, async () => {
		const archive = makeArchive({ "articles/one.txt": one });
		const beside = join(dirname(archive.root), "beside");
		mkdirSync(beside);
		writeFileSync(join(beside, "single.txt"), one);
		const running = await watch(archive);
		archive.write("archive.yaml", "title: Named\narticles: [../beside/single.txt]\n");
		await running.until(() => published(archive, "index.html")?.includes("Named") ?? false);
		writeFileSync(join(beside, "single.txt"), two);
		await running.until(() => published(archive, pageOfTwo) !== undefined);
		mkdirSync(join(archive.root, "more"));
		archive.write("archive.yaml", "title: Named twice\narticles: [../beside/single.txt, more]\n");
		await running.until(() => published(archive, "index.html")?.includes("Named twice") ?? false);
		writeFileSync(join(archive.root, "more/three.txt"), captureOf({ name: "three", day: "2023-04-03" }));
		await running.until(() => published(archive, "courier.example/20230403/three.html") !== undefined);
		expect(await running.stop()).toBe(0);
	});
});

/** Whether this system lets a process limit what it may watch itself. */
const canLimitWatches = spawnSync("unshare", ["-U", "-r", "sh", "-c", `echo 0 > ${watchesAllowed}`]).status === 0;

describe("folders that cannot be watched", () => {
	it.runIf(canLimitWatches)("are said aloud, and looked at every few seconds", goesOn, async () => {
		const { archive } = onArchive();
		const running = keepRunning(["watch", "--root", archive.root], { maxWatches: 0 });
		await running.says(
			/cannot be watched: the system's limit of folders is used up\.\n.*max_user_watches.*\nLooking at all files every 3 seconds/,
		);
		archive.write("articles/two.txt", two);
		await running.until(() => published(archive, pageOfTwo) !== undefined);
		archive.remove("articles/two.txt");
		await running.until(() => published(archive, pageOfTwo) === undefined);
		expect(await running.stop()).toBe(0);
		expect(count(running.said(), "cannot be watched")).toBe(1);
	});
});
