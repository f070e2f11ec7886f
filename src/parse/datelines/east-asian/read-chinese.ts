import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { chineseAgencyNames } from "./cjk-agency-names.ts";

/**
 * Reads a Chinese dateline at the beginning of a text; `digits` is the same text with ASCII digits.
 *
 *     新华社北京5月31日电（记者李明）      （中央社記者李明台北31日電）      (吉隆坡31日讯)      〔記者李明／台北報導〕
 *     ^agency ^place ^date ^byline
 *
 * Returns `undefined` unless an agency or a bracket opens the text and `电`, `讯` or `報導` closes the dateline: `北京时间5月31日，` is a
 * sentence.
 */
export function readChinese(lead: string, digits: string, known: KnownNames): PrintedDateline | undefined {
	return (
		readAgencyFirst(digits, known) ??
		readPlaceFirst(digits) ??
		readReporterFirst(lead, known) ??
		readSentFrom(lead) ??
		readOutletAndCity(digits) ??
		readAgencyAlone(lead) ??
		readPress(digits)
	);
}

const han = "\\p{Script=Han}";
const names = chineseAgencyNames.join("|");
/** Reporter?, place, date?, `电`, `题：`?, bracket?, (reporter)?. */
const behindAgency = `[／/]?[ \\u3000]?(记者|記者)?([${han}·、]{0,14}?)(?:(\\d{4})年)?(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(?:(?:综合|綜合)?外?[专專]?[电電讯訊](?![视視话話子影力臺动動商])(?:报道|報導)?|(?<=日)(?:消息|报道|報道|報導| ?[-–—－]{1,2}(?= )))(?:[ \\u3000]{0,2}题[：:])?[）)】\\]]?(?:\\s{0,3}[（(](?:(?:记者|記者)[：: \\u3000]{0,2}([^）)\\n]{1,60})|([${han}]{1,4}(?:[、 \\u3000][${han}]{1,4}){0,7}))[）)])?(?:[：:，,／]| [-–—]{1,2}(?= ))?`;
/** Bracket?, agency, its address or programme?, and what stands behind it. */
const agencyFirst = new RegExp(`^[（(【[]?据?(${names})(?:[A-Z]{2,12}\\.[A-Z]{2,3}|《[${han}]{2,12}》)?${behindAgency}`, "u");
/** The same where the name is one of the registry: what stands before it, and behind it. */
const beforeAgency = /^[（(【[〔]?据?/;
const afterAgency = new RegExp(`^()${behindAgency}`, "u");
/** Agency, `讯` or `消息`, and the reporter's bracket or a mark. */
const agencyAlone = new RegExp(
	`^(${names})(?:讯|訊|消息)(?:\\s{0,3}[（(](?:记者|記者|通讯员|通訊員)[：: \\u3000]{0,2}([^）)\\n]{1,60})[）)][：:]?|[：:]|[ \\u3000]{1,2})`,
	"u",
);
/** Bracket, agency, `讯` or `综合报道`, bracket. */
const agencyBracket = new RegExp(`^【(${names})(?:综合报道|綜合報道|綜合報導|报道|報道|報導|专讯|專訊|讯|訊|消息)】`, "u");
/** Place, date, a wire between slashes, dash. */
const pressRelease = new RegExp(`^([${han}·、]{2,16}?)(\\d{4})年(\\d{1,2})月(\\d{1,2})日 ?/([^/\\n]{2,20})/ ?(?:--|—|-)? ?`, "u");
/** Bracket, place, day, `讯`, bracket. */
const placeFirst = new RegExp(`^[（(]([${han}·‧・]{2,8}?)(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(?:综合)?[电電讯訊][）)]`, "u");
/** `記者`, names, slash, place, `報導`, bracket? or an outlet at the line's end. */
const reporterAndPlace = `(?:特派|特約)?(?:記者|记者)([${han}、]{2,16})[／/]([${han}]{2,6}?)(?:即時|綜合|连线|連線|專訪)?(?:報導|报道|報道|電)(?:[〕】\\]）)]|(${names})(?=\\s))?`;
/** Bracket?, outlet?, and what stands behind it. */
const reporterFirst = new RegExp(`^[〔【[（(]?(${names}|[${han}]{2,6}[ ／/])?${reporterAndPlace}`, "u");
const reporterAfterAgency = new RegExp(`^()${reporterAndPlace}`, "u");
/** Bracket, `記者`, name and place without a mark between, `報導`, bracket. */
const reporterInBracket = new RegExp(`^[〔【](?:特派)?(?:記者|记者)([${han}、]{4,16}?)(?:報導|报道|報道)[〕】]`, "u");
/** Outlet, city, day, `讯` or `电`, reporter?. */
const outletAndCity = new RegExp(
	`^([${han}]{1,6}[网報报社台])([${han}]{2,4})(\\d{1,2})月(\\d{1,2})日[讯訊电電](?:\\s{0,3}[（(](?:记者|記者|通讯员)[：: \\u3000]{0,2}([^）)\\n]{1,60})[）)])?[：:]?`,
	"u",
);
/** Bracket, agency, `記者`, name and place without a mark between, `報導`, bracket. */
const reporterBehind = new RegExp(`^[（(](?:${names})(?:特派|特約)?(?:記者|记者)([${han}]{4,10}?)(?:報導|报导|报道|報道)[）)]`, "u");
/** Outlet?, `记者`, names, `发自`, place, and a gap: `每日经济新闻记者 李明 发自北京　　`. */
const sentFrom = new RegExp(
	`^[（(]?(?:(?:《([${han}]{2,10})》|(${names})|([${han}]{2,6})(?=[讯訊]))[讯訊]?[ \\u3000]?)?(?:特约|本报)?(?:记者|記者)[ \\u3000]?([${han} 、]{2,16}?)[ \\u3000]?[发發]自([${han}]{2,8})[）)]?(?=[ \\u3000\\n]|$)`,
	"u",
);
const noPlaces: ReadonlySet<string> = new Set(["本报", "本報", "本刊", "本网", "综合", "綜合", "即時", "專題", "外電"]);

/** A pattern's groups, the first of which is an agency, and where they end. */
interface SignedMatch {
	readonly groups: readonly (string | undefined)[];
	readonly end: number;
}

/** Matches with a name of the table, else with one of the registry. */
function matchSigned(text: string, withTable: RegExp, behindName: RegExp, known: KnownNames): SignedMatch | undefined {
	const found = withTable.exec(text);
	if (found !== null) return { groups: found, end: found[0].length };
	const from = beforeAgency.exec(text)?.[0].length ?? 0;
	const registered = known.joinedAgencies.find((agency) => text.startsWith(agency, from));
	// `社`, “agency”, may be left out where a name is listed: `潮骚` for `潮骚社`.
	const name = registered?.endsWith("社") === false && text.startsWith("社", from + registered.length) ? `${registered}社` : registered;
	const behind = name === undefined ? null : behindName.exec(text.slice(from + name.length));
	if (name === undefined || behind === null) return undefined;
	return { groups: [behind[0], name, ...behind.slice(2)], end: from + name.length + behind[0].length };
}

function readAgencyFirst(digits: string, known: KnownNames): PrintedDateline | undefined {
	const match = matchSigned(digits, agencyFirst, afterAgency, known);
	const found = match?.groups;
	if (match === undefined || found?.[1] === undefined) return undefined;
	const split = found[2] === undefined ? { place: found[3] ?? "" } : splitReporter(found[3] ?? "");
	const date = toDate(found[5], found[6], found[4]);
	if (split.place.length < 2 && date === undefined) return undefined; // `联合早报网讯`
	const behind = split.place === "" ? readReporterBehind(digits.slice(match.end)) : undefined;
	if (behind !== undefined) return { ...behind, end: match.end + behind.end, agencies: [found[1]], ...(date && { date }) };
	const byline = split.byline ?? (found[7] ?? found[8])?.replace(/^[\s\u3000]+/, "").trim();
	return {
		rule: "chinese-agency-place",
		start: 0,
		end: match.end,
		places: toPlaces(split.place),
		agencies: [found[1]],
		...(date && { date }),
		...(byline && { byline }),
		strong: split.place !== "",
	};
}

/** A second bracket, with reporter and place: `【大紀元5月31日訊】（大紀元記者李明台北報導）`. */
function readReporterBehind(lead: string): PrintedDateline | undefined {
	const found = reporterBehind.exec(lead);
	const { place, byline } = splitReporter(found?.[1] ?? "");
	if (found === null || byline === undefined || lookUpCity(place) === undefined) return undefined;
	return { rule: "chinese-agency-place", start: 0, end: found[0].length, places: toPlaces(place), agencies: [], byline, strong: true };
}

/** An agency's lead without a place: `本报讯（记者王明）`, `央视网消息：`, `【环球时报综合报道】`. */
function readAgencyAlone(lead: string): PrintedDateline | undefined {
	const found = agencyAlone.exec(lead) ?? agencyBracket.exec(lead);
	if (found?.[1] === undefined) return undefined;
	const byline = found[2]?.trim();
	return {
		rule: "chinese-agency",
		start: 0,
		end: found[0].length,
		places: [],
		agencies: [found[1]],
		...(byline && { byline }),
		strong: false,
	};
}

/** An outlet that no table has, by its last sign: `港口网北京10月28日讯`. */
function readOutletAndCity(digits: string): PrintedDateline | undefined {
	const found = outletAndCity.exec(digits);
	const date = toDate(found?.[3], found?.[4]);
	if (found?.[1] === undefined || found[2] === undefined || date === undefined || lookUpCity(found[2]) === undefined) return undefined;
	return {
		rule: "chinese-agency-place",
		start: 0,
		end: found[0].length,
		places: toPlaces(found[2]),
		agencies: [found[1]],
		date,
		...(found[5] && { byline: found[5].trim() }),
		strong: true,
	};
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

/** A press release: `北京2024年5月3日 /美通社/ -- `. */
function readPress(digits: string): PrintedDateline | undefined {
	const found = pressRelease.exec(digits);
	if (found?.[1] === undefined || found[5] === undefined) return undefined;
	const date = toDate(found[3], found[4], found[2]);
	return {
		rule: "chinese-press-release",
		start: 0,
		end: found[0].length,
		places: toPlaces(found[1]),
		agencies: [found[5]],
		...(date && { date }),
		strong: true,
	};
}

function readPlaceFirst(digits: string): PrintedDateline | undefined {
	const found = placeFirst.exec(digits);
	if (found?.[1] === undefined || noPlaces.has(found[1]) || /[报報网網社台]$/.test(found[1])) return undefined;
	const date = toDate(found[2], found[3]);
	return {
		rule: "chinese-place-bracket",
		start: 0,
		end: found[0].length,
		places: toPlaces(found[1]),
		agencies: [],
		...(date && { date }),
		strong: true,
	};
}

function readReporterFirst(lead: string, known: KnownNames): PrintedDateline | undefined {
	const match = matchSigned(lead, reporterFirst, reporterAfterAgency, known);
	const found = match?.groups;
	if (match === undefined || found?.[2] === undefined || found[3] === undefined) return readReporterInBracket(lead);
	if (noPlaces.has(found[3])) return undefined;
	const outlet = found[1]?.replace(/[ ／/]$/, "") ?? found[4];
	return {
		rule: "chinese-reporter-place",
		start: 0,
		end: match.end,
		places: toPlaces(found[3]),
		agencies: outlet === undefined ? [] : [outlet],
		byline: found[2],
		strong: true,
	};
}

/** `【記者李明台北報導】`: the gazetteer must know the city, or the bracket names nobody but reporters. */
function readReporterInBracket(lead: string): PrintedDateline | undefined {
	const found = reporterInBracket.exec(lead);
	const { place, byline } = splitReporter(found?.[1] ?? "");
	if (found === null || lookUpCity(place) === undefined || byline === undefined) return undefined;
	return { rule: "chinese-reporter-place", start: 0, end: found[0].length, places: toPlaces(place), agencies: [], byline, strong: true };
}

/** A reporter's name runs into the place: what the gazetteer knows at the end is the place, else all after three characters. */
function splitReporter(run: string): { readonly place: string; readonly byline?: string } {
	for (let at = 1; at < run.length; at++)
		if (lookUpCity(run.slice(at)) !== undefined) return { byline: run.slice(0, at), place: run.slice(at) };
	return run.length > 3 ? { byline: run.slice(0, 3), place: run.slice(3) } : { byline: run, place: "" };
}

function toDate(month: string | undefined, day: string | undefined, year?: string): string | undefined {
	if (day === undefined || Number(day) < 1 || Number(day) > 31 || Number(month ?? 1) > 12) return undefined;
	if (month === undefined) return `---${day.padStart(2, "0")}`;
	return `${year === undefined ? "" : `${year}-`}${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function toPlaces(list: string): readonly { readonly printed: string }[] {
	return list
		.split("、")
		.filter((printed) => printed !== "")
		.map((printed) => ({ printed }));
}
