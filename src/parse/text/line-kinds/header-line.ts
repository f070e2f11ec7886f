import type { Evidence } from "../../../model/evidence.ts";
import type { PrintedStamp } from "../../../model/parsed-article.ts";
import type { TextLine } from "../lines/read-lines.ts";
import type { LabelKind } from "../words/labels.ts";
import type { LeftOutRule } from "./left-out-rule.ts";
import type { Byline } from "./names/byline.ts";
import type { TagList } from "./tags/read-tags.ts";

/** What a line of a header may be. */
export type HeaderLine = TextLine & HeaderPart;

/** What a line is, without its words. */
export type HeaderPart =
	/** No part of the article. */
	| { readonly kind: "left-out"; readonly rule: LeftOutRule }
	| { readonly kind: "label"; readonly label: LabelKind }
	| { readonly kind: "byline"; readonly byline: Byline }
	/** A stamp, and what stands beside it: a label, a name, or words that say nothing. */
	| {
			readonly kind: "stamp";
			readonly stamps: readonly PrintedStamp[];
			readonly impossible: readonly Evidence[];
			/** “2 hours ago”: nothing can be read from it. */
			readonly relative: boolean;
			/** “Deadline: June 28, 2024”: the day is not the article's. */
			readonly event: boolean;
			readonly rest: string;
			readonly byline?: Byline;
			/** The address of the site, or buttons, behind the name and the stamp. */
			readonly site?: string;
			readonly label?: LabelKind;
			/** The rubric in front of the name and the stamp, or several beside it, with commas between. */
			readonly rubric?: string;
	  }
	/** Key words behind a word that says so. */
	| { readonly kind: "tag-list"; readonly list: TagList }
	/** Several words in lower case without a stop: a key word, where others stand beside it. */
	| { readonly kind: "tag" }
	/** Sentences. */
	| { readonly kind: "prose" }
	/** A line without a full stop: a headline, a deck, a kicker, a subhead, half of a broken line. */
	| { readonly kind: "title"; readonly words: number };

/** All that any kind of line has. */
type AnyPart = Record<KeyOf<HeaderPart>, unknown>;
type KeyOf<Part> = Part extends HeaderPart ? keyof Part : never;

/**
 * Says what a line is, whatever it was taken for before.
 *
 * Each kind gets the keys of all, in one order: dozens of rules look at every line, and the runtime reads objects of one form several
 * times as fast as those of eight.
 */
export function toHeaderLine({ number, column, text, blankBefore }: TextLine, part: HeaderPart): HeaderLine {
	const line: TextLine & AnyPart = {
		number,
		column,
		text,
		blankBefore,
		kind: part.kind,
		rule: undefined,
		words: undefined,
		byline: undefined,
		label: undefined,
		list: undefined,
		stamps: undefined,
		impossible: undefined,
		relative: undefined,
		event: undefined,
		rest: undefined,
		site: undefined,
		rubric: undefined,
	};
	switch (part.kind) {
		case "left-out":
			line.rule = part.rule;
			break;
		case "title":
			line.words = part.words;
			break;
		case "byline":
			line.byline = part.byline;
			break;
		case "label":
			line.label = part.label;
			break;
		case "tag-list":
			line.list = part.list;
			break;
		case "stamp":
			line.stamps = part.stamps;
			line.impossible = part.impossible;
			line.relative = part.relative;
			line.event = part.event;
			line.rest = part.rest;
			line.byline = part.byline;
			line.site = part.site;
			line.label = part.label;
			line.rubric = part.rubric;
			break;
	}
	return line as HeaderLine;
}

/** A stamp from which nothing is to be read. */
export const emptyStamp = {
	kind: "stamp",
	stamps: [],
	impossible: [],
	relative: false,
	event: false,
	rest: "",
} as const satisfies HeaderPart;

/** A sentence, or a line too long for a headline: where a script has no full stop, it is a paragraph. */
export function isTextLine(line: HeaderLine): boolean {
	return line.kind === "prose" || (line.kind === "title" && line.words > maxTitleWords);
}

/** The longest deck seen has 30. */
const maxTitleWords = 30;
