import type { HeaderLine } from "../line-kinds/header-line.ts";
import { opensWithCity } from "../lines/opens-with-place.ts";
import { opensTranscript } from "./speakers.ts";

// Lines that open the text, though they look like a deck or a caption.

/** Whether a sentence is the first of the text, below the picture and the button that Sputnik's pages print between both. */
export function isBelowSubscribe(head: readonly HeaderLine[], index: number): boolean {
	const [picture, button, line] = head.slice(Math.max(0, index - 2), index + 1);
	if (line?.kind !== "prose" || line.blankBefore || button?.text !== "Subscribe") return false;
	return picture?.kind === "left-out" && picture.rule === "caption";
}

/**
 * Whether a line opens the text by its first words: below a stamp a city and a colon; or with no stamp and nobody's name below what somebody asks, or
 * what a radio page tells first; or a speaker with the office. “New Delhi: The rallies …” · “问：据报道，…” · “On this episode of Harbour Talk, …” ·
 * “ANN LEE, CNN ANCHOR: Good evening”
 */
export function opensTelling(head: readonly HeaderLine[], index: number): boolean {
	const text = head[index]?.text ?? "";
	if (opensTranscript(text)) return true;
	// Above a credit it is a caption, above who wrote a deck.
	const below = head.slice(index + 1);
	const isText = below[0]?.kind !== "left-out" && !below.some(({ kind }) => kind === "byline");
	if (isText && opensWithCity(text) && head.slice(0, index).some(({ kind }) => kind === "stamp")) return true;
	if (!question.test(text) && !((text.startsWith("On ") || text.startsWith("In ")) && episode.test(text))) return false;
	return !head.slice(index + 1).some(({ kind }) => kind === "stamp" || (kind === "byline" && !question.test(text)));
}

const question = /^[问問]\s?[:：]/u;
const episode = /^(?:On|In) (?:this|today['’]s|this week['’]s|the latest) (?:episode|edition) of \p{Lu}/u;
