import { hasDigit } from "../../../stamps/has-digit.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { leftOutRule } from "../left-out-rule.ts";
import { readByline } from "../names/read-byline.ts";
import { readTagHeading, splitTags, type TagList, withoutMark } from "./read-tags.ts";

/**
 * Reads the key words below a line that says so: one a line, in one block or all set off, or all in the first line with commas between.
 *
 *     TOPICS:      Schlagworte       Etiketler
 *     Oldport      Brücken, Häfen
 *     Bridges                        köprü
 *
 *                                    liman
 *
 * Returns a list for each line below the heading; none where the line is no such heading, or a button with nothing below.
 */
export function readAnnouncedTags(lines: readonly TextLine[], at: number): readonly TagList[] {
	const heading = lines[at];
	const kind = heading === undefined ? undefined : readTagHeading(heading.text);
	if (kind === undefined) return [];
	const lists: TagList[] = [];
	const [first] = lines.slice(at + 1, at + 2);
	for (let index = at + 1; index < lines.length && lists.length < maxTags; index++) {
		const line = lines[index];
		if (line === undefined || line.blankBefore !== first?.blankBefore) break;
		const tags = readLine(line);
		if (tags === undefined) break;
		lists.push({ tags, areSections: kind === "rubrics" });
	}
	return lists;
}

/** The longest list of key words seen has 30. */
const maxTags = 60;

function readLine({ text, number }: TextLine): readonly string[] | undefined {
	if (text.length > maxLine || endsSentence(text) !== "open" || readTagHeading(text) !== undefined) return undefined;
	if (leftOutRule(text) !== undefined || readByline(text) !== undefined) return undefined;
	if (hasDigit(text) && readStamps(text, number).stamps.length > 0) return undefined;
	const tags = /[,|·•]/u.test(text.slice(1)) ? splitTags(text) : [withoutMark(text)];
	return tags.every((tag) => tag.length >= 1 && tag.length <= maxTag && tag.split(" ").length <= maxWords) ? tags : undefined;
}

/** A dozen key words in one line. */
const maxLine = 200;
const maxTag = 40;
/** What joins two words counts. “Bridges and Roads”; more are several key words, whose marks are lost. */
const maxWords = 4;
