import type { ParsedArticle } from "../model/parsed-article.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import type { Timestamp } from "../model/timestamp.ts";

/**
 * Reports a publication that rests on nothing but a weekday and a day below the paper's name, above the headline. There a page prints the
 * day on which it is read:
 *
 *     Harbour Times
 *     Sunday, December 1, 2024
 *     Council Closes the Old Bridge
 */
export function findMastheadDay({ stamps, headline, leftOut }: ParsedArticle, published: Timestamp | undefined): readonly Problem[] {
	const [evidence, ...others] = published?.evidence ?? [];
	if (evidence === undefined || others.length > 0 || published?.precision !== "day") return [];
	const stamp = stamps.find((each) => each.evidence.line === evidence.line);
	if (stamp?.role !== "unknown" || stamp.weekday === undefined) return [];
	if ((headline?.evidence[0]?.line ?? 0) <= evidence.line) return [];
	const name = leftOut.find(({ line, rule }) => line < evidence.line && rule === "above-headline");
	return name === undefined ? [] : [toProblem("date-in-masthead", { text: evidence.text, name: name.text }, evidence.line)];
}
