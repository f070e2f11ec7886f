import { tellsStory } from "./tells-story.ts";

// How agencies say in a caption on which day its picture was taken.

/** Whether a line ends in a day of a month with its year, as captions do. “… on the bridge, May 3, 2024.” */
export function endsInDay(text: string): boolean {
	return dayAtEnd.test(text.slice(-maxDay));
}

/** “, September 25, 2024.” */
const maxDay = 24;
/** A day of a month with its year, and a stop.      “, May 3, 2024.” */
const dayAtEnd = /[, ]\p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d{2}\.?$/u;

/**
 * Whether a line says who sent a picture out, with the day at its end, as no headline has it, and without the stop of a sentence.
 * “Photo tweeted by the mayor on May 3, 2024” · not “Photo shared on Facebook leads to arrest”
 */
export function isSentOut(text: string): boolean {
	return sentOut.test(text.slice(0, 40)) && endsInDay(text) && !text.endsWith(".");
}

const sentOut = /^(?:Photo|Picture|Image|Video grab) (?:tweeted|posted|shared|released|taken|provided|published) (?:by|on) /;

/**
 * Whether a sentence ends in a weekday, maybe with a part of the day, as captions and first paragraphs do, and no headline. “The mayor waves
 * from the bridge on Tuesday morning.”
 */
export function endsOnWeekday(text: string): boolean {
	return text.endsWith(".") && weekdayAtEnd.test(text.slice(-maxWeekdayAtEnd));
}

/** “ on Wednesday afternoon.” */
const maxWeekdayAtEnd = 32;
const weekdayAtEnd = / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\.$/;

/**
 * Whether a line ends in place, weekday and day of a picture, as AP's captions do. A sentence of a story says no year
 * beside the weekday.
 *
 *     A man reads the news in Oldport, Friday, April 5, 2024.
 */
export function isDatedCaption(text: string): boolean {
	const end = text.slice(-maxWeekdayAndDay);
	// A quick look before the slow one.
	return end.includes("day, ") && endsInWeekday.test(end);
}

/** “, Wednesday, September 25, 2024.” */
const maxWeekdayAndDay = 40;
/** “, Friday, April 5, 2024.” */
const endsInWeekday = /\p{L}, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d{2}\.?$/u;

/**
 * Whether a line says in the present what is to be seen on which day, as agencies caption pictures. The notice of a fair may read so,
 * too: it counts above a headline with its stamp, or printed twice.
 *
 *     Ann Lee speaks on the bridge, Friday, May 3, 2024, in Oldport.
 */
export function isCaptionOfDay(text: string): boolean {
	const day = text.length <= maxCaption ? weekdayAndDay.exec(text) : null;
	return day !== null && !tellsStory(text.slice(0, day.index));
}

/** AP captions run to 600 characters. */
const maxCaption = 800;
/** “Friday, May 3, 2024” */
const weekdayAndDay = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d{2}\b/u;

/**
 * Whether a line is a caption of EFE or EPA, which opens like a dateline, with the day in digits, and says the day or the agency again.
 *
 *     Oslo (Norway), 03/05/2024.- The mayor opens the bridge in Oslo, Norway, 03 May 2024.
 *     MADRID, 03/05/2024.- La alcaldesa en el puente este viernes. EFE/Ana Ruiz
 *
 * Without that it may be the dateline of a press office.
 */
export function isSentOutWithDay(text: string): boolean {
	// Most sentences have something else behind their first comma.
	if (text.charAt(text.indexOf(", ") + 4) !== "/") return false;
	const [, day = "", year = ""] = placeAndDay.exec(text.slice(0, maxPlaceAndDay)) ?? [];
	if (day === "") return false;
	if (/\b(?:EFE|EPA)\//.test(text.slice(-maxEfeCredit))) return true;
	const again = text.indexOf(` ${year}`, maxPlaceAndDay / 2);
	return again > 0 && text.slice(again - maxMonth, again).includes(` ${day} `);
}

/** A place, maybe its country in brackets, the day in digits, a stop and a hyphen. */
const placeAndDay = /^\p{Lu}[\p{L} .'’-]{2,40}(?: \(\p{Lu}[\p{L} .'’-]{2,40}\))?, (\d{2})\/\d{2}\/(\d{4})\.- /u;
const maxPlaceAndDay = 110;
/** The agency, its photographer, and a stop. */
const maxEfeCredit = 48;
/** “ 03 September” */
const maxMonth = 14;

/** Whether a line names a thing and the year in which it was seen, and tells nothing of it. “The pool in Oldport, seen in 2017.” */
export function saysWhenSeen(text: string): boolean {
	const [, thing] = text.length <= maxSeen && text.includes(", ") ? (seenIn.exec(text) ?? []) : [];
	return thing !== undefined && !tellsStory(thing) && !weekday.test(thing);
}

const seenIn = /^([^,.]{4,60}), (?:seen|pictured|shown)(?: here)? (?:in|on|at|during|from) (?:[^,.]{3,40} )?(?:19|20)\d\d\.$/;
const weekday = /day\b/;
const maxSeen = 140;

/** Whether a line opens as a story of Koaci: with its site, as credits do, and the day. “© koaci.com – Vendredi 5 Février 2016 – Les transporteurs” */
export function opensWithSiteAndDay(text: string): boolean {
	return text.startsWith("© ") && siteAndDay.test(text);
}

const siteAndDay = /^© [\p{L}\d-]{2,30}\.(?:com|net|org) – \p{L}{5,9} \d{1,2} /u;
