import type { MapPoint } from "../../src/formats/map/project-point.ts";

/** Leaves out the points of a closed line that lie nearer than `tolerance` to the line without them (Ramer, Douglas and Peucker). */
export function simplifyRing(ring: readonly MapPoint[], tolerance: number): readonly MapPoint[] {
	const middle = Math.floor(ring.length / 2);
	return [...simplifyLine(ring.slice(0, middle + 1), tolerance), ...simplifyLine(ring.slice(middle), tolerance).slice(1)];
}

function simplifyLine(line: readonly MapPoint[], tolerance: number): readonly MapPoint[] {
	const [first] = line;
	const last = line.at(-1);
	if (first === undefined || last === undefined || line.length < 3) return line;
	const distances = line.map((point) => distanceTo(point, first, last));
	const farthest = distances.indexOf(Math.max(...distances));
	if ((distances[farthest] ?? 0) < tolerance) return [first, last];
	return [...simplifyLine(line.slice(0, farthest + 1), tolerance), ...simplifyLine(line.slice(farthest), tolerance).slice(1)];
}

/** The distance of a point from the line between two others. */
function distanceTo({ x, y }: MapPoint, from: MapPoint, to: MapPoint): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const square = dx ** 2 + dy ** 2;
	const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
	return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}
