import type { Found } from "../../../../model/evidence.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";

/**
 * Whether a line says who wrote the story, as pages print it above an opinion: one of its authors, or who is named alone on the line above. “Ann
 * Lee is a professor of law at Oldport.”
 */
export function isAboutAuthor({ text }: HeaderLine, above: HeaderLine | undefined, authors: readonly Found<string>[]): boolean {
	const isAbout = (name: string) => text.startsWith(name) && aboutAuthor.test(text.slice(name.length, name.length + maxAbout));
	return (
		(above?.kind === "title" && (isAuthor(above.text) || isOfProfession(text)) && isAbout(above.text)) ||
		authors.some(({ value }) => isAbout(value))
	);
}

/** What people are, and no illness or trust. “ is a columnist” */
function isOfProfession(text: string): boolean {
	return profession.test(text.slice(0, maxToProfession));
}

const profession =
	/ is an? (?:\p{Ll}{3,14} ){0,3}(?:author|columnist|correspondent|editor|fellow|journalist|lawyer|lecturer|professor|reporter|researcher|scholar|student|teacher|writer)\b/u;
/** A name, and what somebody is. */
const maxToProfession = 100;

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
