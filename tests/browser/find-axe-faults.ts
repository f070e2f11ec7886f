import axe from "axe-core";
import type { Page } from "playwright-core";

/** Lists what axe-core finds wrong with a page as it is shown now (WCAG 2.2 AA and best practices). */
export async function findAxeFaults(page: Page): Promise<readonly string[]> {
	// Reading axe-core takes as long as running it.
	if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
	const found: unknown = await page.evaluate(
		"axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))",
	);
	if (!Array.isArray(found)) throw new Error("axe-core gave no answer.");
	return found.map(String);
}
