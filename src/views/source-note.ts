import type { Source } from "../model/source.ts";
import { hostOf } from "./links.ts";
import { nameOf } from "./name-of.ts";
import type { TextContext } from "./view-context.ts";

/** Writes who owns a source, as a statement of somebody at some time: “state-owned (register.example, 2023)”. */
export function ownershipText(source: Source, { texts }: TextContext): string | undefined {
	if (source.ownership === undefined) return undefined;
	const { statement, source: stater, asOf } = source.ownership;
	// Who says so: the host where it is an address, else the words of the registry.
	const says = hostOf(stater) ?? stater;
	const said =
		says === undefined
			? asOf && texts.profile.asOf({ date: asOf })
			: asOf === undefined
				? says
				: texts.archive.joined({ first: says, second: asOf });
	return said === undefined ? statement : `${statement} (${said})`;
}

/** Writes the note behind a source's name: “Russia · state-owned (register.example, 2023)”; `undefined` where nothing is known. */
export function sourceNote(source: Source | undefined, context: TextContext): string | undefined {
	if (source === undefined) return undefined;
	const country = source.country === undefined ? undefined : nameOf("region", source.country, context.settings.language);
	const parts = [country, ownershipText(source, context)].filter((part) => part !== undefined);
	return parts.length === 0 ? undefined : parts.join(" · ");
}
