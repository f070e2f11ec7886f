import type { ArticlePageView } from "../src/model/article-views.ts";
import { ArticleFiling } from "./components/article-filing.tsx";
import { ArticleHead } from "./components/article-head.tsx";
import { ArticleMargin } from "./components/article-margin.tsx";
import { Document } from "./components/document.tsx";
import { Pager } from "./components/pager.tsx";
import { Raw } from "./components/raw.tsx";

/** An article: who published it and when, its text, and in the margin what the archive knows of its copy. */
export default function ArticlePage(view: ArticlePageView) {
	return (
		<Document site={view.site} head={view.head}>
			<article class="article">
				<ArticleHead view={view} />
				<Raw class="text" html={view.body} lang={view.lang} dir={view.dir} />
				<ArticleFiling view={view} />
				<ArticleMargin view={view} />
				<Pager
					label="Articles of the same day"
					previous={view.previous}
					previousLabel="earlier that day"
					next={view.next}
					nextLabel="later that day"
					up={view.day}
				/>
			</article>
		</Document>
	);
}
