/** A point on the map, from its upper left corner, in its own units. */
export interface MapPoint {
	readonly x: number;
	readonly y: number;
}

/** The size of the map: as wide as the earth at this scale, from 84° north to 56° south (no town lies beyond). */
export const mapSize = { width: 1440, height: 624 } as const;

/** Units a radian, so that the equator is as long as the map is wide. */
const scale = mapSize.width / (2 * 0.8707 * Math.PI);
/** The ordinate of the equator: 84° north is then at the upper edge. */
const equator = 364;

/**
 * Projects a place onto the map of the world: the Natural Earth projection, which distorts neither sizes nor shapes much where people live.
 *
 * Rule: the polynomials of B. Šavrič, B. Jenny and others, “A polynomial equation for the Natural Earth projection”, Cartography and
 * Geographic Information Science 38 (2011).
 */
export function projectPoint(latitude: number, longitude: number): MapPoint {
	const [phi, lambda] = [toRadians(latitude), toRadians(longitude)];
	const square = phi ** 2;
	const fourth = square ** 2;
	const across = 0.8707 - 0.131979 * square + fourth * (-0.013791 + fourth * (0.003971 * square - 0.001529 * fourth));
	const up = 1.007226 + square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth));
	return { x: mapSize.width / 2 + scale * lambda * across, y: equator - scale * phi * up };
}

function toRadians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
