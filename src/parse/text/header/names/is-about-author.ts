import type { Found } from "../../../../model/evidence.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";

/** Whether a line says who wrote the story, as pages print it above an opinion. “Ann Lee is a professor of law at Oldport.” */
export function isAboutAuthor(text: string, authors: readonly Found<string>[]): boolean {
	return authors.some(({ value }) => text.startsWith(value) && aboutAuthor.test(text.slice(value.length, value.length + maxAbout)));
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
