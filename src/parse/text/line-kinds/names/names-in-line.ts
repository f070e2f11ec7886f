import { givenNames } from "../../../../formats/given-names.ts";
import { foldLine } from "../../lines/fold-line.ts";
import {
	bylineAgencies,
	nameParticles,
	newsroomWords,
	outletEnds,
	outletParts,
	outletWords,
	rubricWords,
} from "../../words/byline-words.ts";
import { officeWords } from "../../words/office-words.ts";

// Names in a line, one or a list of them, and nothing else.

/** Whether all words may be names, and at least one is no small word. */
export function areNames(text: string): boolean {
	const plain = text.replace(handle, "").trim();
	if (plain === "" || plain.length > 120 || streetEnd.test(plain)) return false;
	const words = plain.split(/[\s,;/|]+/u).filter(Boolean);
	if (words.length === 0 || words.length > 16) return false;
	if (/[.!?…]$/u.test(plain) && !/(?:^|\s)(?:\p{Lu}|Jr|Sr)\.$/u.test(plain)) return false;
	const first = words[0] ?? "";
	if (!nameWord.test(first) && first.toLowerCase() !== "the" && first.toLowerCase() !== "al") return false;
	return words.every((word) => nameWord.test(word) || nameParticles.has(word.toLowerCase()));
}

/** Where something happened, as reports of the police print it. “Altheim, Neue Straße” */
const streetEnd = /stra(?:ß|ss)e$/i;

/** The people in a list of names: no newsrooms, agencies and papers, no offices that they hold. “By Ann Lee, Staff Writer” */
export function peopleOf(names: string): readonly string[] {
	return names
		.replace(handle, "")
		.replace(jointBehind, "")
		.split(betweenNames)
		.map((name) => withoutAgency(name.trim().replace(forPaper, "").replace(inPlace, "")))
		.filter((name, index) => {
			const words = name.split(/\s+/u);
			if (words.length > 5 || bylineAgencies.has(foldLine(name))) return false;
			const last = (words.at(-1) ?? "").toLowerCase();
			if (
				words.some((word) => newsroomWords.has(word.toLowerCase())) ||
				officeWords.has(last) ||
				outletEnds.has(last) ||
				words[0] === "The" ||
				words[0] === "For" ||
				(index > 0 && !names.includes(` and ${name}`) && outletWords.has(last) && !givenNames.has((words[0] ?? "").toLowerCase())) ||
				words.some((word) => outletParts.has(word.toLowerCase())) ||
				rubricWords.has((words[0] ?? "").toLowerCase())
			)
				return false;
			return words.length >= 2 || /^\p{Lo}{2,12}$/u.test(name);
		});
}

/** Without the agency or paper that lost its comma behind two names. “ANN LEE Associated Press” · “Ann Lee The Canadian Press” · “ANN LEE Harbour Post” */
function withoutAgency(name: string): string {
	const words = name.split(" ");
	for (let at = 2; at < words.length; at++) {
		const rest = words.slice(words[at] === "The" ? at + 1 : at);
		// A surname may be spelled like the letters of an agency: “Ahmed Abu Wafa”.
		const isAgency = rest.length > 1 ? bylineAgencies.has(rest.join(" ").toLowerCase()) : surelyAgencies.has(rest[0] ?? "");
		if (isAgency) return words.slice(0, at).join(" ");
	}
	return words.length > 3 && outletWords.has((words.at(-1) ?? "").toLowerCase()) ? (nameBeforePaper.exec(name)?.[1] ?? name) : name;
}

/** A name in capitals, and behind it a paper that has small letters. “ANN LEE” of “ANN LEE Harbour Press” */
const nameBeforePaper = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,2}) (?:\p{Lu}\p{Ll}[\p{L}.'’-]*(?: |$)){1,4}$/u;

/** Agencies of one word that are no surnames, as printed. */
const surelyAgencies: ReadonlySet<string> = new Set("Reuters AFP AP UPI Bloomberg CNN PTI IANS".split(" "));

/** A handle or an address in brackets, with the blank in front: `( @word )`. “(@jane)” · “(jane@news.example)” */
export const handle = / ?\(@?[\w.@-]{2,60}\)/gu;
/** For whom somebody wrote. “Ann Lee for Reuters” · “Ann Lee for the Harbour Times” · “ANN LEE FOR HARBOUR.COM” */
const forPaper = / (?:for|FOR|For|para|Para|PARA) (?:the )?\p{Lu}[\p{L}. ]{1,30}$/u;
/** From where somebody wrote, behind two names: no name has the word “in” within. “Ann Lee in Hong Kong” · “ANN LEE in Kyiv” */
const inPlace = /(?<=\p{L}[. ]\p{Lu}[\p{L}'’-]{1,20}) in \p{Lu}[\p{L}. '’-]{1,30}$/u;
/** The word behind which the next line goes on. “Ann Lee and” */
const jointBehind = / (?:and|und|et|y|e|och|og|en|и)$/u;
/** What stands between names, which are trimmed. “, ” · “ and ” */
const betweenNames = /[,;/&|]\s{0,20}|\s(?:and|et|y|und|en|e|и|та|i|dan|ve)\s{1,20}/u;
/** A word that may be part of a name: a capital, maybe behind the article of Arabic, or a script without case. “O'Neil” · “al-Amin” · “Анна” · “李明” */
const nameWord = /^["“(]?(?:(?:(?:al|el|ul|a[dnrstz]|ash)[-‑'’])?\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Lo}[\p{L}\p{M}]{0,30})[)"”]?$/u;
