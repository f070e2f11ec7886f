import { bylineOpenings } from "../../words/byline-words.ts";
import { indexOpenings } from "../index-openings.ts";

/** The words that open a byline, with their colon: `undefined` where a line has none. “By” of “By Ann Lee” · “Автор:” */
export function openingOf(text: string): string | undefined {
	const alike = openingsAt(text);
	if (alike.length === 0) return undefined;
	const printed = text.slice(0, 30).toLowerCase();
	// The colon of French type, behind a blank.
	const start = printed.replace(" :", ":");
	let found: string | undefined;
	for (const opening of alike) {
		if (!start.startsWith(opening) || opening.length <= (found?.length ?? 0)) continue;
		const last = opening.charAt(opening.length - 1);
		if (colons.includes(last) || /^[\s:]/u.test(start.charAt(opening.length))) found = opening;
	}
	if (found === undefined) return undefined;
	const blank = printed !== start && found.endsWith(":") ? 1 : 0;
	const colon = text.charAt(found.length) === ":" ? 1 : 0;
	return text.slice(0, found.length + blank + colon);
}

const openingsAt = indexOpenings(bylineOpenings);
/** What stands between such a word and the name; in Chinese a stroke as well. */
const colons = ":：/／";

/** The word of a byline that lost its space. “ByJane Doe” · “Written byJane Doe” · “EditorRina Dewi” · “VonAnna Groß” · “ByJANE DOE Associated Press” */
export const gluedInitials = "BbEPORVW";
export const gluedBy =
	/^(?:(?:Written )?[Bb]y|Von|Editor|Penulis|Oleh|Reporter)(?=\p{Lu}\p{Ll}|\p{Lu}{3}\d)|^By(?=\p{Lu}{2,20} \p{Lu}{2})/u;
export const gluedOpening = /^(?:(?:Written )?[Bb]y|Von|Editor|Penulis|Oleh|Reporter)(?=\p{Lu})/u;
