import type { ArticlePageView } from "../../src/model/article-views.ts";

/** A citation in plain words, which one click selects as a whole. */
export function Cite({ view }: { readonly view: ArticlePageView }) {
	return (
		<section>
			<h3>Cite</h3>
			<p class="cite">
				{view.publishedBy !== undefined && (
					<>
						<bdi>{view.publishedBy.name}</bdi>:{" "}
					</>
				)}
				“
				<span lang={view.lang} dir={view.dir}>
					{view.headline}
				</span>
				”, {view.published?.text ?? "no date"}
				{view.original !== undefined && (
					<>
						, <bdi>{view.original.text}</bdi>
					</>
				)}
				. {view.site.title}: <bdi>{view.permalinkText}</bdi>
				{view.captured !== undefined && `, captured ${view.captured.text}`}.
			</p>
		</section>
	);
}
