import { isAsciiDigit } from "../../../formats/ascii.ts";
import { holdsSign, toCharSet } from "../../../formats/char-set.ts";
import { foldLine } from "../lines/fold-line.ts";
import { boilerplateLines } from "../words/boilerplate.ts";
import { boilerplateOpenings } from "../words/boilerplate-openings.ts";
import { rubricWords } from "../words/byline-words.ts";
import { issuerHeadings, relatedHeadings } from "../words/headings.ts";
import { homeWords } from "../words/home-words.ts";
import { languageNames } from "../words/language-names.ts";
import { indexWholeOpenings } from "./index-openings.ts";
import { isCookieNotice, isLongCookieNotice } from "./page/cookie-notices.ts";
import { isCounter } from "./page/counters.ts";
import { isGluedMenu } from "./page/glued-menus.ts";
import { isLanguageMenu } from "./page/language-menu.ts";
import { isKoreanButton, isNetworkButton } from "./page/network-buttons.ts";
import { isBetweenPosts, isIssueNumber, isMoreOfRubric } from "./page/page-marks.ts";
import { isSiteNote } from "./page/site-notes.ts";
import { isForecast, isWeather } from "./page/weather.ts";
import { isCaption } from "./pictures/captions.ts";
import { isPrintedTwice } from "./pictures/is-printed-twice.ts";
import { isPictureFile } from "./pictures/picture-files.ts";
import { isAddress, isBareAddress } from "./read-address.ts";

/** Why a line is no part of the article. */
export type LeftOutRule =
	| "address-line"
	| "boilerplate"
	| "caption"
	| "related-heading"
	| "counter"
	| "contact"
	| "site-name"
	| "breadcrumb"
	| "masthead"
	| "weather";

/**
 * Names the rule by which a line is left out wherever it stands; `undefined` for a line that may belong to the article.
 *
 * Limit: forms and words of known pages only. What is not known stays in the text. `folded` is the text in the form of `foldLine`, where
 * the caller has it.
 */
export function leftOutRule(text: string, folded?: string): LeftOutRule | undefined {
	if (isAddress(text)) return "address-line";
	if (text.startsWith(pathInPage) || (text.startsWith(advertisement) && isPrintedTwice(text.slice(advertisement.length))))
		return "boilerplate";
	if (isCaption(text) || isPictureFile(text)) return "caption";
	if (text.length <= maxMenuBar && text.includes("|") && isMenuBar(text)) return "breadcrumb";
	if (isLanguageMenu(text) || isGluedMenu(text)) return "breadcrumb";
	if (isForecast(text)) return "weather";
	if (isLongCookieNotice(text)) return "boilerplate";
	if (text.length > maxOpeningCharacters)
		return ("TJPYW".includes(text.charAt(0)) && longNotice.test(text.slice(0, maxNoticeOpening))) || isSiteNote(text)
			? "boilerplate"
			: undefined;
	if (text.includes("://") ? labelledAddress.test(text) : isBareAddress(text)) return "address-line";
	const crumb = text.startsWith("| ") ? text.slice(2) : text;
	if (holdsSign(crumb, isCrumbMark, maxHomeWord) && homeCrumb.test(crumb)) return "breadcrumb";
	if (text.endsWith(" .") && stoppedCrumb.test(text)) return "breadcrumb";
	if (text.length <= maxTableCharacters) {
		const fold = folded ?? foldLine(text);
		const form = listedLines.get(fold) ?? formRule(text);
		if (form !== undefined) return form;
	}
	if (text.includes("chevron_right") || isMenuRun(text)) return "breadcrumb";
	if (text.endsWith(" Close") && ticker.test(text)) return "boilerplate";
	if (text.startsWith("There were ") && releaseCount.test(text)) return "counter";
	return opensAsBoilerplate(text) || isCookieNotice(text) || isSiteNote(text) ? "boilerplate" : undefined;
}

/** The mark of an advertisement, to which its text is glued, and that of its picture. */
const advertisement = "ADVERTISEMENT";
/** How a path to the metadata of a page begins, which a program left in its place. */
const pathInPage = "/html/head/meta[";

/** The lines of the tables, for one look. */
const listedLines: ReadonlyMap<string, LeftOutRule> = new Map([
	...[...relatedHeadings].map((line) => [line, "related-heading"] as const),
	...[...boilerplateLines, ...issuerHeadings].map((line) => [line, "boilerplate"] as const),
]);

/** A flash of another story, and the button that closes it. “BREAKING: Mill burns in Oldport Close” */
const ticker = /^(?:BREAKING|LIVE|Breaking [Nn]ews) ?: /;

/** How many texts a wire printed. “There were 12 press releases posted in the last 24 hours and 3,456 in the last 365 days.” */
const releaseCount = /^There were [\d,]{1,9} press releases posted in the last /;

/**
 * A menu in one line: three entries or more, of which two are buttons, and no year of a stamp, or a row of rubrics. “Sign In | My Account |
 * News | RSS”
 */
function isMenuBar(text: string): boolean {
	const entries = text.split("|");
	if (entries.length >= minRubrics && entries.every((entry) => rubric.test(entry))) return true;
	return entries.length >= 3 && !year.test(text) && entries.filter((entry) => boilerplateLines.has(foldLine(entry))).length >= 2;
}

/** A menu that lost its marks: words with capitals, two of which no headline has. “Home Events About Us News Services Links” */
function isMenuRun(text: string): boolean {
	const phrases = text.includes(" Us") || text.startsWith("Home ") ? new Set(text.match(menuPhrase)) : undefined;
	return phrases !== undefined && phrases.size >= 2 && !/ \p{Ll}|[.!?,:;]/u.test(text);
}

/** An entry of a menu.      “About Us”     “Blog Page 12” */
const menuPhrase =
	/(?:^|(?<= ))(?:Home(?= )|About Us|Contact Us|Contact(?= (?:About|Advertise|Subscribe|Donate))|Links|News Services?|Sitemap|Site Map|Login|Feedback|Blog(?: Page \d{1,4})?$)/g;

/** Fewer cells with strokes between may be a table. */
const minRubrics = 6;
/** A rubric in a row, which is no cell of a table. “ World ” · “財 經” */
const rubric = /^ {0,2}\p{L}[^\d]{0,13}$/u;
/** Two dozen entries. */
const maxMenuBar = 300;
const year = /(?:19|20)\d\d/;

/**
 * A paragraph of the page's own, which begins with one of five letters: how a film or a script is shown, or why advertisements are needed.
 * “JavaScript is disabled in your web browser …”
 */
const longNotice =
	/^(?:The audio version of this |We(?:['’]ve| have) (?:detected|noticed) (?:that )?you|(?:JavaScript|Javascript) (?:is|must be|has been) |(?:Please|You need to|You must) enable (?:JavaScript|Javascript)|(?:Your|This) browser (?:does not|doesn't|is (?:out of date|outdated|not supported))|To (?:view|use|enjoy) (?:this|the) (?:site|video|page|content)[^.]{0,20}(?:enable|consider|upgrad))/;
/** The words that open such a notice. */
const maxNoticeOpening = 80;

/** Sentences that begin with the words of a button and are longer than this are sentences. */
const maxOpeningCharacters = 120;
/** The longest entry of the tables has 45 characters. */
const maxTableCharacters = 60;

/** E-mail addresses or a telephone number alone. “desk@example.com” · “ann@example.com,per@example.com.” · “Write to Ann Lee at ann@example.com” · “Ann Lee can be reached at ann@example.com.” · “+74950000000” */
const contact =
	/^(?:(?:(?:(?:Write to|Contact|Reach|Email|E-mail) \p{Lu}[\p{L} .'’-]{2,40}|\p{Lu}[\p{L} .'’-]{2,40} can be (?:reached|contacted)) (?:at|by email at) )?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?:, ?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}){0,2}\.?|(?!(?:19|20)\d\d-[01]\d-[0-3]\d$)\+?\d[\d ()-]{7,20})$/u;
/** A locale alone, or a language alone or in a list. “en_EN” · “pt_BR” · “EN” · “- DE” */
const locale = /^(?:[a-z]{2}_[A-Z]{2}|EN|FR|DE|ES|PT|RU|NL|PL|TR|[-•] [A-Z]{2})$/;
/** The editor of the metadata of Sputnik's pages. “MIA „Rosiya Segodnya“” */
const metadataOwner = /^(?:MIA|МИА|FGUP MIA) ?[„"«“][^„"«“]{3,40}[“"»”]$/u;
/** Where a text was taken from: `words: address`. “Full report: https://news.example/a” */
const labelledAddress = /^[^.!?。:：]{1,40}[:：] ?https?:\/\/[^\s<>"]+$/u;
/** A site's name alone, maybe with a path: `label . ending`. “News.example” · “www.news.example.com/a/1” */
const siteName = /^(?:[\p{L}\d-]{1,40}\.){1,3}(?:\p{Ll}{2,6})(?:\/[\w./?=&%-]{0,60})?$/u;
/** The text of the picture that shows a site's name, of two words at most: longer lines are headlines. “Harbour Trade Logo” */
const logoText = /^\p{Lu}[\p{L}\d.&-]{1,24}(?: \p{Lu}[\p{L}\d.&-]{1,24})? Logo$/u;
/**
 * What a site of the state calls itself, in words with capitals or joined by small ones; no headline of which the site is told something.
 * “Official website of the President of Norway” · not “Official Website of the Bank Hacked”
 */
const officialSite =
	/^(?:(?:The )?[Oo]fficial (?:[Ww]ebsite|[Ww]eb [Ss]ite|[Ss]ite|[Pp]ortal|[Pp]age) (?:of|for)|(?:Site|Portail)(?: web| internet)? officiel|(?:Sitio|P[áa]gina|Portal)(?: web)? oficial|(?:Site|Portal|Página) oficial|Sito(?: web)? ufficiale|Официальный (?:сайт|портал)|Офіційний (?:сайт|портал))(?: (?:of|for|the|and|in|&|de|del|della|dello|du|des|do|da|la|le|l['’]|y|et|e|и|та|gouvernement|gobierno|governo|обороны|дел|области|края|города|\p{Lu}[\p{L}’'.-]{0,20},?(?<!ed))){1,10}$/u;
/** “Official” · “The” · “Site” · “Portail” · “Официальный” */
const officialInitials: ReadonlySet<number> = new Set([..."OTSPО"].map((letter) => letter.charCodeAt(0)));
/** A site's name and who writes for it: `site.com - Desk`. “news.example.com - Special Report” */
const siteAndDesk = /^(?:www\.)?[\w-]{2,40}\.(?:com|net|org|info)(?:\.[a-z]{2})? [-–—|] \p{Lu}[\p{L} ]{2,30}$/u;
/** A breadcrumb: words with marks between, maybe in spaces. “Home > World” · “English>>Foreign Affairs” · “1. World” */
const breadcrumb =
	/^(?:\d{1,2}\. \p{Lu}\p{L}+(?: (?:\p{Lu}\p{L}*|&|and)){0,3}|[\p{L}\d &'-]{1,40} ?(?:(?:>{1,2}|›|»|→)[\p{L}\d &'.…-]{1,60}){1,5})$/u;
const isLoneMark = toCharSet(".-+|•·");
const isArrow = toCharSet(">›»→");
/** With which the way to a page begins, beside the words for the home page. */
const newsWords = "news|nachrichten|actualités|noticias|notícias|notizie|новости|новини|haberler|berita|tin tức|أخبار|新闻|ニュース|뉴스";
/** The same with any mark, which begins at the home page and may end in the headline: `home / rubric`. “Home / News / Local” · “| Home | News |” · “หน้าแรก | ภูมิภาค” */
const homeCrumb = new RegExp(`^(?:${newsWords}|${[...homeWords].join("|")}) {0,3}[/|•·»›>] {0,3}[^.!?]{2,}$`, "iu");
/** The same with stops in blanks, behind each crumb. “Home . News . Local .” */
const stoppedCrumb = new RegExp(`^(?:${[...homeWords].join("|")}) \\.(?: [^.!?]{2,24} \\.){1,3}$`, "iu");
/** A mark between crumbs stands behind the word for the home page, which has up to 14 characters. */
const isCrumbMark = toCharSet("/|•·»›>");
const maxHomeWord = 16;
/** A desk, its reporters and three agencies. */
const maxInitials = 60;
/** Who wrote and edited, in letters: `xx/xx`, maybe with the agencies. “jok/dpa” · “at/rc (AFP, dpa)” · of Lusa in capitals “ABC // DEF” */
const deskInitials =
	/^(?:\p{Ll}{2,4}\/){1,4}(?:\p{Ll}{1,4}|AFP|AP|KNA|Reuters)(?: ?\([\p{L}, -]{2,40}\))?$|^\p{Lu}{3,5}(?: \(\p{Lu}{2,5}(?:\/\p{Lu}{2,5}){0,2}\))? \/\/ \p{Lu}{2,5}$/u;
/** The source line of a press release: `SOURCE name`. “SOURCE Example Motors” */
const sourceLine = /^SOURCE:? [^.]{2,80}$/u;

function formRule(text: string): LeftOutRule | undefined {
	const first = text.charCodeAt(0);
	if ((text.length === 1 && isLoneMark(first)) || text === missingPicture) return "boilerplate";
	const digits = isAsciiDigit(first) || first === 0x2b || first === 0xb7;
	if (isCounter(text, digits)) return "counter";
	if ((digits || text.includes("@")) && contact.test(text)) return "contact";
	if (text.length <= maxInitials && text.charAt(2) !== " " && text.includes("/") && deskInitials.test(text)) return "boilerplate";
	if ((text.length <= 5 && locale.test(text)) || (digits && irnaDesks.test(text))) return "boilerplate";
	// A picture instead of a mark: “📰 Read full article”
	const behindPicture = first === 0xd83d && text.charAt(2) === " " ? listedLines.get(foldLine(text.slice(3))) : undefined;
	if (behindPicture !== undefined) return behindPicture;
	if (text.startsWith("• ") && languageNames.has(text.slice(2).toLowerCase())) return "boilerplate";
	if ((first === 0x4d || first === 0x46 || first === 0x41c) && metadataOwner.test(text)) return "boilerplate";
	if (officialInitials.has(first) && officialSite.test(text)) return "site-name";
	if (text.endsWith(" Logo") && logoText.test(text)) return "site-name";
	if (text.includes(".") && (text.includes(" ") ? siteAndDesk : siteName).test(text)) return "site-name";
	if (text.endsWith("!") && appeal.test(text)) return "boilerplate";
	if ((text.includes("_") || text.endsWith("-icon")) && iconName.test(text)) return "boilerplate";
	if (isIssueNumber(text)) return "masthead";
	if (isBetweenPosts(text) || isMoreOfRubric(text)) return "related-heading";
	if (isNetworkButton(text) || isKoreanButton(text) || (text.endsWith("'s picture") && userPicture.test(text))) return "boilerplate";
	if (text.startsWith("[") && shortcode.test(text)) return "boilerplate";
	if (linkArrows.has(text.slice(-1)) || text.startsWith("←") || (text.startsWith("{{") && text.endsWith("}}"))) return "boilerplate";
	if (
		((text.endsWith(" logo") && !text.startsWith("By")) || text.startsWith("Logo ") || text.endsWith(" Headshot")) &&
		text.length <= maxLogo
	)
		return "boilerplate";
	if (
		text.startsWith("Home ") &&
		text
			.slice(text.startsWith("Home page ") ? 10 : 5)
			.split(" ")
			.every((word) => rubricWords.has(word.toLowerCase()))
	)
		return "breadcrumb";
	if ((holdsSign(text, isArrow) || (digits && text.includes(". "))) && breadcrumb.test(text)) return "breadcrumb";
	return isWeather(text) ? "weather" : undefined;
}

/** Whether a line above the text is the button of a site's own menu. In the text it is a subhead. */
export function isSiteMenu(text: string): boolean {
	return text.length <= maxSiteMenu && siteMenu.test(text);
}

/** The button of a site's own menu: `name menu`. “River Menu” · “Elv Meny” */
const siteMenu = /^\p{Lu}[\p{L}\d]{1,14} [Mm](?:enu|eny|enü|enú|eniu)$/u;
/** The longest name and its word. */
const maxSiteMenu = 20;

/** The page asks for money or a reader: a verb of that, and who gets it. “Support the Valley Times!” · “Become a member!” */
const appeal =
	/^(?:Support|Subscribe|Donate|Become|Sign up)(?= [^.!?]{2,48}!$).{0,48} (?:(?:our|us|today|now|journalism|newsletters?|member|subscriber|supporter|patron)\b|(?:Times|News|Post|Press|Herald|Gazette|Journal|Tribune|Observer|Mail|Star|Radio)!)/;

/** The desks that wrote and edited, as IRNA closes its stories. “9417**1424” */
const irnaDesks = /^\d{3,5}\*\*\d{3,5}$/;
/** A command of WordPress that nothing carried out: `[word_word key=value]`. “[ad_space id=12]” */
const shortcode = /^\[[a-z]{2,20}(?:[_-][a-z0-9_-]{1,30}| [a-z_]{1,20}=)[^\][]{0,40}\]$/;
/** The name of an icon that its font did not draw, or of its file. “bookmark_border” · “exit_to_app” · “- close-icon close-icon” */
const iconName = /^(?:[a-z]{2,14}(?:_[a-z\d]{1,14}){1,4}|(?:[-•] )?[a-z]{2,12}(?:-[a-z]{2,12}){0,2}-icon(?: [a-z-]{2,36}-icon)?)$/;
/** The text of a picture that lies behind others; in capitals it heads a paragraph. */
const missingPicture = "background";
/** The text of a user's picture, as Drupal writes it. “alee's picture” */
const userPicture = /^[\w.-]{2,30}'s picture$/;
/** The text of a station's sign. “River News logo” · “Logo River TV” */
const maxLogo = 30;
/** A button that leads elsewhere ends so. “Full version →” */
const linkArrows = new Set("→➔➜↗");

function opensAsBoilerplate(text: string): boolean {
	if (text.startsWith("SOURCE") && sourceLine.test(text)) return true;
	return opensAsButton(text.startsWith("• ") || text.startsWith("- ") ? text.slice(2) : text);
}

/** A colon ends a word, and Japanese parts none. */
const opensAsButton = indexWholeOpenings(boilerplateOpenings, /[:：]$|\p{Script=Hiragana}/u);
