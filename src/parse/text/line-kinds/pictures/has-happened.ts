/**
 * Whether a line has the tense or the verb of a story's first sentence; a caption is in the present. “Three men have been arrested …” · “Un pont a été
 * inauguré lundi, a annoncé la mairie.” Known limit: words of some fifteen languages, by their endings in Turkish, Japanese and Korean.
 */
export function hasHappened(text: string): boolean {
	return perfect.test(text) || report.test(text) || eastAsianReport.test(text);
}

/** Who says so, or a past at the end of the sentence. “市政府说，” · “通车了。” · “発表した。” · “밝혔다.” */
const eastAsianReport = /(?:[说說称稱]|表示|宣布|通[报報]|透露|介[绍紹])[，：。“「]|了。$|た(?:という)?。$|[했였됐었았혔렸졌났왔갔]다\.?$/u;

const perfect = /^[^,.]{4,60} (?:has|have) \p{Ll}{3,}/u;
/** A perfect or past behind its subject, or who said so. “a été” · “fue inaugurado” · “è stato” · “worden, wie” · “, сообщили” */
const report =
	/ (?:(?:a|ont) (?:été|annoncé|déclaré|indiqué|affirmé|appris)|(?:est|sont) mort[es]{0,2}|(?:fue|fueron|han sido|ha sido) \p{Ll}+[ds][oa]s?|informó|informaron|anunció|aseguró|murió|murieron|(?:foi|foram) \p{Ll}+[ds][oa]s?|informou|anunciou|disse|morreu|morreram|è stat[oa]|sono stat[ei]|ha (?:detto|annunciato)|(?:worden|mitteilte|mitteilten|teilte)(?=[ ,.])|(?:сообщил|заявил|рассказал)(?:а|и)?|сообщает|передает|погибл[аи]|открыли|задержали|повідоми(?:в|ла|ли)|повідомляє|відкрили|заяви(?:в|ла)|poinformował[ai]?|podał[ai]?|otwarto|meldt|meldde)(?!\p{L})|(?<=[ığş].{0,400})[dt][ıiuü]\.$/u;
