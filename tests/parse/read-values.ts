import { toString as toPlainText } from "mdast-util-to-string";
import { parseText } from "../../src/parse/parse-text.ts";

/** A reading without its evidence: only what has a value. */
export function readValues(text: string) {
	const article = parseText(text);
	const values = {
		address: article.address?.value,
		captured: article.captured?.value,
		headline: article.headline?.value,
		deck: article.deck?.value,
		byline: article.byline?.value,
		authors: article.authors.map(({ value }) => value),
		labels: article.labels.map(({ value }) => value),
		section: article.section?.value,
		stamps: article.stamps.map(({ role, evidence }) => `${role} ${evidence.text}`),
		dateline: article.dateline?.text,
		body: article.body.children.map((node) => (node.type === "paragraph" ? toPlainText(node) : `${node.type}: ${toPlainText(node)}`)),
		leftOut: article.leftOut.map(({ line, rule }) => `${line} ${rule}`),
		problems: article.problems.map(({ id }) => id),
	};
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0));
}
