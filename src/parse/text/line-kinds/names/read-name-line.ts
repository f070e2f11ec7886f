import { lookUpName } from "../../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../../formats/given-names.ts";
import { bylineAgencies, outletWords, rubricWords } from "../../words/byline-words.ts";
import { saysTopic } from "../topics.ts";
import type { Byline } from "./byline.ts";
import { cutCityInCapitals } from "./is-agency-with-city.ts";
import { isPlaceBeforeComma } from "./is-place-before-comma.ts";
import { isSight } from "./is-sight.ts";
import { areNames, handle, peopleOf } from "./names-in-line.ts";
import { opensAsPicture, opensAsStation } from "./opens-as-no-name.ts";
import { cutSource, isMark, isOfPerson, markInFront, toPlainSignature } from "./plain-signature.ts";
import { isEastAsian, readEastAsianName } from "./read-east-asian-byline.ts";

/**
 * Reads a line that is a person's name and nothing else: two to four capitalised words, maybe a handle in brackets.
 *
 *     Jane Doe (@jane)      Jane Doe, Minna
 *
 * Many headings look the same: ask only where a stamp stands beside it. Returns `undefined` where it is none.
 */
export function readNameLine(text: string): Byline | undefined {
	if (text.length > 80 || (isMark(text.charCodeAt(0)) && pointWithoutCase.test(text))) return undefined;
	// “Ann LeeAnn Lee”, of which the first was the text of the picture
	const once = text.slice(0, text.length / 2);
	if (once.length >= minTwice && once + once === text) {
		const name = readNameLine(once);
		return name && { text, people: name.people };
	}
	const bare = cutSource(toPlainSignature(text));
	if (bare.endsWith(")") && !isOfPerson(bare)) return undefined;
	const plain = bare.replace(handle, "").trim();
	if (plain.includes("   ")) return undefined; // A row of buttons.
	if (plain.includes(". ") && wordAndStop.test(plain)) return undefined; // “Oldport. Tradition”
	if (isEastAsian(plain)) return readEastAsianName(plain);
	const signed = cutCityInCapitals(plain);
	if (signed !== undefined) {
		const name = readNameLine(signed);
		return name && { text, people: name.people };
	}
	if (plain.charCodeAt(0) >= firstArabic && clauseWord.test(plain)) return undefined;
	if (opensWithRubric(plain) || company.test(plain) || (plain.includes(" in ") && wordInPlace.test(plain))) return undefined;
	const joined = joint.test(plain) ? readJoined(plain, text) : undefined;
	if (joined !== undefined || twoWords.test(plain)) return joined;
	const words = plain.split(/[\s,]+/u).filter(Boolean);
	if (words.length < 2 || words.length > 5 || !areNames(plain)) return undefined;
	if (words.some((word) => rubricWords.has(word.toLowerCase())) || /\d/.test(plain) || saysTopic(words)) return undefined;
	if (words.every((word) => word.length === 1)) return undefined; // “A A A”, a button.
	// “Фото Танјуг/Ана Илић” is a credit, “ABC Great Southern” an office of a station.
	if (opensAsPicture(plain) || opensAsStation(plain) || words[0] === "In") return undefined;
	// “The Lake Post” and “Lake Times Oslo” are papers, “Says Quarry” half a deck, “At A Glance” a box.
	if (notFirst.has((words[0] ?? "").toLowerCase()) || words.slice(1).some((word) => outletWords.has(word.toLowerCase()))) return undefined;
	if (words.length === 3 && isSight(words)) return undefined;
	if (words.length === 2 && (paperInCapitals.test(plain) || area.test(plain))) return undefined;
	// “Hong Kong” is where the story is from, or its rubric; so is “Pune, India”.
	const comma = plain.indexOf(", ");
	if (comma > 0 && isPlaceBeforeComma(plain.slice(0, comma), plain.slice(comma + 2))) return undefined;
	const { city, country, region } = lookUpName(plain);
	return (city ?? country ?? region) === undefined
		? { text: text.replace(markInFront, ""), people: peopleOf(plain.replace(bracketBehind, "")) }
		: undefined;
}

/** “Ann Li” */
const minTwice = 6;
const firstArabic = 0x600;
/** A preposition of Arabic, Persian or Urdu, which no name has. “الجسر الجديد في الميناء” */
const clauseWord = / (?:في|على|إلى|عن|فوق|بين|مع|قرب|در|از|به|میں|سے|کے) /;
/** A firm by its form. “Ashdown Tools PLC” */
const company = / (?:PLC|Plc|plc|Ltd\.?|Limited|Inc\.?|LLC|Corp\.?|GmbH|AG|S\.A\.)$/;

/** Where somebody writes. “Анна Орлова (Барнаул)” */
const bracketBehind = / \([^()]*\)$/;

/** Two whole names, one of which begins with one of the table. “Ann Lee and Per Olsen” · “Anne Petit et Yann Le Goff” */
function readJoined(plain: string, text: string): Byline | undefined {
	const names = plain.split(joint);
	const people = names.flatMap((name) => readNameLine(name)?.people ?? []);
	const isGiven = names.some((name) => givenNames.has(name.slice(0, Math.max(0, name.indexOf(" "))).toLowerCase()));
	return names.length === 2 && people.length === 2 && isGiven ? { text: text.replace(markInFront, ""), people } : undefined;
}

const joint = / (?:and|et|und|y|e|и|та|en) /;
/** A rubric, and no two people: those have surnames. “Pets and Animals” */
const twoWords = /^\p{L}{2,20} (?:and|et|und|y|e|и|та|en) \p{L}{2,20}$/u;

/**
 * A word and a mark behind it: rubrics in a row, but for an agency, and a name in its second form. “Transport / Town” · “Trade, Oldport” · not
 * “O. Marsh/P. Lee” · not “PTI | Oldport” · not “Lee, Ann”
 */
function opensWithRubric(plain: string): boolean {
	const [, alone, next] = opensWithWordAlone.exec(plain) ?? [];
	if (alone === undefined || bylineAgencies.has(alone.toLowerCase())) return false;
	return !givenNames.has(alone.toLowerCase()) && !givenNames.has(next?.toLowerCase() ?? "");
}

/** The word, and the next. */
const opensWithWordAlone = /^(\p{L}{2,24}) ?[,/|;] ?(\p{L}{0,24})/u;
/** A word that is no title: those are shorter. “Prof. ” */
const wordAndStop = /\p{Ll}{5}\. /u;
/** Small words that open rubrics and decks, and offices of whoever is shown or spoken of: nobody signs with them. “Behind the Scenes” · “Justice Ann Lee” */
const notFirst: ReadonlySet<string> = new Set(
	"the says at on off for about around across inside behind beyond under over between another our your all what why how when where this more justice judge president senator governor mayor minister sheriff pope sen. rep. gov.".split(
		" ",
	),
);
/** Part of a state. “Harbour County” */
const area = / (?:County|Township|Borough|Municipality|Counties)$/;
/** “EL MUNDO” · “LA NACION” */
const paperInCapitals = /^(?:EL|LA|LE|IL|LOS|LAS|LES|DIE|DER|DAS) \p{Lu}{4,}$/u;
/** A point of a list, whose words tell no name by their capitals. “• الجسر يختصر” */
const pointWithoutCase = /^[-–—•·*●▪■/|],? ?\p{Lo}/u;

/** “Situation in Ukraine” */
const wordInPlace = /^\p{Lu}\p{Ll}+ in \p{Lu}\p{L}+$/u;
