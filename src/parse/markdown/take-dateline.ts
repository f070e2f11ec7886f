import type { Paragraph, Text } from "mdast";
import type { Evidence, Found } from "../../model/evidence.ts";
import type { ParsedDateline } from "../../model/parsed-article.ts";
import { type DatelineOptions, parseDateline } from "../datelines/parse-dateline.ts";
import type { Block } from "./take-headline.ts";

/** The dateline of a Markdown text, and the text without it. */
interface DatedBlocks {
	readonly dateline: ParsedDateline | undefined;
	readonly byline: Found<string> | undefined;
	/** Words before the dateline that are neither: an editor's note, a photo credit. */
	readonly leftOut: readonly Evidence[];
	readonly blocks: readonly Block[];
}

/** A dateline and what stands before it are shorter; a paragraph may be a megabyte. */
const lookedAtCharacters = 600;

/**
 * Takes the dateline from the words that open the first paragraph. One that the front matter states is used as it stands, and taken
 * from the text only where the text repeats it.
 */
export function takeDateline(blocks: readonly Block[], stated: Found<string> | undefined, options: DatelineOptions): DatedBlocks {
	const index = blocks.findIndex(({ node }) => node.type === "paragraph");
	const block = blocks[index];
	const paragraph = block?.node.type === "paragraph" ? block.node : undefined;
	const opening = paragraph?.children[0];
	const text = opening?.type === "text" ? opening : undefined;
	const statedDateline = stated === undefined ? undefined : readStated(stated, text?.value ?? "", options);
	const untouched = { dateline: statedDateline, byline: undefined, leftOut: [], blocks };
	if (block === undefined || paragraph === undefined || text === undefined) return untouched;
	const head = text.value.slice(0, lookedAtCharacters);
	const found = parseDateline([{ text: head, line: block.line }], options);
	if (found === undefined || (statedDateline !== undefined && !isSame(found.dateline.text, statedDateline.text))) return untouched;
	// The rest comes trimmed, but a blank before `*emphasis*` belongs to the sentence.
	const rest = found.rest.join("\n") + head.slice(head.trimEnd().length) + text.value.slice(lookedAtCharacters);
	const { line } = block;
	return {
		dateline: statedDateline ?? found.dateline,
		byline:
			found.byline === undefined ? undefined : { value: found.byline, evidence: [{ line, text: found.byline, rule: "dateline-byline" }] },
		leftOut: found.leftOut,
		blocks: blocks.flatMap((each) => (each === block ? withOpening(paragraph, rest, line) : [each])),
	};
}

/** The stated words are read before the text they belong to: a dateline without a text behind it is none. */
function readStated(stated: Found<string>, text: string, options: DatelineOptions): ParsedDateline {
	const line = stated.evidence[0]?.line ?? 0;
	const found = parseDateline([{ text: `${stated.value} ${text.slice(0, lookedAtCharacters)}`, line }], options);
	const fits = found !== undefined && found.dateline.text.length <= stated.value.length;
	const { places, agencies, date } = fits ? found.dateline : { places: [], agencies: [], date: undefined };
	return { text: stated.value, places, agencies, ...(date === undefined ? {} : { date }), evidence: stated.evidence };
}

function withOpening(paragraph: Paragraph, value: string, line: number): readonly Block[] {
	const opening: Text = { type: "text", value };
	const children = value.trim() === "" ? paragraph.children.slice(1) : [opening, ...paragraph.children.slice(1)];
	return children.length === 0 ? [] : [{ node: { ...paragraph, children }, line }];
}

function isSame(a: string, b: string): boolean {
	return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}
