import type { AppliedWithholding } from "../model/withholding.ts";
import { formatDay } from "./format-date.ts";
import type { ViewContext } from "./view-context.ts";

/** Says what is not shown, then why and since when; a note of the archive's owner comes last. */
export function toWithheldSentences(
	{ level, reason, since, note }: AppliedWithholding,
	{ texts, settings }: Pick<ViewContext, "texts" | "settings">,
): readonly string[] {
	const { withheldLevel, withheldReason } = texts;
	// `withheld.yaml` gives both or, for an excerpt that the source asks for, neither.
	const why = reason && since && withheldReason[reason]({ day: formatDay(since, "plain", settings.language) });
	return [withheldLevel[level], why, note].filter((sentence) => sentence !== undefined);
}
