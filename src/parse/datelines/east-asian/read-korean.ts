import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { bracketLabels } from "../words/bracket-labels.ts";
import { koreanTitles } from "../words/front-words.ts";
import { toDate } from "./chinese-parts.ts";

/**
 * Reads a Korean dateline at the beginning of a text.
 *
 *     (서울=연합뉴스) 김민수 기자 = 본문
 *      ^place ^agency  ^byline
 *
 * Also `[부산=뉴시스]`, `(서울·인천=뉴스1)`, `[함양/이름기자]`, `【부산연합】`, `[헤럴드경제=이름 기자]`, `[아시아경제 이름 기자]`, `[오래일보 취재 1팀] 이름 기자 =`.
 */
export function readKorean(lead: string, known: KnownNames): PrintedDateline | undefined {
	const signed = placeAndAgency.exec(lead) ?? placeAndReporter.exec(lead);
	if (signed?.[1] !== undefined && signed[2] !== undefined) return readSigned(lead, signed[0], signed[1].trim(), signed[2].trim(), known);
	const joined = placeThenAgency.exec(lead);
	if (joined?.[1] !== undefined && joined[2] !== undefined && lookUpCity(joined[1]) !== undefined)
		return {
			rule: "korean-place-agency",
			start: 0,
			end: joined[0].length,
			places: toKoreanPlaces(joined[1]),
			agencies: [joined[2]],
			strong: true,
		};
	const sent = sentFrom.exec(lead);
	const date = sent === null ? undefined : toDate(sent[2], sent[3]);
	if (sent?.[1] !== undefined && sent[4] !== undefined && date !== undefined)
		return {
			rule: "korean-place-agency",
			start: 0,
			end: sent[0].length,
			places: toKoreanPlaces(sent[1]),
			agencies: [sent[4]],
			date,
			strong: true,
		};
	const desk = bracketed.exec(lead);
	if (desk?.[1] !== undefined) {
		const named = reporter.exec(lead.slice(desk[0].length));
		const [agency = "", outlet = "", ...others] = desk[1].split(" ");
		if (
			named?.[1] !== undefined &&
			others.length === 0 &&
			outletName.test(outlet) &&
			(lookUpCity(agency) !== undefined || known.isTown(agency))
		)
			return {
				rule: "korean-place-agency",
				start: 0,
				end: desk[0].length + named[0].length,
				places: toKoreanPlaces(agency),
				agencies: [outlet],
				byline: named[1].trim(),
				strong: true,
			};
		if (named?.[1] !== undefined)
			return {
				rule: "korean-outlet",
				start: 0,
				end: desk[0].length + named[0].length,
				places: [],
				agencies: isAgency(agency, known) ? [agency] : [],
				byline: named[1].trim(),
				strong: false,
			};
	}
	const credit = outletAndReporter.exec(lead);
	if (credit?.[1] === undefined || credit[2] === undefined || !isKoreanOutlet(credit[1], known)) return undefined;
	return {
		rule: "korean-outlet",
		start: 0,
		end: credit[0].length,
		places: [],
		agencies: [credit[1]],
		byline: credit[2].trim(),
		strong: false,
	};
}

/**
 * Reads the dateline behind a caption or a headline on the same line, where a reporter stands after it or nothing but a city is in it:
 * `항구 [시 제공] (부산=연합뉴스) 김민수 기자 =`, `항구 다시 열려[부산=뉴시스] 부산시는`.
 */
export function readKoreanBehindCaption(text: string, known: KnownNames): PrintedDateline | undefined {
	const at = text.includes("=") ? text.slice(1, maxCaption).search(opensPlace) + 1 : 0;
	const found = at > 0 ? readKorean(text.slice(at, at + maxLead), known) : undefined;
	if (found === undefined) return undefined;
	const opensText = text[at] === "[" && storyAfter.test(text.slice(at + found.end, at + found.end + 3));
	const isProven = found.byline !== undefined || (opensText && found.places.every(({ printed }) => lookUpCity(printed) !== undefined));
	return !isProven ? undefined : { ...found, start: at, end: at + found.end };
}

/** The story goes on in the same line. */
const storyAfter = /^ ?[^\s]/;
const maxCaption = 140;
const maxLead = 100;
/** Bracket, places, `=`, which a caption's bracket does not have: `(부산=`. */
const opensPlace = /[([](?=[가-힣·ㆍ]{1,16}=)/;

/** Reads the dateline that stands at the very end of a text: `… 소집했다. (서울=뉴스1)`. Positions are those of `text`. */
export function readKoreanEnd(text: string, known: KnownNames): PrintedDateline | undefined {
	const tail = text.slice(-maxEndCharacters);
	const found = endOfText.exec(tail);
	if (found?.[1] === undefined || found[2] === undefined || !isAgency(found[2].trim(), known)) return undefined;
	const start = text.length - tail.length + found.index;
	const byline = found[3] && { byline: found[3] };
	return {
		rule: "korean-end",
		start,
		end: text.length,
		places: toKoreanPlaces(found[1]),
		agencies: [found[2].trim()],
		...byline,
		strong: true,
	};
}

const maxEndCharacters = 100;
/** Bracket, places, maybe the country in brackets, `=`, agency, bracket: `(서울=연합뉴스)`, `[도요하시(일본)=뉴시스]`. */
const placeAndAgency = /^[([【［]([^()[\]=＝]{1,24}(?:\([^()[\]=＝]{1,10}\))?)[=＝]([^()[\]=＝]{1,24})[)\]】］]/;
/** Bracket, place or outlet, a stroke, who reports, bracket: `[함양/이름기자]`. */
const placeAndReporter = new RegExp(`^\\[([가-힣A-Z]{2,10}) ?/ ?([가-힣]{2,4} ?(?:${koreanTitles.replaceAll(" ", "|")}))\\]`);
/** Bracket, place, agency without a mark between, as papers printed it: `【부산연합】`, `【워싱턴AP연합】`. */
const placeThenAgency = /^[【［[]([가-힣]{2,8}?)[ ·]?((?:AP|AFP|UPI|로이터)?[·=]?연합|AP|AFP|UPI|로이터|내외)[】］\]]/;
/** Bracket, place, day, `발`, agency, bracket, as the agency of the North signs: `(평양 5월 3일발 조선중앙통신)`. */
const sentFrom = /^\(([가-힣]{2,8}) (\d{1,2})월 ?(\d{1,2})일발 ([가-힣]{2,10})\) ?/;
/** A paper, and its city behind a blank or in brackets: `파이낸셜뉴스 부산`, `헤럴드경제(부산)`. */
const outletInCity = /^([가-힣A-Za-z]{2,12})(?: |\()([가-힣]{2,8})\)?$/;
/** Bracket, outlet and maybe its desk, bracket: `[오래일보 취재 1팀]`. */
const bracketed = /^[([【［]([가-힣A-Za-z0-9 ]{2,24})[)\]】］]/;
/** A paper or a site by the word in its name: `뉴스프리존`, `오래일보`. */
const outletName = /^뉴스|(?:일보|신문|뉴스|타임[스즈]|투데이|데일리|저널|방송|경제|미디어|통신)$/;
/** Bracket, outlet, space, names and title, bracket: `[아시아경제 이름 기자]`, `(엑스포츠뉴스 이름 기자)`. */
const outletAndReporter = new RegExp(
	`^[[(]([^\\s=()[\\]]{2,14}) ([가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,3}?) ?(?:${koreanTitles.replaceAll(" ", "|")})[)\\]]`,
);
/** Names, maybe a paper, title, `=`: ` 김민수 기자 = `. */
const reporter = new RegExp(
	`^\\s{0,3}([가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,3}?)(?: [가-힣]{5,10})? ?(?:${koreanTitles.replaceAll(" ", "|")})\\s{0,2}[=＝]`,
);
/** A name without a title: ` 김민수 = `. */
const nameAlone = /^ ([가-힣]{2,4}) [=＝] /;
/** The mark of a reporter whose name is gone: ` = `. */
const orphanMark = /^ ?[=＝] /;
/** A dateline, and maybe the reporter with an address: `(부산=연합뉴스) 김민수기자 minsu@news.example`. */
const endOfText = /[([]([^()[\]=]{1,20})=([^()[\]=]{1,14})[)\]]\s{0,4}(?:([가-힣]{2,4}) ?기자(?: ?[\w.+-]{1,40}@[\w.-]{3,40})?\s{0,4})?$/;
/** A town of two syllables and a name of three: `고척, 김민수`. */
const townAndName = /^([가-힣]{2}), ([가-힣]{3})$/;
/** A paper and the town, with a stroke between: `스포츠서울 | 잠실`. */
const outletAndTown = /^([가-힣A-Za-z]{2,12}) ?\| ?([가-힣]{2,8})$/;
const hangul = /[\uac00-\ud7af]/;
/** A title at the end of what stands after `=`: the name of a reporter, not an agency. */
const endsInTitle = new RegExp(` ?(?:${koreanTitles.replaceAll(" ", "|")})$`);

function readSigned(lead: string, bracket: string, left: string, right: string, known: KnownNames): PrintedDateline | undefined {
	if (!hangul.test(left + right) || bracketLabels.has(left)) return undefined;
	if (endsInTitle.test(right)) {
		const signed = right.replace(endsInTitle, "").split(" ");
		const outletFirst = signed.length > 1 && (isAgency(signed[0] ?? "", known) || outletName.test(signed[0] ?? ""));
		const first = outletFirst ? signed[0] : undefined; // [베이징=이데일리 홍길동 특파원]
		const name = signed.slice(first === undefined ? 0 : 1).join(" ");
		const outlet = isKoreanOutlet(left, known);
		const [, town, reporter] = outlet ? (townAndName.exec(name) ?? []) : [];
		const [, paper, ground] = outletAndTown.exec(left) ?? readOutletInCity(left, known) ?? [];
		if (town !== undefined || (ground !== undefined && isKoreanOutlet(paper ?? "", known))) {
			const places = toKoreanPlaces(town ?? ground ?? "");
			return {
				rule: "korean-reporter",
				start: 0,
				end: bracket.length,
				places,
				agencies: [paper ?? left],
				byline: reporter ?? name,
				strong: true,
			};
		}
		return {
			rule: "korean-reporter",
			start: 0,
			end: bracket.length,
			places: outlet ? [] : toKoreanPlaces(left),
			agencies: outlet ? [left] : first === undefined ? [] : [first],
			byline: name,
			strong: true,
		};
	}
	const behindBracket = lead.slice(bracket.length);
	const named = reporter.exec(behindBracket) ?? nameAlone.exec(behindBracket);
	const byline = named?.[1]?.trim();
	const behind = named ?? orphanMark.exec(behindBracket);
	const end = bracket.length + (behind?.[0].length ?? 0);
	const space = left.lastIndexOf(" ");
	if (space > 0 && isAgency(left.slice(space + 1), known)) {
		// (파리 AFP=연합뉴스)
		const agencies = [left.slice(space + 1), right];
		const places = toKoreanPlaces(left.slice(0, space));
		return { rule: "korean-place-agency", start: 0, end, places, agencies, byline: byline || undefined, strong: true };
	}
	if (!isAgency(right, known) && !hangul.test(right)) return undefined;
	return {
		rule: "korean-place-agency",
		start: 0,
		end,
		places: toKoreanPlaces(left),
		agencies: [right],
		byline: byline || undefined,
		strong: true,
	};
}

function readOutletInCity(left: string, known: KnownNames): readonly string[] | undefined {
	const found = outletInCity.exec(left);
	return found !== null && isKoreanOutlet(found[1] ?? "", known) && lookUpCity(found[2] ?? "") !== undefined ? found : undefined;
}

/**
 * Whether a name beside a reporter is a paper's or a site's: a known one, one with a word for them or Latin letters, or a name that is
 * longer than those of towns and names none.
 */
function isKoreanOutlet(name: string, known: KnownNames): boolean {
	if (isAgency(name, known)) return true;
	if (!plainName.test(name) || lookUpCity(name) !== undefined || known.isTown(name)) return false;
	return outletName.test(name) || latinLetter.test(name) || (name.length >= minOutlet && !townEnding.test(name));
}

/** One word: no list of places, and no region before its town. */
const plainName = /^[가-힣A-Za-z0-9]{2,14}$/;
const latinLetter = /[A-Za-z]/;
/** Names of towns have two syllables or three, more only with what they are: `서귀포시`. */
const minOutlet = 4;
const townEnding = /[시군구도읍면동리역항]$/;

function toKoreanPlaces(list: string): PrintedDateline["places"] {
	const abroad = withCountry.exec(list);
	if (abroad?.[1] !== undefined && abroad[2] !== undefined) return [{ printed: abroad[1], region: abroad[2] }];
	return list
		.split(/[·,/ㆍ]/)
		.map((printed) => ({ printed: printed.trim() }))
		.filter(({ printed }) => printed !== "");
}

/** A place and its country in brackets: `도요하시(일본)`. */
const withCountry = /^([가-힣]{2,12})\(([가-힣]{1,10})\)$/;
