import type { TombstoneView } from "../src/model/article-views.ts";
import { Breakable } from "./components/breakable.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Withheld } from "./components/withheld.tsx";

/** The page in the place of an article that is withheld altogether: that it is, why, and where it was published. */
export default function TombstonePage({ site, head, withheld, originalText }: TombstoneView) {
	const { texts } = site;
	return (
		<Document site={site} head={head}>
			<PageHead heading={texts.withheld.articleHeading} />
			<Withheld sentences={withheld} heading={texts.withheld.heading} />
			<div class="text page-text">
				<p>{texts.withheld.capturesKept}</p>
				{originalText !== undefined && (
					<dl class="line">
						<dt>{texts.record.original}</dt>
						<dd dir="auto">
							<Breakable text={originalText} />
						</dd>
					</dl>
				)}
			</div>
		</Document>
	);
}
