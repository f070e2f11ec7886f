import type { CorpusMoment, HeaderParts } from "./header-forms.ts";
import { languages } from "./languages.ts";
import { type CorpusSource, inventSources } from "./names.ts";
import { at, openRandom, openZipf, type Random } from "./random.ts";
import { openVocabulary, type Vocabulary } from "./vocabulary.ts";

/** An invented article, before it is written down in one form or the other. */
export interface CorpusArticle extends HeaderParts {
	readonly source: CorpusSource;
	readonly paragraphs: readonly string[];
}

/** The invented articles of one seed. Article `n` is the same whatever came before it. */
export interface Corpus {
	readonly sources: readonly CorpusSource[];
	readonly article: (number: number) => CorpusArticle;
}

/** 1 January 2004, in days since 1970, and twenty years of days. */
const firstDay = 12_418;
const days = 7_305;
const dayMs = 86_400_000;
const labels = ["Being updated", "Opinion", "Analysis", "Exclusive"];

/** Opens the corpus of a seed. */
export function openCorpus(seed = 1): Corpus {
	const sources = inventSources(seed);
	// The largest of forty publishers writes a seventh of the articles, the smallest one in a hundred.
	const drawSource = openZipf(sources.length, 0.7);
	const article = (number: number): CorpusArticle => {
		const random = openRandom(seed, number);
		const source = at(sources, drawSource(random));
		const vocabulary = openVocabulary(source.language);
		const time = (firstDay + random.below(days)) * dayMs + random.below(24 * 60) * 60_000;
		const published = toMoment(time);
		const changed = random.chance(0.3) ? time + (5 + random.below(400)) * 60_000 : undefined;
		return {
			source,
			url: toAddress(source, published, number, random),
			headline: vocabulary.headline(random),
			deck: vocabulary.headline(random),
			published,
			modified: changed === undefined ? undefined : toMoment(changed),
			captured: toMoment((changed ?? time) + random.below(40) * dayMs),
			place: at(source.places, random.below(source.places.length)),
			agency: source.agency,
			author: random.pick(source.authors),
			label: random.chance(0.15) ? random.pick(labels) : undefined,
			section: random.pick(source.sections),
			paragraphs: writeParagraphs(vocabulary, random),
		};
	};
	return { sources, article };
}

/** Milliseconds since 1970 are a number here, never the clock's. */
function toMoment(time: number): CorpusMoment {
	const date = new Date(time);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		weekday: date.getUTCDay(),
	};
}

/** The moment as a date: in the corpus, everybody lives in UTC. */
export function dateOf({ year, month, day, hour, minute }: CorpusMoment): Date {
	return new Date(Date.UTC(year, month - 1, day, hour, minute));
}

function toAddress({ host, address }: CorpusSource, { year, month, day }: CorpusMoment, number: number, random: Random): string {
	const { name } = openVocabulary("en");
	const slug = Array.from({ length: 6 }, () => name(random)).join("-");
	const [mm, dd] = [String(month).padStart(2, "0"), String(day).padStart(2, "0")];
	if (address === "dated-slug") return `https://${host}/${year}${mm}${dd}/${slug}-${1_000_000 + number}.html`;
	if (address === "folders") return `https://${host}/${year}/${mm}/${dd}/${slug}-${number}/`;
	return `https://${host}/news/${1_000_000 + number}`;
}

/** 1,700 to 2,600 bytes of text in paragraphs of two to four sentences. */
function writeParagraphs({ language, sentence }: Vocabulary, random: Random): readonly string[] {
	const bytesPerCharacter = byteFactors[language.code] ?? 1;
	const wanted = (1_700 + random.below(900)) / bytesPerCharacter;
	const paragraphs: string[] = [];
	for (let written = 0; written < wanted; ) {
		let paragraph = "";
		for (let left = 2 + random.below(3); left > 0; left--) paragraph += sentence(random);
		paragraphs.push(paragraph.trimEnd());
		written += paragraph.length;
	}
	return paragraphs;
}

/** About how many bytes of UTF-8 a character of the text has. */
const byteFactors: Readonly<Record<string, number>> = { [languages.ru.code]: 1.85, ar: 1.85, ja: 3, zh: 3, ko: 2.5 };
