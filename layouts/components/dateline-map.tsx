import type { HomeMapView } from "../../src/model/list-views.ts";
import { BarList } from "./bar-list.tsx";
import { Joined } from "./joined.tsx";
import { Link } from "./link.tsx";

/** The map of datelines with its scale, and behind a click the places with the most articles. */
export function DatelineMap({ map }: { readonly map: HomeMapView }) {
	return (
		<section class="ruled">
			<h2>Where they were written</h2>
			<figure class="world">
				<img src={map.href} width={map.width} height={map.height} alt={map.text} loading="lazy" />
				<figcaption class="legend">
					<span>Articles from a place:</span>
					{map.steps.map((step, index) => (
						<span key={step} class="step" data-step={index + 1}>
							{step}
						</span>
					))}
				</figcaption>
			</figure>
			<details class="tables">
				<summary>Places with the most articles</summary>
				<BarList entries={map.places} />
			</details>
			<p class="line">
				All of them: <Joined parts={map.more.map((link) => <Link key={link.href} link={link} />)} />
			</p>
		</section>
	);
}
