import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { pictureWords } from "../../words/picture-words.ts";
import { isNumbers } from "../headline/is-of-page.ts";
import type { NamePlace } from "../names/where-names-stand.ts";
import { isFilm } from "./is-film.ts";
import { isPointOnTop, isSummaryPoint } from "./summary-points.ts";

/** A line below the headline, or on top of a page that has none. */
interface ValuePlace extends Pick<NamePlace, "head" | "index" | "line" | "above" | "datelineAt"> {
	readonly headline: string | undefined;
	readonly stampSeen: boolean;
}

/** Whether a line stands below the name of what it is, or in place of a picture, or is a number, or a point that tells the story. */
export function isValue({ head, index, line, above, headline, stampSeen, datelineAt }: ValuePlace): boolean {
	if (index === datelineAt) return false;
	if (headline === undefined && isPointOnTop(head, index, datelineAt)) return true;
	if (headline !== undefined && (isNumbers(line.text) || isSummaryPoint(head, index) || isFilmLine(head, index))) return true;
	if (line.kind !== "title") return false;
	return (
		(above !== undefined && valueHeading.test(above.text)) ||
		(stampSeen && (filmTitle.test(line.text.slice(-12)) || streetEnd.test(line.text.slice(-8))))
	);
}

function isFilmLine(head: readonly HeaderLine[], index: number): boolean {
	return head[index]?.kind === "title" && isFilm(head, index);
}

/** What stands above its value: an office, the place of a speech, a picture's credit, the title of a film. “From:” · “Photo” · “0:31” */
const valueHeading = new RegExp(`^(?:(?:from|location) ?:|[0-3]:[0-5]\\d|(?:credit|${pictureWords.join("|")}) ?:?)$`, "iu");

/** Where something happened, as reports of the police in German print it. “Altheim, Neue Straße” */
const streetEnd = /stra(?:ß|ss)e$/i;

/** The title of the film in place of a picture. “Mayor opens the bridge – video” */
const filmTitle = / [–-] (?:video|audio)$/;
