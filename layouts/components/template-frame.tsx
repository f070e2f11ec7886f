import type { SanitizedHtml } from "../../src/model/brand.ts";
import type { LayoutView } from "../../src/model/layout-view.ts";
import { Document } from "./document.tsx";
import { Raw } from "./raw.tsx";

interface Properties {
	readonly view: LayoutView;
	/** What a template printed, everything that is not markup of its own escaped. */
	readonly main: SanitizedHtml;
}

/** The frame around what a Nunjucks template printed: head, masthead, footer. */
export default function TemplateFrame({ view: { site, head, kind }, main }: Properties) {
	return (
		<Document site={site} head={head} front={kind === "home"}>
			<Raw html={main} />
		</Document>
	);
}
