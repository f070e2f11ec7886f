import type { LinkView } from "../../src/model/views.ts";
import { Link } from "./link.tsx";

interface Properties {
	/** What is turned: “Days with articles”. */
	readonly label: string;
	readonly previous?: LinkView;
	readonly previousLabel: string;
	readonly next?: LinkView;
	readonly nextLabel: string;
	/** Where both belong. */
	readonly up?: LinkView;
}

/** Before and after. Nothing at all where there is neither. */
export function Pager({ label, previous, previousLabel, next, nextLabel, up }: Properties) {
	if (previous === undefined && next === undefined && up === undefined) return null;
	return (
		<nav class="pager" aria-label={label}>
			{previous !== undefined && (
				<p class="previous">
					<span class="turn">‹ {previousLabel}</span> <Link link={previous} />
				</p>
			)}
			{up !== undefined && (
				<p class="up">
					<Link link={up} />
				</p>
			)}
			{next !== undefined && (
				<p class="next">
					<span class="turn">{nextLabel} ›</span> <Link link={next} />
				</p>
			)}
		</nav>
	);
}
