import type { LayoutTexts } from "../../src/model/layout-messages.ts";

const levels = [1, 2, 3, 4, 5];

/** Names the scale of a heat map: what nothing looks like, and five steps from few to many. */
export function HeatLegend({ empty, texts }: { readonly empty: string; readonly texts: LayoutTexts["heat"] }) {
	return (
		<p class="legend">
			<span>{empty}</span>{" "}
			<span class="scale">
				{texts.few}{" "}
				<svg viewBox="0 0 80 16" width="80" height="16" aria-hidden="true" focusable="false">
					{levels.map((level) => (
						<rect key={level} data-level={level} x={(level - 1) * 16} y="0" width="15" height="16" />
					))}
				</svg>{" "}
				{texts.many}
			</span>
		</p>
	);
}
