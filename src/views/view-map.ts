import { x } from "xastscript";
import { landOutline } from "../formats/map/land-outline.ts";
import { mapSize, projectPoint } from "../formats/map/project-point.ts";
import type { MappedPlace } from "../model/archive-reader.ts";
import type { FileView } from "./file-view.ts";
import { dotInks, dotRadii, mapLevelOf } from "./map-levels.ts";
import type { ViewContext } from "./view-context.ts";
import { toXmlFile } from "./xml-file.ts";

/** A dot for each square of the map, so that the file stays small (at most 1,500 dots) and dots do not hide each other. */
const cellSize = 12;

/** A picture is no part of its page's styles, and it stands on light and on dark paper: all its inks are of middle lightness. */
const land = { fill: "#8c867a", "fill-opacity": 0.22, stroke: "#8c867a", "stroke-width": 0.5 };
const accent = "#b4534c";

/** Draws the land alone. */
export function viewLand(context: Pick<ViewContext, "texts">): FileView {
	return toXmlFile(picture(context, []));
}

/**
 * Draws the map of datelines: the land, and a dot where articles were written, in five steps of one hue. It holds no counts, so that few additions
 * change it.
 */
export function viewMap(context: Pick<ViewContext, "reader" | "settings" | "texts">): FileView {
	const { reader, settings } = context;
	const dots = toDots(reader.mappedPlaces());
	return toXmlFile(
		picture(context, [
			// Where a browser knows no relative colours, the ink is that of the group.
			x("g", { fill: accent, stroke: accent }, [
				x("g", inkOf(settings.accent), [
					...dotRadii.map((radius, index) => marker(index + 1, radius, dotInks[index])),
					...dotRadii.map((_, index) => dotsOfLevel(index + 1, dots)),
				]),
			]),
		]),
	);
}

type Child = ReturnType<typeof x>;

function picture({ texts }: Pick<ViewContext, "texts">, children: readonly Child[]) {
	const { width, height } = mapSize;
	const attributes = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height };
	return x("svg", attributes, [x("title", texts.maps.datelines), x("path", { d: landOutline, ...land }), ...children]);
}

function inkOf(accent: string | undefined): Readonly<Record<string, string>> {
	if (accent === undefined) return {};
	const ink = `oklch(from ${accent} 0.6 c h)`;
	return { fill: ink, stroke: ink };
}

/** A marker is drawn once for each point of a line: a dot costs eight bytes of the file, and an element of its own forty. */
function marker(level: number, radius: number, ink: number | undefined): Child {
	const size = 2 * radius + 2;
	const box = `${-size / 2} ${-size / 2} ${size} ${size}`;
	const attributes = { id: `dot-${level}`, markerUnits: "userSpaceOnUse", markerWidth: size, markerHeight: size, viewBox: box };
	return x("marker", attributes, [x("circle", { r: radius, "fill-opacity": ink })]);
}

/** The line begins outside the picture: its first point has no dot, so that a line of one dot draws it once. */
function dotsOfLevel(level: number, dots: readonly Dot[]): Child {
	const points = dots.flatMap((dot) => (mapLevelOf(dot.count) === level ? [`${dot.x} ${dot.y}`] : []));
	const drawn = { "marker-mid": `url(#dot-${level})`, "marker-end": `url(#dot-${level})` };
	return x("polyline", { points: ["-99 -99", ...points].join(" "), fill: "none", stroke: "none", ...(points.length > 0 ? drawn : {}) });
}

interface Dot {
	readonly x: number;
	readonly y: number;
	readonly count: number;
}

/** One dot for each square, where its place with the most articles lies. */
function toDots(places: readonly MappedPlace[]): readonly Dot[] {
	const cells = new Map<string, { place: MappedPlace; count: number }>();
	for (const place of places) {
		const { x: across, y: down } = projectPoint(place.latitude, place.longitude);
		const key = `${Math.floor(across / cellSize)} ${Math.floor(down / cellSize)}`;
		const cell = cells.get(key);
		if (cell === undefined) cells.set(key, { place, count: place.count });
		else {
			cell.count += place.count;
			if (place.count > cell.place.count) cell.place = place;
		}
	}
	return [...cells.values()].map(({ place, count }) => {
		const { x: across, y: down } = projectPoint(place.latitude, place.longitude);
		return { x: Math.round(across), y: Math.round(down), count };
	});
}
