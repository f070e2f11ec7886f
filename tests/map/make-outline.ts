import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MapPoint, projectPoint } from "../../src/formats/map/project-point.ts";
import { cutRing } from "./cut-ring.ts";
import { readRings } from "./read-rings.ts";
import { simplifyRing } from "./simplify-ring.ts";

/*
 * Makes the outline of the land, src/formats/map/land-outline.ts, from a package that is too large to depend on:
 *
 *     npm install --prefix /tmp/atlas --ignore-scripts world-atlas@2.0.2
 *     npx node tests/map/make-outline.ts /tmp/atlas/node_modules
 *
 * world-atlas (ISC) has the land of Natural Earth 1:50m, which is in the public domain.
 */
const [modules] = process.argv.slice(2);
if (modules === undefined) throw new Error("Say where the package is: npx node tests/map/make-outline.ts FOLDER/node_modules");

/** In units of the map. Finer lines are not seen, and every page with a map would pay for them. */
const tolerance = 1;
/** Islands with less land than this, in square units, would be specks. */
const minArea = 6;
/** Land that lies south of this altogether is left out: Antarctica. */
const southernmost = -60;

const rings = readRings(readFileSync(join(modules, "world-atlas/land-50m.json"), "utf8"));
const outline = rings
	.filter((ring) => ring.some(([, latitude]) => latitude > southernmost))
	.flatMap(cutRing)
	.map((ring) => ring.map(([longitude, latitude]) => projectPoint(latitude, longitude)))
	.filter((ring) => areaOf(ring) >= minArea)
	.map((ring) => toPath(simplifyRing(ring, tolerance)))
	.join("");
const file = join(import.meta.dirname, "../../src/formats/map/land-outline.ts");
writeFileSync(
	file,
	`/**
 * The land of the earth as one path on the map of \`project-point.ts\`; without Antarctica, where no town lies.
 *
 * Source: Natural Earth 1:50m (public domain), as in world-atlas 2.0.2; made by tests/map/make-outline.ts.
 */
export const landOutline =
	"${outline}";
`,
);
process.stdout.write(`${rings.length} rings, ${outline.length} bytes\n`);

function areaOf(ring: readonly MapPoint[]): number {
	const twice = ring.reduce((sum, { x, y }, index) => {
		const next = ring[(index + 1) % ring.length] ?? { x, y };
		return sum + x * next.y - next.x * y;
	}, 0);
	return Math.abs(twice) / 2;
}

/** Whole units, each point from the one before: `M12 40l3-1-2 5z`. */
function toPath(ring: readonly MapPoint[]): string {
	const points = ring.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
	const [first = { x: 0, y: 0 }, ...rest] = points;
	let last = first;
	const steps: number[] = [];
	for (const point of rest) {
		const [dx, dy] = [point.x - last.x, point.y - last.y];
		if (dx === 0 && dy === 0) continue;
		steps.push(dx, dy);
		last = point;
	}
	const line = steps.map((step, index) => (step < 0 || index === 0 ? String(step) : ` ${step}`)).join("");
	return steps.length < 4 ? "" : `M${first.x} ${first.y}l${line}z`;
}
