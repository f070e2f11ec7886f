import { isSiteAddress } from "../../../datelines/know-agency.ts";
import { hasDigit } from "../../../stamps/has-digit.ts";
import { bylineAgencies, newsroomWords, outletWords } from "../../words/byline-words.ts";

/**
 * Whether a line is a newsroom by its own words and nobody's name: the word for one and its paper or rubric, a paper and its report or
 * reporter, agencies and a paper. `fold` is the line in the form of `foldLine`.
 */
export function isNewsroom(text: string, fold: string): boolean {
	const initial = text.charAt(0);
	if (fold.startsWith("редакция ") && text.length <= 40 && !/[.!?]$/.test(text)) return true;
	if ((initial === "R" || initial === "Р") && (newsroomOf.test(text) || newsroomAndRubric.test(text))) return true;
	if (initial === "A" && agenciesAndPaper.test(text)) return true;
	if (fold.endsWith(" haber merkezi") && text.length <= maxNewsCentre) return true;
	if ((fold.endsWith("desk") || fold.endsWith("bureau")) && deskOfChannel.test(text)) return true;
	if ((fold.endsWith(" staff report") || fold.endsWith(" staff reports")) && staffReport.test(text)) return true;
	if (fold.endsWith(" report") && (paperReport.test(text) || isReportOfPaper(fold) || shortReport.test(text))) return true;
	if ((initial === "D" || initial === "C") && ofNetwork.test(text)) return true;
	if (initial === "d" && ofPaper.test(text)) return true;
	if (fold.startsWith("staff ") && staffWriter.test(fold)) return true;
	if ((initial === "S" || initial === "F") && forPaper.test(text) && outletWords.has(lastWord(fold))) return true;
	if (fold.startsWith("team ") && teamOfPaper.test(text) && (outletWords.has(lastWord(fold)) || lastWord(fold) === "herald")) return true;
	if (newsroomWords.has(lastWord(fold)) && hasDigit(text) && stationNewsroom.test(text)) return true;
	if (fold.endsWith(" and agencies") && staffAndAgencies.test(text)) return true;
	return (
		(fold.endsWith("staff") || fold.endsWith("reporter") || fold.endsWith("reporters")) &&
		paperReporter.test(text) &&
		isReporterOfPaper(fold)
	);
}

/** Whether the words behind “By” are those of a station or a paper. “FOX 29 Staff” · “The River Independent news desk” */
export function isNewsroomBehindOpening(names: string): boolean {
	return (
		teamBehindOpening.test(names) ||
		isStationNewsroom(names) ||
		isPaperNewsroom(names) ||
		isSite(names) ||
		(names.includes(" via ") && carriedPaper.test(names))
	);
}

/** A station's team, or the experts of a body. “WXYZ News Team” · “Harbour Council experts” */
const teamBehindOpening = /^(?:[KW]\p{Lu}{2,3}(?: \d{1,2})? (?:News )?Team|(?:\p{Lu}[\p{L}.]{1,20} ){1,3}(?:experts|scholars|fellows))$/u;

/** A site by its address, maybe with an agency. “harbour.example.at/apa” */
function isSite(names: string): boolean {
	const [site = "", agency, ...others] = names.includes(".") ? names.split("/") : [];
	return isSiteAddress(site) && others.length === 0 && (agency === undefined || bylineAgencies.has(agency.toLowerCase()));
}

/** A paper, and the wire that carried its story. “The River Post via Lake Media Wire” */
const carriedPaper = /^The(?: \p{Lu}[\p{L}\d.-]{0,20}){1,3} via(?: \p{Lu}[\p{L}\d.-]{0,20}){1,4}$/u;

/** A paper by one of its words, or whom it has from, and its report. “Post Report” · “Monitoring Report” */
const shortReport =
	/^(?:Post|Times|Herald|Tribune|Express|Recorder|Observer|Gazette|Monitoring|Web|Agency|Wire|Correspondent) Report$|^(?:POST|TIMES|HERALD|TRIBUNE|EXPRESS|RECORDER|OBSERVER|GAZETTE|MONITORING|WEB|AGENCY|WIRE) REPORT$/;

/** The word for a newsroom in Turkish, behind the name of the paper. “Liman 24 Haber Merkezi” */
const maxNewsCentre = 40;

/** What stands behind the last blank. */
export function lastWord(text: string): string {
	return text.slice(text.lastIndexOf(" ") + 1);
}

/** The word for a newsroom, a stroke, and a rubric or a place. “Redacción| Pueblos” · “Redaktion / Lokales” */
const newsroomAndRubric =
	/^(?:Redacción|Redacció|Redação|Redazione|Rédaction|Redaktion|Redakcja|Redakce|Redakcija|Redaksi|Redactie|Redactare|Редакция|Редакція) ?[|/] ?\p{Lu}[\p{L} ]{2,28}$/u;

/** The word for a newsroom, and its paper. “Redacción Clarín” · “Redazione Il Porto” */
const newsroomOf =
	/^(?:Redacción|Redacció|Redação|Redazione|Redaktion|Redakcja|Redakce|Redacția|Rédaction)(?: \p{Lu}[\p{L}\d.-]{1,20}){1,3}$/u;

/** The word for agencies, and the paper, maybe its rubric. “Agencies and Harbour News WORLD” */
const agenciesAndPaper = /^Agencies (?:and|&)(?: \p{Lu}[\p{L}\d.-]{0,20}){1,4}$/u;

/** A name with the number of its channel, and its desk. “Lake24 Desk” · “River18 Web Desk” */
const deskOfChannel = /^\p{Lu}\p{L}{1,14}\d{1,3} (?:\p{Lu}\p{L}{1,10} ){0,2}(?:Desk|Bureau|Newsdesk|Webdesk)$/u;

/** Who works for a network, in Portuguese, maybe with the city. “Do UOL, em São Paulo” · “Colaboração para o UOL” */
const ofNetwork = /^(?:D[oa]|Colaboração para [oa]) \p{Lu}{2,8}(?:,? em \p{Lu}[\p{L} ]{2,24})?$/u;

/** Who works for a paper, in Portuguese and small letters, maybe with the city. “da Folha do Porto, em Brasília” */
const ofPaper =
	/^d[ao] (?:Folha|Agência|Jornal|Estado|Redação|Sucursal)(?: (?:d[aeo] )?\p{Lu}[\p{L}.]{0,16}){0,3}(?:, (?:em|no|na) \p{Lu}[\p{L} ]{2,24})?$/u;

/** A paper's, as those of India print it. “Team Herald” */
const teamOfPaper = /^(?:Team|TEAM) \p{Lu}[\p{L}\d]{2,14}(?: (?:News|Times|Bureau|Digital|Online))?$/u;

/** Whoever of the staff wrote, with agencies. “Staff Writer With AFP” */
const staffWriter = /^staff (?:writers?|reporters?)(?: (?:with|and) (?:afp|reuters|ap|agencies|wires?|wire reports))?$/;

/** The staff of a paper, with agencies. “Harbour staff and agencies” */
const staffAndAgencies = /^(?:\p{Lu}\p{L}{1,14} ){1,3}(?:staff|reporters?|correspondents?|writers?) and agencies$/u;

/** For whom somebody wrote, who is not named. “Special to the Harbour Post” · “For The Harbour Times” */
const forPaper = /^(?:Special to|For)(?: [Tt]he)?(?: \p{Lu}[\p{L}.'’-]{1,20}){1,4}$/u;

/** “Harbour Post Staff Report” */
const staffReport = /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4}(?:[Ss]taff|STAFF) (?:[Rr]eports?|REPORTS?)$/u;

/** The letters of a paper and its report. “RL Report” */
const paperReport = /^\p{Lu}{2,4} (?:Report|REPORT)$/u;

/** Words that papers have for names, and its report. “Star Digital Report” */
function isReportOfPaper(fold: string): boolean {
	const words = fold.split(" ");
	return words.length > 2 && words.slice(0, -1).every((word) => outletWords.has(word));
}

/** A paper or its desk, and in small letters who writes for it. “Echo reporter” · “Digital Desk staff” */
const paperReporter = /^(?:\p{Lu}\p{L}{1,14} ){1,3}(?:reporters?|staff)$/u;

function isReporterOfPaper(fold: string): boolean {
	const words = fold.split(" ");
	const paper = words.at(-2) ?? "";
	return paper === "desk" || paper === "echo" || outletWords.has(paper);
}

/** Who writes for a station that has its channel in its name. “FOX 29 Staff” · “K8 Newsdesk” */
function isStationNewsroom(names: string): boolean {
	if (!hasDigit(names)) return false;
	return channel.test(names) || (newsroomWords.has(lastWord(names).toLowerCase()) && stationNewsroom.test(names));
}

/** A station alone. “News On 6” · “FOX 29” · “Local 4 News” */
const channel = /^(?:News(?: On)?|Fox|FOX|ABC|CBS|NBC|CW|Channel|Local) ?\d{1,2}(?: News)?$/;

/** The newsroom of a paper, in small letters behind its name. “The River Independent news desk” · “The River Globe staff” */
function isPaperNewsroom(names: string): boolean {
	return newsroomWords.has(lastWord(names)) && paperNewsroom.test(names);
}

const paperNewsroom =
	/^(?:[Tt]he )?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3} (?:(?:news|web|digital|online|foreign|world|sports|business) \p{Ll}{4,8}|staff|team|newsroom|newsdesk|webdesk|editors|reporters)$/u;

/** Two words to six, each of which begins with a capital or a digit; the last may be a small one. “News 10 staff” */
const stationNewsroom = /^[\p{Lu}\d][\p{L}\d]{0,11}(?: [\p{Lu}\d][\p{L}\d]{0,11}){1,5}(?: staff| team| desk)?$/u;
