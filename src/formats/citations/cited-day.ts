const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/** Months of more than four letters are shortened (MLA Handbook, 9th edition, appendix 1). */
const shortMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."] as const;

/** The parts of a day (`2024-05-31`, `2024-05`, `2024`), as numbers. */
export function dayParts(day: string): readonly number[] {
	return day.split("-").map(Number);
}

/** Writes a day as Chicago does: `May 31, 2024` · `May 2024` · `2024`. */
export function toAmericanDay(date: string): string {
	const [year = 0, month, day] = dayParts(date);
	return month === undefined ? String(year) : `${months[month - 1]}${day === undefined ? "" : ` ${day},`} ${year}`;
}

/** Writes a day as APA does: `2024, May 31` · `2024, May` · `2024`. */
export function toYearFirst(date: string): string {
	const [year = 0, month, day] = dayParts(date);
	return month === undefined ? String(year) : `${year}, ${months[month - 1]}${day === undefined ? "" : ` ${day}`}`;
}

/** Writes a day as MLA does: `1 Sept. 2024` · `Sept. 2024` · `2024`. */
export function toDayFirst(date: string, width: "short" | "long"): string {
	const [year = 0, month, day] = dayParts(date);
	const names = width === "short" ? shortMonths : months;
	return [day, month === undefined ? undefined : names[month - 1], year].filter((part) => part !== undefined).join(" ");
}
