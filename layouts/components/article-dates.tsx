import type { ArticlePageView } from "../../src/model/article-views.ts";
import { EvidencePanel } from "./evidence-panel.tsx";
import { Joined } from "./joined.tsx";
import { Sentence } from "./sentence.tsx";
import { Time } from "./time.tsx";

/** The line of dates: published · updated · captured · how do we know? */
export function ArticleDates({ view }: { readonly view: ArticlePageView }) {
	const { published, modified, captured, dateUnknown } = view;
	const texts = view.site.texts.article;
	return (
		<div class="line dates">
			<Joined
				parts={[
					published === undefined ? dateUnknown : <Published published={published} texts={texts} />,
					modified && (
						<>
							<Sentence text={texts.updated} time={<Time time={modified} />} />
							{modified.utc !== undefined && ` (${modified.utc})`}
						</>
					),
					captured && <Sentence text={texts.captured} time={<Time time={captured} />} />,
				]}
			/>{" "}
			{view.evidence.length > 0 && <EvidencePanel summary={texts.howDoWeKnow} rows={view.evidence} lang={view.lang} />}
		</div>
	);
}

interface PublishedProperties {
	readonly published: NonNullable<ArticlePageView["published"]>;
	readonly texts: ArticlePageView["site"]["texts"]["article"];
}

function Published({ published, texts }: PublishedProperties) {
	const { utc, note } = published;
	const time = (
		<>
			<Sentence text={texts.published} time={<Time time={published} />} hidden={(words) => <span class="hidden">{words}</span>} />
			{utc !== undefined && ` (${utc})`}
		</>
	);
	return note === undefined ? time : <Sentence text={texts.withNote} time={time} note={note} />;
}
