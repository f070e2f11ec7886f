import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import type { PrintedDateline } from "../printed-dateline.ts";
import { toAsciiDigits } from "../read-wire-date.ts";
import { bracketLabels } from "../words/bracket-labels.ts";

/**
 * Reads a Japanese dateline in its bracket at the beginning of a text; `digits` is the same text with ASCII digits.
 *
 *     【ワシントン共同】    [東京 26日 ロイター] -    【パリ＝山田花子、ロンドン＝田中一郎】    【5月31日 AFP】    [東京 1日] -
 *
 * Returns `undefined` for labels such as `【速報】`. Only the day is printed by Reuters: the date is `---26`.
 */
export function readJapanese(lead: string, digits: string, known: KnownNames): PrintedDateline | undefined {
	const bracket = bracketed.exec(lead) ?? nested.exec(lead);
	const content = bracket?.[1]?.trim() ?? "";
	if (bracket === null || content === "" || bracketLabels.has(content) || !japanese.test(content)) return undefined;
	const offset = bracket[0].indexOf(content);
	const parts = readParts(content, digits.slice(offset, offset + content.length), known);
	if (parts === undefined || (/^[(（]/.test(lead) && parts.agencies.length === 0)) return undefined;
	const separator = afterBracket.exec(lead.slice(bracket[0].length))?.[0].length ?? 0;
	const { places, agencies, date, byline } = parts;
	return {
		rule: "japanese-bracket",
		start: 0,
		end: bracket[0].length + separator,
		places,
		agencies,
		date,
		byline,
		strong: places.length > 0,
	};
}

/**
 * Reads the bracket behind a caption or a headline on the same line: `港の灯台（写真は市提供）【函館共同】灯台が`. Only one with places and
 * an agency counts, or with cities and a reporter: a label has neither.
 */
export function readJapaneseBehindCaption(text: string, known: KnownNames): PrintedDateline | undefined {
	const at = text.slice(0, maxCaption).indexOf("【", 1);
	if (at < 0) return undefined;
	const lead = text.slice(at, at + maxBracket);
	const found = readJapanese(lead, toAsciiDigits(lead), known);
	if (found === undefined || found.places.length === 0) return undefined;
	const isSigned = found.byline !== undefined && found.places.every(({ printed }) => lookUpCity(printed) !== undefined);
	return isSigned || found.agencies.length > 0 ? { ...found, start: at, end: at + found.end } : undefined;
}

const maxCaption = 120;
const maxBracket = 70;
/** Reads it behind names in Latin letters, as Reuters signs in Japanese: `Ann Lee and Per Olsen [オスロ 27日 ロイター] - `. */
export function readJapaneseBehindByline(text: string, from: number, known: KnownNames): PrintedDateline | undefined {
	const bracket = text.indexOf(" [", from);
	if (bracket < 0 || bracket - from > maxByline || !japanese.test(text.charAt(bracket + 2))) return undefined;
	const byline = text.slice(from, bracket);
	const lead = text.slice(bracket + 1, bracket + 1 + maxBracket);
	const found = latinNames.test(byline) ? readJapanese(lead, toAsciiDigits(lead), known) : undefined;
	return found && { ...found, byline, start: bracket + 1, end: bracket + 1 + found.end };
}

const maxByline = 80;
/** Two names or more, and what stands between people: `Ann Lee and Per Olsen`. */
const latinNames = /^\p{Lu}[\p{L}.'-]{0,20}(?:(?:,? and|,)? \p{Lu}[\p{L}.'-]{0,20}){1,9}$/u;

/** `【`, `[` or `(`, at most sixty characters, the bracket that closes it. */
const bracketed = /^[【[［(（]([^【】[\]［］()（）\n]{2,60})[】\]］)）]/;
/** The same with the region in brackets inside: `【ラマラ（ヨルダン川西岸）時事】`. */
const nested = /^【([^【】\n]{2,60})】/;
const afterBracket = /^\s{0,3}[-－‐–—―ー：:]\s{0,3}/;
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Month and day, or the day alone: `5月31日`, `26日`. */
const date = /^(?:(\d{1,2})月)?(\d{1,2})日付?$/;
/** The same behind a place: `モスクワ26日`. */
const dayAtEnd = /(?:(\d{1,2})月)?(\d{1,2})日$/;
/** Place, space, day: `東京 1日`. */
const placeAndDay = /^[^\s\u3000]{2,12}[\s\u3000](?:\d{1,2}月)?\d{1,2}日$/;
/** Place, `＝` or `・`, name: `ワシントン＝行方史郎`. */
const placeAndName = /^([^＝=・]{2,12})[＝=・]([^＝=]{2,20})$/;
/** Date, space, outlet in Latin letters: `5月3日 Xinhua News`. */
const datedOutlet = /^(\d{1,2})月(\d{1,2})日 ([A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15}){0,2})$/;
/** Place, region in brackets, agency: `ラマラ（ヨルダン川西岸）時事`. */
const withRegion = /^([^（(]{2,12})[（(]([^（()）]{2,16})[)）][＝=]?(.{2,8})$/;
/** Agency, place, date: `新華社北京5月3日`. */
const agencyPlaceDate = /^(新華社|中央社|中国新聞社)([\p{Script=Han}\p{Script=Katakana}ー]{2,10}?)(\d{1,2})月(\d{1,2})日(?:電)?$/u;
/** Agencies that follow the place without a mark, the longer first. */
const joinedAgencies =
	"AFP=時事 AFP時事 ＡＦＰ時事 DPA時事 ロイター時事 聯合ニュース 共同通信 時事通信 ロイター 新華社 中央社 共同 時事 聯合 タス ＡＰ AP ＡＦＰ AFP".split(
		" ",
	);

type Parts = Pick<PrintedDateline, "places" | "agencies" | "date" | "byline">;

function readParts(content: string, digits: string, known: KnownNames): Parts | undefined {
	const words = content.split(/[\s\u3000]+/);
	const outlet = datedOutlet.exec(digits);
	if (outlet?.[1] !== undefined && outlet[2] !== undefined && outlet[3] !== undefined)
		return { places: [], agencies: [outlet[3]], date: `${outlet[1].padStart(2, "0")}-${outlet[2].padStart(2, "0")}` };
	const region = withRegion.exec(content);
	if (region?.[1] !== undefined && region[2] !== undefined && region[3] !== undefined) {
		const agency = joinedAgencies.find((name) => name === region[3]) ?? known.joinedAgencies.find((name) => name === region[3]);
		return agency === undefined ? undefined : { places: [{ printed: region[1], region: region[2] }], agencies: [agency] };
	}
	const dispatch = agencyPlaceDate.exec(digits);
	if (dispatch?.[1] !== undefined && dispatch[2] !== undefined && dispatch[3] !== undefined && dispatch[4] !== undefined)
		return {
			places: toJapanesePlaces(dispatch[2]),
			agencies: [dispatch[1]],
			date: `${dispatch[3].padStart(2, "0")}-${dispatch[4].padStart(2, "0")}`,
		};
	const agencies = words.length > 1 ? words.filter((word) => isAgency(word, known)) : [];
	const [first = ""] = words;
	if (agencies.length > 0 || (placeAndDay.test(digits) && lookUpCity(first) !== undefined))
		return readSpaced(words, digits.split(/[\s\u3000]+/), agencies);
	if (isAgency(content, known)) return { places: [], agencies: [content] };
	const joined = joinedAgency(content, known);
	if (joined !== undefined) {
		const printed = content
			.slice(0, -joined.length)
			.replace(/[＝=・]$/, "")
			.trim();
		const [day = "", ...numbers] = dayAtEnd.exec(digits.slice(0, printed.length)) ?? [];
		const places = printed.slice(0, printed.length - day.length);
		if (!/^[\p{Script=Han}\p{Script=Katakana}ー・、]{2,16}$/u.test(places)) return undefined;
		const dot = places.lastIndexOf("・");
		const cited = dot > 0 && isAgency(places.slice(dot + 1), known) ? places.slice(dot + 1) : undefined;
		return {
			places: toJapanesePlaces(cited === undefined ? places : places.slice(0, dot)),
			agencies: cited === undefined ? [joined] : [cited, joined],
			...(day && { date: toJapaneseDate(numbers) }),
		};
	}
	const named = joinNames(content.split("、")).map((part) => placeAndName.exec(part));
	if (named.every((part) => part !== null && !bracketLabels.has(part[1] ?? "")))
		return readNamed(
			named.flatMap((part) => part ?? []),
			known,
		);
	return readUnmarkedNames(content) ?? (lookUpCity(content) === undefined ? undefined : { places: [{ printed: content }], agencies: [] });
}

/** Two who write from one place: `パリ＝山田花子、田中一郎`. */
function joinNames(parts: readonly string[]): readonly string[] {
	const joined: string[] = [];
	for (const part of parts) {
		if (joined.length > 0 && hanName.test(part)) joined.push(`${joined.pop()}、${part}`);
		else joined.push(part);
	}
	return joined;
}

const hanName = /^[\p{Script=Han}\p{Script=Hiragana}]{3,5}$/u;

/** Foreign city and reporter without a mark between (Mainichi): `ロンドン山田花子、ニューヨーク田中一郎`. */
function readUnmarkedNames(content: string): Parts | undefined {
	const signed = content.split("、").map((part) => katakanaAndName.exec(part.replace(/[ \u3000]/, "")));
	const names = signed.flatMap((part) => part?.[2] ?? []);
	const places = signed.flatMap((part) => (part?.[1] !== undefined && lookUpCity(part[1]) !== undefined ? { printed: part[1] } : []));
	if (places.length < signed.length || names.some((name) => eventWords.test(name))) return undefined;
	return { places, agencies: [], byline: names.join("、") };
}

/** Katakana, then three to five letters of a name. */
const katakanaAndName = /^([\p{Script=Katakana}ー・]{2,10})([\p{Script=Han}\p{Script=Hiragana}]{3,5})$/u;
/** What else is called after a city: `ロンドン五輪`, `カンヌ映画祭`. */
const eventWords = /五輪|大会|万博|株式|市場|選挙|事件|支局|総局|映画|会議|会談|条約|協定|情勢|特派員|テロ|決算|時間|便り|から|発/;

/** A desk of the agency, in Latin letters behind it: `ロイター BREAKINGVIEWS`. */
const desk = /^[A-Z][A-Za-z]{2,15}$/;

function readSpaced(words: readonly string[], digits: readonly string[], agencies: readonly string[]): Parts | undefined {
	const dates = digits.map((word) => date.exec(word));
	const found = dates.find((match) => match !== null);
	const names = words.filter((word, index) => dates[index] === null && !agencies.includes(word) && !desk.test(word));
	if (names.length > 2) return undefined;
	return {
		places: names.flatMap(toJapanesePlaces),
		agencies,
		date: found && toJapaneseDate(found.slice(1)),
	};
}

function toJapaneseDate([month, day = ""]: readonly (string | undefined)[]): string {
	return `${month?.padStart(2, "0") ?? "--"}-${day.padStart(2, "0")}`;
}

/** `matches` holds three texts a part: the whole, the place (maybe with an agency behind it: `函館共同`), the name. */
function readNamed(matches: readonly string[], known: KnownNames): Parts {
	const signed = matches.filter((_, index) => index % 3 === 1);
	const agencies = new Set(signed.flatMap((place) => joinedAgency(place, known) ?? []));
	const places = signed.map((place) => ({ printed: place.slice(0, place.length - (joinedAgency(place, known)?.length ?? 0)) }));
	const names = matches.filter((_, index) => index % 3 === 2);
	if (names.every((name) => isAgency(name, known))) return { places, agencies: [...agencies, ...names] };
	return { places, agencies: [...agencies], byline: names.join("、") };
}

/** The agency that follows the place without a mark: `ワシントン共同`. */
function joinedAgency(text: string, known: KnownNames): string | undefined {
	const half = text.replaceAll("＝", "=");
	const follows = (name: string) => text.length > name.length && half.endsWith(name);
	const found = joinedAgencies.find(follows) ?? known.joinedAgencies.find(follows);
	return found && text.slice(-found.length);
}

function toJapanesePlaces(list: string): readonly { readonly printed: string }[] {
	return list.split(/[、／/]/).map((printed) => ({ printed }));
}
