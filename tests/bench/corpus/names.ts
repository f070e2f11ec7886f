import type { HeaderForm } from "./header-forms.ts";
import { type LanguageCode, languages } from "./languages.ts";
import { at, openRandom } from "./random.ts";
import { capitalize, openVocabulary } from "./vocabulary.ts";

/** An invented publisher. One publisher prints one form of header. */
export interface CorpusSource {
	readonly host: string;
	readonly name: string;
	readonly language: LanguageCode;
	readonly form: HeaderForm;
	/** The name that it signs datelines with. */
	readonly agency: string;
	readonly places: readonly string[];
	readonly authors: readonly string[];
	/** How its addresses look. */
	readonly address: "dated-slug" | "folders" | "number";
	readonly sections: readonly string[];
}

/** How many sources, places and authors each language has: 40, 400 and 200 in all. */
const shares: Readonly<
	Record<
		LanguageCode,
		{ readonly forms: readonly HeaderForm[]; readonly sources: number; readonly places: number; readonly authors: number }
	>
> = {
	en: { forms: ["crawl-line", "address-line", "wire", "newspaper", "bare"], sources: 20, places: 200, authors: 100 },
	es: { forms: ["spanish"], sources: 3, places: 30, authors: 15 },
	de: { forms: ["german"], sources: 3, places: 30, authors: 15 },
	ru: { forms: ["russian"], sources: 5, places: 50, authors: 25 },
	ar: { forms: ["arabic"], sources: 3, places: 30, authors: 15 },
	ja: { forms: ["japanese"], sources: 2, places: 20, authors: 10 },
	zh: { forms: ["chinese"], sources: 2, places: 20, authors: 10 },
	ko: { forms: ["korean"], sources: 2, places: 20, authors: 10 },
};

/** Where a house style does not print the place in capitals, a dateline is known by its agency: papers everywhere print the copy of these. */
const wireAgencies: Readonly<Partial<Record<LanguageCode, string>>> = {
	es: "EFE",
	de: "dpa",
	ar: "رويترز",
	ja: "共同",
	zh: "新华",
	ko: "연합뉴스",
};

const addresses = ["dated-slug", "folders", "number"] as const;

/** The invented publishers, most productive first. */
export function inventSources(seed: number): readonly CorpusSource[] {
	const codes = Object.keys(languages).filter((code): code is LanguageCode => code in shares);
	const byLanguage = codes.map((code) => inventSourcesOf(code, seed));
	// Turn by turn, so that each language has productive publishers and small ones.
	const longest = Math.max(...byLanguage.map(({ length }) => length));
	return Array.from({ length: longest }, (_, turn) => byLanguage.flatMap((sources) => sources.slice(turn, turn + 1))).flat();
}

function inventSourcesOf(code: LanguageCode, seed: number): readonly CorpusSource[] {
	const { forms, sources, places, authors } = shares[code];
	const random = openRandom(seed, -1 - Object.keys(shares).indexOf(code));
	const { name } = openVocabulary(code);
	const latin = openVocabulary("en");
	const { space } = languages[code];
	const distinct = (count: number, make: () => string): readonly string[] => {
		const made = new Set<string>();
		while (made.size < count) made.add(make());
		return [...made];
	};
	const placeNames = distinct(places, () => capitalize(name(random)) + (random.chance(0.2) ? space + capitalize(name(random)) : ""));
	const people = distinct(authors, () => `${capitalize(name(random))}${space}${capitalize(name(random))}`);
	const sections = distinct(6, () => capitalize(name(random)));
	const hosts = distinct(sources, () => `${latin.name(random)}${latin.name(random)}.example`);
	return hosts.map((host, i) => ({
		host,
		name: `${capitalize(name(random))}${space}${capitalize(name(random))}`,
		language: code,
		form: at(forms, i % forms.length),
		agency: wireAgencies[code] ?? capitalize(name(random)),
		// Neighbouring publishers share half of their places and people.
		places: placeNames.filter((_, place) => place % sources === i || place % sources === (i + 1) % sources),
		authors: people.filter((_, person) => person % sources === i || person % sources === (i + 1) % sources),
		address: at(addresses, i % addresses.length),
		sections,
	}));
}
