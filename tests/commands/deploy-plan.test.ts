import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { segmentFolder } from "../../src/model/search-files.ts";
import { onArchive, page, two } from "./on-archive.ts";

const settings = (more: string): string => `title: The Scratch Files\naddress: https://scratch.example/archive/\nprofile: ours\n${more}`;

describe("deploy-plan", () => {
	it("plans everything first, then what changed since it was carried out", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		await archive.build();
		const first = JSON.parse((await run("deploy-plan", "--host", "s3", "--json")).stdout);
		const paths: readonly string[] = first.upload.map(({ path }: { readonly path: string }) => path);
		expect([paths.filter((path) => !path.startsWith(segmentFolder)).sort(), first.since, first.prefix, first.purgeAll]).toEqual([
			Object.keys(archive.site()).sort(),
			"all",
			"archive/",
			true,
		]);
		const at = paths.indexOf(page);
		expect(first.upload.slice(0, at).map(({ group }: { readonly group: string }) => group)).toEqual(Array(at).fill("assets"));
		expect([at > 0, paths.at(-1)]).toEqual([true, "index.html"]);
		expect(first.upload[at]).toMatchObject({ group: "articles", contentType: "text/html; charset=utf-8" });
		// Planned again before it was carried out, it is the same.
		expect(JSON.parse((await run("deploy-plan", "--host", "s3", "--json")).stdout)).toEqual(first);

		expect(await run("deploy-plan", "--host", "s3", "--done")).toEqual({ code: 0, stdout: "", stderr: "" });
		archive.remove("articles/one.txt");
		archive.write("articles/two.txt", two);
		await archive.build();
		// A build that changes nothing makes `changes.json` empty; what was not deployed is still known.
		await archive.build();
		const then = JSON.parse((await run("deploy-plan", "--host", "s3", "--json")).stdout);
		const sent = then.upload.map(({ path }: { readonly path: string }) => path);
		expect(sent).toEqual(expect.arrayContaining(["courier.example/20230402/two.html", "index.html"]));
		expect(sent).not.toContain("404.html");
		expect([then.since, then.remove]).toEqual(["deployed", expect.arrayContaining([page])]);
		expect(then.purge).toEqual(expect.arrayContaining(["https://scratch.example/archive/", `https://scratch.example/archive/${page}`]));
		expect(then.purge).not.toContain("https://scratch.example/archive/courier.example/20230402/two.html");
		const last = JSON.parse((await run("deploy-plan", "--host", "s3", "--json", "--since", "last")).stdout);
		expect([last.upload, last.remove, last.purge]).toEqual([[], [], []]);
		// Another host has its own memory.
		expect(JSON.parse((await run("deploy-plan", "--host", "rsync", "--json")).stdout)).toMatchObject({ since: "all" });
	});

	it("plans the last build as `changes.json` says it, and prints a script", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		await archive.build();
		const { added, purge } = JSON.parse(readFileSync(join(archive.root, ".microfilm/changes.json"), "utf8"));
		const plan = JSON.parse((await run("deploy-plan", "--host", "r2", "--since", "last", "--json")).stdout);
		expect([plan.upload.map(({ path }: { readonly path: string }) => path).sort(), plan.purge]).toEqual([added, purge]);
		const { code, stdout } = await run("deploy-plan", "--host", "rsync");
		expect([code, stdout.split("\n")[0]]).toEqual([0, "#!/bin/sh"]);
		expect(stdout).toContain(`./${page}\n`);
		expect(stdout).toMatch(/\nnpx microfilm deploy-plan --host rsync --root '.*' --done\n$/);
	});

	it("takes the host from archive.yaml, and ends with 2 and advice when it cannot plan", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive({ "archive.yaml": settings("host: netlify\n") });
		expect(await run("deploy-plan")).toMatchObject({ code: 2, stderr: "The site was not built yet.\nRun `microfilm build` first.\n" });
		archive.write("articles/one.txt", readFileSync(new URL("./on-archive.ts", import.meta.url)));
		await archive.build();
		expect(await run("deploy-plan")).toMatchObject({ code: 0, stdout: expect.stringContaining("npx netlify-cli deploy --prod") });
		expect(await run("deploy-plan", "--since", "deployed")).toMatchObject({ code: 2, stderr: expect.stringContaining("--since all") });
		expect(await run("deploy-plan", "--host", "s3", "--done")).toMatchObject({
			code: 2,
			stderr: expect.stringContaining("No plan for s3"),
		});
		archive.write("archive.yaml", settings(""));
		expect(await run("deploy-plan")).toMatchObject({ code: 2, stderr: expect.stringContaining("`host:` in content/archive.yaml") });
		archive.write("archive.yaml", settings("host: geocities\n"));
		expect(await run("deploy-plan")).toMatchObject({ code: 2, stderr: expect.stringContaining("`rsync`, `s3`, `r2`") });
	});

	it("prints settings for a server, and touches nothing", { timeout: 60_000 }, async () => {
		const { archive, run } = onArchive();
		const { code, stdout } = await run("deploy-plan", "--snippet", "nginx");
		expect([code, stdout]).toEqual([0, expect.stringContaining(`alias "${archive.root}/_site/";`)]);
		expect(existsSync(join(archive.root, ".microfilm"))).toBe(false);
	});
});
