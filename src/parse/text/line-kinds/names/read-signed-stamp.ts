import { isSiteAddress } from "../../../datelines/know-agency.ts";
import { hasDigit } from "../../../stamps/has-digit.ts";
import { isStampLabel } from "../../../stamps/is-stamp-label.ts";
import { readStamps, type StampLine } from "../../../stamps/read-stamps.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { newsroomWords } from "../../words/byline-words.ts";
import { signedOpenings } from "../../words/signed-openings.ts";
import { isKnownRubric } from "../known-rubrics.ts";
import type { Byline } from "./byline.ts";
import { readByline } from "./read-byline.ts";

/** A stamp with the name in front of it. */
export interface SignedStamp {
	readonly read: StampLine;
	/** Characters of the line before the stamp. */
	readonly offset: number;
	/** The words in front, without the one that joins them to the stamp. */
	readonly front: string;
	/** Absent where the words in front name nobody: “Posted by admin”. */
	readonly byline?: Byline;
	/** What the story is filed under, behind the stamp. */
	readonly rubric?: string;
}

/**
 * Reads a line in which a name stands between a label and its stamp.
 *
 *     Posted by Ann Lee on Friday 3 May 2024 at 7:45 pm      Publié par Anne Petit le 3 mai 2024 à 14h05
 *     ^byline, role     ^joint ^stamp
 *
 * Everything behind the joint must be a stamp, be it of a day that no calendar has, maybe with the address of the site, or the line is a sentence. Without a verb (“By Ann Lee on 3 May 2024”) the name must be
 * a person's, or the newsroom's, or a stroke parts any byline from the stamp (“By River Command Public Affairs | May 3, 2024”). Returns `undefined` where the line is none.
 */
export function readSignedStamp(text: string, lineNumber: number): SignedStamp | undefined {
	if (text.length > maxCharacters || !firstWords.has(text.slice(0, Math.max(0, text.indexOf(" "))).toLowerCase())) return undefined;
	if (!hasDigit(text.slice(-maxStampTail))) return undefined;
	const words = text.split(" ");
	const opening = signedOpeningOf(words);
	if (opening === undefined) return undefined;
	const { words: opened, role, joints } = opening;
	for (let at = opened + 1; at < words.length - 1 && at <= opened + maxOfficeWords; at++) {
		if (marks.has(words[at] ?? "") && isStampLabel(words[at + 1] ?? "")) return undefined;
		const isBar = words[at] === "|";
		if (!isBar && (at > opened + maxNameWords || !joints.has(words[at]?.toLowerCase() ?? ""))) continue;
		const front = words.slice(0, at).join(" ");
		// “Escrito por Redação, 09:37 / 17 de Março de 2024. Atualizado às 10:15”: the name ends before the first of two stamps.
		if (yearOrTime.test(front)) return undefined;
		const offset = front.length + (words[at]?.length ?? 0) + 2;
		const read = readStamps(text.slice(offset), lineNumber);
		const [first, ...others] = read.stamps;
		const isDay = first === undefined ? read.impossible.length > 0 : first.dates.length > 0;
		const rubric = isRubricBehind(read.rest) ? read.rest : undefined;
		if (!isDay || !(read.rest === "" || rubric !== undefined || isSiteAddress(read.rest) || inRubric.test(read.rest))) continue;
		// “Par Anne Petit Publié” of “Par Anne Petit Publié le 3 mai 2024”
		const label = at > opened + minNameWords && isStampLabel(words[at - 1] ?? "") ? words[at - 1] : undefined;
		const named = label === undefined ? front : words.slice(0, at - 1).join(" ");
		const byline = role === "modified" ? undefined : readByline(named);
		const isOffice = isBar && byline !== undefined;
		if (opened === 1 && (byline?.people.length ?? 0) === 0 && !isOffice && !agencyInCapitals.test(front) && !isNewsroomInFront(front))
			return undefined;
		const stamps = first?.role === "unknown" ? [{ ...first, role }, ...others] : read.stamps;
		const rest = label ?? (rubric === undefined ? read.rest : "");
		return { read: { ...read, stamps, rest }, offset, front, ...(byline && { byline }), ...(rubric && { rubric }) };
	}
	return undefined;
}

/** What parts a name from a stamp with a label of its own. “Rédigé par Anne Petit • Publié le 3 mai 2024” */
const marks: ReadonlySet<string> = new Set("•·—–-");
const yearOrTime = /\d:\d\d|(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What the story stands in, or where it happened, behind the stamp. “in Bulgaria” */
const inRubric = /^in \p{Lu}[\p{L}&’-]{2,20}(?: \p{Lu}[\p{L}&’-]{2,20})?$/u;

/** What the story is filed under, behind the stamp: a rubric of the tables, or two in capitals that are joined. “Politics” · “SOCIETY & PEOPLE” */
function isRubricBehind(rest: string): boolean {
	return isKnownRubric(foldLine(rest)) || joinedCapitals.test(rest);
}

/** A word in capitals, the sign for “and”, and another. */
const joinedCapitals = /^\p{Lu}{3,14} & \p{Lu}{3,14}$/u;

/** Who writes for the paper, behind the preposition.      “Par la Rédaction,”     “By Admin” */
function isNewsroomInFront(front: string): boolean {
	const last = front
		.slice(front.lastIndexOf(" ") + 1)
		.replace(",", "")
		.toLowerCase();
	return newsroomWords.has(last) || last === "admin" || last === "administrator";
}

/** An agency behind the preposition, maybe two.      “Par AFP,”     “By TCN/TASS” */
const agencyInCapitals = /^\p{L}{2,4} \p{Lu}{2,8}(?:\/\p{Lu}{2,8})?,?$/u;
/** Two names and two stamps have some 120 characters; what is longer is a sentence. */
const maxCharacters = 160;
const minNameWords = 2;
/** Two names with their particles. */
const maxNameWords = 9;
/** A rank, a name, a stroke, a unit and its office. */
const maxOfficeWords = 14;
/** Every stamp has a digit among its last characters. “2022 at 10:12 am” · “14:05 Uhr” */
const maxStampTail = 20;
const firstWords: ReadonlySet<string> = new Set([...signedOpenings.keys()].map((opening) => opening.split(" ", 1)[0] ?? opening));
/** The longest opening, “mis en ligne par”, has four words. */
const maxOpeningWords = 4;

function signedOpeningOf(words: readonly string[]) {
	let start = "";
	let longest:
		| { readonly words: number; readonly role: "published" | "modified" | "unknown"; readonly joints: ReadonlySet<string> }
		| undefined;
	for (let count = 1; count <= maxOpeningWords; count++) {
		start += `${count === 1 ? "" : " "}${words[count - 1]?.toLowerCase()}`;
		const found = signedOpenings.get(start);
		if (found !== undefined) longest = { words: count, ...found };
	}
	return longest;
}
