import type { PrintedStamp, StampRole } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import type { Timestamp } from "../../model/timestamp.ts";
import { assignIsoRoles } from "./assign-iso-roles.ts";
import { assignRoleOfUpdate } from "./assign-role-of-update.ts";
import { agree, isBefore, join } from "./join-stamps.ts";
import { readLocalCalendar } from "./read-local-calendar.ts";
import { type ResolvedStamp, resolveStamp } from "./resolve-stamp.ts";
import type { StampContext } from "./stamp-context.ts";

/** What the printed stamps of one capture mean. Absent = the page does not say; day in the address and crawl day are not asked here. */
export interface NormalizedStamps {
	readonly published: Timestamp | undefined;
	readonly modified: Timestamp | undefined;
	readonly problems: readonly Problem[];
}

/**
 * Says what the printed stamps of a capture mean.
 *
 *     2024-05-31T04:06+0000                                   published 2024-05-31T04:06Z, basis stated-offset, two places of evidence
 *     04:06 GMT 31.05.2024 (Updated: 04:59 GMT 31.05.2024)    modified  2024-05-31T04:59Z, basis stated-zone
 *
 * Order: 1. roles of bare ISO stamps; 2. a time alone takes the day of the stamp before it, and a stamp the zone of the other on its line;
 * 3. each stamp's day, order and zone; 4. the published one, ISO before other forms and labelled before unlabelled, then all that agree
 * with it; 5. the modified one likewise.
 * Reports `timestamps-disagree` where stamps contradict the chosen one or the update lies before the publication, `time-without-day`,
 * `time-zone-missing` at most once, and the problems of the stamps that are used.
 */
export function normalizeStamps(stamps: readonly PrintedStamp[], context: StampContext): NormalizedStamps {
	const printed = borrowZones(borrowDays(assignIsoRoles(stamps).map((stamp) => readLocalCalendar(stamp, context))));
	const readings = printed.map((stamp) => resolveStamp(stamp, printed, context)).filter((stamp) => stamp !== undefined);
	const resolved = assignRoleOfUpdate(readings).toSorted((one, other) => rankOf(one) - rankOf(other));

	const modified = combine(resolved.filter(({ role }) => role === "modified"));
	const published = combine(
		resolved.filter(({ role }) => role !== "modified"),
		modified.chosen,
	);
	const said = published.chosen;
	const dropped = modified.chosen && said && isOfOtherDay(modified.chosen, said) ? modified.chosen : undefined;
	const updated = dropped ? undefined : modified.chosen;
	const alsoModified = updated ? published.others.filter((stamp) => agree(updated, stamp)).reduce(join, updated) : undefined;

	const disagreeing = [...published.others.filter((stamp) => !updated || !agree(updated, stamp)), ...(updated ? modified.others : [])];
	const problems: Problem[] = [...(said?.problems ?? []), ...(alsoModified?.problems ?? [])];
	const [contrary] = disagreeing;
	const against = contrary && (contrary.role === "modified" ? alsoModified : said);
	if (contrary && against) problems.push(toDisagreement(against, contrary, "The first was used."));
	else if (said && alsoModified && isBefore(alsoModified, said)) problems.push(toDisagreement(said, alsoModified, "Both were kept."));
	const dayless = dropped?.timestamp.evidence[0] ?? printed.find(({ dates }) => dates.length === 0)?.evidence;
	if (dayless) problems.push(toProblem("time-without-day", { text: dayless.text }, dayless.line));
	const unzoned = [said, alsoModified].find((stamp) => stamp?.zoneMissing);
	if (unzoned) problems.push(toZoneMissing(unzoned, context));
	return { published: said?.timestamp, modified: alsoModified?.timestamp, problems };
}

/** A time alone takes the readings of the stamp before it, and nothing where there is none. */
function borrowDays(stamps: readonly PrintedStamp[]): readonly PrintedStamp[] {
	if (stamps.every((stamp) => stamp.dates.length > 0)) return stamps;
	let dates: PrintedStamp["dates"] = [];
	return stamps.map((stamp) => {
		if (stamp.dates.length > 0) dates = stamp.dates;
		return stamp.dates.length > 0 ? stamp : { ...stamp, dates };
	});
}

/**
 * Publication and update on one line say their zone once, which the evidence of the other does not hold: “31 may 2024 - 12:05 Actualizado:
 * 31 may 2024 - 13:10 CEST”.
 */
function borrowZones(stamps: readonly PrintedStamp[]): readonly PrintedStamp[] {
	if (stamps.length !== 2) return stamps;
	const [first, second] = stamps;
	if (first === undefined || second === undefined || first.evidence.line !== second.evidence.line) return stamps;
	const zone = first.zone ?? second.zone;
	const areZoned = first.zone !== undefined && second.zone !== undefined;
	const areTimes = first.time !== undefined && second.time !== undefined;
	if (zone === undefined || areZoned || !areTimes || (first.role === "modified") === (second.role === "modified")) return stamps;
	return [
		{ ...first, zone },
		{ ...second, zone },
	];
}

/**
 * A borrowed day is wrong where it puts the update before the publication: the time passed midnight. Then the day is not known; nor where
 * it puts the update a day behind, since in its zone the day of the publication may be the one before. Of two of which one states no zone,
 * the clocks are compared.
 */
function isOfOtherDay(modified: ResolvedStamp, published: ResolvedStamp): boolean {
	if (modified.rule !== "time-only-stamp" || published.timestamp.precision === "day") return false;
	if (modified.instant !== undefined && published.instant !== undefined)
		return isBefore(modified, published) || modified.instant - published.instant >= minutesOfDay;
	return modified.timestamp.value.slice(0, toMinute) < published.timestamp.value.slice(0, toMinute);
}

const minutesOfDay = 1440;
/** “2024-05-31T04:06” */
const toMinute = 16;

/** Labelled before unlabelled before created, of each kind ISO first. */
function rankOf({ role, rule }: ResolvedStamp): number {
	return 2 * ranks[role] + (rule === "iso-stamp" ? 0 : 1);
}

const ranks: Readonly<Record<StampRole, number>> = { published: 0, modified: 0, unknown: 1, created: 2 };

/** The first stamp with all that agree with it; `others` contradict it. */
function combine(
	stamps: readonly ResolvedStamp[],
	modified?: ResolvedStamp,
): { readonly chosen?: ResolvedStamp; readonly others: readonly ResolvedStamp[] } {
	const [first] = stamps;
	if (!first) return { others: [] };
	let chosen = first;
	const others: ResolvedStamp[] = [];
	for (const stamp of stamps.slice(1)) {
		if (agree(chosen, stamp)) chosen = join(chosen, stamp);
		else if (contradicts(first, stamp, modified)) others.push(stamp);
	}
	return { chosen, others };
}

/**
 * A creation before the publication is no contradiction; nor is an unlabelled day beside a labelled stamp (the masthead's), unless it
 * has a time.
 */
function contradicts(first: ResolvedStamp, stamp: ResolvedStamp, modified: ResolvedStamp | undefined): boolean {
	if (stamp.role === "created") return false;
	if (stamp.role !== "unknown" || first.role === "unknown") return true;
	return stamp.timestamp.precision !== "day" || (modified !== undefined && agree(modified, stamp));
}

function toDisagreement(chosen: ResolvedStamp, other: ResolvedStamp, used: string): Problem {
	return toProblem(
		"timestamps-disagree",
		{ line: chosen.line, first: chosen.timestamp.value, otherLine: other.line, second: other.timestamp.value, used },
		other.line,
	);
}

function toZoneMissing({ timestamp, line }: ResolvedStamp, { host, source }: StampContext): Problem {
	return toProblem("time-zone-missing", { text: timestamp.evidence[0]?.text ?? "", host: host ?? source?.id ?? "the source" }, line);
}
