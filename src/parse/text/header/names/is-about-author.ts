import type { Found } from "../../../../model/evidence.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";

/**
 * Whether a line says who wrote the story, as pages print it above an opinion: one of its authors, or who is named alone on the line above. “Ann
 * Lee is a professor of law at Oldport.”
 */
export function isAboutAuthor({ text }: HeaderLine, above: HeaderLine | undefined, authors: readonly Found<string>[]): boolean {
	const isAbout = (name: string) => text.startsWith(name) && aboutAuthor.test(text.slice(name.length, name.length + maxAbout));
	return (above?.kind === "title" && isAbout(above.text)) || authors.some(({ value }) => isAbout(value));
}

/** Whether a line is what somebody who writes for Forbes says of himself, right below his byline. “I cover breaking news.” */
export function isBeat({ text }: HeaderLine, head: readonly HeaderLine[]): boolean {
	if (!text.startsWith("I ") || text.length > maxBeat || !beat.test(text)) return false;
	return head.some(({ kind, text: other }) => kind === "byline" && other.startsWith("Forbes "));
}

const beat = /^I (?:cover|write about|report on|write on) [^.!?]{3,100}\.$/;
const maxBeat = 120;

/** The verb behind the name, in the present. “ is a” · “ writes” */
const aboutAuthor = /^ (?:is an? |is the |writes |covers |works |teaches |reports )/;
const maxAbout = 10;
