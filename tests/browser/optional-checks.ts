import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const { resolve } = createRequire(import.meta.url);

/** The source of axe-core, where it is installed. */
const axe = readIfThere("axe-core/axe.min.js");

/** Lists what axe-core finds wrong with a page (WCAG 2.2 AA and best practices); nothing where it is not installed. */
export async function findAxeFaults(page: Page): Promise<readonly string[]> {
	if (axe === undefined) return [];
	await page.evaluate(axe);
	const found: unknown = await page.evaluate(
		"axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))",
	);
	return Array.isArray(found) ? found.map(String) : [];
}

function readIfThere(specifier: string): string | undefined {
	try {
		return readFileSync(resolve(specifier), "utf8");
	} catch {
		return undefined;
	}
}
