import type { PartView } from "../../src/model/list-views.ts";

/** The parts of a list that is too long for one page. */
export function Parts({ parts, label }: { readonly parts: readonly PartView[]; readonly label: string }) {
	if (parts.length < 2) return null;
	return (
		<nav class="parts" aria-label={label}>
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
