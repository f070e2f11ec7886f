import { showsPicture } from "./tells-story.ts";

/**
 * Whether a line has the tense or the verb of a story's first sentence; a caption is in the present. “Three men have been arrested …” · “Un pont a été
 * inauguré lundi, a annoncé la mairie.” Known limit: words of some fifteen languages, by their endings in Turkish, Japanese and Korean.
 */
export function hasHappened(text: string): boolean {
	return (
		hasPerfect(text) ||
		report.test(text) ||
		eastAsianReport.test(text) ||
		(turkishEnd.test(text.slice(-4)) && turkishLetter.test(text.slice(0, 400)))
	);
}

/** The same in English alone, for a line that is printed twice: captions in other languages tell what happened as often. */
export function hasPerfect(text: string): boolean {
	return perfect.test(text);
}

/** Who says so, or a past at the end of the sentence. “市政府说，” · “通车了。” · “発表した。” · “밝혔다.” */
const eastAsianReport = /(?:[说說称稱]|表示|宣布|通[报報]|透露|介[绍紹])[，：。“「]|了。$|た(?:という)?。$|[했였됐었았혔렸졌났왔갔]다\.?$/u;

/** A past at the end of a text in Turkish. “açıldı.” */
const turkishEnd = /[dt][ıiuü]\.$/;
const turkishLetter = /[ığş]/;
const perfect = /^[^,.]{4,60} (?:has|have) \p{Ll}{3,}/u;
/** A perfect or past behind its subject, or who said so. “a été” · “fue inaugurado” · “è stato” · “worden, wie” · “, сообщили” */
const report =
	/ (?:(?:a|ont) (?:été|annoncé|déclaré|indiqué|affirmé|appris)|(?:est|sont) mort[es]{0,2}|(?:fue|fueron|han sido|ha sido) \p{Ll}+[ds][oa]s?|informó|informaron|anunció|aseguró|murió|murieron|(?:foi|foram) \p{Ll}+[ds][oa]s?|informou|anunciou|disse|morreu|morreram|è stat[oa]|sono stat[ei]|ha (?:detto|annunciato)|(?:worden|mitteilte|mitteilten|teilte)(?=[ ,.])|(?:сообщил|заявил|рассказал)(?:а|и)?|сообщает|передает|погибл[аи]|открыли|задержали|повідоми(?:в|ла|ли)|повідомляє|відкрили|заяви(?:в|ла)|poinformował[ai]?|podał[ai]?|otwarto|meldt|meldde)(?!\p{L})/u;

/** Whether a sentence that shows no picture ends in who said so, as the first of a story does. “The bridge was opened on Monday, the council said.” · “…, informó el ayuntamiento.” */
export function endsInWhoSaid(text: string): boolean {
	return text.endsWith(".") && whoSaid.test(text.slice(-maxSaid)) && !showsPicture(text);
}

const whoSaid =
	/, (?:[^,.]{3,60} (?:said|announced|reported)(?: (?:on )?\p{Lu}\p{Ll}{2,5}day)?|(?:a|ont|ha|hanno) (?:annoncé|déclaré|indiqué|affirmé|fait savoir|annunciato|detto|fatto sapere|reso noto)\P{L}[^,.]{3,50}|(?:informó|dijo|anunció|aseguró|indicó|informou|disse|anunciou|afirmou|сообщил[аи]?|заявил[аи]?|рассказал[аи]?|повідоми(?:в|ла|ли)) [^,.]{3,50}|wie [^,.]{3,40} (?:mitteilte|mitteilten|sagte|sagten))\.$/u;
/** A title and a name, or an office. */
const maxSaid = 90;
