import { lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { type LabelKind, labels } from "../words/labels.ts";
import { rubricNames } from "../words/rubric-names.ts";
import { labelOfTwo } from "./label-of-two.ts";

/**
 * What a line of the header, or what stands beside a stamp, says as a label: by the tables, or as two of their entries. `fold` is the text in
 * the form of `foldLine`. In small letters only the labels count: the names of rubrics may be key words then.
 *
 *     Being updated      status      Infrastructure      rubric      Crime & Courts      rubric      Iowa News      rubric
 */
export function headerLabel(text: string, fold: string): LabelKind | undefined {
	const place = fold.endsWith(ofNews) && text.length <= maxNews ? text.slice(0, -ofNews.length) : "";
	if (place.length >= minState && lookUpRegion(place)?.countries[0] === "US") return "rubric";
	return labels.get(fold) ?? labelOfTwo(text, fold) ?? (rubricNames.has(fold) && !smallLetter.test(text) ? "rubric" : undefined);
}

/** What a station of the United States has of its state. “Iowa News” */
const ofNews = " news";
const maxNews = 24;
/** “Ohio”: short forms stand in names of agencies and papers. “PA News” */
const minState = 4;
/** Georgian writes in small letters alone. */
const smallLetter = /^(?!\p{Script=Georgian})\p{Ll}/u;
