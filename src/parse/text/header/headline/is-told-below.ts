import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { hasSeveralSentences, isCutOffTitle } from "./headline-words.ts";
import { tellsAgain } from "./told-share.ts";

/** Whether the next line is the story of the first line of a page: it has its dateline or says the same again, or the line is the story in short. */
export function isToldBelow(lines: readonly HeaderLine[], index: number, isAboveDateline: boolean): boolean {
	const [line, next] = lines.slice(index, index + 2);
	if (line === undefined) return false;
	if (next?.kind === "prose" && ((isAboveDateline && !line.text.endsWith(":")) || tellsAgain(line.text, next.text))) return true;
	return isInShort(line, lines, index);
}

/**
 * Its last word has a stop of its own, or it goes on nowhere; a longer paragraph stands below, set off, maybe under a button. “Harbour
 * Lines to Buy Newport Ferries, Inc.” · “Mayor quits, and her rivals weep…”
 */
function isInShort({ text, kind }: HeaderLine, lines: readonly HeaderLine[], index: number): boolean {
	if (kind !== "prose" || hasSeveralSentences(text) || !(isCutOffTitle(text) || (text.endsWith(".") && shortForm.test(text.slice(-7)))))
		return false;
	const story = lines.slice(index + 1, index + maxButtons).find((below) => below.kind !== "left-out");
	return story?.kind === "prose" && story.blankBefore && story.text.length > text.length;
}

const maxButtons = 4;
/** Of a company, a name, a time, a street, a degree, money. “ Inc.” · “ Jr.” · “ a.m.” · “ руб.” */
const shortForm = / (?:Inc|Corp|Cos?|Ltd|LLC|Bros|Jr|Sr|[ap]\.m|Ave|Rd|Blvd|Ph\.D|M\.D|Esq|S\.A|N\.V|руб|долл|коп|грн|чел|гг?)\.$/;
