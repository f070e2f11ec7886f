import { isAuthor } from "../line-kinds/names/is-author.ts";
import { readNameLine } from "../line-kinds/names/read-name-line.ts";
import { foldWords } from "../lines/fold-line.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { officeWords } from "../words/office-words.ts";

/**
 * Whether a line below the last sentence is the name of who wrote it: two words, the second a surname by its ending, of whom the text
 * says no word; or two syllables to four of Vietnamese, which papers there print right below the sentence.
 *
 *     Мэр открыл мост.      Thị trưởng đã khánh thành cầu.
 *                           Phước Thái
 *     Елена Каденко
 */
export function isClosingName({ text, blankBefore }: TextLine, lines: readonly TextLine[]): boolean {
	if (text.length > maxName) return false;
	if (syllables.test(text) && lines.some((line) => vietnamese.test(line.text)))
		return !lines.some((line) => line.text !== text && line.text.includes(text));
	if (!blankBefore) return false;
	const surname = slavicName.exec(text)?.[1];
	if (surname === undefined) return false;
	const stem = foldWords(surname).slice(0, -2);
	return !lines.some((line) => line.text !== text && foldWords(line.text).includes(stem));
}

/**
 * Whether a line below the text is who wrote by the line beside it: above an office with its paper, or below the word that signs.
 *
 *     Анна Орлова                WRITTEN BY
 *     Корреспондент Волны        Ann Lee
 */
export function isSignedBeside(tail: readonly TextLine[], index: number): boolean {
	const [above, { text }, below] = [tail[index - 1], tail[index] ?? { text: "" }, tail[index + 1]];
	if (text.length > maxName) return false;
	if (above !== undefined && above.text.length <= maxWord && signsBelow.test(above.text)) return readNameLine(text) !== undefined;
	if (below === undefined || below.text.length > maxOffice) return false;
	return officeWords.has(below.text.slice(0, below.text.indexOf(" ")).toLowerCase()) && readNameLine(text) !== undefined && isAuthor(text);
}

/** “WRITTEN BY” · “Written by:” */
const signsBelow = /^(?:written|reported|words|text|story|report) by ?:?$/i;
const maxWord = 14;
/** “Корреспондент Речной газеты” */
const maxOffice = 40;

/** A first name and a surname. */
const maxName = 36;
/**
 * A first name, which ends in no adjective's ending, and a surname with an ending of the Slavs, Armenians or Georgians. “Елена Каденко” ·
 * “Anna Kowalska” · “Ana Petrović” · not “Главный Магазин”
 */
const slavicName =
	/^\p{Lu}\p{Ll}{2,14}(?<!(?:ый|ое|ые|\p{L}{3}ая)) (\p{Lu}[\p{L}-]{2,16}(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|ський|ська|цький|цька|енко|чук|щук|юк|ян|дзе|швили|швілі|owski|owska|ewski|ewska|cki|cka|wicz|ović|ević|čić|ová))$/u;
/** “Phước Thái” · “Nguyễn Văn An” */
const syllables = /^(?=\p{Script=Latin})\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,3}$/u;
/** Letters that Vietnamese alone has. “Quốc hội” */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
