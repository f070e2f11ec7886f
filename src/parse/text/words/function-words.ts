/**
 * Words after which a sentence goes on: articles, prepositions, conjunctions, auxiliaries. Lower case.
 *
 * Source: the closed word classes of each language's school grammar; words that also end sentences (“said”, “on” as particle
 * is accepted: a line of prose that ends in it without a stop is broken) were kept where a line without a stop can only be broken.
 */
export const functionWords: ReadonlySet<string> = new Set(
	[
		// English
		"a an the this that these those his her its their our your my of in on at by to from for with without within under over between among against about into onto upon through during before after since until and or but nor than as if when while where which who whom whose because although is are was were be been being has have had will would can could may might must shall should not no according via per toward towards near amid despite including like both either neither",
		// German
		"der die das dem den des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach seit von vom zu zum zur für durch gegen ohne um über unter vor zwischen wie als dass weil wenn ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können nicht laut",
		// French
		"le la les un une des du de au aux et ou mais dans en sur sous avec sans pour par chez entre vers selon depuis que qui dont où est sont était étaient a ont avait avaient sera ne se ce cette ces son sa ses leur leurs",
		// Spanish
		"el los las una unos unas del al y o u pero en con sin sobre según desde hasta que quien cuyo es son fue fueron era eran ha han había habían será su sus este esta estos estas",
		// Portuguese
		"os as um uma do da dos das no na nos nas ao à aos às e ou mas em com sem sobre segundo desde até que foi foram é são será seu sua",
		// Italian
		"il lo gli uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla con per tra fra e o ma che cui è sono ha hanno era erano sarà",
		// Dutch
		"de het een en of maar van op te met voor door naar bij uit om dat die is zijn was waren heeft hebben",
		// Polish
		"w we z ze na do od po przez dla o i oraz lub ale że który która które jest są był była było były",
		// Russian, Ukrainian
		"в во на с со к ко по о об от из у за для при без до под над между через и а но или что чтобы как который которая которое которые не ни это его её их был была было были будет у із зі та або але що як який яка яке які не є був була було були",
		// Turkish, Indonesian, Malay
		"ve ile bir bu için gibi yang di ke dari dan atau untuk dengan pada oleh dalam adalah akan telah",
	].flatMap((words) => words.split(" ")),
);

/**
 * Function words that also end a headline: the first part of a verb, or a noun, a verb or an answer, maybe in another language. “Die Stadt
 * setzt Boote ein” · “Raad stelt plan uit” · “Minister warns of war” · “The end of an era” · “Il sindaco dice no”
 *
 * Source: the separable verbs of German and Dutch; own reading of headlines. Lower case.
 */
export const closingWords: ReadonlySet<string> = new Set(
	[
		"ein an auf aus bei durch mit nach um vor zu über unter op uit af om door over",
		"war die son met par hat van will about through no este era den pour it her both either neither",
	].flatMap((words) => words.split(" ")),
);

/**
 * Verbs that end a headline only where it is set off from what stands below, since a broken sentence goes on behind them. “Who the victims
 * are” · “Was über die Brücke bekannt ist” · “Wie er gewond zijn” · “Saiba o que é” · “Какими они были”
 */
export const closingVerbs: ReadonlySet<string> = new Set(
	[
		"is are was were had has have do be",
		"ist sind waren haben hatte hatten wird werden wurde wurden kann können nicht zijn heeft hebben",
		"est sont es fue eran é são foi foram è sono był była było były был была было были був була було були",
	].flatMap((words) => words.split(" ")),
);

/** Prepositions that end a headline only where a sentence, its stamp or its byline is set off below. “What the bridge is for” · “The strike, ten days in” */
export const closingPrepositions: ReadonlySet<string> = new Set(
	"in on at of for to with from without against before after off up out by like into between".split(" "),
);

/**
 * Whether a line ends in an English verb and its particle, which need no object, or in a preposition that has its own. “Rescue crews in
 * Oldport press on” · “We will answer to that”
 *
 * Source: own reading of English headlines.
 */
export function endsInWholeVerb(text: string): boolean {
	return wholeVerb.test(text.slice(-maxVerb));
}

const maxVerb = 20;
const wholeVerb =
	/ (?:(?:go|goes|going|went|carr(?:y|ies)|drags?|mov(?:e|es|ing)|press(?:es)?|push(?:es)?|rag(?:e|es|ing)|liv(?:e|es)|hangs?|hold|holds|soldiers?|plays?|stays?|walks?|passes|early) on|(?:cav(?:e|es)|kicks?|mov(?:e|es)|pours?|rolls?|sets?|sinks?|steps?|stepping|weighs?|joins?|log|logs|close|closes|sworn|swears?|voted|brought|breaks?|broke|broken|comes?|came|gives?|gave|lives?|locked|phased|settles?|drops?|takes?|took|taken|turns?|turned|hands?|handed|fills?|checks?|digs?|chips?|called) in|(?:to|of|like|about|for|with|at) (?:this|that|it|these|those))$/;
