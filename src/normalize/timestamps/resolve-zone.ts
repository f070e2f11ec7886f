import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "../../model/civil-date.ts";
import type { ProblemId } from "../../model/problem-catalogue.ts";
import type { TimestampBasis } from "../../model/timestamp.ts";
import { countryOfHost } from "./country-of-host.ts";
import { isSharedZone, readSharedZone, readUsualZone } from "./shared-zones.ts";
import type { StampContext } from "./stamp-context.ts";
import { seasonOf } from "./zone-seasons.ts";
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
	/** What speaks against the printed zone: no table knows it, several countries have one of that name, it is not in use on that day. */
	readonly doubt?: ZoneDoubt;
}

/** The problem of a printed zone that was not used, or only as its most usual meaning. */
type ZoneDoubt = Extract<ProblemId, "zone-unknown" | "zone-ambiguous" | "zone-assumed" | "zone-out-of-season">;

type ZoneContext = Pick<StampContext, "source" | "host" | "language" | "signedIn" | "writtenIn">;

/** A zone as printed, and the stamp in which it stands. */
export interface PrintedZone {
	readonly name: string | undefined;
	readonly text: string;
}

/**
 * Finds the offset of a printed time: by the printed offset, else the printed zone name, else the source's time zone.
 *
 *     “+0000” → Z, stated-offset     “EDT” → -04:00, stated-zone     nothing, source in Europe/Berlin → +02:00, source-zone
 *
 * A name that means several zones (IST, BST, CST) is decided by the country of the source or of its host, else by what `readSharedZone`
 * asks; where nothing tells, it is read as nearly everybody means it, with a warning, or the time is local. So is one whose zone is out of
 * its season (EST in July): who prints it may mean the clock of that day or, where no clock is changed, what it says. A local time that
 * daylight saving skips or repeats takes the earlier offset.
 */
export function resolveZone(printed: PrintedZone, local: LocalTime, context: ZoneContext): ResolvedZone {
	const { source } = context;
	const name = printed.name === undefined ? "" : foldName(printed.name);
	const own = source?.timeZone === undefined ? undefined : offsetAt(source.timeZone, local);
	const stated = name === "" ? undefined : readName(name, printed.text, { local, own, context });
	if (stated?.offset !== undefined) return stated;
	const doubt = stated && { doubt: stated.doubt };
	return own === undefined ? { basis: "local", ...doubt } : { offset: own, basis: "source-zone", ...doubt };
}

/** In small letters, with single blanks and the minus of ASCII. */
function foldName(printed: string): string {
	const small = printed.toLowerCase();
	return plainName.test(small) ? small : small.replace(/\s+/g, " ").replace(/−/g, "-").trim();
}

/** As most are printed.      “gmt”     “+0000” */
const plainName = /^[a-z\d+:-]*$/;

interface Known {
	readonly local: LocalTime;
	/** The offset of the source's own zone. */
	readonly own: string | undefined;
	readonly context: ZoneContext;
}

/** The offset that a printed zone states, or why it states none. */
function readName(name: string, text: string, { local, own, context }: Known): ResolvedZone {
	// What most stamps have: no table and no page says otherwise.
	if (name === "gmt" || name === "utc") return { offset: "Z", basis: "stated-zone" };
	if (name === "+0000" || name === "+00:00" || name === "z") return { offset: "Z", basis: "stated-offset" };
	const stated = toOffset(name);
	if (stated) return { offset: stated.offset, basis: stated.named ? "stated-zone" : "stated-offset" };
	const country = context.source?.country ?? countryOfHost(context.host);
	const ofCountry = country !== undefined && Object.hasOwn(zonesByCountry, name) ? zonesByCountry[name]?.[country] : undefined;
	const isOwn = (meaning: ZoneMeaning) => own !== undefined && offsetAt(meaning, local) === own;
	const isOpen = country === undefined && isSharedZone(name);
	const told = isOpen ? readSharedZone(name, { ...context, text, isOwn }) : (ofCountry ?? toMeaning(name, context));
	const isUntold = isOpen && told === undefined && own === undefined && context.signedIn === undefined;
	const usual = isUntold ? readUsualZone(name, context.writtenIn) : undefined;
	const meaning = told ?? usual?.meaning;
	if (meaning === undefined) return { basis: "local", doubt: isOpen ? "zone-ambiguous" : "zone-unknown" };
	const offset = offsetAt(meaning, local);
	if (usual !== undefined && !usual.isCertain) return { offset, basis: "stated-zone", doubt: "zone-assumed" };
	const season = meaning === zoneTable[name] ? seasonOf(name, country) : undefined;
	const isInSeason = season === undefined || offset === own || offsetAt(season, local) === offset;
	if (!isInSeason) return { basis: "local", doubt: "zone-out-of-season" };
	return offset === undefined
		? { basis: "local", doubt: "zone-unknown" }
		: { offset, basis: name === "z" ? "stated-offset" : "stated-zone" };
}

/** What a name means of itself; BST is Bangladesh's on a page in Bengali. */
function toMeaning(name: string, { language }: Known["context"]): ZoneMeaning | undefined {
	if (name === "bst" && language?.split("-")[0] === "bn") return zonesByCountry.bst?.BD;
	return Object.hasOwn(zoneTable, name) ? zoneTable[name] : undefined;
}

/**
 * (gmt|utc)? sign hours (minutes)?, or (gmt|utc) hours
 *
 *     “+0000”     “gmt+8”     “-04:00”     “gmt9”
 */
const offsetPattern = /^(?:(gmt|utc)? ?([+-]) ?|(gmt|utc))(\d{1,2})(?::?(\d{2}))?$/;

function toOffset(name: string): { offset: string; named: boolean } | undefined {
	const found = offsetPattern.exec(name);
	if (!found) return undefined;
	const [, signed, sign = "+", plain, hours = "0", minutes = "00"] = found;
	const named = signed ?? plain;
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
