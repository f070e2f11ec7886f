import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { agencyPattern, han, matchSigned, monthOrDay, splitReporter, toDate, toPlaces } from "./chinese-parts.ts";
import { noPlaces, readChineseReporter, readReporterBehind } from "./read-chinese-reporter.ts";

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
		readChineseReporter(lead, known) ??
		readOutletAndCity(digits) ??
		readAgencyAlone(lead) ??
		readPress(digits)
	);
}

/** Reporter?, place, date?, `电`, `题：`?, bracket?, (reporter)? or reporter and `报道`, `题：`?. */
const behindAgency = `[／/╱]?[ \\u3000]?(记者|記者)?([${han}·、]{0,14}?)(?:(\\d{4})年)?(?:(${monthOrDay})月)?(?:(${monthOrDay})日)?(?:(?:综合|綜合)?外?[专專]?[电電讯訊](?![视視话話子影力臺动動商])(?:报道|報導)?|(?<=日)(?:综合|綜合)?(?:消息|报道|報道|報導|[丨｜]| ?[-–—－]{1,2}(?= )|(?=[ \\u3000])))(?:[ \\u3000]{0,2}题[：:])?[）)】\\]]?(?:\\s{0,3}[（(](?:(?:[${han}·]{2,10}(?=(?:记者|記者)[ \\u3000]))?(?:记者|記者)[：: \\u3000]{0,2}([^）)\\n]{1,60})|([${han}]{1,4}(?:[、 \\u3000][${han}]{1,4}){0,7}))[）)]|(?:记者|記者)([${han}、]{2,12}?)(?:报道|報道|報導)(?=[：:]))?(?:题?[：:]|[，,／/]| [-–—]{1,2}(?= ))?`;
/** Bracket?, agency, its address, programme or app?, and what stands behind it. */
const agencyFirst = new RegExp(
	`^[（(【[]?据?(${agencyPattern})(?:[A-Z]{2,12}\\.[A-Z]{2,3}|《[${han}]{2,12}》|客户端|客戶端)?${behindAgency}`,
	"u",
);
/** The same where the name is one of the registry: what stands behind it. */
const afterAgency = new RegExp(`^()${behindAgency}`, "u");
/** Agency, `讯`, `快讯`, `消息` or before a blank `电`, a programme?, and the reporter's bracket or a mark; of an outlet that no table has the bracket. */
const agencyAlone = new RegExp(
	`^据?(${agencyPattern}|[${han}]{1,6}(?:[報报网網]|财经)(?=[讯訊]\\s{0,3}[（(](?:记者|記者)))(?:快?讯|快?訊|消息(?:[（(][${han}]{2,8}[）)](?=[：:]))?|(?:报道|報導)(?=[：:])|[电電](?=[ \\u3000]))(?:\\s{0,3}[（(](?:记者|記者|通讯员|通訊員)[：: \\u3000]{0,2}([^）)\\n]{1,60})[）)][：:]?|[：:，]|[ \\u3000]{1,2})`,
	"u",
);
/** Bracket, agency, `讯` or `综合报道`, reporter?, bracket.      `【环球时报综合报道】`     `[环球网报道 记者 李明]` */
const agencyBracket = new RegExp(
	`^[【[](${agencyPattern})(?:综合报道|綜合報道|綜合報導|报道|報道|報導|专讯|專訊|讯|訊|消息)(?:[ \\u3000]?(?:记者|記者)[ \\u3000]?([${han} 、]{2,20}))?[】\\]]`,
	"u",
);
/** Round bracket, agency, bracket, and the text.      `（德国之声中文网）` */
const agencyInRoundBracket = new RegExp(`^[（(](${agencyPattern})[）)][ \\u3000]?(?=[“「《${han}])`, "u");
/** Place, date, a wire between slashes, dash. */
const pressRelease = new RegExp(`^([${han}·、]{2,16}?)(\\d{4})年(\\d{1,2})月(\\d{1,2})日 ?/([^/\\n]{2,20})/ ?(?:--|—|-)? ?`, "u");
/** Bracket, place, day, `讯`, bracket. */
const placeFirst = new RegExp(`^[（(]([${han}·‧・]{2,8}?)(?:(${monthOrDay})月)?(?:(${monthOrDay})日)?(?:综合)?[电電讯訊][）)]`, "u");
/** City, day?, `讯`, reporter?, a mark or a blank; or all but the latter in square brackets.      `长沙讯（记者 李明）`     `【台北訊】` */
const cityAlone = new RegExp(
	`^(?:([${han}]{2,6}?)(?:(${monthOrDay})月)?(?:(${monthOrDay})日)?[讯訊](?:\\s{0,3}[（(](?:记者|記者)[：: \\u3000]{0,2}([^）)\\n]{1,40})[）)][：:]?|[：:，]|[ \\u3000]{1,2})|【([${han}]{2,6})[讯訊]】)`,
	"u",
);
/** Outlet, maybe its programme, city?, day, `讯` or `电`, reporter?. */
const outletAndCity = new RegExp(
	`^([${han}]{1,6}[网報报社台](?:-[${han}]{2,4})?)([${han}]{2,4})?(${monthOrDay})月(${monthOrDay})日[讯訊电電](?:\\s{0,3}[（(](?:记者|記者|通讯员)[：: \\u3000]{0,2}([^）)\\n]{1,60})[）)])?[：:]?`,
	"u",
);
function readAgencyFirst(digits: string, known: KnownNames): PrintedDateline | undefined {
	const match = matchSigned(digits, agencyFirst, afterAgency, known);
	const found = match?.groups;
	if (match === undefined || found?.[1] === undefined) return undefined;
	const split = found[2] === undefined ? { place: found[3] ?? "" } : splitReporter(found[3] ?? "");
	const date = toDate(found[5], found[6], found[4]);
	if (split.place.length < 2 && date === undefined) return undefined; // `联合早报网讯`
	if (split.place === "" && digits.charAt(match.end - 1) === "日") return undefined; // `新华社5月3日 大桥`
	const behind = split.place === "" ? readReporterBehind(digits.slice(match.end)) : undefined;
	if (behind !== undefined) return { ...behind, end: match.end + behind.end, agencies: [found[1]], date };
	const byline = split.byline ?? (found[7] ?? found[8] ?? found[9])?.replace(/^[\s\u3000]+/, "").trim();
	return {
		rule: "chinese-agency-place",
		start: 0,
		end: match.end,
		places: toPlaces(split.place.replace(channelEnd, "")),
		agencies: [found[1]],
		date,
		byline: byline || undefined,
		strong: split.place !== "",
	};
}

/** The news of a city, which is a channel of an agency's site: `中新网上海新闻5月3日电`. */
const channelEnd = /(?<=..)(?:新闻|新聞|频道|頻道)$/;

/** An agency's lead without a place: `本报讯（记者王明）`, `央视网消息：`, `据新华社电 `, `【环球时报综合报道】`. */
function readAgencyAlone(lead: string): PrintedDateline | undefined {
	const found = agencyAlone.exec(lead) ?? agencyBracket.exec(lead) ?? agencyInRoundBracket.exec(lead);
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

const endsInAgency = new RegExp(`.(?:${agencyPattern})$`, "u");

/** An outlet that no table has, by its last sign: `港口网北京10月28日讯`; without a city where it names its reporter: `港口晚报10月28日讯（记者李明）`. */
function readOutletAndCity(digits: string): PrintedDateline | undefined {
	const found = outletAndCity.exec(digits);
	const date = toDate(found?.[3], found?.[4]);
	if (found?.[1] === undefined || date === undefined) return undefined;
	if (found[2] === undefined ? found[5] === undefined || !paperOrSite.test(found[1]) : lookUpCity(found[2]) === undefined) return undefined;
	if (endsInAgency.test(found[1])) return undefined; // a headline before an agency: `老桥中新社`
	return {
		rule: "chinese-agency-place",
		start: 0,
		end: found[0].length,
		places: toPlaces(found[2] ?? ""),
		agencies: [found[1]],
		date,
		...(found[5] && { byline: found[5].trim() }),
		strong: found[2] !== undefined,
	};
}

/** By what papers and sites of news are called, and no source that is cited. */
const paperOrSite = /^(?![据據从從]).*(?:[晚日早晨时時商]报|[晚日早晨時商]報|都市[报報]|新闻网|新聞網)$/u;

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
	if (found === null) return readCityAlone(digits);
	if (found[1] === undefined || noPlaces.has(found[1]) || /[报報网網社台]$/.test(found[1])) return undefined;
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

function readCityAlone(digits: string): PrintedDateline | undefined {
	const [front = "", city, month, day, byline, bracketed] = cityAlone.exec(digits) ?? [];
	const place = city ?? bracketed;
	if (place === undefined || lookUpCity(place) === undefined) return undefined;
	const date = day === undefined ? undefined : toDate(month, day);
	return {
		rule: "chinese-place",
		start: 0,
		end: front.length,
		places: toPlaces(place),
		agencies: [],
		...(date && { date }),
		...(byline && { byline: byline.trim() }),
		strong: false,
	};
}
