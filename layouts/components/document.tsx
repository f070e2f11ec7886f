import type { ComponentChildren } from "preact";
import type { HeadView, SiteView } from "../../src/model/views.ts";
import { Footer } from "./footer.tsx";
import { Head } from "./head.tsx";
import { Masthead } from "./masthead.tsx";

interface Properties {
	readonly site: SiteView;
	readonly head: HeadView;
	/** The home page: the archive's name is its headline. */
	readonly front?: boolean;
	readonly children: ComponentChildren;
}

/** The frame of every page: head, skip link, masthead, main, footer. The renderer puts the doctype before it. */
export function Document({ site, head, front = false, children }: Properties) {
	return (
		<html lang={site.language} dir={site.direction}>
			<Head site={site} head={head} />
			<body>
				<a class="skip" href="#main">
					{site.texts.page.skip}
				</a>
				<Masthead site={site} front={front} />
				<main id="main" tabindex={-1}>
					{children}
				</main>
				<Footer site={site} />
			</body>
		</html>
	);
}
