import { describe, expect, test } from "vitest";
import { landOutline } from "../../src/formats/map/land-outline.ts";
import { mapSize, projectPoint } from "../../src/formats/map/project-point.ts";

/** Every point of the outline, by following its steps: `M12 40l3-1-2 5z`. */
function pointsOf(path: string): readonly { readonly x: number; readonly y: number }[] {
	return path
		.split("M")
		.slice(1)
		.flatMap((ring) => {
			const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			return Array.from({ length: numbers.length / 2 }, (_, index) => {
				x += numbers[2 * index] ?? Number.NaN;
				y += numbers[2 * index + 1] ?? Number.NaN;
				return { x, y };
			});
		});
}

// The expected points are those of `geoNaturalEarth1Raw` in d3-geo 3.1.1, to the same scale.
describe("the map of the world", () => {
	test.each<[place: string, latitude: number, longitude: number, x: number, y: number, why: string]>([
		["where the meridians meet the equator", 0, 0, 720, 364, "the middle"],
		["the eastern edge", 0, 180, 1440, 364, "the equator is as long as the map is wide"],
		["the western edge", 0, -180, 0, 364, "the same"],
		["84° north", 84, 0, 720, 0, "the upper edge"],
		["Murmansk", 68.97, 33.08, 821, 52, "the north is narrower"],
		["Ushuaia", -54.81, -68.31, 488, 617, "south and west"],
	])("has a point for %s", (_, latitude, longitude, x, y, why) => {
		const point = projectPoint(latitude, longitude);
		expect({ x: Math.round(point.x), y: Math.round(point.y) }, why).toEqual({ x, y });
	});

	test("has land within its borders, and no line from edge to edge", () => {
		const points = pointsOf(landOutline);
		expect(points.length).toBeGreaterThan(2000);
		expect(points.filter(({ x, y }) => !(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height))).toEqual([]);
		const steps = points.slice(1).map(({ x, y }, index) => (y === points[index]?.y ? Math.abs(x - (points[index]?.x ?? x)) : 0));
		// Rings follow each other in this list: only where one ends may the next be far away.
		expect(steps.filter((step) => step > mapSize.width / 2).length).toBeLessThan(3);
	});

	test("is small: every page with a map loads it", () => {
		expect(landOutline.length).toBeLessThan(20_000);
	});
});
