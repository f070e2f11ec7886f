import type { TextPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { Raw } from "./components/raw.tsx";

/** A page written by hand; its text brings its own headline. */
export default function TextPage(view: TextPageView) {
	return (
		<Document site={view.site} head={view.head}>
			<Raw class="text page-text" html={view.body} />
		</Document>
	);
}
