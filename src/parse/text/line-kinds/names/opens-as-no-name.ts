import { stationLetters } from "../../words/byline-words.ts";
import { pictureWords } from "../../words/picture-words.ts";

/** Whether a line opens with a word for a picture: the name behind it is that of who took one. “Foto Ana Ruiz” */
export function opensAsPicture(text: string): boolean {
	return picture.has(text.slice(0, Math.max(0, text.indexOf(" "))).toLowerCase());
}

const picture: ReadonlySet<string> = new Set(pictureWords);

/** Whether a line opens with the letters of a station, in capitals. “NOS Nieuws” */
export function opensAsStation(text: string): boolean {
	const first = text.slice(0, Math.max(0, text.indexOf(" ")));
	return first === first.toUpperCase() && stationLetters.has(first.toLowerCase());
}
