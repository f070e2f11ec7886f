import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";

/**
 * In an interview the name of a city before a colon is a speaker's: others speak, whose names no city has. “HOUSTON: Well …” In a round-up
 * each item has one, and the first may stand above what looks like the text.
 */
export function isSpeaker(head: readonly HeaderLine[], at: number): boolean {
	if (!opensAsSpeaker(head[at]?.text ?? "")) return false;
	return head.some(({ text }, index) => {
		const name = index === at ? undefined : speaker.exec(text.slice(0, maxSpeaker))?.[1];
		return name !== undefined && (index < at || lookUpCity(name) === undefined);
	});
}

/** Whether a line opens with a name in capitals and a colon, maybe behind the time and with an office between. */
export function opensAsSpeaker(text: string): boolean {
	const start = text.slice(0, maxSpeaker);
	return start.includes(": ") && speaker.test(start);
}

/** Whether a line opens as that of a transcript does, with the office behind the speaker's name: it is no deck. */
export function opensTranscript(text: string): boolean {
	const [, name = "", office] = speaker.exec(text.slice(0, maxSpeaker)) ?? [];
	return office !== undefined && name.includes(" "); // not “EXCLUSIVE, WATCH: ”
}

/** A name in capitals and a colon. “ANN LEE: ” · “[02:00:03] ANN LEE, CNN ANCHOR: ” */
const speaker =
	/^(?:\[\d{2}:\d{2}:\d{2}\] )?(\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,2})(, \p{Lu}{2}[\p{Lu} .'’-]{1,40})?: /u;
/** The time, three names, an office and a colon. */
const maxSpeaker = 80;
