import { lookUpCity, lookUpCountry } from "../../../formats/gazetteer/look-up-place.ts";
import type { Evidence } from "../../../model/evidence.ts";
import type { StampLine } from "../../stamps/read-stamps.ts";
import { foldLine } from "../lines/fold-line.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { labels } from "../words/labels.ts";
import { headerLabel } from "./header-label.ts";
import type { HeaderPart } from "./header-line.ts";
import { isKnownRubric } from "./known-rubrics.ts";
import type { Byline } from "./names/byline.ts";
import { isAuthor } from "./names/is-author.ts";
import { openingOf } from "./names/opening-of-byline.ts";
import { readByline } from "./names/read-byline.ts";
import { readNameLine } from "./names/read-name-line.ts";
import { readNameWithOffice } from "./names/read-office.ts";
import { readSignedBeside } from "./names/signed-beside.ts";
import { isRubricOfTopics } from "./topics.ts";

/** Makes a part of the header of what was read in a stamp line, and judges the words beside the stamp. */
export function toStampPart(read: StampLine, line: TextLine): HeaderPart & { readonly kind: "stamp" } {
	const site = siteBehind(read.rest);
	const beside = (site === undefined ? read.rest : read.rest.slice(0, -site.length)).replace(textSize, "");
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
		...(site && { site: site.replace(restEdges, "") }),
	} as const;
	if (rest === "") return part;
	const fold = foldLine(rest);
	const label = headerLabel(rest, fold);
	if (label !== undefined) return { ...part, label };
	// “Published: May 3, 2024, 14:20 / Israel News”
	if (rest.endsWith(" News") && line.text.endsWith(` / ${rest}`) && lookUpCountry(rest.slice(0, -5)) !== undefined)
		return { ...part, label: "rubric" };
	const signedBeside = readSignedBeside(rest, line.text);
	if (signedBeside !== undefined) return { ...part, ...signedBeside };
	const parted = rest.includes(" | ") ? readParted(rest.split(" | ")) : undefined;
	if (parted !== undefined) return { ...part, ...parted };
	// “NEWS | 03/14/2024 07:22 GMT | By Ann Lee”: a rubric in front, who wrote behind
	const byAt = Math.max(rest.indexOf(" By "), rest.indexOf(" Author:"));
	const signed = byAt > 0 && isKnownRubric(fold.slice(0, byAt)) ? readByline(rest.slice(byAt + 1)) : undefined;
	if (signed !== undefined) return { ...part, rubric: rest.slice(0, byAt), byline: signed };
	// “Markets Print 2024-05-03”
	if (rest.endsWith(ofPrint) && isKnownRubric(fold.slice(0, -ofPrint.length)))
		return { ...part, rubric: rest.slice(0, -ofPrint.length), rest: ofPrint.trimStart() };
	// “Posted on May 3, 2024 in Local News”, and who wrote it in front: “by Ann Lee May 3, 2024 in Local News”
	const inAt = rest.startsWith("in ") ? 0 : rest.lastIndexOf(" in ") + 1;
	const inRubric = inAt > 0 || rest.startsWith("in ") ? rest.slice(inAt + 3) : "";
	if (inRubric !== "" && line.text.endsWith(inRubric) && isRubricBehindIn(inRubric, line.text)) {
		const named = inAt > 0 ? readByline(rest.slice(0, inAt).trimEnd()) : undefined;
		if (inAt === 0 || named !== undefined) return { ...part, rubric: inRubric, ...(named && { byline: named }) };
	}
	if (rest.includes(" ") && isRubricOfTopics(rest)) return { ...part, label: "rubric" };
	// “Society, Oldport”
	const comma = rest.indexOf(", ");
	if (comma > 0 && isKnownRubric(foldLine(rest.slice(0, comma))) && townAlone.test(rest.slice(comma + 2)))
		return { ...part, rubric: rest.slice(0, comma), site: rest.slice(comma + 2) };
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
	// The site itself, by its name in small letters. “May 3, 2024, 10:05 by harbour”
	if (siteSigns.test(rest) && line.text.endsWith(` ${rest}`)) return { ...part, byline: { text: rest, people: [] } };
	const byline =
		readByline(rest, fold) ??
		(!isQuoted && (timed || stamps.some(({ weekday }) => weekday !== undefined)) ? readNameWithOffice(rest) : undefined) ??
		(!isQuoted && (timed || (stamps[0]?.weekday !== undefined && twoNames.test(rest) && line.text.startsWith(rest)))
			? (readNameLine(rest) ?? readNameBeforePaper(rest))
			: undefined) ??
		(!isQuoted && isAuthor(rest) ? (readNameLine(rest) ?? readNameBeforePaper(rest)) : undefined);
	return byline === undefined ? part : { ...part, byline };
}

/** Whether what a line says to stand in is a rubric: one of the tables, one with the word for news, or behind “Published”. “Published in Borders” */
function isRubricBehindIn(name: string, text: string): boolean {
	if (name.split(", ").every((each) => labels.get(foldLine(each)) === "rubric")) return true;
	return text.endsWith(` Published in ${name}`) ? wordOrTwo.test(name) : newsAtEnd.test(name);
}

/** Behind the rubric of a paper, where the edition is that of the day. */
const ofPrint = " Print";
const siteSigns = /^by [a-z\d]{5,20}$/;
const townAlone = /^\p{Lu}\p{Ll}[\p{L}-]{1,20}$/u;
const wordOrTwo = /^\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?$/u;
/** “Local Regional News” */
const newsAtEnd = /^\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})? News$/u;

/**
 * What stands beside a stamp between strokes: a label and whose page it is, or a rubric and who wrote, with the word for it. “Nordwind A/S |
 * Pressemeddelelse” · “All India | Reported by Ann Lee” · “by Ann Lee | Environment, News”
 */
function readParted(parts: readonly string[]): { readonly rubric?: string; readonly byline?: Byline; readonly site?: string } | undefined {
	const [one = "", other = ""] = parts;
	if (parts.length !== 2) return undefined;
	const [rubric, beside] = labels.has(foldLine(one)) ? [one, other] : labels.has(foldLine(other)) ? [other, one] : [];
	if (rubric !== undefined && beside !== undefined) {
		const byline = openingOf(beside) === undefined ? undefined : readByline(beside);
		return { rubric, ...(byline ? { byline } : { site: beside }) };
	}
	// “Harbour News Service | New Delhi | May 3, 2024”
	const desk = lookUpCity(other) === undefined ? undefined : readByline(one);
	if (desk?.people.length === 0) return { byline: { ...desk, text: `${one} | ${other}` } };
	const inFront = openingOf(one) === undefined ? undefined : readByline(one);
	const [, word, announced] = inFront === undefined ? [] : (publishedIn.exec(other) ?? []);
	if (inFront !== undefined && announced !== undefined) return { rubric: announced, byline: inFront, ...(word && { site: word }) };
	if (inFront !== undefined && other.split(", ").some((part) => isKnownRubric(foldLine(part)))) return { rubric: other, byline: inFront };
	const byline = openingOf(other) === undefined ? undefined : readByline(other);
	return byline && one.split(" ").length <= maxRubricWords ? { rubric: one, byline } : undefined;
}

const maxRubricWords = 3;
/** “Published in Health, National” */
const publishedIn = /^((?:Published|Posted|Filed) in:?) (\p{Lu}[\p{L}&, -]{2,60})$/u;

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

/** “Clarice Yoder” */
const twoNames = /^\p{Lu}\p{Ll}{2,16} \p{Lu}\p{Ll}{2,20}$/u;

/** What is the site’s own behind who wrote or the rubric: the number of the story, its comments, a button, or the topic. */
function siteBehind(rest: string): string | undefined {
	if (rest.length < minSite) return undefined;
	if (rest.endsWith(ofMaterials) && labels.get(foldLine(rest.slice(0, -ofMaterials.length))) === "rubric") return ofMaterials;
	return ((rest.includes(":") ? (storyNumber.exec(rest) ?? topicBehind.exec(rest)) : null) ??
		commentsBehind.exec(rest) ??
		buttonBehind.exec(rest) ??
		addressBehind.exec(rest))?.[0];
}

/** What an agency of Azerbaijan prints behind its rubrics. “Society Materials” */
const ofMaterials = " Materials";
/** The site’s address behind who wrote. “Ann Lee” in “Ann Lee 23 Nov 2021Oldport.ca” */
const addressBehind = /(?<=\p{L}) \p{Lu}\p{L}{2,20}\.(?:ca|com|org|net|in|co\.uk)$/u;
/** “A |1” */
const minSite = 4;
/** The time in another zone, and what the story is filed under. “05:42 PST) | Topic: Security” */
const topicBehind = /(?: \(?\d{1,2}:\d{2} [A-Z]{2,4}\))? ?\| Topic: \p{Lu}[\p{L} &,’'-]{1,40}$/u;
/** What a reader may do with the article, as themes of WordPress and papers print it beside its stamp. “Ann Lee Send an email” */
const buttonBehind = / (?:Send an email|Kommentieren)$/;

/** The number that the site gives a story. “| Story: 406812” */
const storyNumber = / ?\|? ?(?:Story|News|Article)(?: ?(?:ID|No\.?))? ?[:#] ?\d{3,10}$/;
/** The buttons for the size of the letters. “A+ A A-” · “அ+அ அ-” */
const textSize = /(?:^| )(\p{L})\+ ?(?:\1 ?){1,2}-?$/u;

/** A stroke and how many comments, behind who wrote. “Ann Lee |14” */
const commentsBehind = /(?<=\p{L}) ?\| ?\d{1,4}$/u;

/** Marks that stood between the stamp and its neighbours, maybe behind the word for its year. “ | ” · “— ” · “г. / ” */
const restEdges =
	/^(?:(?:г\.?|года|р\.|року|r\.|roku)(?=[ ,]))?[\s\u200b-\u200f\u2060|·•,;:\-–—/]{1,20}|(?<![\s\u200b-\u200f\u2060|·•,;:\-–—/])[\s\u200b-\u200f\u2060|·•,;:\-–—/]{1,400}$|\( ?\)/gu;

/** Columns count from the start of the line in the capture, not from its first word. */
function shiftColumns(evidence: Evidence, by: number): Evidence {
	return evidence.columns === undefined ? evidence : { ...evidence, columns: [evidence.columns[0] + by, evidence.columns[1] + by] };
}
