import type { HeaderLine } from "../../line-kinds/header-line.ts";

// Sentences that close with who said so: they are the text, and no headline.

/**
 * Whether a line is a first sentence that lost its stop: it ends in who says so, is longer than headlines that do, and the text goes on in
 * the next line.
 *
 *     У суботу о 17:30 поблизу … сталося загоряння сухої трави, повідомляє прес-служба рятувальників
 */
export function endsInSource({ text }: HeaderLine, next: HeaderLine | undefined): boolean {
	return text.length >= minSourced && next?.kind === "prose" && !next.blankBefore && sourceAtEnd.test(text.slice(-maxSource));
}

/** A comma, a verb of Russian or Ukrainian, and whose it is. “, сообщает пресс-служба” */
const sourceAtEnd =
	/, (?:повідомля(?:є|ють)|повідоми(?:в|ла|ли)|передає|пише|сообща(?:ет|ют)|сообщи(?:л|ла|ли)|переда[её]т|пишет) [^,.]{3,60}$/u;
/** A comma, the longest verb, and an office. */
const maxSource = 80;
/** The longest headlines that end so have a hundred. */
const minSourced = 110;

/** A paragraph that closes with who said so on which day; a headline may say who, but not when. “…, her office said Monday.” */
export function saysWhoSaid(text: string): boolean {
	return text.endsWith("day.") && saidOnDay.test(text.slice(-maxSaid));
}

const saidOnDay = / (?:said|says|announced|reported)(?: on)? \p{Lu}\p{Ll}{2,5}day\.$/u;
/** “ announced on Wednesday.” */
const maxSaid = 24;
