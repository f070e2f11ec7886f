import type { ArticlePageView } from "../../src/model/article-views.ts";
import { Captures } from "./captures.tsx";
import { Cite } from "./cite.tsx";
import { Corrections } from "./corrections.tsx";
import { Message } from "./message.tsx";
import { Record } from "./record.tsx";

/** What the archive says of its copy: in the margin of a wide page, after the text on a narrow one. */
export function ArticleMargin({ view }: { readonly view: ArticlePageView }) {
	const { texts } = view.site;
	return (
		<section class="margin" aria-labelledby="margin">
			<h2 id="margin" class="hidden">
				{texts.article.aboutThisCopy}
			</h2>
			<Cite view={view} />
			<Corrections texts={texts.corrections} corrections={view.corrections} />
			{view.problems.length > 0 && (
				<section>
					<h3>{texts.article.notCertain}</h3>
					<ul>
						{view.problems.map((problem) => (
							<li key={problem}>
								<Message text={problem} />
							</li>
						))}
					</ul>
				</section>
			)}
			<Captures texts={texts.captures} captures={view.captures} />
			<Record view={view} />
		</section>
	);
}
