import { isCapital } from "../../../../formats/ascii.ts";
import { toCharSet } from "../../../../formats/char-set.ts";
import { bylineAgencies, outletWords } from "../../words/byline-words.ts";
import { pictureNames } from "../../words/picture-names.ts";
import { pictureWords } from "../../words/picture-words.ts";
import { startsLike } from "../index-openings.ts";
import { closesWithWires, endsInCredit, endsInCreditSentence, spellsAgencyOut } from "./credits-behind-stops.ts";
import { isSentOut, isSentOutWithDay, opensWithSiteAndDay, saysWhenSeen } from "./dated-captions.ts";
import { isEastAsianCaption } from "./east-asian-captions.ts";
import { isPrintedTwice } from "./is-printed-twice.ts";
import { isNamedPicture } from "./named-pictures.ts";
import { endsInGluedSource, endsInPictureCredit } from "./picture-credits.ts";
import { isChainOfAgencies, opensWithCredit } from "./signed-captions.ts";
import { isStockPicture } from "./stock-pictures.ts";
import { isSignedForAgency, namesWriter } from "./takers.ts";

/**
 * Whether a line is a caption or credit of a picture, film or chart, and no part of the text.
 *
 *     © AP Photo / Jane DoeThe mayor at the new bridge
 *     The mayor at the new bridge - Sputnik International, 1920, 07.02.2022
 *     The mayor at the new bridge. (AP Photo/Jane Doe)
 *
 * Only forms that no sentence of an article has; a caption printed as a plain sentence is not seen here.
 */
export function isCaption(text: string): boolean {
	if (isInitial(text.charCodeAt(0)) && (opensAsCaption(text) || (text.length <= maxCaptionCharacters && isNamedPicture(text)))) return true;
	if (text.length < minCaption || text.length > maxCaptionCharacters || namesWriter(text)) return false;
	if (text.startsWith("• ") && text.length <= maxCredit && isCaption(text.slice(2))) return true;
	if ((text.startsWith("This ") || text.startsWith("In this ")) && showsPicture.test(text.slice(0, 120))) return true;
	if (text.startsWith("▲ ") && pointedCredit.test(text.slice(-maxPointed))) return true;
	if (opensWithCredit(text) || isPrintedTwice(text) || text.includes("*** Local Caption") || endsInGluedSource(text)) return true;
	if (text.length <= maxNumbered && text.includes("hinh anh ") && numberedPicture.test(text)) return true;
	if (text.startsWith("/") && picturePath.test(text)) return true;
	if (isSentOutWithDay(text) || saysWhenSeen(text)) return true;
	// Korean papers print the letters of the photographer's address behind the name: “Photo by Lee Ann lee7@”.
	const end = text.endsWith("@") ? text.slice(-120).replace(/ [a-z\d]{3,12}@$/, "") : text.slice(-120);
	// Most lines are sentences, and no credit ends in a stop but in brackets or behind an agency.
	if (end.endsWith(".") && !closers.includes(end.charAt(end.length - 2)) && !end.includes("REUTERS/"))
		return (
			endsInAgencyPhoto(end) ||
			endsInCreditSentence(text, end) ||
			(text.length <= maxCreditedSentence &&
				stockEnds.has(end.slice(-3, -1)) &&
				stockAndStop.test(end.slice(-maxStockWord)) &&
				isStockPicture(end))
		);
	if (end.endsWith("。") || closesWithWires(end) || spellsAgencyOut(end)) return false;
	if (end.includes("/") && (paperAndName.test(end) || namesPaper(end))) return true;
	if (isEastAsianCaption(text, end) || end.endsWith(" hide caption")) return true;
	if ((end.includes("Image source, ") && gluedSource.test(end)) || (end.includes("caption", end.length - 8) && gluedName.test(end)))
		return true;
	if ((end.includes("192") || end.includes("Sputnik ")) && pictureWidth.test(end)) return true;
	if (agencyEnds.has(end.slice(-3)) && gluedAgency.test(end)) return true;
	if (creditMark.test(end) && endsBehindMark(text, end)) return true;
	if (text.length <= maxCreditedSentence && isStockPicture(end)) return true;
	if (end.endsWith(")") && isSignedForAgency(text)) return false;
	// A paragraph that closes a story is longer than a caption.
	return endsInPictureCredit(end) && (text.length <= maxCreditedSentence || !agencyBehindDash.test(end.slice(-maxAgency)));
}

/** What every credit of `endsBehindMark` has: most headlines have none. */
const creditMark = /[-–—/|.!?”"'’)\]:]/;

/** Whether a line that is no sentence ends in a credit behind a mark. */
function endsBehindMark(text: string, end: string): boolean {
	if (namesCredit(end)) return true;
	if (
		end.endsWith(")") &&
		(text.length <= maxStrokeCaption || (text.length <= maxCreditedSentence && creditBehindStop.test(end))) &&
		creditWithStroke.test(end)
	)
		return true;
	if (endsInCredit(text, end) || endsInCreditSentence(text, end) || (end.endsWith("]") && nameAndPaper.test(end))) return true;
	if (namesAgency(end) || (agencyWords.has(end.slice(end.lastIndexOf(" ") + 1)) && agencyBehind.test(end))) return true;
	return end.includes(" / ") && (socialCredit.test(end) || isChainOfAgencies(text));
}

/** As VietnamPlus numbers its pictures. “… hinh anh 1Source: VNA” */
const numberedPicture = / hinh anh \d/;
/** A headline, the words and a source. */
const maxNumbered = 240;

/** What stands in brackets behind a triangle and a caption in English on Korean pages, maybe in a cell of a table. “(Yonhap)” · “(Yonhap) |” */
const pointedCredit = /\(\p{Lu}[\p{L} ]{2,20}\)(?: \|)?$/u;
const maxPointed = 28;

/** “….—AP” · “… – Reuters” */
const agencyBehindDash = /[.!”"] ?[—–-] ?(?:Reuters|AFP|AP|APP|PPI|INP|AAP|EPA|PA|Online)$/;
const maxAgency = 12;

/** Whether a line opens with a credit; of what `captionOpening` matches, the marks and the first two letters of the words are a quick look. */
function opensAsCaption(text: string): boolean {
	if (opensWithSiteAndDay(text) || !(openingMarks.includes(text.charAt(0)) || opensWithLetters(text))) return false;
	if (isSentOut(text)) return true;
	return captionOpening.test(text.slice(0, 80)) && !galleryTitle.test(text);
}

const openingMarks = "©(!<图圖写+";
const openingLetters = "fi|fo|ha|ap|sc|ep|cl|nb|ph|im|pi|cr|ca|il|bi|me|vi|zd|фо|ил|из|صو|चि|사진".split("|");
const opensWithLetters = startsLike(openingLetters);
/** How lines begin that may open so, or with the name of a picture: most begin otherwise. */
const isInitial = toCharSet(
	openingMarks + [...openingLetters, ...pictureNames].map((word) => word.charAt(0) + word.charAt(0).toUpperCase()).join(""),
);
/** “Photos: Ann Lee, Wire” is a credit; the headline of a gallery says more behind the same word: “Photos: The day the mill burned down” */
const galleryTitle =
	/^Photos: (?:.{40}|(?!(?:courtesy|provided|supplied|submitted|contributed|taken|special|via) )(?:\S+ ){0,9}?\p{Ll}{4}\S* (?:\S+ ){0,9}?\p{Ll}{4})/u;
/** Their last two letters. */
const stockEnds: ReadonlySet<string> = new Set("vo|iv|es|to|re|ge|ld|on|va|al".split("|"));
/** What words for pictures from the archive end in before a stop: a quick look before the slow one. “Imagen de archivo.” · “File photo.” */
const stockAndStop = /(?:rchivo?|rquivo|rchives|[fh]oto|icture|mage|bild|ustration|ustrativ[ao]?|ferencial)\.$/;
const maxStockWord = 14;
/** What closes a bracket around a credit. */
const closers = ")]";
/** A paragraph that its writer and agency sign is longer. */
const maxCreditedSentence = 260;
/** A stop and a bracket: no parties. “… in May. (Ann” */
const creditBehindStop = /[.!?”"] \([^()]{3,80}\)$/u;
/** Beyond it two names in brackets are two parties: “… the coalition (Greens/Left)”. */
const maxStrokeCaption = 200;
/**
 * How agencies open a caption: what kind of picture, and where it is from. “This file handout photo taken on May 3, 2024, …” · “In this
 * photo provided by the council, …”
 */
const showsPicture =
	/^(?:This|In this) (?:[\p{Ll}-]{2,12} ){0,3}(?:photo|photograph|picture|image|grab|frame) (?:taken|released|provided|received|obtained|created|made available|from video)\b|^In this (?:\p{Lu}\p{L}{2,8}\.?,? (?:\p{Lu}\p{L}{2,8}\.? )?\d{1,2}, )?(?:\d{4},? )?file (?:photo|photograph|picture|image)\b|^In this (?:\p{L}{3,9}day, )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4},? (?:\p{Ll}{2,12} )?(?:photo|photograph|picture|image)\b/u;
/** The shortest that ends in its credit is a name and the word for it, in Chinese: “王明摄”. AP captions run to 600 characters. */
const minCaption = 3;
const maxCaptionCharacters = 800;

/** A credit in front: a sign or a word with its colon. “© AFP / …” · “FILE - A man …” · “(FILES) A man …” · “Фото: …” · “++ HANDOUT ++ …” */
const captionOpening =
	/^(?:©|[图圖][为為](?!什[么麼]|何|副|科技)|\+\+ (?:HANDOUT|ARCHIVBILD|THEMENBILD|SYMBOLBILD) \+\+ |\((?:FILES?|COMBO)\) (?=[\p{Lu}"“])|NBC ?Universal(?: Media)?, (?:Inc|LLC)\.?$|\(c\) |\([^()]{3,40}\/[^()]{2,40}\)\. |\(AP Photo[^()]{0,50}\)\. |\(Photos? ?[:/] ?\p{Lu}[^()]{2,70}\) (?=\p{Lu}\p{Ll})|!\[|<image>|fot\. |FILE(?: ?[-–—]{1,2} |:)|FILE PHOTO|(?:file )?(?:photo|image|picture) courtesy (?:of|:) ?|File photo[:.]|Handout photo|Image via (?:AP|AFP|Facebook|Getty|Instagram|Reuters|Shutterstock|Twitter|Unsplash|YouTube)(?:\.|$| )|Pics?: |Photos? Courtesy: |AP Photo[/: ]|epa\d{7,9} |Click to play video: |Screen(?:shot| ?grab) (?:from|via|courtesy) \S{1,20}(?: \S{1,20}){0,2}?(?:\.|$)|(?:Photos?|Phot|Photo by|Photo credit|Image|Images?|Image credit|Picture|Credits?|Caption|Illustration|Photograph|Foto|Fotos|Bild|Bildquelle|Bildunterschrift|Photographie|Crédit photo|Crédits?|Imagen|Crédito|Fotoğraf|Zdjęcie|Фото|Фотография|Иллюстрация|Изображение|صورة|चित्र|图|图片|写真|사진) ?[:：/=]|(?:Image source|Image caption|Media caption|Video caption) ?[,:])/iu;

/** The text of a picture with the BBC's words glued to it. “The mayor in MayImage source, AFP” */
const gluedSource = /[^\s]Image source, \p{Lu}[\p{L} /.-]{1,40}$/u;
/** “… in MayMedia caption,” */
const gluedName = /[^\s](?:Image|Media|Video) caption,?$/;

/** The width of the picture, then maybe its day: `- name, 1920[, DD.MM.YYYY]`. “- Sputnik International, 1920” · “… - Sputnik Africa, 1920, 05.12.2023” */
const pictureWidth =
	/(?:[-–—] ?[^,]{3,60}|^Sputnik[^,]{0,20}), 1920(?:, ?\d{2}\.\d{2}\.\d{4})?$|[-–—] ?Sputnik \p{L}{2,15}(?: \p{L}{2,12})?$/u;

/** Whether a caption ends in a word for its credit, a colon and a name. “האגם | צילום: אנה לוי” · “A tó partján. Fotó: MTI/Kiss Anna” */
function namesCredit(end: string): boolean {
	const colon = end.lastIndexOf(":");
	if (colon < end.length - maxCredit || colon < 3 || !nameBehind.test(end.slice(colon + 1))) return false;
	const front = end.slice(0, colon).trimEnd();
	const wordAt = Math.max(front.lastIndexOf(" "), front.lastIndexOf(".")) + 1;
	if (!creditWords.has(front.slice(wordAt).toLowerCase())) return false;
	if (wordAt === 0) return !front.startsWith("Forr");
	return capped.test(front.slice(0, wordAt)) || (isCapital(front.charCodeAt(wordAt)) && twoNames.test(end.slice(colon + 1)));
}

/**
 * Whether a line that is left out is a credit in front of the name, and no caption. Narrower than `captionOpening`: a page prints it
 * below its caption, so it says that the line above is none of the headlines.
 *
 *     Quelle: dpa/Ann Lee
 */
export function isCreditAlone(text: string): boolean {
	return creditAlone.test(text);
}

/** A word for a picture or its source, and a colon. “Quelle: ” · “Foto: ” */
const creditAlone = /^(?:Quelle|Foto|Photo|Image|Bild|Фото|Imagen?|Fotograf[íi]a|Crédito?|Credit|Source) ?:/u;

/** Whether a caption ends in the word for a photo, an agency and a stop. “El puente en mayo. Foto: AFP.” */
function endsInAgencyPhoto(end: string): boolean {
	const agency = end.includes(":", end.length - maxSignature) ? agencyPhoto.exec(end.slice(-maxSignature))?.[1] : undefined;
	return agency !== undefined && bylineAgencies.has(agency.toLowerCase());
}

/** The word, the longest agency and their marks. */
const maxSignature = 48;
/** A stop, a word for a picture, maybe its colon, a name, a stop, too.      “. Foto: AFP.” */
const agencyPhoto = new RegExp(`[.)”"»] (?:${pictureWords.join("|")}) ?: (\\p{L}[\\p{L} ]{1,30})\\.$`, "iu");

/** A word for the credit, a name, an agency. */
const maxCredit = 64;
/** “ אנה לוי” · “MTI/Kiss Anna” */
const nameBehind = /^ ?[^|.!?]{2,60}$/u;
/** “ Anna Groß” */
const twoNames = /^ \p{Lu}\p{Ll}{1,16} \p{Lu}\p{Ll}{1,16}(?:-\p{Lu}\p{Ll}{1,16})?$/u;
/** What stands between a caption and its credit. “. ” · “ | ” · “) ” */
const capped = /[|.)"”»।–—-] $|\.$/u;
/** The same, and words for a credit alone, in Hebrew and Hungarian. */
const creditWords: ReadonlySet<string> = new Set([...pictureWords, "קרדיט", "forrás"]);

/** An agency in capitals that lost the space before it, and is none that signs. “The mayor, Ann LeeAFP” · not “ByAFP” */
const gluedAgency = /\p{Ll}(?<!By)(?:AFP|EFE|EPA|ANSA|DPA|LUSA|REUTERS)$/u;
const agencyEnds: ReadonlySet<string> = new Set(["AFP", "EFE", "EPA", "NSA", "DPA", "USA", "ERS"]);
/** The path of a picture's file. “/media/2024/1_492.jpg)” */
const picturePath = /^(?:\/[\w.-]{1,80}){2,12}\.(?:jpe?g|png|gif|webp)\)?$/;

/**
 * A paper's or agency's letters and the photographer, behind a sentence or alone: `PAPER/Name`. “… in Oldtown. HARBOUR/Jane Doe” ·
 * “HARBOUR / Jane Doe” · “Harbour.example/JANE DOE”; or an agency in capitals that lost the space before it: “… in OldtownAPA/JANE DOE”
 */
const paperAndName =
	/^\p{Lu}[\p{L}.]{2,15}\/\p{Lu}{2,20}(?: \p{Lu}[\p{Lu}.'-]{1,20}){1,3}$|(?:^|[.!?…] )\p{Lu}{3,12}\/\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]+){0,3}$|^\p{Lu}{3,12} \/ ?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]+){1,3}$|[.!?…] \p{Lu}\p{L}{2,14}\/\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]+){1,3}$|\p{Ll}(?:APA|AFP|EFE|EPA|ANSA|DPA|LUSA|REUTERS)\/\p{Lu}{2,20}(?: \p{Lu}[\p{Lu}.'-]{1,20}){0,3}$/u;
/** Whether a caption ends in the photographer and the paper or agency, or is nothing else. “… in Oldtown. Jane Doe/Harbour Times” */
function namesPaper(end: string): boolean {
	const paper = nameAndOutlet.exec(end)?.[1]?.toLowerCase();
	return paper !== undefined && (bylineAgencies.has(paper) || outletWords.has(paper.slice(paper.lastIndexOf(" ") + 1)));
}

const nameAndOutlet =
	/(?:^|[.!?”"|] ?)\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2} ?\/ ?((?:The )?\p{Lu}[\p{L}]{1,16}(?: \p{Lu}[\p{L}]{1,16}){0,3})$/u;

/**
 * Who took it and for whom, in brackets at the end: `(name/agency)`. “(Jane Doe/CBC)” · “(EFE/Juan Roca)” · “(Jane Doe/Wire24, File)”
 * Letters on both sides sign a text, unless one is an agency's: not “(GHI/KLM)”. Who is not named may be in small letters: “(stringer / AFP)”.
 */
const creditWithStroke =
	/\((?!(?!(?:\p{Lu}{2,4}\/)?(?:AAP|AFP|ANI|AP|APA|CP|DPA|EFE|EPA|PA|PTI|TT)[/)])\p{Lu}{2,4}\/\p{Lu}{2,4}\))(?:\p{Lu}[\p{L}.'’ -]{1,40}|stringer|handout) ?\/ ?\p{Lu}[\p{L}\d.&'’ -]{1,40}(?:, ?(?:[Ff]ile|[Aa]rchives?|[Ii]llustrative))?\)$/u;

/** Who took it and for which paper, or from whom it came, in square brackets at the end.      “[Jane Doe, Harbour Daily]” · “[Handout/Harbour Police]” */
const nameAndPaper =
	/[.!?”"] ?\[(?:\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}, \p{Lu}[\p{L} .]{2,30}|\p{Lu}[\p{L}.'’ -]{2,30}\/\p{Lu}[\p{L}.'’ -]{1,30})\]$/u;

/** Whether a caption ends in a name and an agency between marks, as those of Europa Press do. “… en el puente - Ana Ruiz - Europa Press” */
function namesAgency(end: string): boolean {
	const agency = behindMark.exec(end)?.[1];
	if (agency !== undefined && bylineAgencies.has(agency.toLowerCase()) && nameBeforeAgency.test(end)) return true;
	return (end.includes(" / ") && capitalsBetween.test(end)) || (end.includes("/Ag") && fusedName.test(end));
}

/** A mark and words behind the last one. “ - Europa Press” · “/AGENCIAUNO” */
const behindMark = /[-–—/|] ?(\p{Lu}[\p{L} ]{1,30})$/u;
/** A mark or a stop, maybe a rubric in capitals, a name, a mark, an agency. “ / Ana Ruiz / Europa Press” · “. POLITICA Ana Ruiz - Europa Press” */
const nameBeforeAgency =
	/(?: [-–—/|]|[.)]) (?:\p{Lu}{4,16} )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?[-–—/|] ?\p{Lu}[\p{L} ]{1,30}$/u;
/** Capitals between strokes. “ - ANA RUIZ/AGENCIAUNO / ANA RUIZ” */
const capitalsBetween = / - \p{Lu}[\p{Lu} .'-]{3,40}\/\p{Lu}[\p{Lu} ]{2,24} \/ \p{Lu}[\p{Lu} .'-]{3,40}$/u;
/** A name fused to the sentence, and its agency. “o prefeitoAna Ruiz/Agência Norte” */
const fusedName = /\p{Ll}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}\/Ag[êe]n[cz]i[ae] \p{Lu}[\p{L} ]{0,24}$/u;

/** Last words of agencies and networks that papers of the United States print behind a caption. */
const agencyWords: ReadonlySet<string> = new Set(["AP", "Photo", "TNS", "MCT", "Images", "TODAY", "NETWORK", "Sports"]);
/** A stop, maybe a name, and one of them; a quotation ends in no agency alone. “… in Oldport. AP Photo” · “… in Oldport. Ann Lee, AP” */
const agencyBehind =
	/(?:[.!?]|[”"](?! AP$)) (?:\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2},? )?(?:AP(?: Photo)?|TNS|MCT|Getty Images|USA TODAY(?: NETWORK| Sports)?)$/u;

/** An account of a social network, alone or behind a sentence.      “@mayor / Telegram”     “… on the bridge. Jane Doe / Facebook” */
const socialCredit =
	/(?:^|[.!?”"] )(?:@\w{2,30}|\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}) \/ (?:Telegram|Facebook|Instagram|Twitter|X|VK|YouTube)$/u;
