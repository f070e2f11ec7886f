import type { Evidence, Found } from "../../model/evidence.ts";
import type { PrintedStamp } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import type { KnownNames } from "../datelines/known-names.ts";
import type { SeenText } from "../datelines/parse-dateline.ts";
import type { HeaderLine } from "./line-kinds/header-line.ts";
import { type LeftOutRule, leftOutRule } from "./line-kinds/left-out-rule.ts";
import type { Byline } from "./line-kinds/names/byline.ts";
import { readTagList, readTags, type TagList, withoutMark } from "./line-kinds/tags/read-tags.ts";
import { readYearOfCapture } from "./line-kinds/year-of-capture.ts";
import { foldLine } from "./lines/fold-line.ts";
import { type TextLine, toEvidence } from "./lines/read-lines.ts";
import { labels } from "./words/labels.ts";

/** What has been read of a capture so far. It lives inside one call of `parseText`. */
export interface Draft {
	/** What the reading knows beside the capture, and the place that its lines tell. */
	known: KnownNames;
	/** The day of the crawl, ISO 8601. */
	readonly captured: string | undefined;
	/** The lines and paragraphs that were asked for a dateline. */
	readonly seen: SeenText[];
	/** By which rule lines are left out for their own words, of those that were asked: none, too, where what stands beside a line says that it is text. A line that is cut or joined is another, and asked again. */
	readonly ownRules: Map<TextLine, LeftOutRule | "none">;
	/** What lines of the header are by their own words, of those that were asked ahead. */
	readonly ownKinds: Map<TextLine, HeaderLine>;
	headline: Found<string> | undefined;
	/** Where the headline is printed again. */
	repeatedHeadlines: Evidence[];
	deck: Found<string> | undefined;
	/** The first sentence, where the page's metadata print it above the stamps. */
	lead: TextLine | undefined;
	/** The line of the place, where that of its agency stands between it and the text. */
	place: TextLine | undefined;
	byline: Found<string> | undefined;
	authors: Found<string>[];
	labels: Found<string>[];
	section: Found<string> | undefined;
	topics: Found<string>[];
	stamps: PrintedStamp[];
	leftOut: Evidence[];
	problems: Problem[];
}

/** A draft that holds nothing. */
export function emptyDraft(known: KnownNames, captured?: string): Draft {
	return {
		known,
		captured,
		seen: [],
		ownRules: new Map(),
		ownKinds: new Map(),
		headline: undefined,
		repeatedHeadlines: [],
		deck: undefined,
		lead: undefined,
		place: undefined,
		byline: undefined,
		authors: [],
		labels: [],
		section: undefined,
		topics: [],
		stamps: [],
		leftOut: [],
		problems: [],
	};
}

/** Lets a dateline be read from a place that no table has, but that its position tells. */
export function knowTown(town: string, draft: Draft): void {
	const { isTown } = draft.known;
	draft.known = { ...draft.known, isTown: (name) => name === town || isTown(name) };
	// What was found of its line before is not what it is now.
	draft.seen.length = 0;
}

/** By which rule a line is left out for its own words; each is looked at once. */
export function askOwnRule(line: TextLine, draft: Draft): LeftOutRule | undefined {
	let rule = draft.ownRules.get(line);
	if (rule === undefined) {
		rule = leftOutRule(line.text) ?? "none";
		draft.ownRules.set(line, rule);
	}
	return rule === "none" ? undefined : rule;
}

/** Leaves out lines by one rule, and returns how many. */
export function leaveOutLines(lines: readonly TextLine[], rule: string, draft: Draft): number {
	for (const line of lines) draft.leftOut.push(toEvidence(line, rule));
	return lines.length;
}

/** Takes up a line that is something by its own words. Returns `false` where what it is depends on its place. */
export function collectLine(line: HeaderLine, draft: Draft): boolean {
	switch (line.kind) {
		case "left-out":
			draft.leftOut.push(toEvidence(line, line.rule));
			return true;
		case "label":
			collectLabel(line, line.text, draft);
			return true;
		case "byline":
			collectByline(line, line.byline, draft);
			return true;
		case "stamp":
			collectStamp(line, draft);
			return true;
		case "tag-list":
			collectTagList(line, line.list, draft);
			return true;
		case "tag":
		case "title":
		case "prose":
			return collectTags(line, draft);
	}
}

/** Takes up the key words of a line that lists them. Returns `false` where it lists none. */
export function collectTags(line: TextLine, draft: Draft): boolean {
	const list = readTagList(line.text) ?? readTags(line.text);
	if (list === undefined) return false;
	collectTagList(line, list, draft);
	return true;
}

/** Takes up key words, and leaves out the line that lists them, but for one that is nothing else. */
function collectTagList(line: TextLine, { tags, areSections }: TagList, draft: Draft): void {
	for (const tag of draft.topics.length < maxTopics ? tags : [])
		draft.topics.push({ value: tag, evidence: [toEvidence(line, "tag", tag)] });
	const [section] = tags;
	if (areSections && section !== undefined) draft.section ??= { value: section, evidence: [toEvidence(line, "section", section)] };
	if (tags.length !== 1 || section !== withoutMark(line.text)) draft.leftOut.push(toEvidence(line, "tag-list"));
}

/** Takes up the key words below the heading at an index. */
export function collectAnnouncedTags(lines: readonly TextLine[], at: number, lists: readonly TagList[], draft: Draft): void {
	const [heading, ...below] = lines.slice(at, at + lists.length + 1);
	if (heading !== undefined) draft.leftOut.push(toEvidence(heading, "tag-list"));
	for (const [index, list] of lists.entries()) {
		const line = below[index];
		if (line !== undefined) collectTagList(line, list, draft);
	}
}

/** The longest list of key words seen has 30; beyond this a capture is no article. */
const maxTopics = 500;

/** Who put a story on the page, who need not have written it. */
const postedBy = /^(?:Submitted|Posted) by /;
/** Lines from there to who wrote it, in the header. */
const maxToWriter = 4;

/** Takes up a byline; of several the first counts, an agency gives way to a person, and who posted the story to who wrote it. */
export function collectByline(line: TextLine, byline: Byline, draft: Draft): void {
	const evidence = toEvidence(line, "byline", byline.text);
	if (byline.joint !== undefined && draft.byline?.evidence.at(-1)?.line === line.number - (byline.joint === "" ? 1 : 2)) {
		const words = [draft.byline.value, byline.joint, byline.text].filter((each) => each !== "");
		draft.byline = { value: words.join(" "), evidence: [...draft.byline.evidence, evidence] };
		for (const name of byline.people) draft.authors.push({ value: name, evidence: [toEvidence(line, "byline", name)] });
		return;
	}
	const isPosted =
		draft.byline !== undefined &&
		postedBy.test(draft.byline.value) &&
		byline.text.startsWith("By ") &&
		byline.people.length > 0 &&
		line.number - (draft.byline.evidence[0]?.line ?? 0) <= maxToWriter;
	if (isPosted) draft.authors = [];
	if (!isPosted && draft.byline !== undefined && (draft.authors.length > 0 || byline.people.length === 0)) {
		draft.leftOut.push({ ...evidence, rule: "further-byline" });
		return;
	}
	if (draft.byline !== undefined) for (const weaker of draft.byline.evidence) draft.leftOut.push({ ...weaker, rule: "further-byline" });
	draft.byline = { value: byline.text.replace(/[\s,;|]{1,5}$/u, ""), evidence: [evidence] };
	for (const name of byline.people) draft.authors.push({ value: name, evidence: [toEvidence(line, "byline", name)] });
}

/** Takes what a line says as a label, or several with commas between, and the first rubric as the section. */
export function collectLabel(line: TextLine, text: string, draft: Draft): void {
	const plain = text.replace(marksOfLabel, "");
	const parts = plain.includes(", ") ? plain.split(", ") : [plain];
	for (const value of parts.every((part) => labels.has(foldLine(part))) ? parts : [plain]) {
		const found = { value, evidence: [toEvidence(line, "label", value === plain ? text : value)] };
		draft.labels.push(found);
		if (labels.get(foldLine(value)) === "rubric")
			draft.section ??= { ...found, evidence: [toEvidence(line, "section", value === plain ? text : value)] };
	}
}

/**
 * The mark of a key word or an item, two strokes or the home page or the number of a crumb in front, or the mark of a breadcrumb that was cut off behind.
 * “#Politics” · “• Politics” · “//Politics” · “1. World” · “HomeWorld” · “News /”
 */
const marksOfLabel = /^(?:#|[•·-] |\/{1,2} {0,4}|1\. |Home(?=[A-Z]))| ?\/$/g;

function collectStamp(line: HeaderLine & { readonly kind: "stamp" }, draft: Draft): void {
	draft.stamps.push(...line.stamps);
	for (const { text } of line.impossible) {
		draft.problems.push(toProblem("date-impossible", { text }, line.number));
		draft.leftOut.push(toEvidence(line, "date-impossible", text));
	}
	if (line.event) draft.leftOut.push(toEvidence(line, "event-time"));
	const dated = line.relative && line.stamps.length === 0 ? readYearOfCapture(line, draft.captured) : undefined;
	if (dated !== undefined) {
		draft.stamps.push(dated);
		draft.problems.push(toProblem("year-missing", { text: line.text, year: String(dated.dates[0]?.year) }, line.number));
	} else if (line.relative) draft.leftOut.push(toEvidence(line, "relative-time"));
	for (const rubric of line.rubric?.split(", ") ?? []) collectLabel(line, rubric, draft);
	if (line.byline !== undefined) {
		collectByline(line, line.byline, draft);
		if (line.site !== undefined) draft.leftOut.push(toEvidence(line, line.site.includes(".") ? "site-name" : "beside-stamp", line.site));
	} else if (line.label !== undefined || isGluedRubric(line)) {
		collectLabel(line, line.rest, draft);
		if (line.site !== undefined) draft.leftOut.push(toEvidence(line, "beside-stamp", line.site));
	} else for (const beside of besideOf(line)) draft.leftOut.push(toEvidence(line, "beside-stamp", beside));
}

/** What stands beside a stamp that nobody signs, in front and behind. */
function besideOf({ rest, site = "" }: HeaderLine & { readonly kind: "stamp" }): readonly string[] {
	return [rest, rest.includes(site) ? "" : site].filter((each) => each !== "");
}

/** A rubric that lost the space between it and the year in front of it. A name has more capitals. “13:13, 17 октября 2025Силовые структуры” */
function isGluedRubric({ text, rest }: HeaderLine & { readonly kind: "stamp" }): boolean {
	return rest !== "" && text.endsWith(rest) && endsInYear.test(text.slice(0, -rest.length || 0)) && rubric.test(rest);
}

const endsInYear = /(?:19|20)\d\d$/;
/** A word with a capital, maybe more without. */
const rubric = /^\p{Lu}[\p{L}-]{2,20}(?: \p{Ll}[\p{L}-]{0,20}){0,3}$/u;
