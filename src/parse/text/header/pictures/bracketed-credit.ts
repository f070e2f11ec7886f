import { isAgency } from "../../../datelines/know-agency.ts";
import type { NamePlace } from "../names/where-names-stand.ts";

/** The picture's agency alone in square brackets, right above the text, as Kathimerini prints it. “[AP]” */
export function isBracketedCredit({ line, next, stampSeen, headline, draft }: NamePlace & { readonly stampSeen: boolean }): boolean {
	if (headline === undefined || !stampSeen || next?.kind !== "prose" || line.text.length > maxCredit) return false;
	const agency = bracketedCredit.exec(line.text)?.[1];
	return agency !== undefined && (agency.endsWith(" News") || isAgency(agency, draft.known));
}

const bracketedCredit = /^\[(\p{Lu}[\p{L}. /-]{1,30})\]$/u;
const maxCredit = 34;
