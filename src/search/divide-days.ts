/** A segment has about so many articles at most (DESIGN 6). */
const maxSegmentArticles = 4_000;

/** How much is listed under a day: in articles, or what weighs as much. */
export interface DayWeight {
	/** `YYYY-MM-DD` or `YYYY-MM`; `""` for the undated. */
	readonly day: string;
	readonly weight: number;
}

/** A stretch of the calendar: the days from `from` (included) to `to` (excluded), in code-unit order. */
export interface Period {
	/** `all`, `200x`, `2004`, `2004-h1`, `2004-q2`, `2004-05`, `2004-05-31`, `undated`; with the first digits of its ids where one day is too full. */
	readonly name: string;
	readonly from: string;
	readonly to: string;
	/** The ids from the first (included) to the second (excluded). */
	readonly ids: { readonly from: string; readonly to: string };
}

const halves: readonly string[] = ["h1", "h2"];
const quarters: readonly string[] = ["q1", "q2", "q3", "q4"];

/** From the widest stretch to the narrowest: the name of the one in which a day lies. */
const levels: readonly ((day: string) => string)[] = [
	() => "all",
	(day) => `${day.slice(0, 3)}x`,
	(day) => day.slice(0, 4),
	(day) => `${day.slice(0, 4)}-${halves[Math.floor((monthOf(day) - 1) / 6)]}`,
	(day) => `${day.slice(0, 4)}-${quarters[Math.floor((monthOf(day) - 1) / 3)]}`,
	(day) => day.slice(0, 7),
	(day) => day,
];

/**
 * Divides an archive along the calendar, so that no stretch holds more than a segment may: decades, years, halves, quarters, months, days. What
 * is divided goes by the days alone, never by the order in which articles came; inside one day, and among the undated, by id. Given by day, oldest
 * first; returned newest first.
 */
export function divideDays(days: readonly DayWeight[]): readonly Period[] {
	const dated = days.filter(({ day }) => day !== "");
	const undated = days.filter(({ day }) => day === "").reduce((sum, { weight }) => sum + weight, 0);
	return [
		...(dated.length === 0 ? [] : divide(dated, 0)).toReversed(),
		...(undated === 0 ? [] : divideIds({ name: "undated", from: "", to: "0" }, undated)),
	];
}

function divide(days: readonly DayWeight[], level: number): readonly Period[] {
	const weight = days.reduce((sum, each) => sum + each.weight, 0);
	const first = days[0]?.day ?? "";
	if (weight <= maxSegmentArticles || level === levels.length - 1)
		return divideIds({ name: nameAt(level, first), from: first, to: `${days.at(-1)?.day}-` }, weight);
	const groups = Map.groupBy(days, ({ day }) => nameAt(level + 1, day));
	return [...groups.values()].flatMap((group) => divide(group, level + 1));
}

/** Ids are hex digits, evenly spread: sixteen parts for each digit that is needed. */
function divideIds(period: Omit<Period, "ids">, weight: number): readonly Period[] {
	let digits = 0;
	while (weight / 16 ** digits > maxSegmentArticles) digits++;
	const count = 16 ** digits;
	const toId = (part: number) => (part === count ? "g" : part.toString(16).padStart(digits, "0"));
	return Array.from({ length: count }, (_, part) => ({
		...period,
		name: digits === 0 ? period.name : `${period.name}-${toId(part)}`,
		ids: { from: digits === 0 ? "" : toId(part), to: toId(part + 1) },
	}));
}

function nameAt(level: number, day: string): string {
	return levels[level]?.(day) ?? day;
}

function monthOf(day: string): number {
	return Number(day.slice(5, 7));
}
