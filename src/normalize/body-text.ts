import type { Root } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";

const maxLeadCharacters = 240;

/**
 * The plain text of the first paragraph, for lists and feeds: at most 240 characters, cut at a word and closed by `…`; `""` where there
 * is none.
 */
export function toLead(body: Root): string {
	const paragraph = firstParagraph(body);
	const start = withSingleBlanks(paragraph.slice(0, lookedAtCharacters));
	const text = start.length > maxLeadCharacters || paragraph.length <= lookedAtCharacters ? start : withSingleBlanks(paragraph);
	if (text.length <= maxLeadCharacters) return text;
	const head = text.slice(0, maxLeadCharacters);
	const blank = head.lastIndexOf(" ");
	// Chinese, Japanese and Thai have no blanks to cut at.
	const end = blank > maxLeadCharacters / 2 ? blank : maxLeadCharacters - 1;
	const cut = head.slice(0, end).toWellFormed();
	// An expression that finds an end looks at every sign before it.
	return `${cut.slice(0, -maxOpenEnd)}${cut.slice(-maxOpenEnd).replace(openEnd, "")}…`;
}

/** Most paragraphs have few blanks to join, and so much of them is enough. */
const lookedAtCharacters = 270;

function withSingleBlanks(text: string): string {
	// Mostly there is nothing to join, which two simple looks say in half the time.
	return (text.includes("  ") || otherBlank.test(text) ? text.replace(blanks, " ") : text).trim();
}

function firstParagraph(body: Root): string {
	for (const node of body.children) {
		const text = node.type === "paragraph" ? toPlainText(node) : "";
		if (text.trim() !== "") return text;
	}
	return "";
}

/** blanks = white space that is not one space. Examples: two spaces, a line end. */
const blanks = /\s{2,}|[^\S ]/g;

const otherBlank = /[^\S ]/;

/** The plain text that the body begins with, at least `characters` long where there is so much. */
export function toOpeningText(body: Root, characters: number): string {
	let text = "";
	for (const node of body.children) {
		text += `${toPlainText(node)}\n`;
		if (text.length >= characters) break;
	}
	return text.trim();
}

const maxOpenEnd = 4;
/** openEnd = up to four signs that an ellipsis does not follow: a blank, a comma, a stop, a dash, half a sign. Examples: `,`, `.`, ` –`. */
const openEnd = /[\s,;:.…–—\ufffd-]{1,4}$/u;
