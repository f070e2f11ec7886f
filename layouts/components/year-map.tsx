import type { YearPageView } from "../../src/model/list-views.ts";
import { cellSize, columnsOfHalf, marginStart, marginTop, pitch, placeMonths } from "./place-months.ts";

interface Properties {
	/** Six months: half a year fits a phone. */
	readonly months: YearPageView["months"];
	readonly weekdays: YearPageView["weekdays"];
}

/**
 * Half a year as a picture: a square a day, weeks in columns, months named.
 *
 * The picture is for the eye and the mouse; the months and tables beside it say the same to everyone, with targets that are large enough.
 */
export function YearMap({ months, weekdays }: Properties) {
	const { days, names, borders } = placeMonths(months);
	return (
		<svg
			class="year-map"
			viewBox={`0 0 ${marginStart + columnsOfHalf * pitch} ${marginTop + 7 * pitch}`}
			aria-hidden="true"
			focusable="false"
		>
			{weekdays.map(({ short, long }, row) =>
				row % 2 === 0 ? (
					<text key={long} x="0" y={marginTop + row * pitch + 12}>
						{short}
					</text>
				) : null,
			)}
			{names.map(({ name, x }) => (
				<text key={name} x={x} y={marginTop - 8}>
					{name}
				</text>
			))}
			<path d={borders.join("")} vector-effect="non-scaling-stroke" />
			{days.map(({ cell, x, y }) =>
				cell.href === undefined ? (
					<rect key={cell.title} data-level={cell.level} x={x} y={y} width={cellSize} height={cellSize} />
				) : (
					<a key={cell.title} href={cell.href} tabindex={-1}>
						<title>{cell.title}</title>
						<rect data-level={cell.level} x={x} y={y} width={cellSize} height={cellSize} />
					</a>
				),
			)}
		</svg>
	);
}
