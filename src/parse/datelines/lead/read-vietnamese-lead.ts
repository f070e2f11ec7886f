import { lookUpName } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { vietnamesePlaces } from "../words/vietnamese-places.ts";

/**
 * Reads the place that VnExpress prints in another weight before the story, to which it is glued where only the text was kept.
 *
 *     Đồng NaiMột kho gỗ rộng 500 m2 …
 *     ^place  ^story
 *
 * Returns `undefined` where the letters are not Vietnamese or what stands before the capital is no known place.
 */
export function readVietnameseLead(text: string, from: number, known: KnownNames): PrintedDateline | undefined {
	const front = text.slice(from, from + maxFront);
	if (!vietnamese.test(front)) return undefined;
	const place = glued.exec(front)?.[1];
	if (place === undefined || !isPlace(place, known)) return undefined;
	const end = from + place.length;
	return { rule: "vietnamese-place", start: from, end, places: [{ printed: place }], agencies: [], strong: false };
}

function isPlace(name: string, { isTown }: KnownNames): boolean {
	if (vietnamesePlaces.has(name)) return true;
	const { city, country } = lookUpName(name);
	return (city ?? country) !== undefined || isTown(name);
}

/** A place and the first words of the story. */
const maxFront = 60;
/** Letters that no other language has. */
const vietnamese = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** One to four words with capitals, maybe with a dash between, and right behind the last a capital, small letters and a blank. “TP HCMMột ” */
const glued = /^((?:\p{Lu}\p{L}{0,7}(?: [-–])? ){0,4}\p{Lu}\p{L}{0,9}?)(?=\p{Lu}\p{Ll}{0,6} [\p{L}\d])/u;
