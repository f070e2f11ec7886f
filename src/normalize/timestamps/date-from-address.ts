import { isCivilDate } from "../../model/civil-date.ts";

/**
 * Reads the day, or the month, that an address carries in its path.
 *
 *     https://a.example/2024/05/31/story     → 2024-05-31     https://a.example/2024/may/31/story → 2024-05-31
 *     https://a.example/20240531/story.html  → 2024-05-31     https://a.example/2024/05/story     → 2024-05
 *
 * Returns `undefined` where there is none. Ids are no dates: eight digits count only as a whole, between marks. Nor are days in the midst of a
 * slug, of which the story tells: `/news/the-flood-of-1995-04-19-in-oldport`. Years are 1990–2099.
 */
export function dateFromAddress(address: string): string | undefined {
	const path = pathOf(address);
	for (const pattern of dayPatterns) {
		for (const found of path.matchAll(pattern)) {
			const day = isInSlug(path, found) ? undefined : toDay(found.groups ?? {});
			if (day) return day;
		}
	}
	const found = monthPattern.exec(path);
	const { year, month } = found?.groups ?? {};
	return year && month && isCivilDate({ year: Number(year), month: Number(month), day: 1 }) ? `${year}-${month}` : undefined;
}

const maxCharacters = 600;
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The forms in which a path names a day, the plainest first. Each stands between `/`, `-`, `_`, `.` or the ends.
 *
 *     year/month/day   “2024/05/31”, “2024-05-31”, “2024/5/31”
 *     year month day   “20240531”, “t20240531_”
 *     year/name/day    “2024/may/31”
 *     day/month/year   “14/05/2024”: only where the first number can be no month
 */
const dayPatterns: readonly RegExp[] = [
	/(?:^|[/_.-])(?<year>(?:19|20)\d\d)[/_.-](?<month>\d{1,2})[/_.-](?<day>\d{1,2})(?=$|[/_.-])/g,
	/(?:^|[/_.-])[a-z]?(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=$|[/_.-])/g,
	/(?:^|[/_.-])(?<year>(?:19|20)\d\d)[/_.-](?<name>[a-z]{3})[a-z]{0,6}[/_.-](?<day>\d{1,2})(?=$|[/_.-])/g,
	/(?:^|\/)(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d\d)[/-](?<year>(?:19|20)\d\d)(?=$|\/)/g,
];
/** year/month      “2024/05/”     “/202405/” */
const monthPattern = /\/(?<year>(?:19|20)\d\d)[/-]?(?<month>0[1-9]|1[0-2])(?=$|\/)/;

/**
 * Whether marks part the numbers of a day that neither fills whole segments nor opens or ends the last one; behind it a number and the
 * ending of a file may stand.
 */
function isInSlug(path: string, { 0: text, index }: RegExpExecArray): boolean {
	if (!parted.test(text)) return false;
	const behind = path.slice(index + text.length);
	const opensSegment = index === 0 || text.startsWith("/");
	if (opensSegment && (behind === "" || behind.startsWith("/"))) return false;
	return behind.includes("/") || !(opensSegment || endOfPath.test(behind));
}

/** Numbers and what stands between them. “/2024/05/31” · “-2024-may-31” */
const parted = /\d[/_.-]/;
/** “” · “.html” · “-1107862751.html” */
const endOfPath = /^(?:[_.-]\d{1,12})?(?:\.[a-z]{2,5})?$/;

function toDay(groups: Readonly<Record<string, string | undefined>>): string | undefined {
	const year = Number(groups.year);
	const month = groups.name ? monthNames.indexOf(groups.name) + 1 : Number(groups.month);
	const day = Number(groups.day);
	if (year < 1990 || !isCivilDate({ year, month, day })) return undefined;
	return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The path of an address in small letters, without query and fragment. */
function pathOf(address: string): string {
	const path = address.slice(0, maxCharacters).replace(/^[a-z]{2,8}:\/\/[^/?#]{0,255}/i, "");
	return (path.split(/[?#]/, 1)[0] ?? "").replace(/\/$/, "").toLowerCase();
}
