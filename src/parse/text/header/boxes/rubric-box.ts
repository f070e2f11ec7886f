import { hasDigit } from "../../../stamps/has-digit.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";

/**
 * What a page of Sputnik says of a rubric, on top of the page and in one block, with the headline set off below: a picture that shows its
 * width alone, the rubric's name, and what the rubric is about.
 *
 *     - Sputnik International, 1920, 25.02.2022
 *     Talks on the Harbour                                  name
 *     Both towns began to talk of a common harbour in …     blurb
 *
 *     Ferry Lines to Share One Pier
 *
 * Returns a short name as a rubric and any other line of the two as left out, or `undefined` where it is none of them.
 */
export function asRubricBox(
	line: HeaderLine,
	lines: readonly TextLine[],
	index: number,
	head: readonly HeaderLine[],
): HeaderLine | undefined {
	if (line.blankBefore || (line.kind !== "title" && line.kind !== "prose")) return undefined;
	const pictureAt = isBarePicture(head[index - 1]) ? index - 1 : index - 2;
	if (pictureAt < 0 || !isBarePicture(head[pictureAt])) return undefined;
	const others = head.filter(({ kind }) => kind !== "left-out" && kind !== "label");
	// Below the headline it stands where the metadata are stored, too.
	const [title] = others;
	const isBelowTitle = others.length === 1 && title?.kind === "title" && head.indexOf(title) < pictureAt;
	if (isBelowTitle && !lines.slice(index + 1).some(({ text }) => text === title.text)) return undefined;
	if (others.length > 0 && !isBelowTitle) return undefined;
	const [name, blurb, ...below] = lines.slice(pictureAt + 1, pictureAt + 5);
	if (
		name?.blankBefore ||
		blurb === undefined ||
		blurb.blankBefore ||
		!(endsSentence(blurb.text) === "sentence" || blurb.text.endsWith("!") || isOpenBlurb(blurb, below))
	)
		return undefined;
	// The picture of the story may stand between.
	const headline = below.find(({ blankBefore }) => blankBefore);
	if (!isBelowTitle && (headline === undefined || endsSentence(headline.text) === "sentence")) return undefined;
	const isRubric = index === pictureAt + 1 && line.kind === "title" && line.words <= maxRubric && wordsAlone.test(line.text);
	return toHeaderLine(line, isRubric ? { kind: "label", label: "rubric" } : { kind: "left-out", rule: "boilerplate" });
}

/** “Notícias do Brasil”; topics are named in more words, or with a year. */
const maxRubric = 3;
const wordsAlone = /^[\p{L}\p{M} &-]+$/u;

/** What news a rubric has, without a stop, above the headline of a story. “The newest stories from the harbour on Sputnik” */
function isOpenBlurb({ text }: TextLine, [title]: readonly TextLine[]): boolean {
	if (text.split(" ").length < minBlurb || !newsWord.test(text) || !title?.blankBefore) return false;
	return title.text.split(" ").length >= minTitle && !hasDigit(title.text) && endsSentence(title.text) === "open";
}

/** A headline that names the site or the news has fewer words, as a rule. */
const minBlurb = 6;
/** Who wrote has fewer. */
const minTitle = 4;
/** The site, or “news” in its languages. */
const newsWord =
	/Sputnik|Спутник|سبوتنيك|スプートニク|\b(?:news|noticias|notícias|notizie|nouvelles|actualités|Nachrichten|wiadomości|zprávy|știri|știrile|haberler|haberleri)\b|(?<!\p{L})(?:новости|новостей|أخبار|ειδήσεις)(?!\p{L})/iu;

/** A picture's width without a caption. “- Sputnik International, 1920” · “Sputnik Africa, 1920, 05.12.2023” */
function isBarePicture(line: HeaderLine | undefined): boolean {
	if (line?.kind !== "left-out" || line.rule !== "caption") return false;
	return line.text.startsWith("- ") || line.text.startsWith("Sputnik ");
}
