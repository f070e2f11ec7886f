/** Lower-case particles that belong to the surname that follows (Chicago Manual of Style, 8.7 ff.). */
const particles: ReadonlySet<string> = new Set([
	"af",
	"al",
	"bin",
	"da",
	"das",
	"de",
	"del",
	"della",
	"den",
	"der",
	"di",
	"do",
	"dos",
	"du",
	"el",
	"la",
	"le",
	"ten",
	"ter",
	"van",
	"von",
	"zu",
]);

/** What stands behind a surname and is no surname. */
const suffixes: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/**
 * Turns a person's name round for reference managers.
 *
 *     Ludwig van der Berg  →  van der Berg, Ludwig
 *     Mary Ann Holt Jr.    →  Holt Jr., Mary Ann
 *
 * A single name, and one that holds a comma already, stay as they are. Limit: which part of a name is the surname differs by language; the
 * last word is taken, so names printed surname first come out turned round.
 */
export function toLastFirst(name: string): string {
	const words = name.split(" ").filter((word) => word !== "");
	if (words.length < 2 || name.includes(",")) return words.join(" ");
	const end = words.length > 2 && suffixes.has((words.at(-1) ?? "").toLowerCase()) ? words.length - 1 : words.length;
	const particle = words.findIndex((word, index) => index > 0 && index < end - 1 && particles.has(word));
	const start = particle === -1 ? end - 1 : particle;
	return `${words.slice(start).join(" ")}, ${words.slice(0, start).join(" ")}`;
}
