import { givenNames } from "../../../../formats/given-names.ts";
import { readWireDate } from "../../../datelines/read-wire-date.ts";
import { institutionWords, labelWords } from "../../../datelines/words/look-alikes.ts";
import { knowTown } from "../../draft.ts";
import { readNameWithOffice } from "../../line-kinds/names/read-office.ts";
import { saysSame } from "../../lines/fold-line.ts";
import { toEvidence } from "../../lines/read-lines.ts";
import { outletWords } from "../../words/byline-words.ts";
import { isPlaceInCapitals } from "./place-in-capitals.ts";
import type { NamePlace } from "./where-names-stand.ts";

/**
 * A dateline without an agency, alone on its line between headline and text. Returns the number of lines read.
 *
 *     MILL LAKE      Jammu Tawi, Sept 21      10:21 | Arequipa, set. 6.
 *
 * A paper of Turkey prints its place between the headline and the headline again.
 */
export function readPlaceLine(place: NamePlace): number | undefined {
	const { head, index, line, above, headline, draft } = place;
	const isAboveCopy = headline !== undefined && place.next !== undefined && saysSame(place.next.text, headline);
	const next = isAboveCopy ? head[index + 2] : place.next;
	if (draft.place !== undefined || next?.kind !== "prose") return undefined;
	const [, time, dateline] = (line.text.length <= maxPlace ? timeAndDateline.exec(line.text) : null) ?? [];
	if (time !== undefined && dateline !== undefined) {
		draft.leftOut.push(toEvidence(line, "beside-stamp", time));
		draft.place = { ...line, text: dateline };
		return 1;
	}
	const isBelowSigned = headline !== undefined && (above?.kind === "byline" || above?.kind === "stamp");
	const town =
		(isBelowSigned && line.kind === "title" ? townOfDay(line.text) : undefined) ??
		(isPlaceBelowStamp({ ...place, next, above: isAboveCopy ? head[index - 1] : above }) ? line.text : undefined);
	if (town === undefined) return undefined;
	draft.place = line;
	knowTown(town, draft);
	return 1;
}

/** A place and its day, with the time. */
const maxPlace = 64;

/** The time and a dateline with its day, as Andina prints them above the text. “10:21 | Arequipa, set. 6.” */
const timeAndDateline = /^(\d{1,2}:\d{2}) \| (\p{Lu}[\p{L} ]{2,30}, \p{L}{3,4}\.? \d{1,2}\.)$/u;

/** The town in front of its day, alone right below who wrote or the stamp, as papers of India print them. “Jammu Tawi, Sept 21” · not “Ann Lee, March 14” */
export function townOfDay(text: string): string | undefined {
	const [, town, day] = text.length <= maxTownAndDay ? (townAndDay.exec(text) ?? []) : [];
	if (town === undefined || day === undefined || readWireDate(day, 0)?.end !== day.length) return undefined;
	const words = town.toLowerCase().split(" ");
	return words.some((word) => givenNames.has(word) || labelWords.has(word) || institutionWords.has(word) || outletWords.has(word)) ||
		readNameWithOffice(text) !== undefined
		? undefined
		: town;
}

const townAndDay = /^(\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15}){0,2}), (\p{Lu}\p{Ll}{2,8}\.? \d{1,2})[.:]?$/u;
const maxTownAndDay = 64;

/** A place in capitals above the text of a page with its stamp. */
function isPlaceBelowStamp({ head, line, above, next, datelineAt, headline, draft }: NamePlace): boolean {
	if (above === undefined || headline === undefined || datelineAt !== undefined || draft.stamps.length === 0) return false;
	return draft.place === undefined && isPlaceInCapitals(line, next, head, draft);
}
