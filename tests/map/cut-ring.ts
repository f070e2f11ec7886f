/** Degrees east and north. */
export type Position = readonly [longitude: number, latitude: number];

const edge = 180;

/** Cuts a ring where it passes the edge of the map, 180° east: one ring, or two of which the second goes on at the other edge. */
export function cutRing(ring: readonly Position[]): readonly (readonly Position[])[] {
	const unwrapped = unwrap(ring);
	const moved = unwrapped.map(([longitude, latitude]): Position => [longitude - 2 * edge, latitude]);
	return [unwrapped, moved]
		.map((part) => keepBelow(part, edge))
		.map((part) => keepBelow(part.map(mirror), edge).map(mirror))
		.filter((part) => part.length > 2);
}

/** Lets the longitude run on past the edge, so that neighbours are near each other in numbers, too; none is below -180. */
function unwrap(ring: readonly Position[]): readonly Position[] {
	let turns = 0;
	let last = ring[0]?.[0] ?? 0;
	const run = ring.map(([longitude, latitude]): Position => {
		if (longitude - last > edge) turns -= 1;
		else if (last - longitude > edge) turns += 1;
		last = longitude;
		return [longitude + turns * 2 * edge, latitude];
	});
	const west = Math.min(...run.map(([longitude]) => longitude));
	return west < -edge ? run.map(([longitude, latitude]): Position => [longitude + 2 * edge, latitude]) : run;
}

function mirror([longitude, latitude]: Position): Position {
	return [-longitude, latitude];
}

/** Keeps what lies west of a meridian, with points on it where a side passes it (Sutherland and Hodgman). */
function keepBelow(ring: readonly Position[], meridian: number): readonly Position[] {
	return ring.flatMap((to, index) => {
		const from = ring.at(index - 1) ?? to;
		const [wasInside, isInside] = [from[0] <= meridian, to[0] <= meridian];
		const along = (meridian - from[0]) / (to[0] - from[0]);
		const passed: Position = [meridian, from[1] + along * (to[1] - from[1])];
		if (isInside) return wasInside ? [to] : [passed, to];
		return wasInside ? [passed] : [];
	});
}
