import { isAsciiLetter } from "../../../../formats/ascii.ts";
import { lookUpCountry } from "../../../../formats/gazetteer/look-up-place.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { rubricNameWords, tagWords } from "../../words/tag-words.ts";
import { indexOpenings, startsLike } from "../index-openings.ts";
import { isKnownRubric } from "../known-rubrics.ts";

/** Key words of one line. */
export interface TagList {
	readonly tags: readonly string[];
	/** They are rubrics of the site (“Filed under: …”): the first is the section. */
	readonly areSections: boolean;
}

/**
 * Reads key words that stand in one line behind a word that says so.
 *
 *     Key Words: bridge; council;       bridge · council
 *     Filed under: Bridges, Ferries     Bridges · Ferries, and the section is Bridges
 *     Tagged bridge, council            bridge · council
 *
 * Returns `undefined` where the line is none.
 */
export function readTagList(text: string): TagList | undefined {
	if (text.length > maxTagLineCharacters) return undefined;
	// “Filed Under: Bridges Tagged With: council, river”
	const taggedAt = text.startsWith("Filed ") ? text.indexOf(taggedWith) : -1;
	if (taggedAt > 0) return readTagList(`${text.slice(0, taggedAt)}, ${text.slice(taggedAt + taggedWith.length)}`);
	const colon = findColon(text);
	const bar = colon < 0 && text.includes("|") ? text.indexOf(" | ") : -1;
	// “Topic | Hong Kong transport”
	if (bar > 0 && kindOf(text.slice(0, bar)) === "tags") return { tags: splitTags(text.slice(bar + 3)), areSections: false };
	// “Categories Ferry News | Bridges”
	if (bar > 0 && text.startsWith(categories) && areShort(splitTags(text.slice(categories.length))))
		return { tags: splitTags(text.slice(categories.length)), areSections: true };
	if (colon < 0) return readWithoutColon(text);
	const kind = kindOf(text.slice(0, colon));
	if (kind === undefined) return undefined;
	const tags = splitTags(text.slice(colon + 1));
	// “Theme: a town learns to live with its river.”
	const isClause = /[.!?。！？]$/u.test(text) || (tags.length === 1 && !text.endsWith(";"));
	return isClause && !areShort(tags) ? undefined : { tags, areSections: kind === "rubrics" };
}

/**
 * Reads key words that are a list in lower case, or have a mark in front.
 *
 *     bridge, town council, ferry       bridge · town council · ferry
 *     #bridge #council                  bridge · council
 *
 * Returns `undefined` where the line is none.
 */
export function readTags(text: string): TagList | undefined {
	if (text.length > maxTagLineCharacters) return undefined;
	if (text.startsWith("#") && (hashTags.test(text) || hashPhrases.test(text)))
		return { tags: splitTags(text.replaceAll("#", ",")), areSections: false };
	if (text.endsWith(".") || !text.includes(", ") || text !== text.toLowerCase() || text === text.toUpperCase() || /[.!?:"“”]/u.test(text))
		return undefined;
	const tags = splitTags(text);
	// A headline that opens with its number is all in small letters, too: “4-boat crash kills 2, hurts 5, closes river”.
	if (/^\d/.test(text) && (tags[0]?.split(" ").length ?? 0) >= minClause) return undefined;
	return tags.length >= 3 && (areShort(tags) || areMostlyShort(tags)) ? { tags, areSections: false } : undefined;
}

/** Of five key words or more one may be as long as a headline. “in the world, russia, war of the neighbours over the bridge, harbour, ferries” */
function areMostlyShort(tags: readonly string[]): boolean {
	const long = tags.filter((tag) => tag.split(" ").length > maxWords);
	return tags.length >= minMostly && long.length === 1 && (long[0]?.split(" ").length ?? 0) <= maxLongWords;
}

const minMostly = 5;
const maxLongWords = 9;

/** A number, what it counts, what they do. */
const minClause = 3;
/** Thirty key words. */
const maxTagLineCharacters = 400;
/** The longest words for key words, their colon, and a mark in front. */
const maxOpening = 40;

/** The first colon, where words for key words end. */
function findColon(text: string): number {
	const colon = text.indexOf(":", 1);
	const wide = text.indexOf("：", 1);
	const first = wide < 0 || (colon >= 0 && colon < wide) ? colon : wide;
	return first > maxOpening ? -1 : first;
}

/** What words say that stand in front of key words, or above them. “Tags” · “• Post category” · “#Темы” */
function kindOf(words: string): "tags" | "rubrics" | undefined {
	if (isLetter(words.charCodeAt(0)) && !opensLikeWord(words)) return undefined;
	const fold = foldLine(words);
	return tagWords.has(fold) ? "tags" : rubricNameWords.has(fold) ? "rubrics" : undefined;
}

/** A letter of ASCII, or of a script from Greek on; the marks that a fold drops stand between them. */
function isLetter(code: number): boolean {
	return isAsciiLetter(code) || (code > 0x3b0 && code < 0x2000) || (code >= 0x3040 && code < 0xff00);
}

const opensLikeWord = startsLike([...tagWords, ...rubricNameWords]);

/** Says of a line whether it stands above key words, one a line, or above rubrics. “TOPICS:” · “Themen dieses Artikels” */
export function readTagHeading(text: string): "tags" | "rubrics" | undefined {
	return text.length > maxOpening ? undefined : kindOf(text);
}

const taggedWith = " Tagged With: ";
const categories = "Categories ";
const openingsWithoutColon = indexOpenings(["filed", "tagged", "category "]);
/** The same without a colon, in English. “Filed under Bridges” · “Tagged with bridge, council” */
const openingWithoutColon = /^(filed under|tagged(?: with)?|category) (?=\S)/i;
/** Words with `#` in front and nothing else. “#bridge” · “#bridge #council” */
const hashTags = /^(?:#[\p{L}\p{N}_]{2,40}[ ,]{0,3}){1,12}$/u;

/** The same of several words each, which other signs end. “#Czech Republic #Repair” */
const hashPhrases =
	/^#[\p{L}\p{N}-]{2,24}(?: \p{Lu}[\p{L}\p{N}-]{1,24}){0,3}(?: #[\p{L}\p{N}-]{2,24}(?: \p{Lu}[\p{L}\p{N}-]{1,24}){0,3}){1,11}$/u;

/** Without a colon the words may open a sentence: names of rubrics are short, and no stop ends them. */
function readWithoutColon(text: string): TagList | undefined {
	const first = text.charCodeAt(0) | 0x20;
	const posted = first === 0x70 || first === 0x63 ? postedIn.exec(text)?.[1] : undefined;
	// “Published in Germany” says where.
	if (posted !== undefined && text.length <= maxRubric && lookUpCountry(text.slice(posted.length).trim()) === undefined)
		return { tags: splitTags(text.slice(posted.length)), areSections: true };
	const opening = openingsWithoutColon(text).length > 0 ? openingWithoutColon.exec(text.slice(0, 30)) : null;
	if (opening === null || text.length > maxPlainCharacters || /[.!?]$/.test(text)) return undefined;
	const tags = splitTags(text.slice(opening[0].length));
	if (opening[1]?.toLowerCase() === "category" && !tags.every((tag) => isKnownRubric(foldLine(tag)))) return undefined;
	return areShort(tags)
		? { tags, areSections: opening[1]?.toLowerCase() !== "tagged" && opening[1]?.toLowerCase() !== "tagged with" }
		: undefined;
}

const maxPlainCharacters = 120;
/**
 * Rubrics, as the Newspack themes print them, whose blank is lost. “Posted inLocal News” · “Categorized as News, Ferries & Bridges” · not “Posted in
 * Germany, a soldier writes”
 */
const postedIn = /^(Posted in|Published in|Categori[sz]ed as) ?(?:(?:[,&] )?\p{Lu}[\p{L}’'-]{1,24}(?: (?=[\p{Lu}&])|(?=,)|$)){1,6}$/u;
const maxRubric = 50;

function areShort(tags: readonly string[]): boolean {
	return tags.every((tag) => tag.split(" ").length <= maxWords);
}

/** A key word is a name or two words with what joins them. */
const maxWords = 4;

/** The year under which a blog files all it prints in it. “2020” */
const digitsAlone = /^\d{1,6}$/;

/** Parts a list of key words at its marks. */
export function splitTags(text: string): readonly string[] {
	const tags = text
		.split(text.includes(",") ? /[,;|،、；·•]/u : /[,;|،、；·•]| \/(?= |$)/u)
		.map(withoutMark)
		.filter((part) => part !== "" && !digitsAlone.test(part));
	const [alone, ...others] = tags;
	// Chinese and Japanese words have no blanks inside.
	return others.length === 0 && alone !== undefined && denseWords.test(alone) ? alone.split(/[ \u3000]/u) : tags;
}

/** A key word without the mark in front. “#Bridge” · “• Bridge” */
export function withoutMark(tag: string): string {
	return tag.replace(markInFront, "").trim();
}

const markInFront = /^[\s#＃•·▪-]{1,4}/u;
/** “大桥 港口” */
const denseWords =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,12}(?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,12}){1,12}$/u;
