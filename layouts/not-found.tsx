import type { NotFoundPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Sentence } from "./components/sentence.tsx";

/** No page has this address: what that may mean, and how to find an article all the same. */
export default function NotFoundPage({ site, head, find, scriptHref }: NotFoundPageView) {
	const texts = site.texts.notFound;
	return (
		<Document site={site} head={head}>
			<PageHead heading={texts.heading} summary={texts.summary} />
			<p class="summary" data-offer data-root={site.homeHref} role="status" hidden>
				<Sentence text={texts.found} article={<a href={site.homeHref} />} />
			</p>
			<div class="text page-text">
				<h2>{texts.withAddress}</h2>
				<p>
					<Sentence text={texts.putInFront} scheme={<code>https://</code>} />
				</p>
				<p>
					<code class="example">{site.homeHref}paper.example/2024/05/31/story.html</code>
				</p>
				<h2>{texts.withoutAddress}</h2>
				<ul>
					<li>
						<a href={site.homeHref}>{site.title}</a>
					</li>
					<li>
						<Link link={find} />
					</li>
					{site.navigation.map((link) => (
						<li key={link.href}>
							<Link link={link} />
						</li>
					))}
				</ul>
			</div>
			<script type="module" src={scriptHref} />
		</Document>
	);
}
