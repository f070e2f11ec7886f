import { lookUpCity, lookUpCountry } from "../../../../formats/gazetteer/look-up-place.ts";
import { isAgency } from "../../../datelines/know-agency.ts";
import { noNames } from "../../../datelines/known-names.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { japaneseSurnames } from "../../words/japanese-surnames.ts";
import { isKnownRubric } from "../known-rubrics.ts";
import type { Byline } from "./byline.ts";
import { readNameLine } from "./read-name-line.ts";

/** What stands beside a stamp: who wrote, in words without a mark for it, a rubric, and what belongs to neither. */
interface BesideStamp {
	readonly byline?: Byline;
	readonly rubric?: string;
	readonly site?: string;
	readonly rest?: string;
}

/**
 * Reads who wrote, or the form of the text, beside a stamp by the house that prints it so. `rest` is the line without the stamp, `text` the
 * whole.
 *
 *     12:00, 3 мая 2024, Бишкек - 24.kg , Анна ОРЛОВА                    city and agency, and who wrote
 *     नदी नेटवर्क, लखनऊ Published by: नेहा शर्मा Updated Fri, 03 May 2024      desk and city, and who published
 *     宮田和美 2024年5月3日 7時30分                                            a name in Japanese
 *     Press release3 May 2024Brussels                                      the form, glued to the day, and the city
 */
export function readSignedBeside(rest: string, text: string): BesideStamp | undefined {
	return (
		readBehindAgency(rest) ??
		readBehindCity(rest) ??
		readPublishedBy(rest) ??
		readHandleAndCity(rest) ??
		readJapaneseName(rest, text) ??
		readGluedForm(rest, text) ??
		readFiledUnder(rest) ??
		readRubricAndLand(rest, text)
	);
}

function readBehindAgency(rest: string): BesideStamp | undefined {
	if (!rest.includes(" - ")) return undefined;
	const [, front = "", city = "", agency = "", name = ""] = cityAndAgency.exec(rest) ?? [];
	if (!isAgency(agency, noNames) || lookUpCity(city) === undefined) return undefined;
	const byline = readNameLine(name);
	return byline && { byline, site: front };
}

/** A city, a dash, an agency, a comma, a name. */
const cityAndAgency = /^((\p{Lu}[\p{L}-]{2,20}) - ([\p{L}\d][\p{L}\d.]{1,20})) ?, (\p{Lu}[\p{L} .-]{3,40})$/u;

/** A city, its country, a dash, and who wrote, as Pressenza prints them. “Oslo, Norway - Ann Lee” */
function readBehindCity(rest: string): BesideStamp | undefined {
	const [, front = "", city = "", country = "", name = ""] = rest.includes(" - ") ? (cityAndName.exec(rest) ?? []) : [];
	if (lookUpCity(city) === undefined || lookUpCountry(country) === undefined) return undefined;
	const byline = newsroom.test(name) ? { text: name, people: [] } : readNameLine(name);
	return byline && { byline, site: front };
}

const cityAndName = /^((\p{Lu}[\p{L} -]{2,20}), (\p{Lu}[\p{L} -]{2,20})) - (\p{Lu}[\p{L} .'’-]{3,40})$/u;
const newsroom = /^(?:Redazione|Redacción|Rédaction|Redaktion|Redação) \p{Lu}\p{L}{2,16}$/u;

/** Who edited, his handle, and the city, as India TV prints them. “Edited By: Ann Lee @annlee New Delhi” */
function readHandleAndCity(rest: string): BesideStamp | undefined {
	const [, signed = "", name = "", city = ""] = rest.includes(" @") ? (handleAndCity.exec(rest) ?? []) : [];
	if (lookUpCity(city) === undefined) return undefined;
	const byline = readNameLine(name);
	return byline && { byline: { text: signed, people: byline.people }, site: rest.slice(signed.length).trimStart() };
}

const handleAndCity =
	/^((?:Edited|Written|Reported|Curated|Compiled) By:? (\p{Lu}[\p{L}.'’ -]{3,40})) @\w{2,30} (\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?)$/u;

function readPublishedBy(rest: string): BesideStamp | undefined {
	const at = rest.indexOf(publishedBy);
	const name = at > 0 ? rest.slice(at + publishedBy.length) : "";
	if (!nameInHindi.test(name)) return undefined;
	return { byline: { text: name, people: [name] }, site: rest.slice(0, at + publishedBy.length - 1) };
}

const publishedBy = " Published by: ";
const nameInHindi = /^[\p{Script=Devanagari}]{2,16}(?: [\p{Script=Devanagari}]{2,16}){1,2}$/u;

/** In Japanese papers print who wrote in front of the stamp: a surname of the table and one sign to three, which end in none of an office. */
function readJapaneseName(rest: string, text: string): BesideStamp | undefined {
	if (!text.endsWith("分") || !text.startsWith(rest)) return undefined;
	// Who writes from abroad, behind the place. “ワシントン=宮田和美”
	const name = rest.slice(rest.search(/[=＝]/) + 1);
	if (!japaneseName.test(name)) return undefined;
	if (!japaneseSurnames.some((surname) => name.startsWith(surname) && name.length > surname.length)) return undefined;
	return { byline: { text: rest, people: [name] } };
}

const japaneseName = /^[\p{Script=Han}々]{3,5}(?<![新聞報社局部版面欄課班網站室紙会員県市区町村都道府庁省信送])$/u;

function readGluedForm(rest: string, text: string): BesideStamp | undefined {
	const form = forms.exec(text)?.[1];
	if (form === undefined || !rest.startsWith(form)) return undefined;
	const site = rest.slice(form.length).trimStart();
	return { rubric: form, rest: "", ...(site && { site }) };
}

/** Who wrote, and the rubrics, as the theme Genesis of WordPress prints them. “By Ann Lee Filed Under: Dairy, News” */
function readFiledUnder(rest: string): BesideStamp | undefined {
	const at = rest.startsWith("By ") ? rest.indexOf(filedUnder) : -1;
	const byline = at < 0 ? undefined : readNameLine(rest.slice(3, at));
	if (byline === undefined) return undefined;
	return {
		byline: { text: rest.slice(0, at), people: byline.people },
		rubric: rest.slice(at + filedUnder.length),
		site: filedUnder.trim(),
	};
}

const filedUnder = " Filed Under: ";

/** A rubric in front of the stamp, and the country behind it. “Society 16:25 24/09/2024 Armenia” */
function readRubricAndLand(rest: string, text: string): BesideStamp | undefined {
	const [rubric = "", land = "", more] = rest.split(" ");
	if (more !== undefined || !isKnownRubric(foldLine(rubric)) || lookUpCountry(land) === undefined) return undefined;
	return text.startsWith(`${rubric} `) && text.endsWith(` ${land}`) && !text.startsWith(rest)
		? { rubric, rest: "", site: land }
		: undefined;
}

const forms = /^(Press release|News release|Media release|Statement|Speech|Daily News|Memo|Joint statement)(?=\d)/;
