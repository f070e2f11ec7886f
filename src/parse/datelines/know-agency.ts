import { foldAgency } from "./fold-agency.ts";
import type { KnownNames } from "./known-names.ts";
import { agencyNames } from "./words/agency-names.ts";
import { arabicRunning, runningAgencies } from "./words/running-agencies.ts";

/**
 * Tells whether a text is the name of an agency: one of the table or of the registry, an edition of one (`Reuters Breakingviews`), one
 * with the initials of its desk (`dpa/bb`), or the address of a news site (`KOMPAS.com`).
 */
export function isAgency(printed: string, known: KnownNames): boolean {
	const folded = foldAgency(printed);
	if (folded === "" || folded.length > maxAgencyCharacters) return false;
	if (agencies.has(folded) || known.hasAgency(folded) || (folded.includes(".") && siteAddress.test(folded))) return true;
	if (callSignInitials.includes(printed.charAt(0)) && callSign.test(printed)) return true;
	if (isPaperOfTown(folded) || joinedName.test(printed) || isService(printed) || siteOfVietnam.test(printed)) return true;
	const via = printed.indexOf(" via ");
	if (via > 0) return isAgency(printed.slice(0, via), known);
	const hyphen = printed.indexOf("-");
	if (hyphen > 0 && isNamed(printed.slice(0, hyphen), known) && (isNamed(printed.slice(hyphen + 1), known) || regionalName.test(printed)))
		return !notEditions.test(printed);
	const desk = printed.includes("/") ? deskInitials.exec(printed)?.[1] : undefined;
	if (desk !== undefined) return isNamed(desk, known);
	const edition = printed.includes(" ") ? editionName.exec(printed)?.[1] : undefined;
	return (
		edition !== undefined &&
		isNamed(edition, known) &&
		(editions.has(edition) || known.hasAgency(foldAgency(edition))) &&
		!notEditions.test(printed)
	);
}

function isNamed(printed: string, known: KnownNames): boolean {
	const folded = foldAgency(printed);
	return agencies.has(folded) || known.hasAgency(folded);
}

/** Tells whether a text is, letter for letter, an agency that may open a text without brackets: `EFE.- Sube el precio`, or a Russian one by its first word. */
export function isBareAgency(printed: string): boolean {
	if (bareAgencies.has(printed) || printed.startsWith("ИА ") || isSiteAddress(printed) || siteOfVietnam.test(printed)) return true;
	return isNamedByWords(printed);
}

/** A site of Vietnam by its name: `VietTimes`. */
const siteOfVietnam = /^Viet\p{Lu}\p{L}{2,10}$/u;

/** Tells whether a text is an address such as `tempo.co`. */
export function isSiteAddress(printed: string): boolean {
	return printed.includes(".") && siteAddress.test(printed.toLowerCase());
}

/** Tells whether an agency's name runs into the story without a mark: `МОСКВА, 3 мая — REGNUM Порт`. */
export function runsOn(printed: string): boolean {
	return arabicRunning.includes(printed) || runningAgencies.includes(printed);
}

/** Longest name of the table, and some more for editions. */
const maxAgencyCharacters = 40;

/** name(.name).ending, all in lower case: `kompas.com`, `republika.co.id`. */
const siteAddress =
	/^[\p{L}\p{N}-]{2,24}(?:\.(?:com|co|net|org|gov|or|ac|go|edu))?\.(?:com|co|id|vn|ru|ua|by|kz|net|org|news|asia|africa|media|press|today|online|tv|my|in|it|info|ir|tr|az|ge|pl|cz|ro|bg|rs|de|fr|es|br|ng|gh|ke|za|th|ph|pk|bd|np|lk|uz|kg|eu|cr|ar|mx|cl|pe|uy|ec|bo|ve|cu|do|gt|hn|sv|ni|pa|py|pt|gr|nl|be|ch|at|dk|no|se|fi|ee|lv|lt|hu|sk|si|hr|ba|mk|al|md|am|ps|iq|jo|lb|sy|qa|ae|sa|eg|ma|tn|dz|ly|sd|sn|ci|cm|tz|ug|zw|zm|na|mz|ao|cv|kh|la|mm|cn|sg|hk|tw|jp|kr|au|nz|ca|uk|us|ie|sc|mu|mw|bw|sz|ls|so|et|rw|bi|ug|gm|sl|lr|bj|bf|ml|ne|td|ga|cg|cd|dj|mg|to|fj|pg|sb|vu|gi|lu|mt|cy|fo|gl|li|sm|va|bt|mv|tj|tm|mn|is|рф)$/u;
/** Agency, slash, two to four small letters which are no agency's: `dpa/bb`, `dpa/lni`. */
const deskInitials = /^(\p{L}[\p{L}-]{1,10})\/(?!(?:afp|apa|ats|dapd|ddp|dpa|dts|epd|kna|rtr|sda|sid|taz)$)\p{Ll}{2,4}$/u;
/** Agency, space, one or two capitalised words: `Reuters Breakingviews`, `Sputnik Lithuania`, `ИНТЕРФАКС СЕВЕРО-ЗАПАД`. */
const editionName = /^(\p{L}[\p{L}-]{1,14})(?: \p{Lu}[\p{L}\d-]{1,16}){1,2}$/u;
/** An agency, a hyphen, the name of a part of the country: `Интерфакс-Поволжье`. */
const regionalName = /^[\p{L} ]{4,20}-\p{Lu}\p{L}{4,16}$/u;
/** A paper of the Jawa Pos or the Pikiran Rakyat network, which call each by its town: `RADAR BOGOR`, `KLIK BANGGAI`. */
function isPaperOfTown(folded: string): boolean {
	return (folded.startsWith("radar ") || folded.startsWith("klik ") || folded.startsWith("kabar ")) && paperOfTown.test(folded);
}

const paperOfTown = /^(?:radar|klik|kabar) (?!baik|duka|gembira|terkini|terbaru|speed)\p{L}{3,16}$/u;
/** Two words in capitals: a quick look. */
const paperInCapitals = /^(?:RADAR|KLIK|KABAR) [A-Z]/;

/** Tells whether the words of a name say that it is an agency's, or a paper's that is called by its town. */
export function isNamedByWords(printed: string): boolean {
	return isService(printed) || (paperInCapitals.test(printed) && isPaperOfTown(printed.toLowerCase()));
}

/** A site that writes its name as one word, of which the last says what it is: `YemenOnline`, `PRIMPRESS`. */
const joinedName =
	/^(?:(?:\p{Lu}\p{Ll}{2,12}){1,2}(?:News|Online|Press)|(?!SINEWS)\p{Lu}{2,12}NEWS|(?!CYPRESS|EXPRESS|EMPRESS)\p{Lu}{3,12}(?:PRESS|ПРЕСС|НЬЮС))$/u;
/** A name of one to three words that says what it is: `Lakeland News Service`, `HARBOUR NEWS AGENCY`, `Lakeland Newswire`. */
function isService(printed: string): boolean {
	return printed.length >= minService && serviceEnds.includes(printed.charAt(printed.length - 1)) && nameOfService.test(printed);
}

/** How “agency” and “service” end: a quick look. */
const serviceEnds = "yeYE";
/** “QT News Agency” */
const minService = 14;
const nameOfService =
	/^(?!(?:The|Our|A|Fake|About|Founding|Local|Daily|Your) )(?:\p{Lu}[\p{L}.’']{1,16} ){1,3}(?:News (?:Agency|Service)|NEWS (?:AGENCY|SERVICE)|Newswire|NEWSWIRE)$/u;
/** How a call sign begins: a quick look. */
const callSignInitials = "KWNCAF0123456789";
/** The call sign of an American station, or its network, and maybe its channel: `KTLA`, `WABC-TV`, `CBS 5`, `CBSLA`, `CW39`, `3TV`. */
const callSign =
	/^(?:[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?(?: ?\d{1,2})?|(?:NBC|CBS|ABC|FOX|Fox|CW|News|NEWS|NewsChannel|Channel) ?\d{1,2}|CBS(?:LA|SF|DFW|NY)|\d{1,2} ?(?:TV|News|NEWS))$/;
/** What follows an agency's letters in a credit or a course of a school, not in a dateline: `AP Photo`, `AP Biology`. */
const notEditions =
	/\b(?:biology|calculus|chemistry|physics|statistics|literature|history|seminar|psychology|government|courses?|class(?:es)?|exams?|photos?|pictures?|graphics?|illustration|file|video|images?|via|stringer|pool)\b/i;

/**
 * Tells whether a text is the call sign of a station, as which some towns are called, too: `WORO, Nigeria —`; an agency of the table is
 * none.
 */
export function isCallSign(printed: string): boolean {
	return callSign.test(printed) && !agencies.has(foldAgency(printed));
}

const agencies: ReadonlySet<string> = new Set(agencyNames.trim().split(/[|\n]/).map(foldAgency));
/** As the table writes them: an edition has the name of its agency letter for letter. */
const editions: ReadonlySet<string> = new Set(agencyNames.trim().split(/[|\n]/));
const bareAgencies: ReadonlySet<string> = new Set(
	"EFE ОРЕАНДА-НОВОСТИ AFP AP Bloomberg UPI Reuters REUTERS ANSA AGI Adnkronos ADNKRONOS CNN CNN_Business CNN_Newsroom TASS ТАСС Radiocor AGENPARL Agenparl AgenPress FOLHAPRESS ESTADÃO_CONTEÚDO Estadão_Conteúdo Agência_Brasil RMOL dpa dpa-AFX VOV NDO TTO TPO NLĐO SGGP SGGPO QĐND PLO VGP BNEWS TTXVN VNA VnExpress VietNamNet Vietnamnet VietnamPlus VnEconomy Infonet Hanoinet ICTnews HNMO Zing Soha Petrotimes Dân_trí Tiền_Phong Thanh_Niên EUROPA_PRESS Europa_Press LaPresse Sputnik IANS PTI ANI KOMPAS TEMPO Lusa LUSA Xinhua SANA WAFA Wafa IRNA UNN УНН УНИАН УНІАН Укринформ Укрінформ ИНТЕРФАКС Интерфакс ПРАЙМ РИА_Новости САНА АЗЕРТАДЖ AZERTAC NNA ECONOMYNEXT APA BELTA БЕЛТА VIVA VIVAnews BERNAMA Bernama ANTARA Tasnim ISNA KCNA Yonhap Kyodo WAM QNA KUNA Anadolu Ukrinform China_News_Service China_News_Agency Xinhua_News_Agency BelTA Armenpress BSS UNB NAN PNA AAP VOA Shafaq_News PANO AMMONNEWS QCOSTARICA Newswise Law360 ALBAWABA Albawaba PIKIRAN_RAKYAT MINA IQNA ONA BNA Interfax INTERFAX Interfax-Ukraine RIA_Novosti CMC GNA Rudaw رويترز أ_ف_ب سانا واس وطنية وفا صفا بترا وام قنا كونا بنا سونا الأناضول سبوتنيك العمانية عمون سرايا شفق_نيوز روسيا_اليوم"
		.split(" ")
		.map((name) => name.replaceAll("_", " ")),
);
