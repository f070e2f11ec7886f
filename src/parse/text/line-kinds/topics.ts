import { lookUpName } from "../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../formats/given-names.ts";
import { rubricWords } from "../words/byline-words.ts";
import { labels } from "../words/labels.ts";
import { controlWords, topicWords } from "../words/topic-words.ts";

// Two words with capitals in English may be somebody's name or a rubric: these tell which by the words themselves.

/**
 * Whether words that look like a name have one among them that says what a story is about or what a button does, or whose something is; behind
 * a given name of the table it is a surname. “Death Penalty” · “Select Language” · “Editors’ Choice” · not “Ann Law”
 */
export function saysTopic(words: readonly string[]): boolean {
	if (givenNames.has((words[0] ?? "").toLowerCase())) return false;
	return words.some((word) => topicWords.has(word.toLowerCase()) || controlWords.has(word.toLowerCase()) || genitive.test(word));
}

const genitive = /(?:['’]s|s['’])$/u;

/**
 * Whether all words are what stories are about, how far they reach or where they are from, and at least one is the first, so that they are a rubric,
 * whether or not a table has it. “Water Policy” · “Housing & Homelessness” · “Caribbean Roundup” · not “Ghana” · not “New Delhi” · not “Department of Justice”
 */
export function isRubricOfTopics(text: string): boolean {
	if (institution.test(text)) return false;
	const words = text.split(" ").filter((word) => !joints.has(word));
	if (!words.every((word) => capital.test(word))) return false;
	if (!words.some((word) => isTopic(word.toLowerCase())) || isKnownPlace(text)) return false;
	return words.every((word) => isTopic(word.toLowerCase()) || rubricWords.has(word.toLowerCase()) || isKnownPlace(word));
}

/** “Department of Justice” */
const institution =
	/^(?:Department|Ministry|Office|Bureau|Institute|University|Agency|Embassy|Council|Board|Commission|Committee|Association|Court) (?:of|for) /i;
const capital = /^\p{Lu}/u;
const joints: ReadonlySet<string> = new Set(["&", "and", "of", "for", "in", "the"]);

/** Whether a few words are nothing but such topics and what buttons say, so that they tell nothing of a story. “Request Correction” · “Add as preferred source on Google” */
export function isRubricOrButton(text: string): boolean {
	if (text.length > maxButton) return false;
	const words = text.split(" ");
	const folded = words.map((word) => word.toLowerCase());
	// “Health care costs” may be a deck.
	const isDressed = words.every((word) => capital.test(word) || smallWords.has(word)) || folded.some((word) => controlWords.has(word));
	return (
		isDressed && folded.every((word) => topicWords.has(word) || rubricWords.has(word) || controlWords.has(word) || smallWords.has(word))
	);
}

/** “Add us as a preferred source on Google” */
const maxButton = 48;
const smallWords: ReadonlySet<string> = new Set([...joints, "a", "as", "on", "to"]);

/** A topic, or a rubric of one word. “Ghana”, which some papers have for a rubric, is a place besides. */
function isTopic(word: string): boolean {
	return topicWords.has(word) || (labels.get(word) === "rubric" && !isKnownPlace(word));
}

function isKnownPlace(name: string): boolean {
	const { city, country, region } = lookUpName(name);
	return (city ?? country ?? region) !== undefined;
}
