import { languages } from "./languages.ts";
import { at } from "./random.ts";

/** The forms of plain-text captures that the corpus holds. */
export type HeaderForm =
	| "crawl-line"
	| "address-line"
	| "wire"
	| "newspaper"
	| "bare"
	| "spanish"
	| "german"
	| "russian"
	| "arabic"
	| "japanese"
	| "chinese"
	| "korean";

/** A printed moment. The hour is local to the publisher, who lives in UTC: so every form states the same moment. */
export interface CorpusMoment {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	/** Sunday = 0. */
	readonly weekday: number;
}

/** What the header of an article and its first line are made of. */
export interface HeaderParts {
	readonly url: string;
	readonly headline: string;
	readonly deck: string;
	readonly published: CorpusMoment;
	readonly modified: CorpusMoment | undefined;
	readonly captured: CorpusMoment;
	readonly place: string;
	readonly agency: string;
	readonly author: string;
	readonly label: string | undefined;
	readonly section: string;
}

/** The lines above the text, and the dateline in front of it. */
export interface Header {
	readonly lines: readonly string[];
	readonly dateline: string;
}

const two = (number: number): string => String(number).padStart(2, "0");
const isoDay = ({ year, month, day }: CorpusMoment): string => `${year}-${two(month)}-${two(day)}`;
const clock = ({ hour, minute }: CorpusMoment, separator = ":"): string => `${two(hour)}${separator}${two(minute)}`;
const pointed = ({ year, month, day }: CorpusMoment): string => `${two(day)}.${two(month)}.${year}`;
const iso = (moment: CorpusMoment, offset: string): string => `${isoDay(moment)}T${clock(moment)}${offset}`;
const clock12 = ({ hour, minute }: CorpusMoment): string => `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`;
const monthOf = ({ month }: CorpusMoment, language: keyof typeof languages): string => at(languages[language].months, month - 1);
const longStamp = (moment: CorpusMoment): string =>
	`${clock12(moment)} GMT, ${at(weekdays, moment.weekday)} ${monthOf(moment, "en")} ${moment.day}, ${moment.year}`;
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Each form: parts → header. `satisfies` keeps the table complete. */
export const headerForms = {
	"crawl-line": ({ url, headline, published, modified, captured, place, agency, label }) => ({
		lines: [
			` date ${isoDay(captured)} ${url}`,
			headline,
			...[published, published, modified ?? published].map((moment) => iso(moment, "+0000")),
			`${clock(published)} GMT ${pointed(published)}${modified ? ` (Updated: ${clock(modified)} GMT ${pointed(modified)})` : ""}`,
			...(label === undefined ? [] : [label]),
		],
		dateline: `${place.toUpperCase()} (${agency}) – `,
	}),
	"address-line": ({ url, headline, published, author }) => ({
		lines: [
			url,
			headline,
			"",
			`By ${author}`,
			`Published ${published.day} ${monthOf(published, "en")} ${published.year} ${clock(published, ".")} GMT`,
			"",
		],
		dateline: "",
	}),
	wire: ({ url, headline, published, captured, place, agency }) => ({
		lines: [
			` date ${isoDay(captured)} ${headline}`,
			url,
			`${monthOf(published, "en")} ${published.day}, ${published.year} ${clock12(published)} UTC`,
			"",
		],
		dateline: `${place.toUpperCase()}, ${monthOf(published, "en")} ${published.day} (${agency}) -- `,
	}),
	newspaper: ({ url, headline, deck, published, modified, author, place, section }) => ({
		lines: [
			url,
			section,
			headline,
			deck,
			`By ${author}`,
			modified ? `Updated ${longStamp(modified)}` : `Published ${longStamp(published)}`,
			"",
		],
		dateline: `${place.toUpperCase()} — `,
	}),
	bare: ({ url, headline, published }) => ({ lines: [url, "", headline, "", iso(published, ":00Z"), ""], dateline: "" }),
	spanish: ({ url, headline, published, place, agency }) => ({
		lines: [url, headline, `${published.day} de ${monthOf(published, "es")} de ${published.year} ${clock(published)} GMT`, ""],
		dateline: `${place}, ${published.day} ${monthOf(published, "es").slice(0, 3)} (${agency}).- `,
	}),
	german: ({ url, headline, published, author, place, agency }) => ({
		lines: [url, headline, `Von ${author}`, `${published.day}. ${monthOf(published, "de")} ${published.year}, ${clock(published)} Uhr`, ""],
		dateline: `${place} (${agency}) - `,
	}),
	russian: ({ url, headline, published, captured, place, agency }) => ({
		lines: [` date ${isoDay(captured)} ${url}`, headline, `${clock(published)} ${pointed(published)}`, ""],
		dateline: `${place.toUpperCase()}, ${published.day} ${monthOf(published, "ru")} — ${agency}. `,
	}),
	arabic: ({ url, headline, published, place, agency }) => ({
		lines: [url, headline, `${published.day} ${monthOf(published, "ar")} ${published.year} - ${clock(published)}`, ""],
		dateline: `${place} (${agency}) – `,
	}),
	japanese: ({ url, headline, published, place, agency }) => ({
		lines: [url, headline, `${published.year}年${published.month}月${published.day}日 ${published.hour}時${two(published.minute)}分`, ""],
		dateline: `【${place} ${agency}】`,
	}),
	chinese: ({ url, headline, published, place, agency }) => ({
		lines: [url, headline, `${isoDay(published)} ${clock(published)}:00`, `来源：${agency}社`, ""],
		dateline: `${agency}社${place}${published.month}月${published.day}日电 `,
	}),
	korean: ({ url, headline, published, author, place, agency }) => ({
		lines: [
			url,
			headline,
			`입력 ${published.year}.${two(published.month)}.${two(published.day)}. ${published.hour < 12 ? "오전" : "오후"} ${published.hour % 12 || 12}:${two(published.minute)}`,
			"",
		],
		dateline: `(${place}=${agency}) ${author} 기자 = `,
	}),
} as const satisfies Readonly<Record<HeaderForm, (parts: HeaderParts) => Header>>;
