import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { homeWords } from "../../words/home-words.ts";
import { languageNames } from "../../words/language-names.ts";
import { adMarks, menuWords } from "../../words/page-words.ts";

/**
 * Three short lines or more without a blank line between them, above the headline, are a menu; or the way to the page, whose entries but the
 * home page are labels.
 */
export function menuLines(
	head: readonly HeaderLine[],
	headlineAt: number,
): { readonly menu: ReadonlySet<number>; readonly path: ReadonlySet<number> } {
	const menu = new Set<number>();
	let path: ReadonlySet<number> = new Set();
	let run: number[] = [];
	const close = () => {
		if (run.length === 0) return;
		// The rubric of the story may be its last entry, above who wrote it, or right above the headline the only rubric of a menu of tools.
		const last = run.at(-1) ?? 0;
		const others = run.slice(0, -1).map((index) => head[index]);
		const isOnly =
			last === headlineAt - 1 &&
			!formOfPage.test(head[last]?.text ?? "") &&
			!others.some(isRubricOfMenu) &&
			others.filter(isUnknownEntry).length <= 1;
		// Or above the stamp, behind nothing but buttons, or no other rubric where the stamp has its time; or right above the headline it says that the
		// story is a release, or stands below the button that shows the menu.
		const isBehindButtons = head[last + 1]?.kind === "stamp" && others.every((line) => line?.kind === "left-out");
		const isAboveStamp = isTimed(head[last + 1]) && !others.some((line) => line?.kind === "label");
		const isAboveHeadline = last === headlineAt - 1 && (release.test(head[last]?.text ?? "") || isMenuButton(head[last - 1]));
		if (head[last]?.kind === "label" && (isOnly || isBehindButtons || isAboveStamp || isAboveHeadline || head[last + 1]?.kind === "byline"))
			run.pop();
		if (last === headlineAt - 1) {
			path = new Set(pathOf(run, head));
			for (const index of path.size > 0 ? run : []) if (head[index]?.kind === "label" && !path.has(index)) menu.add(index);
			if (path.size > 0) run = [];
		}
		if (run.length >= 3 && !isTwoRubrics(run, head)) for (const index of run) menu.add(index);
		run = [];
	};
	for (const [index, line] of head.slice(0, headlineAt).entries()) {
		if (line.blankBefore || isAdvertisement(lineAbove(head, index))) close();
		if (isEntry(line)) run.push(index);
		else close();
	}
	close();
	for (const index of spacedMenu(head, headlineAt)) menu.add(index);
	return { menu, path };
}

/**
 * The entries of the way to the page, right above the headline: no more than two behind the home page, three where the last stands there twice, or
 * two of which the last is part of the other.
 *
 *     Home       News
 *     News       Oldport News
 *     Oldport
 */
function pathOf(run: readonly number[], head: readonly HeaderLine[]): readonly number[] {
	const isHome = (index: number | undefined) => homeWords.has(head[index ?? 0]?.text.toLowerCase() ?? "");
	const entries = run.filter((index) => head[index]?.kind !== "left-out" && head[index]?.text !== head[index + 1]?.text && !isHome(index));
	const [outer, inner] = entries.slice(-2).map((index) => head[index]?.text ?? "");
	if (outer !== undefined && inner?.endsWith(` ${outer}`)) return entries.slice(-2);
	if (entries.some((index) => languageNames.has(head[index]?.text.toLowerCase() ?? ""))) return [];
	const [first, second] = run;
	const isTwice = entries.length <= maxPath && head[run.at(-1) ?? 0]?.text === head[run.at(-2) ?? 0]?.text;
	// The link past the menu may stand above the home page.
	const opensAtHome = isHome(first) || (head[first ?? 0]?.kind === "left-out" && isHome(second));
	return (entries.length <= 2 || isTwice) && opensAtHome ? entries : [];
}

/**
 * Six short lines or more, set off or not, are one, too; the last of them may be the rubric of the story, and in capitals, as none of the menu is, the
 * last two.
 */
function spacedMenu(head: readonly HeaderLine[], headlineAt: number): readonly number[] {
	let from = headlineAt - 1;
	while (from >= 0 && isEntry(head[from])) from--;
	const run: number[] = [];
	for (let index = from + 1; index < headlineAt; index++) if (head[index]?.kind !== "left-out") run.push(index);
	const labelled = run.filter((index) => head[index]?.kind === "label");
	if (run.length < minSpaced) return labelled.length >= minLabels && labelled.every((index) => head[index]?.blankBefore) ? labelled : [];
	const [first, beforeLast] = [head[run[0] ?? 0]?.text ?? "", head[run.at(-2) ?? 0]?.text ?? ""];
	return run.slice(0, isInCapitals(beforeLast) && !isInCapitals(first) ? -2 : -1);
}

/** The page's stamp: a day with its time. */
function isTimed(line: HeaderLine | undefined): boolean {
	return line?.kind === "stamp" && line.stamps.some(({ time, dates }) => time !== undefined && dates.length > 0);
}

/** “Menu” */
function isMenuButton(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && line.text.length <= maxMenuButton && menuWords.has(foldLine(line.text));
}

/** “toggle navigation” */
const maxMenuButton = 20;

/** What one story is; a menu has the word for many. “Press release” */
const release = /^(?:(?:press|news|media) release|news story|press statement|fact sheet)$/i;

/** An entry of a menu that says what form its pages have. “Video” · “Obituaries” · “Pogoda” */
const formOfPage =
	/^(?:videos?|photos?|galleries|obituaries|weather|podcasts?|newsletters?|games|puzzles|classifieds|jobs|watch|listen|pogoda|погода|wetter|météo|meteo|el tiempo)$/iu;

/** Two rubrics on top of the page above nothing but a button with a dash: those of the story. “Property” · “Commercial” · “- Print article” */
function isTwoRubrics(run: readonly number[], head: readonly HeaderLine[]): boolean {
	const [outer, inner, button, ...more] = run.map((index) => head[index]);
	if (more.length > 0 || outer !== head[0] || button?.kind !== "left-out" || !button.text.startsWith("- ")) return false;
	return outer?.kind === "label" && inner?.kind === "label";
}

/** What may be a rubric that no table knows: no degrees, and no link of a ticker. “Things to Do” · not “52°” · not “Oldport, TX »” · not “Live Now” */
function isUnknownEntry(line: HeaderLine | undefined): boolean {
	return line?.kind === "title" && !line.text.includes("°") && !line.text.endsWith("»") && !live.test(line.text);
}

function isRubricOfMenu(line: HeaderLine | undefined): boolean {
	return line?.kind === "label" && !live.test(line.text);
}

function isInCapitals(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isEntry(line: HeaderLine | undefined): boolean {
	// What says of the story that it is exclusive, or a stroke that it is the way to it, stands in no menu.
	if (line?.kind === "label" && line.label === "status" && !live.test(line.text)) return false;
	if (line?.kind === "title" && isCrumbAlone(line)) return false;
	return (
		line?.kind === "label" ||
		line?.kind === "tag" ||
		(line?.kind === "title" && line.words <= 3) ||
		(line?.kind === "left-out" && line.rule === "boilerplate" && line.text.length <= 30)
	);
}

const minSpaced = 6;
/** Two rubrics, and one of the last. */
const maxPath = 3;
/** So many rubrics of the table, each set off, are the menu of the site, and none of the story. */
const minLabels = 4;
/** The entry for a stream. “LIVE” · “En vivo” */
const live = /live|vivo|direct|diretta|canlı|эфир|ライブ|直播/iu;

/** An entry of the way to the page, which the stroke in front or behind it tells from a menu. “/   World” · “Tech/” */
export function isCrumbAlone({ kind, text, words }: HeaderLine & { readonly kind: "title" }): boolean {
	return kind === "title" && words <= 3 && (text.startsWith("/") || text.endsWith("/")) && crumbAlone.test(text);
}

const crumbAlone = /^(?:\/ {0,4}\p{L}[^/]{1,30}|\p{L}[^/]{1,30}\/)$/u;

/** Below an advertisement the menu has ended. */
function isAdvertisement(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && line.text.length <= maxAdMark && adMarks.has(foldLine(line.text));
}

/** The longest of the table, with marks around it. */
const maxAdMark = 20;
