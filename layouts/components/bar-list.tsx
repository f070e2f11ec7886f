import type { BarView } from "../../src/model/list-views.ts";
import { Link } from "./link.tsx";

/** Names with their counts, the share as a plain bar. Spaces keep the words apart in a text browser, where no grid does. */
export function BarList({ entries }: { readonly entries: readonly BarView[] }) {
	return (
		<ul class="bars">
			{entries.map((entry) => (
				<li key={entry.href}>
					<Link link={entry} /> <span class="count">{entry.count}</span>{" "}
					{entry.span !== undefined && <span class="span">{entry.span}</span>}
					<svg viewBox="0 0 100 1" preserveAspectRatio="none" width="100%" height="6" aria-hidden="true" focusable="false">
						<rect width={entry.share} height="1" />
					</svg>
				</li>
			))}
		</ul>
	);
}
