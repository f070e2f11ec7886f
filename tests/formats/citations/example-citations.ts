import type { ArticleId } from "../../../src/model/brand.ts";
import type { Citation } from "../../../src/model/citation.ts";

const holt = { family: "Holt", given: "Mary Ann" };
const berg = { family: "van der Berg", given: "Ludo" };

/** An article of which everything is known. Invented, as all that follow. */
export const full: Citation = {
	id: "0000000000000002" as ArticleId,
	title: "Ice closes the harbour",
	authors: [holt],
	source: "Harbour Wire",
	section: "Shipping",
	published: "2024-05-31",
	address: "https://harbourwire.example/story-2.html",
	language: "en",
	captured: "2024-06-01",
	archive: "The Harbour Morgue",
	permalink: "https://morgue.example/harbourwire.example/story-2.html",
};

const people = (count: number) => Array.from({ length: count }, (_, index) => ({ family: `Holt${index + 1}`, given: "Ada" }));

/** What citations have to get right, each with what it is about. */
export const cases: readonly (readonly [about: string, citation: Citation])[] = [
	["everything is known", full],
	["no author", { ...full, authors: [] }],
	["two authors, one with a particle", { ...full, authors: [holt, berg] }],
	["three authors", { ...full, authors: [holt, berg, { family: "Petrov", given: "Ivan" }] }],
	["ten authors", { ...full, authors: people(10) }],
	["eleven authors", { ...full, authors: people(11) }],
	["twenty authors", { ...full, authors: people(20) }],
	["twenty-one authors", { ...full, authors: people(21) }],
	["a body as author", { ...full, authors: [{ literal: "Harbour Press Agency" }] }],
	["a suffix", { ...full, authors: [{ family: "Holt", given: "Ludo", suffix: "Jr." }] }],
	["a suffix of the second author", { ...full, authors: [holt, { family: "Holt", given: "Ludo", suffix: "Jr." }] }],
	[
		"initials and a hyphen",
		{
			...full,
			authors: [
				{ family: "Dupont", given: "Jean-Luc" },
				{ family: "Roe", given: "J. K." },
			],
		},
	],
	["only the month is certain", { ...full, published: "2024-05" }],
	["only the year is certain", { ...full, published: "2024" }],
	["a long month", { ...full, published: "2023-09-03" }],
	["undated", { ...full, published: undefined }],
	["undated, without author", { ...full, published: undefined, authors: [] }],
	["undated, the day of capture not known", { ...full, published: undefined, captured: undefined }],
	["undated, the month of capture known", { ...full, published: undefined, captured: "2024-06" }],
	[
		"undated, without author, section and day of capture",
		{ ...full, published: undefined, captured: undefined, authors: [], section: undefined },
	],
	["no section", { ...full, section: undefined }],
	["no source", { ...full, source: undefined }],
	["no source, no author", { ...full, source: undefined, authors: [] }],
	[
		"no source, no author, no date",
		{ ...full, source: undefined, authors: [], published: undefined, captured: undefined, section: undefined },
	],
	["no original address", { ...full, address: undefined }],
	["an archive without an address", { ...full, permalink: undefined }],
	["no address at all, undated", { ...full, permalink: undefined, address: undefined, published: undefined }],
	["first words for a headline", { ...full, title: "[The ice came early this year, and…]" }],
	["a headline that asks", { ...full, title: "Who pays for the ice?" }],
	["a headline that asks, without author", { ...full, title: "Who pays for the ice?", authors: [] }],
	["a headline that ends in a full stop, without author", { ...full, title: "The ice came early.", authors: [] }],
	["a headline that ends in a full stop", { ...full, title: "The ice came early." }],
	["a headline that calls out", { ...full, title: "Ice!" }],
	["a headline with a quotation", { ...full, title: "“We won,” says harbour master" }],
	["a headline that ends in a quotation", { ...full, title: "Harbour master says “finally”" }],
	["a headline with straight marks", { ...full, title: 'Harbour master\'s ice: "finally" open' }],
	["a headline with a colon and signs", { ...full, title: "Ice & fog: 50% of ships — at 5 °C — wait #3" }],
	[
		"Cyrillic",
		{ ...full, title: "Лёд закрыл гавань", authors: [{ family: "Петров", given: "Иван Сергеевич" }], source: "Причал", language: "ru" },
	],
	[
		"Japanese",
		{ ...full, title: "港の時計が再び鳴る", authors: [{ literal: "山田太郎" }], source: "港日報", language: "ja", section: undefined },
	],
	[
		"right to left",
		{
			...full,
			title: "الجليد يغلق الميناء",
			authors: [{ family: "الأحمد", given: "محمد علي" }],
			source: "الميناء",
			language: "ar",
			section: undefined,
		},
	],
	["a source whose name ends in a mark", { ...full, source: "Harbour!" }],
];
