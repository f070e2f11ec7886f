import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { saysSame } from "../../lines/fold-line.ts";
import { saysWordOf } from "./told-share.ts";

// Of two lines like headlines in a row, which is the headline: a kicker may stand above it, and a deck below.

/**
 * Both are titles of four words or more, and between them stands nothing but who wrote and when, buttons, captions, labels and kickers.
 */
export function isInRowBelowTitle(lines: readonly HeaderLine[], above: number, index: number): boolean {
	const [title, line] = [lines[above], lines[index]];
	if (title?.kind !== "title" || title.words < 4 || line?.kind !== "title" || saysSame(title.text, line.text)) return false;
	const between = lines.slice(above + 1, index);
	// An office above the day, and no name, may be that of the page.
	if (between.some(({ kind }) => kind === "stamp") && !between.some(({ kind }) => kind === "byline")) return false;
	return between.every((each) => betweenTitles.has(each.kind) || (each.kind === "title" && each.words <= 3));
}

/**
 * A line right below a whole headline in English or Indonesian is a deck, whatever the text tells of the two, if it has twice as many words; or more, if the
 * text says a word of the headline. Papers in other languages print kickers as long, and any a head that stands above many stories, or a point of
 * the story with the mark of a list.
 */
export function isDeckByLength(lines: readonly HeaderLine[], index: number): boolean {
	const [title, line] = lines.slice(index - 1, index + 1);
	if (title?.kind !== "title" || line?.kind !== "title" || line.words <= title.words || title.words < maxKicker) return false;
	if (title.text.startsWith("- ") || !wordOfEither.test(title.text) || standingHead.test(title.text)) return false;
	return line.words >= 2 * title.words || (title.words > maxKicker && saysWordOf(title.text, lines));
}

const wordOfEither = / (?:to|the|of|and|for|is|with|by|from|says|after|amid|between|yang|ke|dengan|untuk|dari|ini|akan) /i;
/** What heads many stories. “Letters to the Editor for Friday” · “World Cup 2026: Road to the Final” */
const standingHead =
	/:|(?:19|20)\d\d|\b(?:letters?|editorials?|editors?|interviews?|news|campaign|weekend|weekly|daily|sponsors?|opinions?|reviews?|guide|special|series|elections?|column|diary|podcast|newsletter)\b/i;

const betweenTitles: ReadonlySet<HeaderLine["kind"]> = new Set(["left-out", "label", "byline", "stamp"]);

/** A few words above a longer line: what the story belongs to, as papers in German and the languages of the South print it. */
export function isAboveLonger(lines: readonly HeaderLine[], above: number, index: number): boolean {
	const [kicker, line] = [lines[above], lines[index]];
	return kicker?.kind === "title" && line?.kind === "title" && kicker.words <= maxKicker && line.words > kicker.words;
}

/** Headlines have more words, most of them. */
const maxKicker = 5;
