import type { NotFoundPageView } from "../src/model/layout-view.ts";
import { Document } from "./components/document.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";

/** No page has this address: what that may mean, and how to find an article all the same. */
export default function NotFoundPage({ site, head }: NotFoundPageView) {
	return (
		<Document site={site} head={head}>
			<PageHead
				heading="Not in this archive"
				summary="No page has the address you asked for. It may never have been captured, or it was withdrawn."
			/>
			<div class="text page-text">
				<h2>If you have the address of the original</h2>
				<p>
					Articles stand here under their original address. Put the address of this archive in front of it, without <code>https://</code>:
				</p>
				<p>
					<code class="example">{site.homeHref}paper.example/2024/05/31/story.html</code>
				</p>
				<h2>If you know the day, the publisher or the place</h2>
				<ul>
					<li>
						<a href={site.homeHref}>{site.title}</a>
					</li>
					{site.navigation.map((link) => (
						<li key={link.href}>
							<Link link={link} />
						</li>
					))}
				</ul>
			</div>
		</Document>
	);
}
