import type { LocatorView } from "../../src/model/views.ts";

/** A part of the map with its places: for the eye and the mouse; the page says the same in words, with links that are large enough. */
export function Locator({ map }: { readonly map: LocatorView }) {
	return (
		<svg class="locator" viewBox={map.viewBox} aria-hidden="true" focusable="false">
			<image href={map.land.href} width={map.land.width} height={map.land.height} />
			{map.dots.map((dot) =>
				dot.href === undefined ? (
					<circle key={dot.name} cx={dot.x} cy={dot.y} r={map.radius} />
				) : (
					<a key={dot.href} href={dot.href} tabindex={-1}>
						<title>{dot.name}</title>
						<circle cx={dot.x} cy={dot.y} r={map.radius} />
					</a>
				),
			)}
		</svg>
	);
}
