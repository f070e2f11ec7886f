import type { Root } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";
import { readFrontMatter } from "../formats/front-matter.ts";
import { readMarkdown } from "../formats/markdown.ts";
import { maxNesting } from "../formats/measure-markdown.ts";
import type { Found } from "../model/evidence.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import { readFrontMatterFields } from "./markdown/front-matter-fields.ts";
import { takeDateline } from "./markdown/take-dateline.ts";
import { takeHeadline } from "./markdown/take-headline.ts";
import type { ParseOptions } from "./parse-text.ts";
import { readByline } from "./text/line-kinds/names/read-byline.ts";
import { readNameLine } from "./text/line-kinds/names/read-name-line.ts";

/**
 * Reads a Markdown capture: front matter, then the text.
 *
 * What the front matter states is used as it stands. What it leaves out is read from the text: the headline from a heading `#` that
 * opens it, the dateline from the first paragraph, the authors from the byline. Raw HTML is text. Reports what is wrong in front matter
 * and text.
 */
export function parseMarkdown(text: string, { known }: ParseOptions = {}): ParsedArticle {
	const frontMatter = readFrontMatter(text);
	const { texts, lists, stamps, problems } = readFrontMatterFields(frontMatter);
	const { root, lines, refused } = readMarkdown(frontMatter.body);
	const blocks = root.children.map((node, index) => ({ node, line: (lines[index] ?? 1) + frontMatter.bodyLine - 1 }));
	// 1. The headline goes first: the dateline opens the paragraph below it.
	const titled = takeHeadline(blocks, texts.headline);
	const dated = takeDateline(titled.blocks, texts.dateline, { known });
	const body: Root = { type: "root", children: dated.blocks.map(({ node }) => node) };
	const byline = texts.byline ?? dated.byline;
	return {
		address: texts.url,
		captured: texts.captured,
		headline: titled.headline,
		deck: texts.deck,
		byline,
		// An empty list says that the byline names no person.
		authors: frontMatter.data.authors === undefined ? readAuthors(byline) : lists.authors,
		labels: lists.labels,
		section: texts.section,
		topics: lists.topics,
		language: texts.language,
		source: texts.source,
		rights: texts.rights,
		stamps,
		dateline: dated.dateline,
		body,
		leftOut: dated.leftOut,
		problems: [...frontMatter.problems, ...problems, ...checkBody(body, refused, frontMatter.bodyLine)],
	};
}

function readAuthors(byline: Found<string> | undefined): readonly Found<string>[] {
	if (byline === undefined) return [];
	const people = (readByline(byline.value) ?? readNameLine(byline.value))?.people ?? [];
	return people.map((value) => ({ value, evidence: byline.evidence }));
}

function checkBody(body: Root, refused: "too-deep" | "too-complex" | undefined, line: number): readonly Problem[] {
	if (refused === "too-deep") return [toProblem("nesting-too-deep", { limit: maxNesting }, line)];
	if (refused === "too-complex") return [toProblem("markdown-too-complex", {}, line)];
	return toPlainText(body).trim() === "" ? [toProblem("body-missing")] : [];
}
