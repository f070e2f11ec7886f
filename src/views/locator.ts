import { type MapPoint, mapSize, projectPoint } from "../formats/map/project-point.ts";
import type { MappedPlace } from "../model/archive-reader.ts";
import type { LinkView, LocatorView } from "../model/views.ts";
import { pageHref } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

/** The least that is seen of the map: a continent's part, so that a reader knows where it is. */
const minWidth = 300;
/** The shape of the picture, width to height. */
const shape = 5 / 3;
/** Room around the outermost places, as part of their distance. */
const padding = 0.15;
/** A dot is so wide, as part of the picture. */
const dotShare = 1 / 60;

/** Of more places than this, those are left out that another's dot would hide. */
const maxDots = 400;

/** Makes the part of the map in which places lie; each with its name, and its link where it leads elsewhere. */
export function toLocator(
	places: readonly (Pick<MappedPlace, "latitude" | "longitude"> & { readonly link: Pick<LinkView, "text"> & { readonly href?: string } })[],
	context: ViewContext,
): LocatorView {
	const dots = places.map(({ latitude, longitude, link }) => ({ ...projectPoint(latitude, longitude), link }));
	const [left, right] = extent(dots.map(({ x }) => x));
	const [top, bottom] = extent(dots.map(({ y }) => y));
	const wanted = Math.max(minWidth, (right - left) * (1 + 2 * padding), (bottom - top) * (1 + 2 * padding) * shape);
	const width = Math.min(wanted, mapSize.width, mapSize.height * shape);
	const height = width / shape;
	const x = within((left + right - width) / 2, mapSize.width - width);
	const y = within((top + bottom - height) / 2, mapSize.height - height);
	const diameter = width * dotShare;
	return {
		land: { href: pageHref({ kind: "map", layer: "land" }, context), ...mapSize },
		viewBox: [x, y, width, height].map(Math.round).join(" "),
		radius: tenth(diameter / 2),
		dots: (dots.length > maxDots ? onePerSquare(dots, diameter) : dots).map((dot) => ({
			x: tenth(dot.x),
			y: tenth(dot.y),
			name: dot.link.text,
			...(dot.link.href === undefined ? {} : { href: dot.link.href }),
		})),
	};
}

function onePerSquare<Dot extends MapPoint>(dots: readonly Dot[], side: number): readonly Dot[] {
	return [...new Map(dots.map((dot) => [`${Math.floor(dot.x / side)} ${Math.floor(dot.y / side)}`, dot])).values()];
}

function extent(values: readonly number[]): readonly [least: number, most: number] {
	return [Math.min(...values), Math.max(...values)];
}

function within(value: number, most: number): number {
	return Math.max(0, Math.min(value, most));
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
