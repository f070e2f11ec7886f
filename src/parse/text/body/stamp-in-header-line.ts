import type { Evidence } from "../../../model/evidence.ts";
import type { PrintedStamp } from "../../../model/parsed-article.ts";
import { readStamps } from "../../stamps/read-stamps.ts";

/**
 * The one day with its year and its time at the end of a line above the text, behind words that are known to stand there: of a page that
 * says nowhere else when it was published. `leftOut` is what no rule took up.
 *
 *     Por em 06/10/2024 - 11:48                        06/10/2024 - 11:48
 *     ÀÔ·Â: 2022-08-10 11:20                           2022-08-10 11:20
 *     In Uncategorized on June 6, 2010 at 6:20 pm      June 6, 2010 at 6:20 pm
 */
export function readStampInHeaderLine(leftOut: readonly Evidence[], deck: Evidence | undefined): readonly PrintedStamp[] {
	const lines = leftOut.filter(({ rule, text }) => rule === "header-line" && text.length <= maxLine);
	if (deck !== undefined && deck.text.length <= maxLine) lines.push(deck);
	return lines.flatMap(readDayAndTime).slice(0, 1);
}

function readDayAndTime(line: Evidence): readonly PrintedStamp[] {
	const at = dayAndTime.exec(line.text)?.index;
	if (at === undefined || !inFront.test(line.text.slice(0, at))) return [];
	const { stamps, rest, event } = readStamps(line.text.slice(at), line.line);
	const [stamp] = stamps;
	if (stamp === undefined || stamps.length > 1 || rest !== "" || event || stamp.time === undefined || stamp.dates.length === 0) return [];
	const columns = line.columns && ([line.columns[0] + at, line.columns[1]] as const);
	return [{ ...stamp, evidence: { line: line.line, ...(columns && { columns }), text: line.text.slice(at), rule: stamp.evidence.rule } }];
}

/** Who wrote, for whom, a rubric, the day and its time. */
const maxLine = 90;
/**
 * A label in letters of the wrong encoding, the word for who wrote without a name, a rubric between two words, who wrote with his office. “ÀÔ·Â: ” ·
 * “Por em ” · “In Uncategorized on ” · “ANN LEE, Harbour staff writer”
 */
const inFront =
	/^(?:[\u00a1-\u00ff]{2,12}:? ?|Por em |In \p{Lu}[\p{L} &]{2,24} on |\p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[\p{L}.’' -]{1,30},[\p{L} ]{2,30} (?:writer|reporter|correspondent|editor) ?)$/u;
/** A day with its year, what joins them, hour and minutes, and no more than a half of the day or a zone. “06/10/2024 - 11:48” · “June 6, 2010 at 6:20 pm” */
const dayAndTime =
	/(?<![\d.,/-])(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}\.? \p{L}{3,10}\.? (?:19|20)\d\d),?(?: ?[-–|·,] ?| at | um | à | )\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?\p{Lu}{2,5}\)?)?$/u;

/**
 * The stamps behind their labels inside the first line of the text or the deck, which took up what stood around them: of a page that says
 * nowhere else when it was published.
 *
 *     By ANN LEE, Harbour News Published March 15, 2024 7:18pm OSLO—The …      Published March 15, 2024 7:18pm
 *     … du samedi 2 octobre 2021 Publié le 02/10/2021 11:33 Mis à jour le 02/10/2021 13:16 Durée …
 */
export function readLabelledStampInside(lines: readonly { readonly text: string; readonly line: number }[]): readonly PrintedStamp[] {
	for (const { text, line } of lines) {
		const printed = text.length < minRunning ? undefined : labelledStamps.exec(text.slice(0, maxInFront))?.[0];
		const read = printed === undefined ? undefined : readStamps(printed, line);
		if (read !== undefined && read.rest === "" && read.stamps.every(({ time }) => time !== undefined))
			return read.stamps.map(({ evidence: { columns, ...evidence }, ...stamp }) => ({ ...stamp, evidence }));
	}
	return [];
}

/** Shorter lines are read as stamps themselves. */
const minRunning = 120;
/** Who wrote and for whom, or a notice and the name of a show. */
const maxInFront = 240;
/** Behind who wrote the label, a day with its year, and the time, before a capital; in French the same of the update as well. */
const labelledStamps =
	/(?<=^By \p{Lu}[^.!?]{3,100} )(?:Published|Posted):? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d,? (?:at )?\d{1,2}:\d{2} ?[ap]\.?m\.?(?= \p{Lu})|(?<!\p{L})Publié le \d{2}\/\d{2}\/\d{4} \d{2}:\d{2} Mis à jour le \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}(?!\p{L})/u;
