import type { CitedName } from "../../model/citation.ts";

/** Writes a name surname first: `Holt, Mary Ann` · `Holt, Mary Ann, Jr.` · `Associated Press`. */
export function toLastFirst(name: CitedName): string {
	return "literal" in name ? name.literal : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(", ");
}

/** Writes a name as it is spoken: `Mary Ann Holt` · `Mary Ann Holt Jr.`. */
export function toFirstLast(name: CitedName): string {
	return "literal" in name ? name.literal : [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(" ");
}

/** Writes a name with initials: `Holt, M. A.` · `Dupont, J.-L.` · `Петров, И. С.`. */
export function toInitials(name: CitedName): string {
	if ("literal" in name) return name.literal;
	return [name.family, initialsOf(name.given), name.suffix].filter((part) => part !== undefined).join(", ");
}

/** initial = the first letter of a word, of a part behind a hyphen, or of one behind a full stop. Examples: `Jean-Luc`, `J.K.`. */
function initialsOf(given: string): string {
	return given
		.split(/ |(?<=\.)(?=\p{L})/u)
		.filter((word) => word !== "")
		.map((word) =>
			word
				.split("-")
				.map((part) => (isLowerCase(part) ? part : `${String.fromCodePoint(part.codePointAt(0) ?? 0)}.`))
				.join("-"),
		)
		.join(" ");
}

/** A particle is no name: `de` in “María de Lourdes”. */
function isLowerCase(word: string): boolean {
	return word === "" || /^\p{Ll}/u.test(word);
}
