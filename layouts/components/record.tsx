import type { ArticlePageView } from "../../src/model/article-views.ts";
import { Time } from "./time.tsx";

/** What must not get lost on paper: permalink, original address, capture day; and status and rights. */
export function Record({ view }: { readonly view: ArticlePageView }) {
	return (
		<section class="record">
			<h3>Record</h3>
			<dl>
				<dt>Permalink</dt>
				<dd>
					<a href={view.permalink} dir="auto">
						{view.permalinkText}
					</a>
				</dd>
				<dt>Original address</dt>
				<dd dir="auto">{view.original?.text ?? "not known"}</dd>
				<dt>Captured</dt>
				<dd>{view.captured === undefined ? "day not known" : <Time time={view.captured} />}</dd>
				{view.status !== undefined && (
					<>
						<dt>Status</dt>
						<dd>{view.status}</dd>
					</>
				)}
				{view.rights !== undefined && (
					<>
						<dt>Rights</dt>
						<dd dir="auto">{view.rights}</dd>
					</>
				)}
			</dl>
		</section>
	);
}
