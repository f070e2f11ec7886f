import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { agencyPattern, han, matchSigned, monthOrDay, splitReporter, toDate, toPlaces } from "./chinese-parts.ts";

/**
 * Reads a Chinese dateline in which a reporter stands first.
 *
 *     〔記者李明／台北報導〕    记者李明发自北京
 *       ^byline ^place
 *
 * Returns `undefined` where none begins.
 */
export function readChineseReporter(lead: string, known: KnownNames): PrintedDateline | undefined {
	return readReporterFirst(lead, known) ?? readSentFrom(lead);
}

/** `記者` or the correspondent in a country, names, slash, place, day?, `報導`, bracket? or an outlet at the line's end. */
const reporterAndPlace = `(?:(?:特派|特約)?(?:記者|记者)|駐[${han}]{1,3}特派員)([${han}、]{2,16})[／/]([${han}]{2,6}?)(?:即時|綜合|连线|連線|專訪)?(?:(${monthOrDay})日)?(?:報導|报道|報道|電)(?:[〕】\\]］）)]|(${agencyPattern})(?=\\s))?`;
/** Bracket?, outlet?, and what stands behind it. */
const reporterFirst = new RegExp(`^[〔【[［（(]?(${agencyPattern}|[${han}]{2,6}[ ／/])?${reporterAndPlace}`, "u");
const reporterAfterAgency = new RegExp(`^()${reporterAndPlace}`, "u");
/** Bracket, `記者`, name and place without a mark between, `報導`, bracket. */
const reporterInBracket = new RegExp(`^[〔【（(](?:特派)?(?:記者|记者)([${han}、]{4,16}?)(?:報導|报导|报道|報道)[〕】）)]`, "u");
/** The same with blanks between: `(記者 李明 北京報道)`. */
const reporterInBlanks = new RegExp(
	`^[〔【（(](?:記者|记者)[ \\u3000](${han}{2,4}(?:[ 、\\u3000]${han}{2,4})*?)[ \\u3000](${han}{2,6})(?:報導|报导|报道|報道)[〕】）)]`,
	"u",
);
/** Bracket, agency, `記者`, name and place without a mark between, `報導`, bracket. */
const reporterBehind = new RegExp(
	`^[（(](?:${agencyPattern})(?:特派|特約)?(?:記者|记者)([${han}]{4,10}?)(?:報導|报导|报道|報道)[）)]`,
	"u",
);
/** Outlet?, `记者`, names, `发自`, place, and a gap: `每日经济新闻记者 李明 发自北京　　`. */
const sentFrom = new RegExp(
	`^[（(]?(?:(?:《([${han}]{2,10})》|(${agencyPattern})|([${han}]{2,6})(?=[讯訊]))[讯訊]?[ \\u3000]?)?(?:特约|本报)?(?:记者|記者)[ \\u3000]?([${han} 、]{2,16}?)[ \\u3000]?[发發]自([${han}]{2,8})[）)]?(?=[ \\u3000\\n]|$)`,
	"u",
);
/** Words of papers where a place may stand: “our paper”, “several sources”. */
export const noPlaces: ReadonlySet<string> = new Set(["本报", "本報", "本刊", "本网", "综合", "綜合", "即時", "專題", "外電"]);

function readReporterFirst(lead: string, known: KnownNames): PrintedDateline | undefined {
	const match = matchSigned(lead, reporterFirst, reporterAfterAgency, known);
	const found = match?.groups;
	if (match === undefined || found?.[2] === undefined || found[3] === undefined) return readReporterInBracket(lead);
	if (noPlaces.has(found[3])) return undefined;
	const outlet = found[1]?.replace(/[ ／/]$/, "") ?? found[5];
	const date = toDate(undefined, found[4]);
	return {
		rule: "chinese-reporter-place",
		start: 0,
		end: match.end,
		places: toPlaces(found[3]),
		agencies: outlet === undefined ? [] : [outlet],
		...(date && { date }),
		byline: found[2],
		strong: true,
	};
}

/** `【記者李明台北報導】`: the gazetteer must know the city, or the bracket names nobody but reporters. */
function readReporterInBracket(lead: string): PrintedDateline | undefined {
	const apart = reporterInBlanks.exec(lead);
	const found = apart ?? reporterInBracket.exec(lead);
	const { place, byline } = apart === null ? splitReporter(found?.[1] ?? "") : { byline: apart[1], place: apart[2] ?? "" };
	if (found === null || lookUpCity(place) === undefined || byline === undefined) return undefined;
	return { rule: "chinese-reporter-place", start: 0, end: found[0].length, places: toPlaces(place), agencies: [], byline, strong: true };
}

/** A reporter who sends from a city: `记者李明发自北京 `. */
function readSentFrom(lead: string): PrintedDateline | undefined {
	const found = lead.includes("自") ? sentFrom.exec(lead) : null;
	if (found?.[4] === undefined || found[5] === undefined || lookUpCity(found[5]) === undefined) return undefined;
	const outlet = found[1] ?? found[2] ?? found[3];
	return {
		rule: "chinese-reporter-place",
		start: 0,
		end: found[0].length,
		places: toPlaces(found[5]),
		agencies: outlet === undefined ? [] : [outlet],
		byline: found[4].trim(),
		strong: true,
	};
}

/** A second bracket, with reporter and place: `【大紀元5月31日訊】（大紀元記者李明台北報導）`. */
export function readReporterBehind(lead: string): PrintedDateline | undefined {
	const found = reporterBehind.exec(lead);
	const { place, byline } = splitReporter(found?.[1] ?? "");
	if (found === null || byline === undefined || lookUpCity(place) === undefined) return undefined;
	return { rule: "chinese-agency-place", start: 0, end: found[0].length, places: toPlaces(place), agencies: [], byline, strong: true };
}
