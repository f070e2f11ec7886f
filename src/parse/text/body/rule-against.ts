import { askOwnRule, type Draft } from "../draft.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import { leftOutRule } from "../line-kinds/left-out-rule.ts";
import { isAboutNumber } from "../line-kinds/pictures/gallery-pictures.ts";
import { isCaptionAgain, isPictureText } from "../line-kinds/pictures/picture-texts.ts";
import { isCreditWithoutCaption } from "../line-kinds/pictures/takers.ts";
import { isBetweenHalves } from "../lines/broken-sentence.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldLine } from "../lines/fold-line.ts";
import { lineAbove } from "../lines/line-above.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { labels } from "../words/labels.ts";
import { isCaptionBetween } from "./captions-between.ts";

/** Why a line is no part of the text; `undefined` where nothing says so. */
export function ruleAgainst(lines: readonly TextLine[], index: number, before: TextLine | undefined, draft: Draft): string | undefined {
	const line = lines[index];
	const next = lines[index + 1];
	if (line === undefined) return undefined;
	if (isCaptionAgain(line, lineAbove(lines, index)) || isAboutNumber(lines, index)) return "caption";
	if (line.text.length > 800) return undefined;
	const rule = askOwnRule(line, draft);
	// A photo credit may stand in front of the dateline, on the line where the text begins.
	if (before === undefined && rule === "caption" && line.text.length >= 80 && hasDateline(line, next, draft)) return undefined;
	if (rule !== undefined) return rule;
	if (line.text.length <= 40 && isLabelInText(line, next) && !isBetweenHalves(line, lineAbove(lines, index), next)) return "label-in-text";
	if (isPictureText(line, next)) return "caption";
	if (before === undefined || line.text === draft.headline?.value) return undefined;
	return isCaptionBetween(lines, index, isCreditOnly) ? "caption" : undefined;
}

function isCreditOnly({ text }: TextLine): boolean {
	return isCreditWithoutCaption(text) && leftOutRule(text) === "caption";
}

/** A label, but for a rubric or a form of story that is set off above a sentence: a subhead. “Education” · “Analysis” */
function isLabelInText(line: TextLine, next: TextLine | undefined): boolean {
	const fold = foldLine(line.text);
	const kind = labels.get(fold);
	const isSubhead = kind === "rubric" || (kind === "form" && !shown.test(fold));
	return kind !== undefined && !(isSubhead && line.blankBefore && next !== undefined && endsSentence(next.text) === "sentence");
}

/** Forms that are seen or heard: their words stand above a player. */
const shown = /^(?:video|vidéo|photos|in pictures|podcast|feature|features)$/;
