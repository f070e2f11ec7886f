import type { ArticlePageView, CitationView } from "../../src/model/article-views.ts";
import { Breakable } from "./breakable.tsx";

/** How the article is cited, in the forms that people and programs take. A script gives each its buttons. */
export function Cite({ view }: { readonly view: ArticlePageView }) {
	const texts = view.site.texts.cite;
	const [first, ...others] = view.citations;
	if (first === undefined) return null;
	return (
		<section class="citations" data-copy={texts.copy} data-copied={texts.copied} data-download={texts.download}>
			<h3>{texts.heading}</h3>
			<Forms citations={[first]} />
			<details>
				<summary>{texts.more}</summary>
				<Forms citations={others} />
			</details>
			<script type="module" src={view.citeScriptHref} />
		</section>
	);
}

function Forms({ citations }: { readonly citations: readonly CitationView[] }) {
	return (
		<dl dir="ltr">
			{citations.map(({ name, text, lines, ending }) => {
				const shown = <Breakable text={text} />;
				return (
					<>
						<dt>{name}</dt>
						<dd data-ending={ending}>{lines ? <pre>{shown}</pre> : shown}</dd>
					</>
				);
			})}
		</dl>
	);
}
