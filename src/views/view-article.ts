import { toSlug } from "../formats/slug.ts";
import type { Article } from "../model/article.ts";
import type { ArticlePageView, CaptureView, CorrectionView, TombstoneView } from "../model/article-views.ts";
import type { ArticleId } from "../model/brand.ts";
import { toListedLanguage } from "../model/listed-language.ts";
import type { ListKind } from "../model/page.ts";
import { toPlaceName } from "../model/place-name.ts";
import type { LinkView } from "../model/views.ts";
import { toCitations } from "./article-citations.ts";
import { toArticleHead } from "./article-head.ts";
import { toText } from "./article-item.ts";
import { toArticleTimes } from "./article-times.ts";
import { toEvidenceRows } from "./evidence-rows.ts";
import { formatDay } from "./format-date.ts";
import { toMomentView } from "./format-moment.ts";
import { hostOf, listPage, pageHref, pageLink, toHref, toPublicHref } from "./links.ts";
import { nameOf } from "./name-of.ts";
import { toProblemTexts } from "./problem-texts.ts";
import { toReadableAddress } from "./readable-address.ts";
import { shownHeadline, shownLabels } from "./shown-text.ts";
import { articlePolicy, toSite } from "./site-view.ts";
import { sourceNote } from "./source-note.ts";
import { toCitation } from "./to-citation.ts";
import { updatingLabels } from "./updating-labels.ts";
import type { ViewContext } from "./view-context.ts";
import { viewTombstone } from "./view-tombstone.ts";
import { toWithheldSentences } from "./withheld-sentences.ts";

/** Makes an article's page, or the tombstone in its place; `undefined` where the archive has no such article. */
export function viewArticle(id: ArticleId, context: ViewContext): ArticlePageView | TombstoneView | undefined {
	const article = context.reader.article(id);
	if (article === undefined) return undefined;
	const { withheld } = article;
	if (withheld?.level === "tombstone") return viewTombstone(article, withheld, context);
	const { previous, next } = context.reader.neighbours(id);
	const status = statusOf(article, context);
	const host = hostOf(article.address);
	const citation = toCitation(article, context);
	const source = article.source && context.registry.byId(article.source.id);
	const rights = article.rights ?? source?.rights;
	return {
		kind: "article",
		site: { ...toSite(context), contentSecurityPolicy: articlePolicy },
		head: toArticleHead(article, citation, context),
		lang: article.language?.code,
		dir: article.direction,
		headline: shownHeadline(article, context.texts),
		headlineMissing: article.headline === undefined,
		...(article.deck === undefined ? {} : { deck: article.deck.value }),
		labels: shownLabels(article),
		...(article.section === undefined ? {} : { section: article.section.value }),
		...publishedBy(article, context),
		...(article.address === undefined || host === undefined
			? {}
			: { original: { href: article.address, host, text: toReadableAddress(article.address) } }),
		...(article.byline === undefined ? {} : { byline: toText(article.byline.value, article) }),
		authors: article.authors.map((name) => listLink("byline", name, article, context)),
		...toArticleTimes(article, context),
		...(status === undefined ? {} : { status }),
		...(withheld === undefined ? {} : { withheld: toWithheldSentences(withheld, context) }),
		body: context.renderBody(article.body, { dateline: article.dateline?.text, original: article.address }),
		places: (article.dateline?.places ?? []).map((place) => ({
			...listLink("place", toPlaceName(place), article, context),
			...toText(place.name, article),
		})),
		topics: article.topics.map(({ value }) => listLink("topic", value, article, context)),
		...languageLink(article, context),
		corrections: article.corrections.map((correction) => toCorrection(correction, context)),
		evidence: toEvidenceRows(article, context),
		problems: toProblemTexts(article.problems, context),
		citations: toCitations(citation),
		citeScriptHref: toHref(context.assets.citeScript, context),
		captures: toCaptures(article, context),
		...(rights === undefined ? {} : { rights }),
		permalink: toPublicHref(article.permalink, context),
		permalinkText: toReadableAddress(toPublicHref(article.permalink, context)),
		...neighbourLink("previous", previous, context),
		...neighbourLink("next", next, context),
		...dayLink(article, context),
	};
}

function publishedBy({ source }: Article, context: ViewContext): Pick<ArticlePageView, "publishedBy"> {
	if (source === undefined) return {};
	const note = sourceNote(context.registry.byId(source.id), context);
	const href = pageHref(listPage("source", source.id), context);
	return { publishedBy: { name: source.name, href, ...(note === undefined ? {} : { note }) } };
}

function languageLink({ language }: Article, context: ViewContext): Pick<ArticlePageView, "language"> {
	if (language === undefined) return {};
	const name = nameOf("language", language.code, context.settings.language);
	return { language: pageLink(listPage("language", toSlug(toListedLanguage(language.code), context.hash)), name, context) };
}

function listLink(of: ListKind, name: string, article: Article, context: ViewContext): LinkView {
	return { href: pageHref(listPage(of, toSlug(name, context.hash)), context), ...toText(name, article) };
}

function statusOf(article: Article, context: ViewContext): string | undefined {
	const { status, counts } = context.texts;
	const level = article.withheld?.level;
	const parts = [
		article.labels.some(({ value }) => updatingLabels.has(value.toLowerCase())) ? status.updating : undefined,
		article.corrections.length > 0 ? status.corrected : undefined,
		article.captures.length > 1 ? counts.captures({ count: article.captures.length }) : undefined,
		level === undefined || level === "tombstone" ? undefined : status[level],
	].filter((part) => part !== undefined);
	return parts.length === 0 ? undefined : parts.join(" · ");
}

/** Whose values are timestamps. */
const momentFields: ReadonlySet<string> = new Set(["published", "modified", "captured"]);

function toCorrection(correction: Article["corrections"][number], context: ViewContext): CorrectionView {
	const fields: Readonly<Record<string, string>> = context.texts.fields;
	const { field, was, by, when } = correction;
	const say = (value: string): string => (momentFields.has(field) ? toMomentView(value, "short", context).text : value);
	return {
		field: fields[field] ?? field,
		...(was === undefined ? {} : { was: say(was) }),
		now: say(correction.now),
		why: correction.why,
		...(by === undefined ? {} : { by }),
		...(when === undefined ? {} : { when: toMomentView(when, "plain", context).text }),
	};
}

function toCaptures(article: Article, context: ViewContext): readonly CaptureView[] {
	const served = context.settings.publishCaptures && article.withheld === undefined;
	return article.captures.map(({ file, sha256, captured }, index) => {
		const time = captured === undefined ? undefined : toMomentView(captured, "plain", context);
		return {
			...(time === undefined ? {} : { captured: { text: time.text, datetime: time.datetime } }),
			file: file.slice(file.lastIndexOf("/") + 1),
			sha256,
			shown: index === 0,
			...(served ? { href: toHref(`/captures/${sha256.slice(0, 2)}/${sha256}.txt`, context) } : {}),
		};
	});
}

function neighbourLink(
	name: "previous" | "next",
	id: ArticleId | undefined,
	context: ViewContext,
): { readonly [name in "previous" | "next"]?: LinkView } {
	const article = id === undefined ? undefined : context.reader.card(id);
	if (article === undefined) return {};
	return { [name]: { href: toHref(article.permalink, context), ...toText(shownHeadline(article, context.texts), article) } };
}

function dayLink({ listDay }: Article, context: ViewContext): Pick<ArticlePageView, "day"> {
	if (listDay === undefined) return {};
	const text = formatDay(listDay.day, "long", context.settings.language);
	if (listDay.day.length < 10) return { day: pageLink({ kind: "month", month: listDay.day }, text, context) };
	return { day: pageLink({ kind: "day", day: listDay.day, part: 1 }, text, context) };
}
