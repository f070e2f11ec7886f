import type { DrawerView } from "../../src/model/list-views.ts";
import { Link } from "./link.tsx";

/** The letters of an index that is too long for one page, or the beginnings of the names under one. */
export function Drawers({ drawers }: { readonly drawers: readonly DrawerView[] }) {
	return (
		<nav class="drawers" aria-label="First letters">
			<ul>
				{drawers.map((drawer) => (
					<li key={drawer.href}>
						<Link link={drawer} /> <span class="count">{drawer.count}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}
