import type { FieldName } from "../model/correction.ts";
import type { ListKind } from "../model/page.ts";
import type { TimestampBasis } from "../model/timestamp.ts";

/** Every word that a page says in its own voice. One table a language of the interface. */
export interface Words {
	readonly navigation: { readonly days: string; readonly search: string; readonly changes: string; readonly feed: string };
	readonly kinds: Readonly<
		Record<ListKind, { readonly one: string; readonly many: string; readonly count: (count: string, one: boolean) => string }>
	>;
	readonly fields: Readonly<Record<FieldName | "places" | "leftOut", string>>;
	readonly basis: Readonly<Record<TimestampBasis, string>>;
	readonly sourceZone: (timeZone: string) => string;
	readonly dayOnly: string;
	readonly languageBasis: Readonly<Record<"stated" | "script" | "detected" | "source", string>>;
	readonly correctedHere: string;
	/** Where in the capture a value was read. */
	readonly line: (number: string) => string;
	/** The rule that read it, by its name in the evidence. */
	readonly rule: (rule: string) => string;
	readonly or: (reading: string) => string;
	readonly articles: (count: string, one: boolean) => string;
	/** The names under one letter: “Places: A”. */
	readonly underLetter: (kinds: string, letter: string) => string;
	/** Above the places, topics … with the most articles. */
	readonly mostArticles: string;
	readonly publishers: (count: string, one: boolean) => string;
	readonly captures: (count: string) => string;
	readonly lines: (count: string, one: boolean) => string;
	readonly days: (count: string, one: boolean) => string;
	readonly languages: (count: string) => string;
	readonly inLanguage: (name: string) => string;
	/** Parts of “1,204 articles from 6 publishers, 2019–2024, in 5 languages”. */
	readonly archiveHolds: (parts: {
		readonly articles: string;
		readonly publishers?: string;
		readonly years?: string;
		readonly languages?: string;
	}) => string;
	readonly onDays: (articles: string, days: string) => string;
	/** Behind `onDays`: those of which no more than the month is known. */
	readonly andDayNotKnown: (summary: string, count: string) => string;
	/** What the map of datelines shows. */
	readonly map: string;
	/** The last step of a scale: “1,000 and more”. */
	readonly andMore: (count: string) => string;
	readonly countries: string;
	readonly countryCount: (count: string, one: boolean) => string;
	/** “34.69° N”, “135.18° E”. */
	readonly degrees: Readonly<Record<"north" | "south" | "east" | "west", (degrees: string) => string>>;
	readonly empty: string;
	readonly noHeadline: string;
	readonly timeNotStated: string;
	readonly dayNotKnown: string;
	readonly zoneNotStated: string;
	readonly dateNotKnown: string;
	readonly capturedOn: (day: string) => string;
	readonly someByCapture: string;
	readonly correctedByArchive: string;
	readonly updatingWhenCaptured: string;
	readonly excerptOnly: string;
	readonly updatedByPublisher: string;
	readonly undated: string;
	readonly part: (part: string) => string;
	readonly notCaptured: string;
	readonly notFound: string;
	readonly profile: Readonly<
		Record<
			"host" | "alsoKnownAs" | "homepage" | "country" | "language" | "timeZone" | "agencies" | "ownership" | "rights" | "lookedUp",
			string
		>
	>;
	readonly asOf: (date: string) => string;
	readonly feedNames: Readonly<Record<"atom" | "json", string>>;
	/** Day and time in one line. */
	readonly dayAndTime: (day: string, time: string) => string;
}
