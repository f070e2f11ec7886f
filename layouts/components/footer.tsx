import type { SiteView } from "../../src/model/views.ts";
import { Link } from "./link.tsx";

/** The foot of every page: whose text this is, where to ask for a removal. No counts: it would change with every article. */
export function Footer({ site }: { readonly site: SiteView }) {
	return (
		<footer class="foot">
			<nav aria-label="About this archive">
				<ul>
					{site.footer.map((link) => (
						<li key={link.href}>
							<Link link={link} />
						</li>
					))}
				</ul>
			</nav>
			{site.noindex && (
				<p class="noindex">The texts belong to the publishers named on them. Search engines are asked not to index this page.</p>
			)}
			{site.contact !== undefined && (
				<p>
					Something wrong, or to be taken down? Write to <Link link={site.contact} />.
				</p>
			)}
		</footer>
	);
}
