import { isAgency } from "../../../datelines/know-agency.ts";
import type { KnownNames } from "../../../datelines/known-names.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";

/**
 * A person's name and an agency of the Baltic states in brackets, in one block with the stamp above it: who wrote, as papers there print
 * it. A town with its agency is a dateline; with any other agency two names may be a town's that no table has: “Klein Elbhof (DPA)”.
 * Behind an agency and a dash the name is one of the table.
 *
 *     2024-05-03 07:28           2024/05/03
 *     Ieva Kalnė (ELTA)          Enab Baladi – Anna Lee
 */
export function asNameWithAgency(line: HeaderLine, above: HeaderLine | undefined, known: KnownNames): HeaderLine | undefined {
	if (line.kind !== "title" || above?.kind !== "stamp") return undefined;
	const [agency = "", author = "", ...more] = line.text.split(dash);
	if (author !== "" && more.length === 0 && isAgency(agency, known) && isAuthor(author)) {
		const people = readNameLine(author)?.people ?? [];
		return toHeaderLine(line, { kind: "byline", byline: { text: line.text, people } });
	}
	if (line.blankBefore || !line.text.endsWith(")")) return undefined;
	const name = line.text.length <= maxCharacters ? nameAndAgency.exec(line.text)?.[1] : undefined;
	const people = name === undefined || known.isTown(name) ? undefined : readNameLine(name)?.people;
	return people && toHeaderLine(line, { kind: "byline", byline: { text: line.text, people } });
}

const dash = / [–—-] /;
/** Three names and an agency. */
const maxCharacters = 60;
/** Two names or three in small letters, and the agency. “Ieva Kalnė (ELTA)” */
const nameAndAgency = /^(\p{Lu}\p{Ll}[\p{L}.'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}.'’-]{1,24}){1,2}) \((?:ELTA|BNS|LETA)\)$/u;
