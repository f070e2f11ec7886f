import { parseDateline } from "../../datelines/parse-dateline.ts";
import type { Draft } from "../draft.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { endsSentence } from "../lines/ends-sentence.ts";

/**
 * Whether a paragraph above the stamp opens with the place from which the story is told: the story's first, and no deck, where no line below
 * opens with a dateline.
 *
 *     Castor coupe le courant
 *
 *     (Gatineau) Un castor a fait tomber …
 *
 *     Publié le 4 mars 2021
 *
 * A name in brackets in front of a sentence is one even where no table knows it. Below a headline the place has its agency, its brackets or a dash; before a colon it may be the deck's subject.
 */
export function opensInPlace(line: HeaderLine, datelineAt: number | undefined, draft: Draft): boolean {
	if (line.kind !== "prose" || datelineAt !== undefined || line.text.length < minParagraph) return false;
	if (
		!(signOfPlace.test(line.text.slice(0, maxToSign)) || germanPlace.test(line.text)) ||
		endsSentence(line.text) !== "sentence" ||
		cutOff.test(line.text.slice(-3))
	)
		return false;
	if (unknownPlace.test(line.text)) return true;
	const found = parseDateline([{ text: line.text, line: line.number }], draft);
	if (found === undefined || found.dateline.places.length === 0 || found.rest.length === 0) return false;
	if (!line.text.trimStart().startsWith(found.dateline.text)) return false;
	return draft.headline === undefined || found.dateline.agencies.length > 0 || closedPlace.test(found.dateline.text);
}

/** A bracket that opens it, or the mark behind a place. “(Gatineau) Un” · “Gatineau — Un” · “OSLO: The” */
const signOfPlace = /^\(|[-–—:)]\s/;
/** A city, a stop and a word that opens a sentence, as a paper of the Saar prints it. “Saarbrücken. Die Stadt” */
const germanPlace =
	/^\p{Lu}\p{Ll}[\p{L}-]{2,24}\. (?:Die|Der|Das|Ein|Eine|Im|Am|Zum|Zur|Mit|Nach|Bei|Auf|In|Wer|Wie|Es|Sie|Seit|Vor) \p{L}/u;
/** A place with its region. */
const maxToSign = 64;
/** “(Saint-Loin-sur-Mer) Un” */
const unknownPlace = /^\(\p{Lu}[^()\n:]{2,40}\) \p{Lu}/u;
const closedPlace = /[-–—)]$|^\p{Lu}\p{Ll}[\p{L}-]{2,24}\.$/u;
/** A teaser. “said that...” */
const cutOff = /\.\.\.$|…$/;
/** Labels and buttons are shorter. */
const minParagraph = 60;
