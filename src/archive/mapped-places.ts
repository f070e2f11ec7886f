import type { DatabaseSync } from "node:sqlite";
import type { MappedPlace } from "../model/archive-reader.ts";

/** Keeps where places lie, with how many articles know it. Call `flush` at the end. */
export function openMappedPlaces(state: DatabaseSync) {
	const change = state.prepare(
		`INSERT INTO mapped_places (slug, country, latitude, longitude, count) VALUES (?, ?, ?, ?, ?)
		 ON CONFLICT DO UPDATE SET count = count + excluded.count`,
	);
	const clear = state.prepare("DELETE FROM mapped_places WHERE slug = ? AND count = 0");
	const counts = new Map<string, { readonly row: readonly [string, string, number, number]; count: number }>();
	return {
		count: (slug: string, { country = "", latitude, longitude }: Omit<MappedPlace, "slug" | "count">, by: 1 | -1): void => {
			const row = [slug, country, latitude, longitude] as const;
			const key = row.join("\n");
			const known = counts.get(key) ?? { row, count: 0 };
			known.count += by;
			counts.set(key, known);
		},
		flush: (): void => {
			for (const { row, count } of counts.values()) {
				if (count === 0) continue;
				change.run(...row, count);
				if (count < 0) clear.run(row[0]);
			}
			counts.clear();
		},
	};
}
