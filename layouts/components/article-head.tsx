import type { ArticlePageView } from "../../src/model/article-views.ts";
import { ArticleDates } from "./article-dates.tsx";
import { Joined } from "./joined.tsx";
import { Sentence } from "./sentence.tsx";

/** Everything that stands before the text: who published it, what it was called, when. */
export function ArticleHead({ view }: { readonly view: ArticlePageView }) {
	const { lang, dir } = view;
	return (
		<header class="article-head">
			<PublishedBy view={view} />
			{view.labels.length > 0 && (
				<p class="labels" lang={lang} dir={dir}>
					<Joined parts={view.labels} />
				</p>
			)}
			<h1 class={headlineClass(view)} lang={lang} dir={dir}>
				{view.headline}
			</h1>
			{view.headlineMissing && <p class="line">{view.site.texts.article.headlineMissing}</p>}
			{view.deck !== undefined && (
				<p class="deck" lang={lang} dir={dir}>
					{view.deck}
				</p>
			)}
			{view.byline !== undefined && (
				<p class="byline" lang={view.byline.lang} dir={view.byline.dir}>
					{view.byline.text}
				</p>
			)}
			<ArticleDates view={view} />
		</header>
	);
}

/** A headline of more characters than this would fill a screen in the full size: eight lines of 48 px. */
const longHeadline = 120;

function headlineClass({ headline, headlineMissing }: ArticlePageView): string | undefined {
	if (headlineMissing) return "missing";
	return headline.length > longHeadline ? "long" : undefined;
}

function PublishedBy({ view: { publishedBy, original, site } }: { readonly view: ArticlePageView }) {
	const { article, item } = site.texts;
	return (
		<p class="line published-by">
			<Joined
				parts={[
					publishedBy === undefined ? (
						item.publisherNotKnown
					) : (
						<Sentence
							text={item.publishedBy}
							publisher={
								<a class="publisher" href={publishedBy.href} dir="auto">
									{publishedBy.name}
								</a>
							}
						/>
					),
					original === undefined ? (
						article.originalNotKnown
					) : (
						<a href={original.href} rel="external original">
							<Sentence text={article.originalPage} host={original.host} hidden={(words) => <span class="hidden">{words}</span>} />{" "}
							<span aria-hidden="true">{"↗\uFE0E"}</span>
						</a>
					),
					publishedBy?.note,
				]}
			/>
		</p>
	);
}
