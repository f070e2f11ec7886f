import { isCapital } from "../../../../formats/ascii.ts";

/**
 * Whether a line says the same twice, as the text of a picture and its caption are glued together, maybe with the credit between or behind.
 *
 *     橋の開通式＝港町  橋の開通式＝港町      El puente, este martes.El puente, este martes.ANA RUIZ (EFE)
 */
export function isPrintedTwice(text: string): boolean {
	if (text.length < minPrintedTwice) return false;
	const opening = text.slice(0, Math.min(maxOpening, Math.floor(text.length / 3)));
	// The second time begins in the second half, and where the opening stands first.
	const at = text.indexOf(opening, Math.ceil(text.length / 2));
	const again = at < 0 ? "" : text.slice(at);
	if (endsInItsCredit(text) && holdsTwice(text, opening)) return true;
	if (again === "" || !text.startsWith(again) || text.indexOf(opening, opening.length) < at) return false;
	const between = text.slice(again.length, at).trim();
	return between === ""
		? !verseEnds.has(again.charAt(again.length - 1))
		: between.length <= maxPictureCredit && again.length >= minSentence;
}

/** Whether a text opens with the same twice, and what stands behind is short. */
function holdsTwice(text: string, opening: string): boolean {
	const at = text.indexOf(opening, opening.length);
	return at >= minSentence && text.length - 2 * at <= maxPictureCredit && text.startsWith(text.slice(0, at), at);
}

function endsInItsCredit(text: string): boolean {
	const last = text.charCodeAt(text.length - 1);
	return last < beyondCyrillic && (last === 0x29 || isCapital(last)) && creditBehind.test(text.slice(-maxPictureCredit));
}

/** A quick look: scripts behind it have no capitals. */
const beyondCyrillic = 0x530;
/** A stop and who took the picture, in capitals, maybe with the agency. “.ANA RUIZ” · “. ANA RUIZ (EFE)” */
const creditBehind = /[.!?”"] ?\p{Lu}{2,20}(?:[ .'’-]{1,2}\p{Lu}{2,20}){1,3}(?: \(\p{Lu}[\p{L} ]{1,20}\))?$/u;

/** How a line of a song or a cry ends. */
const verseEnds: ReadonlySet<string> = new Set(".!?…");
/** Shorter lines may be a chorus. */
const minPrintedTwice = 32;
const maxOpening = 40;
/** An agency, a stroke and a name. */
const maxPictureCredit = 40;
/** Around a credit a caption is a sentence. */
const minSentence = 40;
