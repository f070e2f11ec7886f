import type { SiteView } from "../../src/model/views.ts";
import { Link } from "./link.tsx";
import { Sentence } from "./sentence.tsx";

/** The foot of every page: whose text this is, where to ask for a removal. No counts: it would change with every article. */
export function Footer({ site }: { readonly site: SiteView }) {
	const texts = site.texts.page;
	return (
		<footer class="foot">
			<nav aria-label={texts.aboutNavigation}>
				<ul>
					{site.footer.map((link) => (
						<li key={link.href}>
							<Link link={link} />
						</li>
					))}
				</ul>
			</nav>
			{site.textsOfOthers && <p class="noindex">{texts.textsBelongToPublishers}</p>}
			{site.contact !== undefined && (
				<p>
					<Sentence text={texts.writeTo} contact={<Link link={site.contact} />} />
				</p>
			)}
		</footer>
	);
}
