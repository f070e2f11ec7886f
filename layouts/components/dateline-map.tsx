import { Fragment } from "preact";
import type { LayoutTexts } from "../../src/model/layout-messages.ts";
import type { HomeMapView } from "../../src/model/list-views.ts";
import { BarList } from "./bar-list.tsx";
import { Joined } from "./joined.tsx";
import { Link } from "./link.tsx";
import { Sentence } from "./sentence.tsx";

/** The map of datelines with its scale, and behind a click the places with the most articles. */
export function DatelineMap({ map, texts }: { readonly map: HomeMapView; readonly texts: LayoutTexts["map"] }) {
	return (
		<section class="ruled">
			<h2>{texts.heading}</h2>
			<figure class="world">
				<img src={map.href} width={map.width} height={map.height} alt={map.text} loading="lazy" />
				<figcaption class="legend">
					<span>{texts.articlesFromPlace}</span>
					{map.steps.map((step, index) => (
						<Fragment key={step}>
							{" "}
							<span class="step" data-step={index + 1}>
								{step}
							</span>
						</Fragment>
					))}
				</figcaption>
			</figure>
			<details class="tables">
				<summary>{texts.mostArticles}</summary>
				<BarList entries={map.places} />
			</details>
			<p class="line">
				<Sentence text={texts.all} lists={<Joined parts={map.more.map((link) => <Link key={link.href} link={link} />)} />} />
			</p>
		</section>
	);
}
