import { isAgency } from "../../datelines/know-agency.ts";
import type { KnownNames } from "../../datelines/known-names.ts";
import { type HeaderLine, toHeaderLine } from "../line-kinds/header-line.ts";
import { readNameLine } from "../line-kinds/read-byline.ts";

/**
 * A person's name and an agency in brackets, in one block with the stamp above it: who wrote. A known place there is a dateline.
 *
 *     2024-05-03 07:28
 *     Ieva Kalnė (ELTA)
 */
export function asNameWithAgency(line: HeaderLine, above: HeaderLine | undefined, known: KnownNames): HeaderLine | undefined {
	if (line.kind !== "title" || line.blankBefore || above?.kind !== "stamp" || !line.text.endsWith(")")) return undefined;
	const [, name = "", agency = ""] = line.text.length <= maxCharacters ? (nameAndAgency.exec(line.text) ?? []) : [];
	const people = agency !== "" && isAgency(agency, known) ? readNameLine(name)?.people : undefined;
	return people && toHeaderLine(line, { kind: "byline", byline: { text: line.text, people } });
}

/** Three names and an agency. */
const maxCharacters = 60;
/** Two names or three in small letters, and capitals in brackets. “Ieva Kalnė (ELTA)” */
const nameAndAgency = /^(\p{Lu}\p{Ll}[\p{L}.'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}.'’-]{1,24}){1,2}) \((\p{Lu}{2,8})\)$/u;
