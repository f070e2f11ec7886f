import { isCapital } from "../../../../formats/ascii.ts";
import { bylineAgencies, outletWords } from "../../words/byline-words.ts";
import { stockSites } from "../../words/stock-picture-words.ts";
import { tellsStory } from "./tells-story.ts";

/**
 * Whether a line ends, behind a sentence and mostly in brackets, in who took its picture and for whom. One agency may be that of a short
 * paragraph; two are a picture's. `end` is the end of the text.
 *
 *     People on the bridge. (Ann Lee/AFP/Getty Images/TNS)
 *     People on the bridge. [Ann Lee, Oldport Times]
 *     People on the bridge. (Oldport Police Department)
 *     People on the bridge. THE CANADIAN PRESS/Ann Lee      People on the bridge. ANN LEE, OLDPORT TIMES
 */
export function endsInCredit({ length }: string, end: string): boolean {
	const closer = end.charAt(end.length - 1);
	const isBracketed = closer === ")" || closer === "]";
	if (!isBracketed && !end.includes("/") && !(end.includes("|") && end.includes(" | "))) {
		const agency = photoAndAgency.exec(end.slice(-maxPhotoAndAgency))?.[1];
		return (
			((end.endsWith(" photo") || end.endsWith(" Photo")) && photoBehindStop.test(end)) ||
			(agency !== undefined && bylineAgencies.has(agency.toLowerCase())) ||
			(isCapital(end.charCodeAt(end.length - 1)) && isInCapitals(end))
		);
	}
	const credit = isBracketed ? inBrackets(end, closer) : behindStop.exec(end)?.[1];
	if (credit === undefined) return !isBracketed && isAgencyAndName(end);
	const [taker = "", ...sources] = credit.split(divider);
	if (!isBracketed && isSource(taker) && sources.length === 1 && personName.test(sources[0] ?? "")) return true;
	if (isBracketed && closesWithWires(end)) return false;
	const isShort = length <= maxCaption;
	if (isBracketed && fromFiles.test(end)) return true;
	if (sources.length === 0 && length <= maxStation && station.test(taker)) return !abbreviatedState.test(end) && !tellsStory(end);
	if (sources.length === 0) return isGiver(taker) || (isShort && (officeName.test(taker) || isBehindDay(end, taker)));
	if (isBracketed && social.has(taker) && credit.includes("/")) return true;
	const named = sources.filter(isSource).length;
	return named > 1 || (named === 1 && (isShort || sources.some(isSeller)) && personName.test(taker));
}

/** A station by its channel or its letters, in brackets behind a short caption. “… at the scene. (FOX 5)” */
const station = /^(?:FOX|NBC|CBS|ABC|CW) ?\d{1,2}(?: \p{Lu}\p{L}{2,14}){0,2}$|^[KW][A-Z]{3}(?:-TV| ?\d{1,2})?$/u;
const maxStation = 120;
/** The stop of a state in front of it: a dateline. “OAKLAND, Calif. (KTVU)” · “BUFFALO, N.Y. (WIVB)” */
const abbreviatedState = /, (?:\p{Lu}\p{Ll}{1,6}\.|\p{Lu}\.\p{Lu}\.) \([^()]{2,24}\)$/u;

/** That a picture is from the files, and behind that names alone. “… file photo. (Ann Lee | Oldport Empire File)” */
const fromFiles = / file photo\. \(\p{Lu}[\p{L}.'’-]{0,20}(?:(?: ?[|/,] ?| )\p{Lu}[\p{L}.'’-]{0,20}){0,7}\)$/u;

/** A stop, the word for a picture without its colon, and an agency. “… le 2 juin 2020. Photo AFP” */
const photoAndAgency = /[.!?”"»] (?:Photos?|Fotos?|Фото) (\p{Lu}[\p{L} ]{1,20})$/u;
const maxPhotoAndAgency = 32;

/**
 * Whether a caption ends in a sentence that is its credit: the word for a picture, and names.
 *
 *     People on the bridge. Photo by Ann Lee.
 *     People on the bridge. Image via Oldport Police.
 *     People on the bridge. Credit: Ann Lee / Oldport Police.
 *     People on the bridge. CITYNEWS.
 */
export function endsInCreditSentence({ length }: string, end: string): boolean {
	if (length > maxCaption) return false;
	if (isCapital(end.charCodeAt(end.length - 2)) && giverInCapitals.test(end)) return true;
	return creditWord.test(end) && creditSentence.test(end);
}

/** Who gave a picture, alone. An agency may sign the text itself. “… on the bridge. CITYNEWS.” */
const giverInCapitals = /[.!?”"] (?:[A-Z]{2,12} ?)?(?:NEWS|HANDOUT|SUPPLIED|PHOTO|FILE)\.$/;

/** Whether a text ends in an agency's name and its letters, as a sentence has them and no credit. “… told Agence France-Presse (AFP).” */
export function spellsAgencyOut(end: string): boolean {
	return (end.endsWith(").") || end.endsWith(")")) && agencyAndLetters.test(end);
}

const agencyAndLetters = /(?:Agence France-Presse|Associated Press|Press Trust of India|Presse-Agentur| Agency) \(\p{Lu}{2,6}\)\.?$/u;

/**
 * Whether a text ends in the wire that brought it and the one from which that has it, as papers of South Asia print behind the last
 * sentence; or in the number of a story of dpa. “… on Monday. (ANI/Sputnik)” · “… on Monday. (UNI/Xinhua)” · “… am Montag. © dpa-infocom, dpa:220315-99-534210/2”
 */
export function closesWithWires(end: string): boolean {
	if (!end.endsWith(")")) return end.includes("dpa:") && numberOfDpa.test(end);
	const open = end.lastIndexOf("(");
	return (
		end.length - open <= maxWires &&
		end
			.slice(open + 1, -1)
			.split("/")
			.every((wire) => closingWires.has(wire))
	);
}

/** The day, a key and the version. “dpa:220315-99-534210/2” */
const numberOfDpa = /\bdpa:\d{6}-\d{2,3}-\d{3,8}\/\d{1,2}$/;
/** Two names and their brackets. */
const maxWires = 20;
const closingWires: ReadonlySet<string> = new Set("ANI|UNI|PTI|IANS|APP|BSS|UNB|Sputnik|Xinhua|TASS|WAM|TPS|Bernama|Yonhap".split("|"));

/** The word that opens it: a quick look. */
const creditWord = /[.!?”"'’)] (?:Photo|Image|Pic|Video|Graphic|Illustration|Screen|Credits?:|File |Courtesy |Staff |Handout )/;
/**
 * A stop, the word, and what joins it to names, capitals and the small words between them, maybe that it may be shown. “. Photo courtesy of the
 * Oldport Fire Department.” · “. Photo by the author, used with permission.”
 */
const creditSentence =
	/[.!?”"'’)] (?:(?:(?:File|Courtesy|Staff|Handout) (?:[Pp]hoto|[Pp]icture|[Ii]mage)|Photo(?:graph|illustration)?|Image|Pic(?:ture)?|Video|Graphic|Illustration|Screen(?:shot|grab))s?(?: ?: ?| (?:by|via|from|courtesy(?: of)?|credit:?|(?:provided|supplied|submitted|taken) by) )|Credits?: )(?:the )?(?:authors?|[@\p{Lu}][\p{L}\d_.'’&-]{0,30}(?:[ /,|]{1,3}(?:of|the|and|for|via|de|van|von|der|den|du|la|di|da|[@\p{Lu}][\p{L}\d_.'’&-]{0,30})){0,8})(?:[,.] [Uu]sed with permission)?\.?$/u;

/** An agency in front of who took the picture for it. “… of the bridge. Keystone / Ann Lee” */
function isAgencyAndName(end: string): boolean {
	const agency = agencyAndName.exec(end)?.[1];
	return agency !== undefined && isSource(agency);
}

const agencyAndName = /[.!?”"] (\p{Lu}[\p{L}-]{1,20}) ?\/ ?\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u;

/** Who took the picture, and the paper or the word for a picture, all in capitals. “…. ANN LEE, OLDPORT TIMES” · “…. PHOTO BY ANN LEE” */
function isInCapitals(end: string): boolean {
	if (pictureInCapitals.test(end)) return true;
	const paper = nameAndPaperInCapitals.exec(end)?.[1]?.toLowerCase();
	return paper?.split(" ").some((word) => outletWords.has(word)) === true;
}

const pictureInCapitals =
	/[.!?”"] (?:(?:STAFF |FILE )?PHOTOS? (?:BY|COURTESY(?: OF)?)|COURTESY OF) \p{Lu}[\p{Lu}.'’-]{0,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,4}$/u;
const nameAndPaperInCapitals =
	/[.!?”"] \p{Lu}[\p{Lu}.'’-]{0,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,2}, (\p{Lu}[\p{Lu}&-]{1,20}(?: \p{Lu}[\p{Lu}&-]{0,20}){0,3})$/u;

/** What stands in the brackets at the end, behind a sentence. */
function inBrackets(end: string, closer: string): string | undefined {
	const open = end.lastIndexOf(closer === ")" ? "(" : "[");
	const isBehindStop = open > 1 && end.charAt(open - 1) === " " && stops.includes(end.charAt(open - 2));
	return isBehindStop && end.length - open <= maxCredit ? end.slice(open + 1, -1).trimEnd() : undefined;
}

/** Two names and three agencies. */
const maxCredit = 90;
/** Longer ones are paragraphs that their writer signs. */
const maxCaption = 260;
const stops = ".!?”\"’'";
/** Behind the last stop a name, a stroke and what stands behind it. “… of the bridge. Ann Lee/Oldport Times/TNS” · “… of the bridge.Ann Lee / TASS” */
const behindStop = /(?:(?<=[\p{L}\d]{3})[.!?]|[”"]) {0,3}(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?[/|][^.!?”"]{2,60})$/u;
/** “… of the bridge. Oldport Times photo” */
const photoBehindStop = /[.!?”"] {1,2}(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}(?:file )?[Pp]hoto$/u;
const divider = / ?[/|] ?|, | via | for /;
/** “Ann Lee” · “Ann Marie Lee” · “ANN LEE” */
const personName = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u;

function isSource(printed: string): boolean {
	const source = printed.replace(/^the /i, "").toLowerCase();
	if (bylineAgencies.has(source) || isSeller(printed)) return true;
	return source.includes(" ") && outletWords.has(source.slice(source.lastIndexOf(" ") + 1));
}

function isSeller(printed: string): boolean {
	return sellers.has(printed.toLowerCase());
}

/** Who sells pictures, and whose photographers papers name. */
const sellers: ReadonlySet<string> = new Set(
	"getty images|getty|keystone|tns|mct|epa|epa-efe|zuma press|zuma wire|zuma|ap photo|ap images|sipa usa|sipa|nurphoto|bloomberg|imagn|imagn images|usa today sports|shutterstock|alamy|staff|staff photo|staff photographer|file|file photo|pool|handout|wana|anadolu images|ritzau scanpix|scanpix".split(
		"|",
	),
);

/**
 * Who gave a picture or what it is, where nobody is named, in India by arrangement; a site that sells pictures or shows them. “Submitted
 * photo” · “Police photo” · “Special Arrangement” · “Facebook/Oldport Police”
 */
function isGiver(taker: string): boolean {
	return handedOut.test(taker) || stockSites.has(taker.toLowerCase());
}

const handedOut =
	/^(?:(?:Contributed|Submitted|Provided|Supplied|Courtesy|Handout|Staff|Stock|File|Archive)(?: (?:photo|pic|picture|image|graphic)s?)?|(?:\p{L}[\p{L}.'’-]{0,20} ){1,4}(?:photo|pic|picture|graphic|screenshot)s?|(?:[\p{L}\d]{2,16}[ -])?special arrangement|Screengrab|Screen grab|Video still|Illustration|Creative Commons|Public domain|Wikimedia Commons|Twitter|Facebook|Instagram|YouTube|TikTok|Telegram)$/iu;
const social: ReadonlySet<string> = new Set("Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|X".split("|"));
/** “Oldport Police Department” */
const officeName =
	/^(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4}(?:Department|Office|Police|Sheriff|Patrol|Service|University|District|Authority|Ministry|Council|Museum|Institute|Society|Archives?|Dept\.)$/u;

/** Behind the day of a picture anybody, but for an agency, which signs texts. “… on the bridge, May 3, 2024. (Oldport Rowing Club)” */
function isBehindDay(end: string, taker: string): boolean {
	return dayBeforeBracket.test(end) && personName.test(taker) && !isSource(taker);
}

const dayBeforeBracket = / \d{1,2}, (?:19|20)\d{2}\. \([^()]{4,80}\)$/;
