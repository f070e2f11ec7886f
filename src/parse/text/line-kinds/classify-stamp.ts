import type { Evidence } from "../../../model/evidence.ts";
import { isSiteAddress } from "../../datelines/know-agency.ts";
import { hasDigit } from "../../stamps/has-digit.ts";
import { readStamps, type StampLine } from "../../stamps/read-stamps.ts";
import { foldLine } from "../lines/fold-line.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { labels } from "../words/labels.ts";
import type { HeaderPart } from "./header-line.ts";
import type { Byline } from "./names/byline.ts";
import { cutAvatar } from "./names/cut-avatar.ts";
import { isAuthor } from "./names/is-author.ts";
import { openingOf } from "./names/opening-of-byline.ts";
import { readByline } from "./names/read-byline.ts";
import { readNameLine } from "./names/read-name-line.ts";
import { readNameWithOffice } from "./names/read-office.ts";
import { readSignedStamp } from "./names/read-signed-stamp.ts";

/**
 * Reads a line that is a stamp, with what stands beside it: a name, a rubric, a credit. Returns `undefined` for sentences that name a day,
 * and where there is none.
 */
export function classifyStamp(line: TextLine): HeaderPart | undefined {
	if (line.text.length > maxStampLine || !hasDigit(line.text)) return undefined;
	if (line.text.charCodeAt(0) >= firstHan && numberedItem.test(line.text)) return undefined;
	if (line.text.charAt(4) === "年" && dayAndStory.test(line.text)) return undefined;
	if (dashes.includes(line.text.charAt(line.text.length - 1)) && datelineEnd.test(line.text)) return undefined;
	if (line.text.length > minMachine && line.text.endsWith(":30") && machineStamps.test(line.text))
		return classifyStamp({ ...line, text: line.text.replace(machineStamps, "") });
	const film = line.text.charAt(1) === ":" ? (filmTime.exec(line.text.slice(0, 16))?.[0].length ?? 0) : 0;
	if (film > 0) return classifyStamp({ ...line, text: line.text.slice(film), column: line.column + film });
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
	const isSentence = part.rest.length > maxBesideStamp && part.byline === undefined && part.stamps.every(({ role }) => role === "unknown");
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
const machineStamps = /(?<=[\dAPMapm])(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d{1,2}:30){1,2}$/u;
/** A day, and one of them. */
const minMachine = 40;

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

/** How long a film takes, before its day: `M:SS | `. A time of day has two digits, or says which half of it. “3:40 | 05/14/19” */
const filmTime = /^\d:\d{2} \| (?=\d{2}\/\d{2}\/\d{2}$)/;

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
	const site = signed.read.rest === "" ? undefined : signed.read.rest;
	return { ...part, rest: signed.front, ...(signed.byline && { byline: signed.byline }), ...(site && { site }) };
}

/** Makes a part of the header of what was read in a stamp line, and judges the words beside the stamp. */
export function toStampPart(read: StampLine, line: TextLine): HeaderPart & { readonly kind: "stamp" } {
	const number = read.rest.includes(":") ? storyNumber.exec(read.rest)?.[0] : undefined;
	const beside = number === undefined ? read.rest.replace(textSize, "").replace(commentsBehind, "") : read.rest.slice(0, -number.length);
	const rest = beside === "" ? "" : beside.replace(restEdges, "").trim();
	const by = line.column - 1;
	const stamps = by === 0 ? read.stamps : read.stamps.map((stamp) => ({ ...stamp, evidence: shiftColumns(stamp.evidence, by) }));
	const { impossible, relative, event } = read;
	const part = {
		kind: "stamp",
		stamps,
		impossible,
		relative,
		event,
		rest,
		...(number && { site: number.replace(restEdges, "") }),
	} as const;
	if (rest === "") return part;
	const fold = foldLine(rest);
	const label = labels.get(fold);
	if (label !== undefined) return { ...part, label };
	const parted = rest.includes(" | ") ? readParted(rest.split(" | ")) : undefined;
	if (parted !== undefined) return { ...part, ...parted };
	// “Posted on May 3, 2024 in Local News”, and who wrote it in front: “by Ann Lee May 3, 2024 in Local News”
	const inAt = rest.startsWith("in ") ? 0 : rest.lastIndexOf(" in ") + 1;
	const inRubric = inAt > 0 || rest.startsWith("in ") ? rest.slice(inAt + 3) : "";
	if (labels.get(foldLine(inRubric)) === "rubric" && line.text.endsWith(inRubric)) {
		const named = inAt > 0 ? readByline(rest.slice(0, inAt).trimEnd()) : undefined;
		if (inAt === 0 || named !== undefined) return { ...part, rubric: inRubric, ...(named && { byline: named }) };
	}
	// A path whose end is a rubric names nobody. “Центр / Новости”
	if (rest.includes(" / ") && labels.has(fold.slice(fold.lastIndexOf(" / ") + 3))) return part;
	const rubric = rest.includes(": ") ? (behindPublished.exec(rest) ?? besideHits.exec(rest))?.[1] : undefined;
	if (rubric !== undefined) return { ...part, rubric };
	const buttons = rest.includes(" art") ? shareButton.exec(rest)?.[0] : undefined;
	if (buttons !== undefined && buttons.length < rest.length) {
		const named = readByline(rest.slice(0, -buttons.length));
		if (named !== undefined) return { ...part, byline: named, site: buttons.trimStart() };
	}
	const timed = stamps.some((stamp) => stamp.time !== undefined || stamp.role !== "unknown") || line.text.endsWith(` /${rest}`);
	const isQuoted = line.text.includes(`«${rest}»`);
	const byline =
		readByline(rest, fold) ??
		(!isQuoted && (timed || stamps.some(({ weekday }) => weekday !== undefined)) ? readNameWithOffice(rest) : undefined) ??
		(!isQuoted && timed ? (readNameLine(rest) ?? readNameBeforePaper(rest)) : undefined) ??
		(!isQuoted && isAuthor(rest) ? readNameLine(rest) : undefined);
	return byline === undefined ? part : { ...part, byline };
}

/**
 * What stands beside a stamp between strokes: a label and whose page it is, or a rubric and who wrote, with the word for it. “Nordwind A/S |
 * Pressemeddelelse” · “All India | Reported by Ann Lee”
 */
function readParted(parts: readonly string[]): { readonly rubric?: string; readonly byline?: Byline; readonly site?: string } | undefined {
	const [one = "", other = ""] = parts;
	if (parts.length !== 2) return undefined;
	const [rubric, beside] = labels.has(foldLine(one)) ? [one, other] : labels.has(foldLine(other)) ? [other, one] : [];
	if (rubric !== undefined && beside !== undefined) {
		const byline = openingOf(beside) === undefined ? undefined : readByline(beside);
		return { rubric, ...(byline ? { byline } : { site: beside }) };
	}
	const byline = openingOf(other) === undefined ? undefined : readByline(other);
	return byline && one.split(" ").length <= maxRubricWords ? { rubric: one, byline } : undefined;
}

const maxRubricWords = 3;

/** Rubrics behind a word that says so and is the label of the stamp, too. “… | Published in: Asia, Business” */
const behindPublished = /^in: (\p{L}[\p{L}&-]{1,20}(?:,? [\p{L}&-]{1,20}){0,9})$/u;
/** A rubric, the stamp, and how many have read it, as Joomla prints them. “Category: World Published on … Hits: 3” */
const besideHits = /^Category: (\p{L}[\p{L}&-]{1,20}(?: [\p{L}&-]{1,20}){0,3}?)(?: Hits: \d{1,7})?$/u;

/** What a reader may do with the article, and where, behind who wrote it. “Por ABC Partilhar este artigo Facebook” */
const shareButton =
	/ (?:Share this article|Partilhar este artigo|Compartilhar este artigo|Compartir este artículo|Partager cet article|Condividi questo articolo|Artikel teilen)(?: [A-Z][\p{L}-]{2,12}){0,6}$/u;

/** “Mark Lane · Lake News”: the name is signed, the paper belongs to the byline as printed. */
function readNameBeforePaper(text: string): Byline | undefined {
	const divider = text.search(/ [·•|] /u);
	const name = divider < 0 ? undefined : readNameLine(text.slice(0, divider));
	return name && { text, people: name.people };
}

/** The number that the site gives a story. “| Story: 406812” */
const storyNumber = / ?\|? ?(?:Story|News|Article)(?: ?(?:ID|No\.?))? ?[:#] ?\d{3,10}$/;
/** The buttons for the size of the letters. “A+ A A-” · “அ+அ அ-” */
const textSize = /(?:^| )(\p{L})\+ ?(?:\1 ?){1,2}-?$/u;

/** A stroke and how many comments, behind who wrote. “Ann Lee |14” */
const commentsBehind = /(?<=\p{L}) ?\| ?\d{1,4}$/u;

/** Marks that stood between the stamp and its neighbours. “ | ” · “— ” */
const restEdges =
	/^[\s\u200b-\u200f\u2060|·•,;:\-–—/]{1,20}|(?<![\s\u200b-\u200f\u2060|·•,;:\-–—/])[\s\u200b-\u200f\u2060|·•,;:\-–—/]{1,400}$|\( ?\)/gu;

/** Columns count from the start of the line in the capture, not from its first word. */
function shiftColumns(evidence: Evidence, by: number): Evidence {
	return evidence.columns === undefined ? evidence : { ...evidence, columns: [evidence.columns[0] + by, evidence.columns[1] + by] };
}
