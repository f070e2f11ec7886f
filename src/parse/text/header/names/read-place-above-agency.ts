import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../../formats/gazetteer/look-up-place.ts";
import { isAgency, isBareAgency } from "../../../datelines/know-agency.ts";
import { noNames } from "../../../datelines/known-names.ts";
import { type DatelineOptions, parseDateline } from "../../../datelines/parse-dateline.ts";
import { ambiguousPlaces } from "../../../datelines/words/look-alikes.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { isCityOfReporter } from "./city-of-reporter.ts";
import type { NamePlace } from "./where-names-stand.ts";

/**
 * A place, the agency below it, and the text: a dateline on two lines.
 * Returns the number of lines read.
 *
 *     OLDPORT, Texas
 *     Associated Press
 *
 *     The town opened a bridge …
 *
 * Or both on one line above the stamp: “Reuters, Bangkok,” · “Damascus – SANA”. Or a city alone in capitals, with which a page without a
 * headline begins. Or a city and its country, set off below the stamp: “Pune, India”. Or a place and its agency with
 * bars: “Oslo, Norway | AFP |”.
 */
export function readPlaceAboveAgency(place: NamePlace): number | undefined {
	const { head, index, line, next, belowStamp, draft } = place;
	if (line.kind !== "title") return undefined;
	if (isPlaceAboveSigned({ head, index, line, next }) || isDatelineAboveStamp(place)) {
		draft.place = line;
		return 1;
	}
	if (line.words > maxPlaceWords) return undefined;
	const isBelowStamp = belowStamp && draft.place === undefined && line.blankBefore && next?.blankBefore && isCityAndCountry(line.text);
	const isAboveStamp =
		next?.kind === "stamp" &&
		(isInBlockWithStamp(line, next) || isAgencyAndCity(line.text, draft) || isCityBehindCrawlDay(line) || isCityAboveStamp(line, next));
	if (isBelowStamp || isAboveStamp || isCityOfReporter(head, index)) {
		draft.place = line;
		return 1;
	}
	if (line.text.endsWith(" |") && isPlaceInBars(line.text)) {
		draft.place = line;
		return 1;
	}
	if (next?.kind !== "byline" || next.blankBefore) return undefined;
	if (next.byline.people.length > 0 || head[index + 2]?.kind !== "prose") return undefined;
	if (!isPlace(line.text)) return undefined;
	draft.place = line;
	return 1;
}

/**
 * Takes the place beside a stamp, which stations of India print in front of it: “Pune, IndiaUpdated: May 3, 2024”. Where the text has a
 * dateline, that counts.
 */
export function takePlaceBeside({ line, above, datelineAt, draft }: Pick<NamePlace, "line" | "above" | "datelineAt" | "draft">): void {
	if (line.kind !== "stamp" || line.byline !== undefined || draft.place !== undefined || datelineAt !== undefined) return;
	if (
		(line.rest.includes(", ") && isCityAndCountry(line.rest)) ||
		isCityBehindDay(line) ||
		(above?.kind === "byline" && isCityBeforeDay(line))
	)
		draft.place = { ...line, text: line.rest };
}

/**
 * A place and its country in capitals, set off, above the day, as the armed forces of the United States print where a story was written;
 * below a state alone stands who wrote, too.
 *
 *     FORT VARNES, TEXAS, UNITED STATES
 *
 *     05.03.2024
 *
 *     Story by Ann Lee
 */
function isPlaceAboveSigned({ head, index, line, next }: Pick<NamePlace, "head" | "index" | "line" | "next">): boolean {
	if (next?.kind !== "stamp" || next.rest !== "" || !next.blankBefore || !line.blankBefore || line.text.length > maxPlace) return false;
	const comma = line.text.lastIndexOf(", ");
	if (comma < 0 || !placesInCapitals.test(line.text)) return false;
	const region = line.text.slice(comma + 2);
	if (lookUpCountry(region) !== undefined) return true;
	return head[index + 2]?.kind === "byline" && lookUpRegion(region) !== undefined;
}

/** A dateline alone on its line below the headline, and the stamp below it, before the text. “VAN – Northwire” */
function isDatelineAboveStamp({ head, index, line, next, datelineAt, headline, draft }: NamePlace): boolean {
	if (
		headline === undefined ||
		index !== datelineAt ||
		next?.kind !== "stamp" ||
		next.rest !== "" ||
		next.stamps.length === 0 ||
		line.text.length > maxPlace
	)
		return false;
	const story = head.slice(index + 2).find(({ kind }) => kind === "prose");
	if (story === undefined) return false;
	const paragraphs = [line, story].map(({ text, number }) => ({ text, line: number }));
	return parseDateline(paragraphs, draft)?.rest[0] === story.text;
}

/** “JOINT BASE OLDPORT, NORTH CAROLINA, UNITED STATES” */
const maxPlace = 80;
const placesInCapitals = /^(?![^,]* (?:OF|AND|IN|FOR|ON|TO|WITH) )\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{Lu}[\p{Lu} .'’-]{1,30}){1,2}$/u;

/** A well-known city, or any name with its state or country. */
function isPlace(text: string): boolean {
	const comma = text.lastIndexOf(", ");
	const region = text.slice(comma + 2);
	return lookUpCity(text) !== undefined || (comma > 0 && (lookUpRegion(region) ?? lookUpCountry(region)) !== undefined);
}

/** A well-known city in capitals above the stamp, which says nothing else: in one block with it, or both set off and the stamp with its time. */
function isCityAboveStamp(line: HeaderLine, stamp: HeaderLine & { readonly kind: "stamp" }): boolean {
	if (stamp.rest !== "" || stamp.stamps.length === 0 || !isCityInCapitals(line)) return false;
	return !stamp.blankBefore || (line.blankBefore && stamp.stamps.every(({ time }) => time !== undefined));
}

/** Whether a line is a well-known city in capitals and nothing else. “ANKARA” · “NEW DELHI” */
export function isCityInCapitals({ text }: HeaderLine): boolean {
	return text.length <= maxCity && capitalsAlone.test(text) && lookUpCity(text) !== undefined;
}

/** Three names. */
const maxCity = 48;

/** A place and its agency with strokes behind them, above who wrote. “Oslo, Norway | AFP |” */
function isPlaceInBars(text: string): boolean {
	const [place = "", agency = "", rest] = text.slice(0, -2).split(" | ");
	return rest === undefined && isBareAgency(agency) && isPlace(place);
}

/**
 * A well-known city behind the day and a comma or a stroke, as offices of the state and The Economist print it: “May 3, 2024, Oslo”, “May 3rd
 * 2024 | OSLO”. A calendar has the weekday.
 */
function isCityBehindDay({ rest, stamps, text }: HeaderLine & { readonly kind: "stamp" }): boolean {
	const [stamp] = stamps;
	if (stamps.length !== 1 || stamp?.weekday !== undefined || stamp?.time !== undefined || stamp?.role !== "unknown") return false;
	if (rest === "" || !text.endsWith(rest) || lookUpCity(rest) === undefined) return false;
	const mark = text.slice(0, -rest.length).trimEnd().slice(-1);
	return mark === "," || (strokes.includes(mark) && !ambiguousPlaces.has(rest.toLowerCase()));
}

/** A well-known city and the day without a time, right below who wrote, as ITWeb prints it: “Johannesburg, 12 Mar 2019”. */
function isCityBeforeDay({ rest, stamps, text }: HeaderLine & { readonly kind: "stamp" }): boolean {
	const [stamp] = stamps;
	if (stamps.length !== 1 || stamp?.weekday !== undefined || stamp?.time !== undefined || stamp?.role !== "unknown") return false;
	return rest !== "" && text.startsWith(`${rest}, `) && lookUpCity(rest) !== undefined;
}

const strokes = "|•·";

/** A city and its country in one block with the lines around it, right above the stamp: where something was said. “Oslo, Norway” */
function isInBlockWithStamp(line: HeaderLine, stamp: HeaderLine & { readonly kind: "stamp" }): boolean {
	return !line.blankBefore && !stamp.blankBefore && stamp.rest === "" && isCityAndCountry(line.text);
}

/** “Pune, India” */
function isCityAndCountry(text: string): boolean {
	const comma = text.indexOf(", ");
	return comma > 0 && lookUpCity(text.slice(0, comma)) !== undefined && lookUpCountry(text.slice(comma + 2)) !== undefined;
}

/** A well-known city and its state. “Denver, Colo.” */
export function isCityInState(text: string): boolean {
	const comma = text.indexOf(", ");
	return comma > 0 && lookUpCity(text.slice(0, comma)) !== undefined && lookUpRegion(text.slice(comma + 2)) !== undefined;
}

/** A city and its agency, and nothing else. “Seoul (AFP)” · “QNA/Muscat” */
export function isCityWithAgency(text: string): boolean {
	if (text.length > maxCityAndAgency) return false;
	const stroke = text.indexOf("/");
	const [, city = "", agency = ""] = stroke < 0 ? (cityAndAgency.exec(text) ?? []) : ["", text.slice(stroke + 1), text.slice(0, stroke)];
	return agency !== "" && isBareAgency(agency) && lookUpCity(city) !== undefined;
}

const maxCityAndAgency = 32;
const cityAndAgency = /^(\p{Lu}[\p{L} ]{2,20}) \((\p{Lu}\p{L}{1,8})\)$/u;

/** “Reuters, Bangkok,” · “Damascus – SANA” · “ANKARA-Anadolu Agency” */
function isAgencyAndCity(text: string, draft: Draft): boolean {
	const [agency = "", city = "", rest] = text.split(/, ?/u);
	if ((rest ?? "") === "" && isBareAgency(agency) && lookUpCity(city) !== undefined) return true;
	const [place = "", writer = "", more] = text.split(dash);
	return (more === undefined && isBareAgency(writer) && lookUpCity(place) !== undefined) || isCityInCapitalsWithAgency(text, draft);
}

/** A well-known city in capitals, a dash with or without blanks, and an agency. “VAN-Anadolu Agency” · “PARIS – Agence France-Presse” */
export function isCityInCapitalsWithAgency(text: string, { known }: DatelineOptions): boolean {
	if (text.length > maxCity) return false;
	const [, capitals = "", name = ""] = capitalsAndName.exec(text) ?? [];
	return name !== "" && isAgency(name, known ?? noNames) && lookUpCity(capitals) !== undefined;
}

const dash = / [-–—] /;
/** Capitals in one to three words, a dash, and a name. */
const capitalsAndName = /^(\p{Lu}{3,16}(?: \p{Lu}{2,16}){0,2}) ?[-–—] ?(\p{L}[\p{L} .-]{1,30})$/u;

/**
 * Whether a scrap of the page behind the day of the crawl is a well-known city in capitals and nothing else: its dateline, and no headline.
 * “NEW DELHI”
 */
export function isCityBehindCrawlDay(line: HeaderLine): boolean {
	return isBehindCrawlDay(line) && isCityInCapitals(line);
}

/** Capitals, maybe in two or three names. “OSLO” · “NEW DELHI” */
const capitalsAlone = /^\p{Lu}{3,16}(?: \p{Lu}{2,16}){0,2}$/u;

/** “NEW YORK CITY, New York” */
const maxPlaceWords = 5;
