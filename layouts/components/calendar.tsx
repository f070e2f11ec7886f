import type { CellView } from "../../src/model/list-views.ts";

interface Properties {
	readonly caption: string;
	/** The caption is said already by a headline above. */
	readonly captionHidden?: boolean;
	readonly class: string;
	readonly weekdays: readonly { readonly short: string; readonly long: string }[];
	readonly weeks: readonly (readonly (CellView | undefined)[])[];
}

/** A month as a table, weeks in rows: a day with articles carries its count, an empty day stays. */
export function Calendar({ caption, captionHidden = false, class: className, weekdays, weeks }: Properties) {
	return (
		<table class={className}>
			<caption class={captionHidden ? "hidden" : undefined}>{caption}</caption>
			<thead>
				<tr>
					{weekdays.map((weekday) => (
						<th key={weekday.long} scope="col" abbr={weekday.long}>
							{weekday.short}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{weeks.map((week, index) => (
					<tr key={String(index)}>
						{week.map((cell, weekday) => (
							<Day key={String(weekday)} cell={cell} />
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Day({ cell }: { readonly cell: CellView | undefined }) {
	if (cell === undefined) return <td />;
	if (cell.href === undefined) return <td data-level={cell.level}>{cell.text}</td>;
	return (
		<td data-level={cell.level}>
			<a href={cell.href} aria-label={cell.title}>
				{cell.text}
			</a>{" "}
			<span class="count" aria-hidden="true">
				{cell.count}
			</span>
		</td>
	);
}
