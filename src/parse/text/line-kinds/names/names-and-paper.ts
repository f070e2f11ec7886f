import type { Byline } from "./byline.ts";
import { readNameLine } from "./read-name-line.ts";

/** Two names, the first with his city, the other with the paper, as DIGITIMES prints them above the day. “Ann Lee, Taipei; Per Olsen, DIGITIMES Asia” */
export function readNamesAndPaper(text: string): Byline | undefined {
	const [, ...names] = text.includes("DIGITIMES") ? (namesAndPaper.exec(text) ?? []) : [];
	const people = names.flatMap((name) => readNameLine(name ?? "")?.people ?? []);
	return people.length === 0 ? undefined : { text, people };
}

const namesAndPaper = /^(\p{Lu}[\p{L}.'’ -]{3,40}), \p{Lu}\p{L}{2,14}; (\p{Lu}[\p{L}.'’ -]{3,40}), DIGITIMES(?: Asia)?$/u;
