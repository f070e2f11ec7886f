import type { Found } from "../model/evidence.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type Problem, toProblem } from "../model/problem.ts";

/** Longer than any headline that is one; a value beyond is a parsing accident or an attack, and would break heads, feeds and citations. */
const maxHeadlineCharacters = 500;
const maxValueCharacters = 300;
const maxListEntries = 100;

const textNames = ["headline", "deck", "byline", "section", "language", "source", "rights"] as const;
const listNames = ["authors", "labels", "topics"] as const;

/** Cuts values that are absurdly long, and lists with absurdly many entries. Reports `value-truncated` and `list-truncated`. */
export function limitValues(parsed: ParsedArticle): { readonly parsed: ParsedArticle; readonly problems: readonly Problem[] } {
	if (isWithinLimits(parsed)) return { parsed, problems: [] };
	const problems: Problem[] = [];
	const limited: { -readonly [Name in keyof ParsedArticle]: ParsedArticle[Name] } = { ...parsed };
	for (const key of textNames) {
		const found = parsed[key];
		if (found !== undefined) limited[key] = limit(key, found, problems);
	}
	for (const key of listNames) {
		const entries = parsed[key];
		if (entries.length > maxListEntries) {
			const line = entries[maxListEntries]?.evidence[0]?.line;
			problems.push(toProblem("list-truncated", { key, length: entries.length, limit: maxListEntries }, line));
		}
		limited[key] = entries.slice(0, maxListEntries).map((entry) => limit(key, entry, problems));
	}
	return { parsed: limited, problems };
}

/** As nearly all are. */
function isWithinLimits({ headline, deck, byline, section, language, source, rights, authors, labels, topics }: ParsedArticle): boolean {
	const texts = [headline, deck, byline, section, language, source, rights, ...authors, ...labels, ...topics];
	return texts.length <= maxListEntries && texts.every((found) => found === undefined || found.value.length <= maxValueCharacters);
}

function limit(key: string, found: Found<string>, problems: Problem[]): Found<string> {
	const max = key === "headline" ? maxHeadlineCharacters : maxValueCharacters;
	if (found.value.length <= max) return found;
	problems.push(toProblem("value-truncated", { key, length: found.value.length, limit: max }, found.evidence[0]?.line));
	return {
		value: cutCharacters(found.value, max),
		evidence: found.evidence.map((evidence) => ({ ...evidence, text: cutCharacters(evidence.text, max) })),
	};
}

/** Never between the halves of a surrogate pair. */
function cutCharacters(text: string, max: number): string {
	const cut = text.slice(0, max);
	return cut.isWellFormed() ? cut : cut.slice(0, -1).toWellFormed();
}
