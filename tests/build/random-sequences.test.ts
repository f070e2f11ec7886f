import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { BuildOptions } from "../../src/commands/build-options.ts";
import { openLastingPool } from "../../src/commands/watching/lasting-pool.ts";
import type { WorkerPool } from "../../src/commands/workers/worker-pool.ts";
import { stagingFolder } from "../../src/publish/staging.ts";
import { runMicrofilm } from "./run-microfilm.ts";
import { captureOf, makeArchive, readTree, type ScratchArchive } from "./scratch-archive.ts";

/** Few names, days and places, so that steps meet: two names differ in case alone, two days are neighbours. */
const story = fc.record({
	name: fc.constantFrom("alpha", "Alpha", "beta", "gamma", "delta"),
	day: fc.constantFrom("2022-12-31", "2023-01-01", "2023-01-02", "2023-05-09"),
	place: fc.constantFrom("LISBON", "PORTO", "OSLO"),
	host: fc.constantFrom("courier.example", "ledger.example"),
	headline: fc.constantFrom("The gate opens at last", "The gate shuts once more", "The keeper’s bell rings"),
});
const file = fc.constantFrom("a", "b", "c", "d", "e", "f");

const settings = {
	title: (title: string) => `title: ${title}\naddress: https://scratch.example/archive/\nprofile: ours\ncontact: desk@scratch.example\n`,
	others: () => "title: The Scratch Files\naddress: https://scratch.example/\nprofile: others\ncontact: desk@scratch.example\n",
	bare: () => "title: The Scratch Files\ntimeZone: Asia/Tokyo\nfeeds: {places: [lisbon, oslo]}\n",
};

const step = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ do: fc.constant("write" as const), file, story }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("write later capture" as const), file, story }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("write Markdown" as const), file, story }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("write undated" as const), file, story }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("write nothing" as const), file }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant("remove" as const), file }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("correct" as const), story, day: fc.constantFrom("2023-01-01", "2021-07-07") }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("take corrections back" as const) }) },
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant("name source" as const), name: fc.constantFrom("The Courier", "Courier of Lisbon") }),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant("set" as const),
			text: fc.constantFrom(settings.title("Renamed"), settings.others(), settings.bare()),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant("withhold" as const),
			story,
			level: fc.constantFrom("excerpt", "metadata-only", "tombstone"),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant("write stylesheet" as const), text: fc.constantFrom("p { margin: 0 }", "p { margin: 1px }") }),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constant("write footer" as const),
			text: fc.constantFrom("Kept by hand", "Kept in a drawer", undefined),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant("write about" as const), text: fc.constantFrom("# About us\n\nHello.\n", "# Who we are\n") }),
	},
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The files that a step writes; `undefined` = it removes the file. */
function filesOf(next: Step): Readonly<Record<string, string | undefined>> {
	switch (next.do) {
		case "write":
			return { [`articles/${next.file}.txt`]: captureOf(next.story) };
		case "write later capture":
			return { [`articles/${next.file}.txt`]: captureOf(next.story).replace(/ date \S+/, " date 2024-02-02") };
		case "write Markdown":
			return { [`articles/${next.file}.md`]: toMarkdown(next.story) };
		case "write undated":
			return { [`articles/${next.file}.txt`]: toUndated(next.story) };
		case "write nothing":
			return { [`articles/${next.file}.txt`]: "" };
		case "remove":
			return { [`articles/${next.file}.txt`]: undefined, [`articles/${next.file}.md`]: undefined };
		case "correct":
			return { [`corrections/${next.story.name.toLowerCase()}.yaml`]: toCorrection(next.story, next.day) };
		case "take corrections back":
			return { corrections: undefined };
		case "name source":
			return { "sources.yaml": `- id: courier.example\n  name: ${next.name}\n  timeZone: Europe/Lisbon\n` };
		case "set":
			return { "archive.yaml": next.text };
		case "withhold":
			return { "withheld.yaml": `- address: ${addressOf(next.story)}\n  level: ${next.level}\n  reason: other\n  since: 2024-01-01\n` };
		case "write stylesheet":
			return { "../layouts/assets/99-own.css": next.text };
		case "write footer":
			return { "../layouts/components/footer.tsx": next.text && toFooter(next.text) };
		case "write about":
			return { "pages/about.md": next.text };
	}
}

function take(archive: ScratchArchive, next: Step): void {
	for (const [path, text] of Object.entries(filesOf(next))) {
		if (text === undefined) archive.remove(path);
		else archive.write(path, text);
	}
}

/** The archive's own component in place of ours. */
function toFooter(text: string): string {
	return `export function Footer({ site }: { readonly site: { readonly title: string } }) {\n\treturn <footer>{site.title}: ${text}</footer>;\n}\n`;
}

type Story = Parameters<typeof captureOf>[0];

function toUndated({ host, name, headline }: Story): string {
	return `https://${host}/${name}\n${headline}\n\nThe gate stood open all day, the keeper said.\n`;
}

function toCorrection(story: Story, day: string): string {
	return `address: ${addressOf(story)}\nheadline: ${story.headline}, mended\npublished: ${day}\nwhy: The paper says so.\n`;
}

function toMarkdown({ headline, day, host, name, place }: Story): string {
	const url = addressOf({ day, host, name });
	return `---\nheadline: ${headline}\nurl: ${url}\npublished: ${day}T10:00+01:00\ndateline: ${place}\ntopics: [harbours]\n---\n\nThe *gate* stood open.\n`;
}

function addressOf({ host = "courier.example", day, name }: Story): string {
	return `https://${host}/${day.replaceAll("-", "")}/${name}.html`;
}

/** What follows a step: nothing, so that the next one joins it, a build, one that folds the search, or one of any kind that is stopped. */
const build = fc.oneof(
	{ weight: 4, arbitrary: fc.constant({ do: "nothing" } as const) },
	{ weight: 4, arbitrary: fc.constant({ do: "build" } as const) },
	{ weight: 1, arbitrary: fc.constant({ do: "fold" } as const) },
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constant("stop" as const),
			at: fc.constantFrom("courier.example/20230101/alpha.html", "2023/01/index.html", "search/segments.json", "index.html"),
			journal: fc.boolean(),
			how: fc.constantFrom({}, { fold: true }, { full: true }),
		}),
	},
);

async function follow(archive: ScratchArchive, next: typeof build extends fc.Arbitrary<infer Value> ? Value : never): Promise<void> {
	if (next.do === "nothing") return;
	if (next.do === "stop") await stopBuild(archive, next);
	else await archive.build({ fold: next.do === "fold" });
}

/** Builds, and stops where one file should go into place, as a kill would; what was there is there again. The journal is whole, or empty as after a loss of power. */
async function stopBuild(
	{ root, build }: ScratchArchive,
	{ at, journal, how }: { readonly at: string; readonly journal: boolean; readonly how: Partial<BuildOptions> },
): Promise<void> {
	const path = join(root, "_site", at);
	const before = existsSync(path) ? readFileSync(path) : undefined;
	rmSync(path, { force: true });
	mkdirSync(join(path, "in-the-way"), { recursive: true });
	const isStopped = await build(how).then(
		() => false,
		() => true,
	);
	rmSync(path, { recursive: true, force: true });
	if (before !== undefined) writeFileSync(path, before);
	const note = join(stagingFolder(join(root, "_site")), "journal");
	if (isStopped && !journal && existsSync(note)) writeFileSync(note, "");
}

/** What a build in an empty folder would publish and report. */
async function buildAnew({ root, build }: ScratchArchive) {
	const out = join(root, "full");
	const { problems, archive: completeness } = await build({ out, statePath: join(root, "full.db"), full: true, report: false });
	return { site: readTree(out), problems, completeness };
}

/** Builds in processes of their own: a layout that was loaded stays as it is in its process. */
function inPool(pool: WorkerPool, archive: ScratchArchive): ScratchArchive {
	return { ...archive, build: (options) => archive.build({ pool, ...options }) };
}

describe("any sequence of changes", () => {
	it("ends in the site that a full build makes", { timeout: 180_000 }, async () => {
		const pool = openLastingPool(() => {});
		onTestFinished(pool.replace);
		const steps = fc.array(fc.record({ step, build }), { minLength: 2, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(steps, async (sequence) => {
				const alone = makeArchive({ "articles/a.txt": captureOf({ name: "alpha", day: "2023-01-01" }) });
				const archive = sequence.some(({ step }) => step.do === "write footer") ? inPool(pool, alone) : alone;
				await archive.build();
				for (const { step, build } of sequence) {
					take(archive, step);
					await follow(archive, build);
				}
				const { problems, archive: completeness } = await archive.build();
				const full = await buildAnew(archive);
				expect({ site: archive.site(), problems, completeness }).toEqual(full);
				rmSync(archive.root, { recursive: true });
			}),
			{ seed: 20240531, numRuns: 15, endOnFailure: true },
		);
	});
});

describe("the same captures", () => {
	const captures = Object.fromEntries(
		["é", "e", "Z", "ö", "o", "ı", "i", "I"].map((name, index) => [
			`articles/${name}.txt`,
			captureOf({ name: `story-${name}`, day: `2023-0${1 + (index % 3)}-30`, host: index % 2 ? "courier.example" : "ledger.example" }),
		]),
	);
	const machines = [
		{ env: { TZ: "UTC", LANG: "C", LC_ALL: "C" }, umask: "022", reversed: false },
		{ env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, umask: "077", reversed: true },
		{ env: { TZ: "America/St_Johns", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }, umask: "002", reversed: true },
	];

	it("give the same bytes in any time zone, locale, umask and order of files", { timeout: 60_000 }, async () => {
		const archive = makeArchive({ "sources.yaml": "- id: courier.example\n  name: The Courier\n  timeZone: Europe/Lisbon\n" });
		const folder = join(archive.root, "content/articles");
		const sites: Readonly<Record<string, string>>[] = [];
		for (const { env, umask, reversed } of machines) {
			rmSync(folder, { recursive: true, force: true });
			mkdirSync(folder);
			const files = Object.entries(captures);
			for (const [path, text] of reversed ? files.reverse() : files) writeFileSync(join(archive.root, "content", path), text);
			const out = join(archive.root, `site-${umask}`);
			expect(await runMicrofilm(["build", "--root", archive.root, "--out", out, "--quiet"], { env, umask })).toMatchObject({
				code: 0,
				stderr: "",
			});
			sites.push(readTree(out));
		}
		expect(readdirSync(folder)).toHaveLength(8);
		expect(Object.keys(sites[0] ?? {}).length).toBeGreaterThan(20);
		expect(sites[1]).toEqual(sites[0]);
		expect(sites[2]).toEqual(sites[0]);
	});
});
