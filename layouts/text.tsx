import type { TextPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Raw } from "./components/raw.tsx";

/** A page written by hand. */
export default function TextPage({ site, head, lang, dir, heading, body }: TextPageView) {
	return (
		<Document site={site} head={head}>
			<article lang={lang} dir={dir}>
				<PageHead heading={heading} />
				<Raw class="text page-text" html={body} />
			</article>
		</Document>
	);
}
