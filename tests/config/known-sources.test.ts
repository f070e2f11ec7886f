import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { stringify } from "yaml";
import { readSources } from "../../src/config/read-sources.ts";
import { knownSources } from "../../src/normalize/known-sources/known-sources.ts";

const root = mkdtempSync(join(tmpdir(), "known-sources-"));
afterEach(() => rmSync(root, { recursive: true }));

test("the sources that ship with Microfilm are what an archive's own could be", () => {
	const path = join(root, "sources.yaml");
	writeFileSync(path, stringify(knownSources));

	expect(readSources({ path, root })).toEqual(knownSources);
});
