import type { ArticlePageView } from "../../src/model/article-views.ts";
import { Breakable } from "./breakable.tsx";
import { Time } from "./time.tsx";

/** What must not get lost on paper: permalink, original address, capture day; and status and rights. */
export function Record({ view }: { readonly view: ArticlePageView }) {
	const texts = view.site.texts.record;
	return (
		<section class="record">
			<h3>{texts.heading}</h3>
			<dl>
				<dt>{texts.permalink}</dt>
				<dd>
					<a href={view.permalink} dir="auto">
						<Breakable text={view.permalinkText} />
					</a>
				</dd>
				<dt>{texts.original}</dt>
				<dd dir="auto">
					<Breakable text={view.original?.text ?? texts.originalNotKnown} />
				</dd>
				<dt>{texts.captured}</dt>
				<dd>{view.captured === undefined ? texts.dayNotKnown : <Time time={view.captured} />}</dd>
				{view.status !== undefined && (
					<>
						<dt>{texts.status}</dt>
						<dd>{view.status}</dd>
					</>
				)}
				{view.rights !== undefined && (
					<>
						<dt>{texts.rights}</dt>
						<dd dir="auto">{view.rights}</dd>
					</>
				)}
			</dl>
		</section>
	);
}
