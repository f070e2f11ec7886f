import type { PartView } from "../../src/model/list-views.ts";

/** The parts of a list that is too long for one page. */
export function Parts({ parts }: { readonly parts: readonly PartView[] }) {
	if (parts.length < 2) return null;
	return (
		<nav class="parts" aria-label="Parts of this list">
			<ul>
				{parts.map((part) => (
					<li key={part.href}>
						<a href={part.href} aria-current={part.current ? "page" : undefined}>
							{part.text}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
