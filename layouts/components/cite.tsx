import type { ArticlePageView } from "../../src/model/article-views.ts";
import { Sentence } from "./sentence.tsx";

/** A citation in plain words, which one click selects as a whole. */
export function Cite({ view }: { readonly view: ArticlePageView }) {
	const texts = view.site.texts.cite;
	return (
		<section>
			<h3>{texts.heading}</h3>
			<p class="cite">
				{view.publishedBy !== undefined && (
					<>
						<bdi>{view.publishedBy.name}</bdi>:{" "}
					</>
				)}
				<Sentence
					text={texts.quoted}
					headline={
						<span lang={view.lang} dir={view.dir}>
							{view.headline}
						</span>
					}
				/>
				, {view.published?.text ?? texts.noDate}
				{view.original !== undefined && (
					<>
						, <bdi>{view.original.text}</bdi>
					</>
				)}
				. {view.site.title}: <bdi>{view.permalinkText}</bdi>
				{view.captured !== undefined && (
					<>
						, <Sentence text={texts.captured} day={view.captured.text} />
					</>
				)}
				.
			</p>
		</section>
	);
}
