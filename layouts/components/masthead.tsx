import type { SiteView } from "../../src/model/views.ts";
import { Link } from "./link.tsx";

/** The archive's name and its navigation: a nameplate on the home page, one line on every other. */
export function Masthead({ site, front }: { readonly site: SiteView; readonly front: boolean }) {
	return (
		<header class={front ? "masthead nameplate" : "masthead"}>
			{front ? (
				<h1 class="name">{site.title}</h1>
			) : (
				<p class="name">
					<a href={site.homeHref}>{site.title}</a>
				</p>
			)}
			<nav aria-label={site.texts.page.mainNavigation}>
				<ul>
					{site.navigation.map((link) => (
						<li key={link.href}>
							<Link link={link} />
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}
