import { isSiteAddress } from "../../datelines/know-agency.ts";
import { hasDigit } from "../../stamps/has-digit.ts";
import { readStamps } from "../../stamps/read-stamps.ts";
import { foldLine } from "../lines/fold-line.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { labels } from "../words/labels.ts";
import type { HeaderPart } from "./header-line.ts";
import { cutAvatar } from "./names/cut-avatar.ts";
import { readByline, sendMail } from "./names/read-byline.ts";
import { readNameLine } from "./names/read-name-line.ts";
import { readSignedStamp } from "./names/read-signed-stamp.ts";
import { toStampPart } from "./to-stamp-part.ts";

/**
 * Reads a line that is a stamp, with what stands beside it: a name, a rubric, a credit. Returns `undefined` for sentences that name a day,
 * and where there is none.
 */
export function classifyStamp(line: TextLine): HeaderPart | undefined {
	if (line.text.length > maxStampLine || !hasDigit(line.text)) return undefined;
	if (line.text.charCodeAt(0) >= firstHan && numberedItem.test(line.text)) return undefined;
	if (line.text.charAt(4) === "年" && dayAndStory.test(line.text)) return undefined;
	if (dashes.includes(line.text.charAt(line.text.length - 1)) && datelineEnd.test(line.text)) return undefined;
	const machine = line.text.length > minMachine && line.text.endsWith(":30") ? machineStamps.exec(line.text)?.[0] : undefined;
	if (machine !== undefined) return beforeMachine(line, machine);
	const film = line.text.charAt(1) === ":" ? (filmTime.exec(line.text.slice(0, 16))?.[0].length ?? 0) : 0;
	if (film > 0) return classifyStamp({ ...line, text: line.text.slice(film), column: line.column + film });
	const mailAt = line.text.indexOf(sendMail);
	if (mailAt > 0) return behindMail(line, mailAt);
	const buttons = line.text.includes("Comment(s)") ? buttonsInFront.exec(line.text)?.[0] : undefined;
	if (buttons !== undefined) return behindButtons(line, buttons);
	const note = noteOpenings.some((opening) => line.text.includes(opening)) ? noteBehind.exec(line.text)?.[0] : undefined;
	if (note !== undefined) return beforeNote(line, note);
	const avatar = cutAvatar(line);
	if (avatar !== undefined) return behindAvatar(avatar.line, avatar.front);
	const rubric = line.text.includes("day, ") ? rubricOfDay.exec(line.text)?.[1] : undefined;
	if (rubric !== undefined) return besideRubric(line, rubric);
	const bylineAt = line.text.indexOf(" Por: ");
	if (bylineAt > 0 && isRubric(line.text.slice(0, bylineAt))) return behindRubric(line, bylineAt);
	const site = line.text.slice(0, Math.max(0, line.text.indexOf(" ")));
	if (site.includes(".") && isSiteAddress(site.replace(beforeSite, ""))) return behindSite(line, site);
	const signed = readSignedPart(line);
	if (signed !== undefined) return signed;
	const read = readStamps(line.text, line.number);
	if (read.stamps.length === 0 && read.impossible.length === 0 && !read.relative && !read.event) return undefined;
	const part = toStampPart(read, line);
	if (part.rest.length > maxNotice && line.text.startsWith("This ")) return undefined;
	// A headline that says of which day it tells: “Headlines for Thursday, March 9, 2023”
	if (part.rest.endsWith(" for") && line.text.startsWith(part.rest) && part.stamps.every(({ role }) => role === "unknown"))
		return undefined;
	const isLong = part.rest.length > maxBesideStamp || (dayAndSentence.test(line.text) && part.rest.split(" ").length >= minSentence);
	const isSentence = isLong && part.byline === undefined && part.stamps.every(({ role }) => role === "unknown");
	return isSentence || isAgeInClause(part) ? undefined : part;
}

/** “Man killed 5 years ago is named by the police”: how long ago something else happened. */
function isAgeInClause({ relative, stamps, rest, byline }: HeaderPart & { readonly kind: "stamp" }): boolean {
	return relative && stamps.length === 0 && byline === undefined && rest.split(" ", maxBesideAge + 1).length > maxBesideAge;
}

/** What stands beside the age of a story is a name, a rubric, or the words for a stamp. */
const maxBesideAge = 5;

/**
 * What the page's program says of the same stamp, glued to it in ISO form, as papers of India print it. “12:07
 * PM2022-08-29T12:07:46+5:302022-08-29T12:08:18+5:30”
 */
const machineStamps = /(?<=[\dAPMapm]|IST)(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d{1,2}:30){1,2}$/u;
/** A day, and one of them. */
const minMachine = 40;

/** The stamp in front; where it says no more than when the story was changed, the first of two behind it says when it was published. */
function beforeMachine(line: TextLine, machine: string): HeaderPart | undefined {
	const at = line.text.length - machine.length;
	const part = classifyStamp({ ...line, text: line.text.slice(0, at) });
	const [first = "", second] = machine.match(eachMachine) ?? [];
	const [stamp] = second === undefined ? [] : readStamps(first.replace(shortZone, "+0$1"), line.number).stamps;
	if (part?.kind !== "stamp" || stamp === undefined || part.stamps.some(({ role }) => role !== "modified")) return part;
	const from = line.column + at;
	const evidence = { ...stamp.evidence, columns: [from, from + first.length - 1] as const, text: first };
	return { ...part, stamps: [{ ...stamp, role: "published", evidence }, ...part.stamps] };
}

const eachMachine = /\d{4}-\d\d-\d\dT[\d:]{8}\+\d{1,2}:30/g;
/** An hour in one digit. “+5:30” */
const shortZone = /\+(\d:)/;

/** Longer lines are no stamps; the longest seen, a byline with two stamps, has 110 characters. */
const maxStampLine = 240;
const dashes = "-–—";
/** The end of a dateline that stands alone: the agency's brackets or strokes and a dash. “… 2024 08:30 CET (WIRE) --” */
const datelineEnd = /\p{Lu}[\p{L} ]{0,30}[)/] ?(?:--?|[–—])$/u;
/**
 * A sentence that tells the story's age, and more, may stand among the paragraphs: it is read there. “This article was published
 * 23/10/2020, so …”
 */
const maxNotice = 20;
/** A sentence may open with its day; what stands beside a stamp is a name, a rubric or a credit. */
const maxBesideStamp = 80;
/**
 * A day, a dash, and words with a stop or its like at their end. “13.03.24 - The bridge opened on Monday.” · “3 May 2024 – The bridge opened on
 * Monday.”
 */
const dayAndSentence =
	/^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} \p{L}{3,10} \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}) [-–—] (?!\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of ).{20,80}\p{Ll}{3}[.!?]["”]?$/u;
const minSentence = 8;

/** How long a film takes, before its day: `M:SS | `. A time of day has two digits, or says which half of it. “3:40 | 05/14/19” */
const filmTime = /^\d:\d{2} \| (?=\d{2}\/\d{2}\/\d{2}$)/;

/**
 * What closes a stamp line behind the stamp: how long the text takes to read, how often it was, that nobody may comment on it, the button to
 * print it, or what it is filed under. “… Read Time: 2 mins.” · “… | Lu 1234 fois” · “… Comments Off on Mill reopens” · “….Print version” · “… from
 * the new-mills dept.” · “… Topic: Security Region: Asia” · “… Page no: 9”
 */
const noteBehind =
	/(?<=\d)\.?Print version$| from the [\p{L}-]{3,60} dept\.$| Topic: \p{Lu}.{2,60} (?:Region|Tags|Blog Brand): [^\n]{1,400}$| Read Time: \d{1,2} mins?\.?$| (?:[-–|•] )?Comments Off on [^\n]{1,400}$| \| Lu \d{1,7} [Ff]ois$| {1,3}Page no: \d{1,3}$/u;
const noteOpenings = ["Print version", " dept.", " Topic: ", " Read Time: ", "Comments Off on ", " | Lu ", " Page no: "];

/** Who wrote, the button, and the day. “Ann Lee Send an email May 3, 2024” */
function behindMail(line: TextLine, mailAt: number): HeaderPart | undefined {
	const at = mailAt + sendMail.length + (line.text.startsWith(" ", mailAt + sendMail.length) ? 1 : 0);
	const part = classifyStamp({ ...line, text: line.text.slice(at), column: line.column + at });
	const name = line.text.slice(0, mailAt);
	const byline = readByline(name) ?? readNameLine(name) ?? { text: name, people: [] };
	return part?.kind === "stamp" && part.rest === "" ? { ...part, rest: name, byline, site: sendMail.trim() } : part;
}

/** The buttons in front of the agency and its day, as China.org.cn prints them. “0 Comment(s)Print E-mail Wire, May 3, 2024” */
const buttonsInFront = /^\d{1,4} Comment\(s\) ?(?:Print ?)?(?:E-?mail ?)?/;

function behindButtons(line: TextLine, buttons: string): HeaderPart | undefined {
	const at = buttons.length;
	const part = classifyStamp({ ...line, text: line.text.slice(at), column: line.column + at });
	return part?.kind === "stamp" ? { ...part, site: buttons.trimEnd() } : part;
}

function beforeNote(line: TextLine, note: string): HeaderPart | undefined {
	const end = line.text.length - note.length;
	const part = classifyStamp({ ...line, text: line.text.slice(0, end) });
	if (part?.kind !== "stamp" || part.stamps.length === 0) return undefined;
	const from = part.site === undefined ? end : line.text.lastIndexOf(part.site, end);
	return { ...part, site: line.text.slice(from).trimStart() };
}

/** The rubric and the day of its edition, as GhanaWeb prints them. “General News of Saturday, 3 August 2019” */
const rubricOfDay = /^(\p{Lu}[\p{L}&]{2,14}(?: [\p{L}&]{1,14}){0,2}) of (?=\p{Lu}\p{Ll}{2,5}day, \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}$)/u;

function besideRubric(line: TextLine, rubric: string): HeaderPart | undefined {
	const at = rubric.length + " of ".length;
	const part = classifyStamp({ ...line, text: line.text.slice(at), column: line.column + at });
	const label = labels.get(foldLine(rubric));
	return part?.kind === "stamp" ? { ...part, rest: rubric, ...(label && { label }) } : part;
}

/** A label of the table, or up to two words in capitals. */
function isRubric(text: string): boolean {
	return labels.has(foldLine(text)) || capitals.test(text);
}

/** “ACTUALIDAD” · “INTERÉS GENERAL” */
const capitals = /^\p{Lu}{4,16}(?: \p{Lu}{4,16})?$/u;

/** “ACTUALIDAD Por: Ana Ruiz 3 de mayo de 2024”: the rubric in front of who wrote, and the stamp behind, as papers of Argentina print it. */
function behindRubric(line: TextLine, bylineAt: number): HeaderPart | undefined {
	const at = bylineAt + 1;
	const part = classifyStamp({ ...line, text: line.text.slice(at), column: line.column + at });
	return part?.kind === "stamp" ? { ...part, rubric: line.text.slice(0, bylineAt) } : part;
}

/**
 * “harbour.example.com Friday, May 02, 2025 - 12:33 AM”: the site's own address in front of its stamp, maybe with the source behind it:
 * “http://www.example.com.cn 2024年05月03日 21:50 晨报”.
 */
function behindSite(line: TextLine, site: string): HeaderPart | undefined {
	const blanks = line.text.slice(site.length).search(/\S/);
	const at = site.length + blanks;
	const part = classifyStamp({ ...line, text: line.text.slice(at), column: line.column + at });
	if (part?.kind !== "stamp") return undefined;
	const isSourced = part.rest.length <= maxSource && part.stamps.some(({ time, dates }) => time !== undefined && dates.length > 0);
	return part.rest === "" || isSourced ? { ...part, rest: site } : undefined;
}

/** The writer's name and the stamp behind the text of his picture, which is left out. */
function behindAvatar(line: TextLine, front: string): HeaderPart | undefined {
	const part = classifyStamp(line);
	return part?.kind === "stamp" && part.stamps.length > 0 ? { ...part, site: front } : undefined;
}

/** The scheme and the first name of an address. “http://www.” */
const beforeSite = /^https?:\/\/(?:www\.)?/i;
/** A paper's name, and a link to a forum. */
const maxSource = 20;

const firstHan = 0x4e00;
/** An item of a Chinese list: its time is the event's. “一、時間：3月8日上午11時” */
const numberedItem = /^[一二三四五六七八九十]{1,2}、/;

/**
 * A headline in Chinese that opens with its day, to which its words are glued; a source, a weekday and a paper are none.
 * “2024年5月3日外交部发言人主持例行记者会”
 */
const dayAndStory =
	/^\d{4}年\d{1,2}月\d{1,2}日(?!星期|周|週|来源|來源|作者|记者|記者|编辑|編輯|发布|發布|更新|上午|下午|晚|凌晨)\p{Script=Han}{10,}(?<![报報版网網社刊])$/u;

/** “Posted by Ann Lee on Friday 3 May 2024”: the stamp of a line that names somebody before it, and the name. */
export function readSignedPart(line: TextLine): (HeaderPart & { readonly kind: "stamp" }) | undefined {
	const signed = readSignedStamp(line.text, line.number);
	if (signed === undefined) return undefined;
	const part = toStampPart(signed.read, { ...line, column: line.column + signed.offset });
	const rubric = signed.rubric ?? part.rubric;
	const site = signed.read.rest === "" || part.rubric !== undefined ? undefined : signed.read.rest;
	return {
		...part,
		rest: signed.front,
		...(signed.byline && { byline: signed.byline }),
		...(rubric && { rubric }),
		...(site && { site }),
	};
}
