import type { ComponentChildren } from "preact";
import type { LinkView } from "../../src/model/views.ts";
import { Joined } from "./joined.tsx";
import { Link } from "./link.tsx";

interface Properties {
	/** Where the page belongs: the month of a day, all sources of a source. */
	readonly up?: readonly LinkView[];
	readonly heading: string;
	readonly summary?: string;
	readonly children?: ComponentChildren;
}

/** The head of a page that is not an article: where it belongs, its headline, one sentence. */
export function PageHead({ up = [], heading, summary, children }: Properties) {
	return (
		<header class="page-head">
			{up.length > 0 && (
				<p class="line">
					<Joined parts={up.map((link) => <Link key={link.href} link={link} />)} />
				</p>
			)}
			<h1 dir="auto">{heading}</h1>
			{summary !== undefined && summary !== "" && <p class="summary">{summary}</p>}
			{children}
		</header>
	);
}
