import type { ArticlePageView } from "../../src/model/article-views.ts";
import { EvidencePanel } from "./evidence-panel.tsx";
import { Joined } from "./joined.tsx";
import { Time } from "./time.tsx";

/** The line of dates: published · updated · captured · how do we know? */
export function ArticleDates({ view }: { readonly view: ArticlePageView }) {
	const { published, modified, captured, dateUnknown } = view;
	return (
		<div class="line dates">
			<Joined
				parts={[
					published === undefined ? (
						dateUnknown
					) : (
						<>
							<span class="hidden">published </span>
							<Time time={published} />
							{published.utc !== undefined && ` (${published.utc})`}
							{published.note !== undefined && `, ${published.note}`}
						</>
					),
					modified && (
						<>
							updated <Time time={modified} />
							{modified.utc !== undefined && ` (${modified.utc})`}
						</>
					),
					captured && (
						<>
							captured <Time time={captured} />
						</>
					),
				]}
			/>{" "}
			{view.evidence.length > 0 && <EvidencePanel rows={view.evidence} lang={view.lang} />}
		</div>
	);
}
