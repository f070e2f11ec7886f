import type { ListPageView } from "../../src/model/list-views.ts";

/** What the registry knows of a source, like an imprint. */
export function Profile({ entries }: { readonly entries: ListPageView["profile"] }) {
	if (entries.length === 0) return null;
	return (
		<dl class="profile">
			{entries.map((entry) => (
				<div key={entry.term}>
					<dt>{entry.term}</dt>
					<dd dir="auto">{entry.href === undefined ? entry.description : <a href={entry.href}>{entry.description}</a>}</dd>
				</div>
			))}
		</dl>
	);
}
