import type { ArticlePageView } from "../src/model/article-views.ts";
import { ArticleFiling } from "./components/article-filing.tsx";
import { ArticleHead } from "./components/article-head.tsx";
import { ArticleMargin } from "./components/article-margin.tsx";
import { Document } from "./components/document.tsx";
import { Pager } from "./components/pager.tsx";
import { Raw } from "./components/raw.tsx";
import { Withheld } from "./components/withheld.tsx";

/** An article: who published it and when, its text, and in the margin what the archive knows of its copy. */
export default function ArticlePage(view: ArticlePageView) {
	const { texts } = view.site;
	return (
		<Document site={view.site} head={view.head}>
			<article class="article">
				<ArticleHead view={view} />
				<Raw class="text" html={view.body} lang={view.lang} dir={view.dir} />
				<Withheld sentences={view.withheld} heading={texts.withheld.heading} />
				<ArticleFiling view={view} />
				<ArticleMargin view={view} />
				<Pager
					label={texts.article.sameDay}
					previous={view.previous}
					previousLabel={texts.article.earlierThatDay}
					next={view.next}
					nextLabel={texts.article.laterThatDay}
					up={view.day}
				/>
			</article>
		</Document>
	);
}
