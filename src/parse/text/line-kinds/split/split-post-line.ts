import { hasDigit } from "../../../stamps/has-digit.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";
import { foldLine } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { bylineAgencies, outletWords } from "../../words/byline-words.ts";
import { classifyStamp } from "../classify-stamp.ts";
import { isKnownRubric } from "../known-rubrics.ts";
import { leftOutRule } from "../left-out-rule.ts";
import { isAuthor } from "../names/is-author.ts";
import { openingOf } from "../names/opening-of-byline.ts";
import { readByline } from "../names/read-byline.ts";
import { readNameLine } from "../names/read-name-line.ts";
import { readTagList } from "../tags/read-tags.ts";
import { isRubricOfTopics } from "../topics.ts";
import { cutAtMarks, cutAtStamps, type Part } from "./cut-post-line.ts";

interface KnownPart extends Part {
	readonly kind: Kind;
}

type Kind = "stamp" | "byline" | "name" | "rubrics" | "tags" | "counter" | "time";

/**
 * Parts the lines that content systems print above a story, or below it, into what they say: who wrote, when, under which rubrics, and what readers did.
 *
 *     By Ann Lee / May 3, 2024 / Bridges, News / Leave a comment      May 3, 2024 Ann Lee News 0
 *     ^byline      ^stamp        ^rubrics        ^button              ^stamp      ^name   ^rubric and counter
 *
 * All of a line must be understood, or it stays whole. So does one of a name and a stamp alone, which other rules read.
 */
export function splitPostLines(lines: readonly TextLine[]): readonly TextLine[] {
	const footAt = Math.max(maxAbove, lines.length - maxFoot);
	const head = lines.slice(0, maxAbove).map((line) => splitPostLine(line));
	const foot = lines.slice(footAt).map((line) => splitPostLine(line));
	if (![...head, ...foot].some((parts) => parts.length > 1)) return lines;
	return [...head.flat(), ...lines.slice(maxAbove, footAt), ...foot.flat()];
}

/** A menu may stand above the headline. */
const maxAbove = 30;
/** Blogs print the line below the text; buttons stand below it. */
const maxFoot = 6;

function splitPostLine(line: TextLine): readonly TextLine[] {
	const { text } = line;
	if (text.length < minLine || text.length > maxLine || stops.includes(text.charAt(text.length - 1))) return [line];
	if (!(hasDigit(text) || text.includes("omment")) || !mayBePostLine(text)) return [line];
	const understood = readParts(text);
	const parts = understood.length > 1 && !isReadWhole(line, understood) ? understood : cutCounter(text);
	if (parts.length < 2 || leftOutRule(text) !== undefined) return [line];
	return parts.map(({ start, end }, index) => ({
		...line,
		text: text.slice(start, end),
		column: line.column + start,
		blankBefore: index === 0 && line.blankBefore,
	}));
}

/**
 * A stamp line and how many readers commented, be what stands in front of the stamp understood or not. “ANN LEE Harbour Times May 3, 2024 0” ·
 * “May 3, 2024 Harbour Gazette Bridges, News 0”
 */
function cutCounter(text: string): readonly Part[] {
	const number = numberBehind.exec(text)?.index;
	if (number === undefined || readStamps(text, 1).rest === "") return []; // “à 16 h 05”
	const { stamps } = readStamps(text.slice(0, number), 1);
	const end = Math.max(0, ...stamps.flatMap(({ evidence }) => evidence.columns ?? []));
	const counter = { start: number + 1, end: text.length };
	if (end === number) return [{ start: 0, end: number }, counter];
	const day = dayInFront.exec(text)?.[0].length ?? 0;
	return day > 0 && !isYear.test(text.slice(number)) && namesAlone.test(text.slice(day, number))
		? [{ start: 0, end: day }, { start: day + 1, end: number }, counter]
		: [];
}

const isYear = /^ (?:19|20)\d\d$/;
/** “May 3, 2024” · “3 mai 2024” */
const dayInFront = /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, |\d{1,2} \p{L}{3,10} )(?:19|20)\d\d(?= )/u;
/** Who wrote and rubrics without a mark between, of which the last stand in a list. “ Harbour Gazette Bridges, Top Story” */
const namesAlone =
	/^ \p{Lu}[\p{L}.’'&-]{1,20}(?:,? \p{Lu}[\p{L}.’'&-]{1,20}){1,10}, \p{Lu}[\p{L}.’'&-]{1,20}(?: \p{Lu}[\p{L}.’'&-]{1,20}){0,2}$/u;

/** “by Al May 3, 2024 0” */
const minLine = 16;
/** Sentences end in one of these. */
const stops = ".!?\"”’';:";
/** Two names, two stamps, three rubrics, and the headline again behind “Comments Off on”. */
const maxLine = 240;
/**
 * A quick look: a word for readers or rubrics, a number at the end, two marks, a stroke without blanks, who wrote and a word that joins him to something, the word
 * for who edited, or three words with capitals behind a year. Other rules read a name and a stamp.
 */
function mayBePostLine(text: string): boolean {
	return (
		postWords.some((word) => text.includes(word)) ||
		postEnd.test(text.slice(-maxPostEnd)) ||
		((text.includes("|") || text.includes("/") || text.includes("·") || text.includes("•") || text.includes("–")) &&
			postMarks.test(text)) ||
		((text.includes("y ") || text.includes("y:") || text.includes("Y")) && signedPost.test(text)) ||
		namesBehindYear.test(text) ||
		(text.startsWith("In ") && /^In \p{Lu}/u.test(text))
	);
}

const postWords = ["omment", "iew", "Hits:", "hits:", "ategor", "iled ", "Edited by", "Published in"];
const postEnd = /\d times$|[Rr]ead$|(?:\d{4}|\p{Ll}) \d{1,6}(?: \d{1,6})?$/u;
const maxPostEnd = 20;
/** “| Ferries, News |” · “ / Bridges / ” · “/by ” */
const postMarks = / [|/·•–] .{1,120} [|/·•–] |\|.{1,120}\||\/(?:in|by|von|par) /u;
const signedPost = /\b(?:[Bb]y|BY):? \p{Lu}.{1,120} (?:(?:[Ii]n|[Oo]n|ON|Posted)\b|at \d)/u;
const namesBehindYear = /\d{4} (?:\p{Lu}[\p{L}.'’-]{1,20} ){2}\p{Lu}/u;

/** The parts in their order, or none where one of them is not understood. */
function readParts(text: string): readonly KnownPart[] {
	const parts: KnownPart[] = [];
	for (const part of cutAtMarks(text)
		.flatMap((each) => cutAtStamps(text, each))
		.flatMap((each) => cutNames(text, each))) {
		const found =
			classify(text, part) ??
			(isBehindStamp(parts) && mayBeRubrics(text.slice(part.start, part.end)) ? { ...part, kind: "rubrics" } : undefined);
		if (found === undefined) return [];
		const last = parts.at(-1);
		// “January 5, 2024 | 10:15 am”
		if (last?.kind === "stamp" && (found.kind === "time" || found.kind === "stamp")) parts.splice(-1, 1, { ...last, end: found.end });
		else parts.push(found);
	}
	const kinds = parts.map(({ kind }) => kind);
	const names = kinds.filter((kind) => kind === "name").length;
	if (names > 1 || (names > 0 && kinds.includes("byline")) || (kinds.includes("time") && kinds.join() !== "byline,time")) return [];
	const isSigned = kinds.includes("byline") || (names > 0 && kinds.includes("stamp"));
	const isPost = isSigned || (kinds.includes("stamp") && kinds.includes("rubrics") && kinds.includes("counter"));
	return isPost ? withNameBesideStamp(parts) : [];
}

/** Behind who wrote and the stamp stand the rubrics, known or not. “by Ann Lee | May 3, 2024 | Harbour” */
function isBehindStamp(parts: readonly KnownPart[]): boolean {
	return parts.length === 2 && parts[0]?.kind === "byline" && parts[1]?.kind === "stamp";
}

/** Words with a capital, and no paper or agency but beside a known rubric. “Harbour” · “Local News, Oldport News” · not “The Harbour Times” */
function mayBeRubrics(text: string): boolean {
	const names = text.split(", ");
	if (names.some((name) => !capitalFirst.test(name) || name.length > maxRubric)) return false;
	return names.some(areRubrics) || !names.some((name) => isOutlet(name) || readByline(name) !== undefined);
}

function isOutlet(name: string): boolean {
	return outletWords.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase()) || bylineAgencies.has(foldLine(name));
}

const maxRubric = 40;
const capitalFirst = /^\p{Lu}[\p{L}\p{M} &,’'-]+$/u;

/** Whether other rules read the line whole: the same name, and a rubric where the parts have one. */
function isReadWhole(line: TextLine, parts: readonly KnownPart[]): boolean {
	const whole = classifyStamp(line);
	if (whole?.kind !== "stamp" || whole.stamps.length === 0) return false;
	const signed = parts.filter(({ kind }) => kind === "name" || kind === "byline");
	if (
		signed.length > 1 ||
		signed.some(({ start, end }) => whole.byline === undefined || !line.text.slice(start, end).endsWith(whole.byline.text))
	)
		return false;
	const rubrics = whole.rubric ?? (whole.label === undefined ? "" : whole.rest);
	return parts.every(
		({ kind, start, end }) => (kind !== "rubrics" && kind !== "tags") || (rubrics !== "" && line.text.slice(start, end).endsWith(rubrics)),
	);
}

/** A name alone is known beside a stamp. “May 3, 2024 | News | Ann Lee” */
function withNameBesideStamp(parts: readonly KnownPart[]): readonly KnownPart[] {
	const name = parts.find(({ kind }) => kind === "name");
	const others = parts.filter((part) => part !== name);
	const stampAt = others.findIndex(({ kind }) => kind === "stamp");
	return name === undefined ? parts : [...others.slice(0, stampAt), name, ...others.slice(stampAt)];
}

/** A name and rubrics without a mark between, and a number behind them. “Ann Lee News, Bridges 0” */
function cutNames(text: string, part: Part): readonly Part[] {
	const own = text.slice(part.start, part.end);
	const number = numberBehind.exec(own)?.index;
	if (number !== undefined && !hasDigit(own.slice(0, number)))
		return [...cutNames(text, { start: part.start, end: part.start + number }), { start: part.start + number + 1, end: part.end }];
	const { length } = own.split(" ");
	for (const [, name = "", rest = ""] of length > 2 && length < maxWords ? [firstTwo.exec(own) ?? [], firstThree.exec(own) ?? []] : [])
		if (isAuthor(name) && areRubrics(rest))
			return [
				{ start: part.start, end: part.start + name.length },
				{ start: part.end - rest.length, end: part.end },
			];
	return [part];
}

const numberBehind = /(?<!:) \d{1,6}(?: \d{1,6})?$/;
const maxWords = 12;
const firstTwo = /^((?:\S{1,24} )\S{1,24}) (.+)$/u;
const firstThree = /^((?:\S{1,24} ){2}\S{1,24}) (.+)$/u;

/** What a part is; rubrics without the word in front of them. */
function classify(text: string, part: Part): KnownPart | undefined {
	const own = text.slice(part.start, part.end);
	const joint = jointInFront.exec(own)?.[0].length ?? 0;
	const bare = { ...part, start: part.start + joint };
	const word = own.slice(joint);
	if (clock.test(word)) return { ...bare, kind: "time" };
	const stamp = hasDigit(word) ? readStamps(word, 1) : undefined;
	if (stamp !== undefined && stamp.rest === "" && stamp.stamps.length > 0) return { ...bare, kind: "stamp" };
	// “in Education, Harbour”
	if (areRubrics(word) || (joint > 0 && word.split(", ").some(areRubrics) && mayBeRubrics(word))) return { ...bare, kind: "rubrics" };
	const tags = readTagList(own);
	if (tags !== undefined) return { ...part, kind: tags.areSections ? "rubrics" : "tags" };
	const signed = openingOf(own) === undefined ? undefined : readByline(own);
	// “By Easter” · “Editor: Ann Lee”
	if (signed !== undefined) return oneWord.test(own) || editor.test(own) ? undefined : { ...part, kind: "byline" };
	const rule = leftOutRule(own);
	if (rule === "counter" || rule === "boilerplate" || postNotes.test(own)) return { ...part, kind: "counter" };
	const isName = isAuthor(own) || (own.includes(" and ") && readNameLine(own) !== undefined) || readByline(own) !== undefined;
	return isName ? { ...part, kind: "name" } : undefined;
}

/** “10:15 am” */
const clock = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;
/** “in ” · “In: ” · “On: ” · “dans ” */
const jointInFront = /^(?:in|on|at|dans|en):? (?=\p{Lu}|\d)/iu;
/** “Details” in front of a line of Joomla · “No Comment” */
const postNotes = /^(?:details|no comment)$/i;
const oneWord = /^by (?!admin$)\S+$/i;
const editor = /^editor/i;

function areRubrics(text: string): boolean {
	return (
		text !== "" &&
		text.split(/, | & /).every((name) => isKnownRubric(foldLine(name)) || isRubricOfTopics(name) || postRubrics.has(name.toLowerCase()))
	);
}

/** Rubrics of blogs, which elsewhere are words of a menu. */
const postRubrics: ReadonlySet<string> = new Set(["noticias", "notícias", "notizie", "uncategorized", "blog", "featured", "slider"]);
