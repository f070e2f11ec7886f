import type { ComponentChildren } from "preact";
import type { LayoutTexts } from "../../src/model/layout-messages.ts";
import type { CellView } from "../../src/model/list-views.ts";
import { HeatLegend } from "./heat-legend.tsx";

interface Properties {
	readonly texts: LayoutTexts["heat"];
	readonly caption: string;
	readonly monthNames: readonly string[];
	/** A row without cells says `none`. */
	readonly rows: readonly {
		readonly name: string;
		readonly head: ComponentChildren;
		readonly cells: readonly CellView[];
		readonly none?: string;
	}[];
	/** What a dash says: “nothing here”. */
	readonly empty: string;
}

/** A heat map that is a table: a row a year, a cell a month, the count in the cell. */
export function HeatTable({ texts, caption, monthNames, rows, empty }: Properties) {
	return (
		<div class="heat">
			<table>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{texts.year}</th>
						{monthNames.map((name) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.name}>
							<th scope="row">{row.head}</th>
							{row.none !== undefined && <td colspan={monthNames.length}>{row.none}</td>}
							{row.cells.map((cell) => (
								<Month key={cell.title} cell={cell} />
							))}
						</tr>
					))}
				</tbody>
			</table>
			<HeatLegend empty={empty} texts={texts} />
		</div>
	);
}

function Month({ cell }: { readonly cell: CellView }) {
	if (cell.count === 0) return <td data-level={0}>–</td>;
	return (
		<td data-level={cell.level}>
			{cell.href === undefined ? (
				<span class="count">{cell.count}</span>
			) : (
				<a href={cell.href} aria-label={cell.title}>
					<span class="count">{cell.count}</span>
				</a>
			)}
		</td>
	);
}
