import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { toAsciiDigits } from "../read-wire-date.ts";
import { agencyPattern, han } from "./chinese-parts.ts";
import { readChinese } from "./read-chinese.ts";

/**
 * Reads a Chinese dateline behind a headline on the same line, where an agency of the table, a city, a day and `电` stand together:
 * `老桥重新开放中新社奥斯陆4月20日电 老桥`. A sentence that cites an agency (`据新华社北京4月20日电，`) has a comma behind it.
 */
export function readChineseBehindHeadline(text: string, known: KnownNames): PrintedDateline | undefined {
	const digits = toAsciiDigits(text.slice(0, maxHeadline));
	const found = closes.test(digits) ? dispatch.exec(digits) : null;
	const inBracket = found === null && digits.includes("日電") ? bracketBehind.exec(digits)?.index : undefined;
	if (inBracket === undefined && (found === null || found.index === 0 || lookUpCity(found[1] ?? "") === undefined)) return undefined;
	const at = inBracket ?? found?.index ?? 0;
	const lead = text.slice(at, at + maxLead);
	const read = readChinese(lead, toAsciiDigits(lead), known);
	return read && { ...read, start: at, end: at + read.end };
}

/** The bracket of Taiwan's agency behind a picture's caption and its credit: `（中央社檔案照片）（中央社記者李明台北10日電）`. */
const bracketBehind = /(?<=[）)])[（(]中央社(?:記者)?\p{Script=Han}{2,12}\d{1,2}日電[）)]/u;
/** A headline and the dateline behind it. */
const maxHeadline = 120;
/** The dateline and what tells its end. */
const maxLead = 100;
/** What ends the dateline: most texts have none, and one look says so. */
const closes = /日[电電讯訊]/;
/** Agency, city, month, day, `电`, and no comma; no word that cites or joins before it. */
const dispatch = new RegExp(`(?<![据據由自和与與、])(?:${agencyPattern})(${han}{2,8}?)\\d{1,2}月\\d{1,2}日[电電讯訊](?![，,：:])`, "u");
