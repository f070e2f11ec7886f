import { toCharSet } from "../../../../formats/char-set.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { boilerplateLines } from "../../words/boilerplate.ts";
import { labels } from "../../words/labels.ts";

/**
 * Whether a line is a menu whose entries lost what stood between them.
 *
 *     NewsLatest StoriesBusinessSportsHealthPhoto & Video
 *
 * Three joints are enough, of three small letters and a word: names that are written so have fewer letters before their second capital
 * (“YouTube”, “LinkedIn”), and of those that have as many no headline has three. A sentence has a stop, or words in small letters.
 *
 *     Latest NewsNewsOldport News
 *
 * Two are, where each piece is a rubric that a table has, or ends in the word for news.
 *
 *     Все новости Мир Экономика Наука и Хайтек Здоровье Спорт Культура Фото
 *
 *     Mill reopens • • • Bridge closed • • •
 *
 *     Become a memberSupport Oldport NewsSave our harbour
 *
 * One is, where each piece is a button that asks for something, or all their words but one are the same: what stands first on a live page.
 *
 *     New firstOld first
 *
 * In Cyrillic no headline gives a capital to each of its words.
 */
export function isGluedMenu(text: string): boolean {
	if (text.endsWith(" •") && text.includes(" • • • ")) return true;
	if (text.length < minMenu || isCloser(text.charCodeAt(text.length - 1))) return false;
	const first = text.charCodeAt(0);
	if (first >= firstCyrillic && first <= lastCyrillic) return isRowOfCapitals(text) || isPairOfOrders(text);
	return (
		joint.test(text) &&
		((threeJoints.test(text) && !clause.test(text)) || isRowOfRubrics(text) || isRowOfButtons(text) || isPairOfOrders(text))
	);
}

/** Which items of a live page stand first, in any language: two buttons of two words or three. “Сначала новыеСначала старые” */
export function isPairOfOrders(text: string): boolean {
	const joint = text.length <= maxPair ? text.search(jointOfOrders) : -1;
	if (joint < 0) return false;
	const left = text.slice(0, joint).toLowerCase().split(" ");
	const right = text.slice(joint).toLowerCase().split(" ");
	if (left.length < 2 || left.length !== right.length) return false;
	const [first, ...others] = left.flatMap((word, at) => (word === right[at] ? [] : [word, right[at] ?? ""]));
	return first !== undefined && others.length === 1 && [first, ...others].every((word) => ages.has(word));
}

const maxPair = 60;
/** “New” and “old” in languages of live pages, lower case. */
const ages: ReadonlySet<string> = new Set(
	"new newest latest old oldest earliest новые новый старые старый нові старі nowe najnowsze stare najstarsze nova nove novije stara stare starije nuevos nuevo recientes antiguos antiguo nouveaux récents anciens neue neueste alte älteste nuovi recenti vecchi novos recentes antigos nové staré noi vechi yeni eski νέα παλιά".split(
		" ",
	),
);
/** “firstOld” */
const jointOfOrders = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** Two buttons or more without a blank between, each of which opens with its verb. */
function isRowOfButtons(text: string): boolean {
	if (text.length > maxRubrics || !opensAsButton.test(text)) return false;
	const buttons = text.split(jointOfRubrics);
	return buttons.length >= 2 && buttons.every((each) => button.test(each) || boilerplateLines.has(foldLine(each)));
}

/** “Become a member” · “Save our harbour” */
const button =
	/^(?:Become|Contact|Close|Donate|Download|Follow|Get|Join|Listen|Log|Open|Register|Save|Share|Sign|Skip|Submit|Subscribe|Support|Watch) /;

/** The first word of a button: a quick look. */
const opensAsButton =
	/^(?:Become|Contact|Close|Donate|Download|Follow|Get|Join|Listen|Log|Open|[Pp]lay|Register|Save|Share|Send|Sign|Skip|Submit|Subscribe|Support|[Vv]iew|Watch) /;

/** Three rubrics or more without a blank between. */
function isRowOfRubrics(text: string): boolean {
	if (text.length > maxRubrics) return false;
	const rubrics = text.split(jointOfRubrics);
	return rubrics.length >= 3 && rubrics.every((rubric) => rubric.endsWith(" News") || labels.has(rubric.toLowerCase()));
}

/** Half a dozen rubrics. */
const maxRubrics = 80;
/** Between a small letter and a capital. “News|News” */
const jointOfRubrics = /(?<=[a-z])(?=[A-Z])/;

/** Eight words with a capital or more, and at most one without for each three of them. */
function isRowOfCapitals(text: string): boolean {
	if (text.length < minRow || text.length > maxRow || clauseMark.test(text)) return false;
	const words = text.split(" ");
	const capitals = words.filter((word) => capitalised.test(word)).length;
	return capitals >= minCapitals && (words.length - capitals) * 3 <= capitals;
}

const firstCyrillic = 0x400;
const lastCyrillic = 0x4ff;
/** Eight words of five letters; three dozen. */
const minRow = 40;
const maxRow = 300;
const minCapitals = 8;
/** A name, the mark of a clause, a number. “, ” · “«” · “12” */
const clauseMark = /[,;:.!?«»“”"—–\d]/;
/** “Мир” · “Хайтек” */
const capitalised = /^[А-ЯЁІЇЄҐЎ][а-яёіїєґў’'-]/;

/** “NewsSportsLifeWeather” */
const minMenu = 20;
const isCloser = toCharSet('.!?:”")…');
/** “newsLatest”: a quick look. */
const joint = /[a-z]{3}[A-Z][a-z]{2}/;
const threeJoints = /(?:[a-z]{3}[A-Z][a-z]{2}.*?){3}/;
/** A word in small letters that no entry of a menu has, or the mark of a clause. “… said …” · “, ” */
const clause = /[,;:.!?“”] | (?!about|from|with)[a-z]{4,}/;
