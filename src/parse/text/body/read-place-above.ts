import type { Draft } from "../draft.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";

interface Paragraph {
	readonly kind: "paragraph";
	readonly text: string;
	readonly line: number;
}

/** The place that the header prints above the line of its agency opens the text, unless that names its own: then it is left out. */
export function readPlaceAbove([first, second]: readonly TextLine[], draft: Draft): readonly Paragraph[] {
	const { place } = draft;
	if (place === undefined) return [];
	if (first === undefined || !hasDateline(first, second, draft)) return [{ kind: "paragraph", text: place.text, line: place.number }];
	draft.leftOut.push(toEvidence(place, "header-line"));
	return [];
}
