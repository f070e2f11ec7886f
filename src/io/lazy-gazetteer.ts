import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gazetteer, openGazetteer } from "../formats/gazetteer/gazetteer.ts";
import { toIoError } from "./io-error.ts";

const folder = join(import.meta.dirname, "../formats/gazetteer");

/** Opens the gazetteer when it is first asked for: a process that meets no place does not read its five megabytes (two milliseconds). */
export function lazyGazetteer(): () => Gazetteer {
	let opened: Gazetteer | undefined;
	return () => {
		opened ??= openGazetteer({
			names: readTable("place-names.tsv"),
			places: readTable("places.tsv"),
			towns: readTable("town-names.tsv"),
		});
		return opened;
	};
}

function readTable(name: string): Uint8Array {
	const path = join(folder, name);
	try {
		return readFileSync(path);
	} catch (error) {
		throw toIoError(error, `Reading \`${path}\``);
	}
}
