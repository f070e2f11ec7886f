import type { TextPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Raw } from "./components/raw.tsx";

/** A page written by hand. */
export default function TextPage(view: TextPageView) {
	return (
		<Document site={view.site} head={view.head}>
			<PageHead heading={view.heading} />
			<Raw class="text page-text" html={view.body} />
		</Document>
	);
}
