import type { DrawerView } from "../../src/model/list-views.ts";
import { Link } from "./link.tsx";

/** The letters of an index that is too long for one page, or the beginnings of the names under one. */
export function Drawers({ drawers, label }: { readonly drawers: readonly DrawerView[]; readonly label: string }) {
	return (
		<nav class="drawers" aria-label={label}>
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
