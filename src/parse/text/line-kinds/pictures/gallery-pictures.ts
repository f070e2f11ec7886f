import { toCharSet } from "../../../../formats/char-set.ts";
import type { TextLine } from "../../lines/read-lines.ts";

/**
 * Whether a line is the text of a picture or its caption, which say the same above and below the picture's number, in one block, as The
 * Sun prints them. The caption may end in its credit.
 *
 *     People stand on the new bridge
 *     2
 *     People stand on the new bridgeCredit: Ann Lee
 */
export function isAboutNumber(lines: readonly TextLine[], index: number): boolean {
	return isAroundNumber(lines, index) || isAroundNumber(lines, index - 2) || isCreditedBelow(lines, index);
}

function isAroundNumber(lines: readonly TextLine[], index: number): boolean {
	const number = lines[index + 1];
	if (number === undefined || number.text.length > 2 || number.blankBefore || !/^\d+$/.test(number.text)) return false;
	const text = lines[index];
	const caption = lines[index + 2];
	if (text === undefined || caption === undefined || caption.blankBefore || text.text.length < minPictureText) return false;
	return caption.text === text.text || (caption.text.startsWith(text.text) && /^\s?Credit: /.test(caption.text.slice(text.text.length)));
}

/** Shorter lines are buttons. */
const minPictureText = 15;

/**
 * A picture of a gallery, which stands with its credit below those of all; right below itself a headline may, and set off below who wrote
 * and when. “A boat.” above “A boat.Credit: Ann Lee”
 */
function isCreditedBelow(lines: readonly TextLine[], index: number): boolean {
	const text = lines[index]?.text ?? "";
	if (text.length < minCaption || lines[index + 1]?.blankBefore !== false) return false;
	const end = Math.min(lines.length, index + maxGallery);
	for (let at = index + 2; at < end; at++) {
		const copy = lines[at]?.text ?? "";
		// Most lines are shorter, or another letter stands behind as many.
		if (copy.length <= text.length || !opensCredit(copy.charCodeAt(text.length))) continue;
		if (copy.startsWith(text) && creditBehind.test(copy.slice(text.length))) return !(lines[at]?.blankBefore && lines[at + 1]?.blankBefore);
	}
	return false;
}

/** Two captions may begin alike. */
const minCaption = 30;
/** “Credit: ” · “ Photo: ” · “(Image: ” */
const creditBehind = /^ ?\(?(?:Credit|Photo|Image|Picture|Foto|Source): /;
const opensCredit = toCharSet(" (CPIFS");

/** Texts, and below them numbers and captions of up to five pictures. */
const maxGallery = 16;
