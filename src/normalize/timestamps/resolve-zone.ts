import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "../../model/civil-date.ts";
import type { Source } from "../../model/source.ts";
import type { TimestampBasis } from "../../model/timestamp.ts";
import { countryOfHost } from "./country-of-host.ts";
import { type ZoneMeaning, zonesByCountry, zoneTable } from "./zone-table.ts";

/** A local time of the day. */
export interface LocalTime extends CivilDate {
	readonly hour: number;
	readonly minute: number;
}

/** What is known of a time's offset from UTC. */
export interface ResolvedZone {
	/** `Z` or `+05:30`; absent = local time. */
	readonly offset?: string;
	readonly basis: Extract<TimestampBasis, "stated-offset" | "stated-zone" | "source-zone" | "local">;
	/** A zone is printed that the table does not know. */
	readonly unknown: boolean;
}

/**
 * Finds the offset of a printed time: by the printed offset, else the printed zone name, else the source's time zone.
 *
 *     “+0000” → Z, stated-offset     “EDT” → -04:00, stated-zone     nothing, source in Europe/Berlin → +02:00, source-zone
 *
 * A name that means several zones (IST, BST, CST) is decided by the country of the source or of its host; where the source's own zone
 * is one of them, that is its country. A local time that daylight saving skips or repeats takes the earlier offset.
 */
export function resolveZone(
	printed: string | undefined,
	local: LocalTime,
	context: { readonly source?: Source; readonly host?: string },
): ResolvedZone {
	const { source } = context;
	const name = printed?.toLowerCase().replace(/\s+/g, " ").replace(/−/g, "-").trim() ?? "";
	if (name !== "") {
		const stated = toOffset(name);
		if (stated) return { offset: stated.offset, basis: stated.named ? "stated-zone" : "stated-offset", unknown: false };
		const meaning = meaningOf(name, source?.country ?? countryOfHost(context.host));
		const offset = meaning === undefined ? undefined : offsetAt(meaning, local);
		if (offset) return { offset, basis: name === "z" ? "stated-offset" : "stated-zone", unknown: false };
	}
	const offset = source?.timeZone === undefined ? undefined : offsetAt(source.timeZone, local);
	if (offset) return { offset, basis: "source-zone", unknown: name !== "" };
	return { basis: "local", unknown: name !== "" };
}

function meaningOf(name: string, country: string | undefined): ZoneMeaning | undefined {
	const byCountry = Object.hasOwn(zonesByCountry, name) && country !== undefined ? zonesByCountry[name]?.[country] : undefined;
	return byCountry ?? (Object.hasOwn(zoneTable, name) ? zoneTable[name] : undefined);
}

/**
 * (gmt|utc)? sign hours (minutes)?
 *
 *     “+0000”     “gmt+8”     “-04:00”
 */
const offsetPattern = /^(gmt|utc)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?$/;

function toOffset(name: string): { offset: string; named: boolean } | undefined {
	const found = offsetPattern.exec(name);
	if (!found) return undefined;
	const [, named, sign = "+", hours = "0", minutes = "00"] = found;
	if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
	const zero = Number(hours) === 0 && Number(minutes) === 0;
	return { offset: zero ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`, named: named !== undefined };
}

/** The offset that a meaning has at a local time; `undefined` for a zone that the time zone database does not have. */
function offsetAt(meaning: string, { year, month, day, hour, minute }: LocalTime): string | undefined {
	if (!meaning.includes("/")) return meaning === "UTC" ? "Z" : meaning;
	try {
		const { offset } = Temporal.PlainDateTime.from({ year, month, day, hour, minute }).toZonedDateTime(meaning);
		return offset === "+00:00" ? "Z" : offset.slice(0, 6);
	} catch {
		// `timeZone` of a source is checked with the configuration; a name that passed there and fails here is of another database.
		return undefined;
	}
}
