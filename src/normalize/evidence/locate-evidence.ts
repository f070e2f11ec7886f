import { toString as toPlainText } from "mdast-util-to-string";
import type { Article, Grounds } from "../../model/article.ts";
import type { FieldName } from "../../model/correction.ts";
import type { Evidence, Found } from "../../model/evidence.ts";
import type { ParsedArticle } from "../../model/parsed-article.ts";
import type { Timestamp } from "../../model/timestamp.ts";
import { findPrinted, wholeLine } from "./find-printed.ts";
import { locateBody } from "./locate-body.ts";

/** What the values are looked up in. */
interface Looked {
	readonly parsed: ParsedArticle;
	/** The capture's text, as it was parsed. */
	readonly text: string;
}

/**
 * Holds every evidence of an article against the capture: its line and columns hold its words, and the line around them is kept.
 *
 * The parser says in which line a value begins. Where that line does not hold the words as they were understood (a dateline broken over
 * two lines, an entry of a list in front matter, doubled blanks), they are looked for below, and the evidence becomes what is printed
 * there; where they are not to be found, the whole line. Values without evidence of their own (address, authors, language, source,
 * rights, text) get theirs in `grounds`. Evidence of line 0 stays: a correction has no line.
 */
export function locateEvidence(article: Article, { parsed, text }: Looked): Article {
	const lines = text.split("\n");
	const all = (evidence: readonly Evidence[]) => (evidence.length === 0 ? evidence : evidence.flatMap((each) => locate(each, lines)));
	const found = (value: Found<string>): Found<string> => ({ ...value, evidence: all(value.evidence) });
	const stamp = (value: Timestamp): Timestamp => ({ ...value, evidence: all(value.evidence) });
	const { headline, deck, byline, section, published, modified, captured, dateline } = article;
	// A copy that keeps the order of the keys; each value that can be absent is set only where it is there.
	const located: { -readonly [Name in keyof Article]: Article[Name] } = {
		...article,
	};
	if (headline) located.headline = found(headline);
	if (deck) located.deck = found(deck);
	if (byline) located.byline = found(byline);
	if (section) located.section = found(section);
	if (published) located.published = stamp(published);
	if (modified) located.modified = stamp(modified);
	if (captured) located.captured = stamp(captured);
	if (dateline) located.dateline = { ...dateline, evidence: all(dateline.evidence) };
	located.labels = article.labels.map(found);
	located.topics = article.topics.map(found);
	located.leftOut = all(article.leftOut);
	const texts = article.body.children.map((block) => toPlainText(block));
	const grounds: { -readonly [Name in keyof Grounds]?: Grounds[Name] } = {};
	const values = findGrounds(located, parsed, { lines, texts });
	for (const name of groundNames) if (values[name].length > 0) grounds[name] = all(values[name]);
	located.grounds = { ...grounds, body: locateBody(located, lines, texts) };
	return located;
}

const groundNames = ["url", "authors", "language", "source", "rights"] as const;

/** A line is quoted to be recognised: so much of it is kept before the words, and after them. */
const maxBefore = 60;
const maxAfter = 80;

function locate(evidence: Evidence, lines: readonly string[]): readonly Evidence[] {
	const { line, columns, text, rule } = evidence;
	const printed = lines[line - 1];
	if (printed === undefined) return [evidence];
	if (columns !== undefined && printed.slice(columns[0] - 1, columns[1]) === text) return [withAround(evidence, columns, printed)];
	const at = printed.indexOf(text);
	if (at !== -1 && text !== "") {
		const exact = [at + 1, at + text.length] as const;
		return [withAround({ line, columns: exact, text, rule }, exact, printed)];
	}
	const places = findPrinted(lines, line, text);
	const whole = wholeLine(lines, line);
	const words = places.length > 0 ? places : whole === undefined ? [] : [whole];
	if (words.length === 0) return [evidence];
	return words.map((each) => withAround({ ...each, rule }, each.columns, lines[each.line - 1] ?? ""));
}

function withAround(evidence: Evidence, [first, last]: readonly [number, number], printed: string): Evidence {
	const before = printed.slice(Math.max(0, first - 1 - maxBefore), first - 1);
	const after = printed.slice(last, last + maxAfter);
	const { line, text, rule } = evidence;
	const columns = [first, last] as const;
	if (before.trim() === "" && after.trim() === "") return { line, columns, text, rule };
	return { line, columns, text, rule, around: [before.toWellFormed(), after.toWellFormed()] };
}

/** So much of the text is shown as that by which its language was told. */
const maxOpening = 80;

/** How far below the dateline or headline a broken first sentence is looked for; half of what `findPrinted` reads at once. */
const maxOpeningLines = 60;
const openingStep = 6;

/** The capture by lines, and the plain text of each child of the body. */
interface Texts {
	readonly lines: readonly string[];
	readonly texts: readonly string[];
}

function findGrounds(article: Article, parsed: ParsedArticle, looked: Texts): Omit<Required<Grounds>, "body"> {
	const corrected = (field: FieldName): readonly Evidence[] =>
		article.corrections.flatMap((correction) =>
			correction.field === field ? [{ line: 0, text: correction.now, rule: "correction" }] : [],
		);
	/** A correction is the last word; then what the capture states. */
	const stated = (field: FieldName, evidence: readonly Evidence[] = []) => {
		const correction = corrected(field);
		return correction.length > 0 ? correction.slice(-1) : evidence;
	};
	const url = article.address === undefined ? [] : parsed.address === undefined ? corrected("url") : parsed.address.evidence;
	const byAddress = (rule: string) => url.map((each) => ({ ...each, rule }));
	const { language } = article;
	return {
		url,
		authors: stated(
			"authors",
			parsed.authors.filter(({ value }) => article.authors.includes(value)).flatMap(({ evidence }) => evidence),
		),
		language:
			language === undefined
				? []
				: language.basis === "stated"
					? stated("language", parsed.language?.evidence)
					: language.basis === "source"
						? byAddress("source-registry")
						: findOpening(article, looked).map((each) => ({ ...each, rule: `language-${language.basis}` })),
		source: article.source === undefined ? [] : orElse(stated("source", parsed.source?.evidence), byAddress("address-host")),
		rights: article.rights === undefined ? [] : orElse(stated("rights", parsed.rights?.evidence), byAddress("source-registry")),
	};
}

function orElse(evidence: readonly Evidence[], other: readonly Evidence[]): readonly Evidence[] {
	return evidence.length > 0 ? evidence : other;
}

/** The first words of the text, by which its language is told; the headline where there are none. */
function findOpening(article: Article, { lines, texts }: Texts): readonly Omit<Evidence, "rule">[] {
	const words = texts.find((each) => each.trim() !== "")?.trim() ?? "";
	const from = Math.max(1, article.dateline?.evidence[0]?.line ?? article.headline?.evidence[0]?.line ?? 1);
	const text = words.slice(0, maxOpening).trim().toWellFormed();
	if (text === "") return article.headline?.evidence ?? [];
	for (let line = from; line <= lines.length; line++) if (lines[line - 1]?.includes(text)) return [{ line, text }];
	for (let line = from; line <= Math.min(lines.length, from + maxOpeningLines); line += openingStep) {
		const [place] = findPrinted(lines, line, text);
		if (place !== undefined) return [place];
	}
	return article.headline?.evidence ?? [];
}
