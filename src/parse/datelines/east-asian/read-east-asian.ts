import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { toAsciiDigits } from "../read-wire-date.ts";
import { readChinese } from "./read-chinese.ts";
import { readJapanese, readJapaneseBehindByline } from "./read-japanese.ts";
import { readKorean } from "./read-korean.ts";

/**
 * Reads a Chinese, Japanese or Korean dateline that begins at `from`. These scripts print no spaces and mark the parts with brackets
 * and single characters, so each has a grammar of its own.
 */
export function readEastAsian(text: string, from: number, known: KnownNames): PrintedDateline | undefined {
	if (!opensEastAsian.test(text.slice(from, from + maxLeadCharacters))) return readJapaneseBehindByline(text, from, known);
	const lead = text.slice(from, from + maxLeadCharacters);
	const digits = toAsciiDigits(lead);
	const found = readKorean(lead, known) ?? readJapanese(lead, digits, known) ?? readChinese(lead, digits, known);
	return found === undefined || from === 0 ? found : { ...found, start: from, end: from + found.end };
}

const maxLeadCharacters = 160;
/** A bracket, or a letter of these scripts, within the first characters. */
const opensEastAsian = /^[（(【[［〔]?[^\s]{0,8}[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af０-９]/;
