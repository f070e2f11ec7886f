import type { Position } from "./cut-ring.ts";

/** The parts of TopoJSON that the file uses (github.com/topojson/topojson-specification, 2.1). */
interface Topology {
	readonly transform: { readonly scale: Position; readonly translate: Position };
	readonly arcs: readonly (readonly Position[])[];
	readonly objects: { readonly land: { readonly geometries: readonly { readonly arcs: readonly (readonly (readonly number[])[])[] }[] } };
}

/** Reads the rings of the land out of a TopoJSON file: longitude and latitude of each point, outer and inner rings alike. */
export function readRings(text: string): readonly (readonly Position[])[] {
	// The package's own file; what is missing in it shows on the map.
	const { arcs, objects, transform } = JSON.parse(text) as Topology;
	const lines = arcs.map((arc) => readArc(arc, transform));
	// A negative number is the arc `~number` backwards; a joint point is in both arcs.
	const lineOf = (number: number) => (number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? []));
	return objects.land.geometries.flatMap((geometry) =>
		geometry.arcs.flatMap((polygon) => polygon.map((ring) => ring.flatMap((number) => lineOf(number).slice(1)))),
	);
}

/** Each point is given by its distance from the one before, on a grid. */
function readArc(arc: readonly Position[], { scale, translate }: Topology["transform"]): readonly Position[] {
	let [x, y] = [0, 0];
	return arc.map(([dx, dy]) => {
		x += dx;
		y += dy;
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	});
}
