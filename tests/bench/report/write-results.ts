import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPlot } from "./plot.ts";
import type { Results } from "./results.ts";
import { toResultsMarkdown } from "./results-markdown.ts";
import { judgeFigure } from "./targets.ts";

/**
 * Writes a table, a plot and all figures into a folder, named by the largest size of the run, whether it was reached by now: `up-to-100000.md`, `.svg`,
 * `.json`.
 */
export function writeResults(folder: string, results: Results): void {
	const name = `up-to-${results.upTo}`;
	const figures = results.figures.map((figure) => ({ ...figure, targets: judgeFigure(figure, results.figures) }));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${name}.md`), toResultsMarkdown(results, `${name}.svg`));
	writeFileSync(join(folder, `${name}.svg`), toPlot(results.figures));
	writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...results, figures }, null, "\t")}\n`);
}
