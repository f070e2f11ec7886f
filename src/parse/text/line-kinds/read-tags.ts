import { indexOpenings } from "./index-openings.ts";

/** Key words of one line. */
export interface TagList {
	readonly tags: readonly string[];
	/** They are rubrics of the site (“Filed under: …”): the first is the section. */
	readonly areSections: boolean;
}

/**
 * Reads key words that stand in one line behind a word that says so.
 *
 *     Key Words: bridge; council;       bridge · council
 *     Filed under: Bridges, Ferries     Bridges · Ferries, and the section is Bridges
 *     Tagged bridge, council            bridge · council
 *
 * Returns `undefined` where the line is none.
 */
export function readTagList(text: string): TagList | undefined {
	if (text.length > maxTagLineCharacters) return undefined;
	const start = text.slice(0, 30);
	if (start.includes(":") || start.includes("：")) {
		const list = tagOpening.exec(start);
		const opening = list ?? sectionOpening.exec(start);
		const tags = opening === null ? [] : split(text.slice(opening[0].length));
		// “Theme: a town learns to live with its river.”
		const isSentence = text.endsWith(".") && !areShort(tags);
		return opening === null || isSentence ? undefined : { tags, areSections: list === null };
	}
	return readWithoutColon(text);
}

/**
 * Reads key words that are a list in lower case, or have a mark in front.
 *
 *     bridge, town council, ferry       bridge · town council · ferry
 *     #bridge #council                  bridge · council
 *
 * Returns `undefined` where the line is none.
 */
export function readTags(text: string): TagList | undefined {
	if (text.length > maxTagLineCharacters) return undefined;
	if (text.startsWith("#") && hashTags.test(text)) return { tags: split(text.replaceAll("#", ",")), areSections: false };
	if (text.endsWith(".") || !text.includes(", ") || text !== text.toLowerCase() || text === text.toUpperCase() || /[.!?:"“”]/u.test(text))
		return undefined;
	const tags = split(text);
	// A headline that opens with its number is all in small letters, too: “4-boat crash kills 2, hurts 5, closes river”.
	if (/^\d/.test(text) && (tags[0]?.split(" ").length ?? 0) >= minClause) return undefined;
	return tags.length >= 3 && areShort(tags) ? { tags, areSections: false } : undefined;
}

/** A number, what it counts, what they do. */
const minClause = 3;
/** Thirty key words. */
const maxTagLineCharacters = 400;
/** A word for key words and a colon. “Tags:” · “Темы:” */
const tagOpening =
	/^(?:tags?|tagged(?: with)?|key ?words?|topics?|themes?|regions?|schlagw(?:ö|oe)rter|schlagworte|themen|mots[- ]cl[ée]s|etiquetas|palabras clave|palavras-chave|temas|parole chiave|темы|тема|теги|ключевые слова|мітки|etiketler|tagi|الوسوم|关键词|關鍵詞|キーワード|키워드|태그) ?[:：]\s*/iu;
/** A word for rubrics and a colon. “Filed under:” · “Kategorien:” · “• Post category:” */
const sectionOpening =
	/^(?:• )?(?:filed (?:under|in)|posted in|(?:post )?categor(?:y|ies)|abgelegt unter|kategorien?|rubriken?|classé dans|catégories?|rubriques?|archivado en|categorías?|publicado en|categorias?|arquivado em|categori[ae]|geplaatst in|categorieën|рубрик[аи]|категори[яи]|kategori[ae]?|kategoriler|分类|分類|栏目|カテゴリー?|카테고리) ?[:：]\s*/iu;
const openingsWithoutColon = indexOpenings(["filed", "tagged"]);
/** The same without a colon, in English. “Filed under Bridges” · “Tagged with bridge, council” */
const openingWithoutColon = /^(filed under|tagged(?: with)?) (?=\S)/iu;
/** Words with `#` in front and nothing else. “#bridge” · “#bridge #council” */
const hashTags = /^(?:#[\p{L}\p{N}_]{2,40}[ ,]{0,3}){1,12}$/u;

/** Without a colon the words may open a sentence: names of rubrics are short, and no stop ends them. */
function readWithoutColon(text: string): TagList | undefined {
	const first = text.charCodeAt(0) | 0x20;
	if (first === 0x70 && postedIn.test(text) && text.length <= maxRubric) return { tags: split(text.slice(9)), areSections: true };
	const opening = openingsWithoutColon(text).length > 0 ? openingWithoutColon.exec(text.slice(0, 30)) : null;
	if (opening === null || text.length > maxPlainCharacters || /[.!?]$/.test(text)) return undefined;
	const tags = split(text.slice(opening[0].length));
	return areShort(tags) ? { tags, areSections: opening[1]?.toLowerCase() === "filed under" } : undefined;
}

const maxPlainCharacters = 120;
/** The rubric as the Newspack themes print it, which lost its space. “Posted inLocal News” · not “Posted in Germany, a soldier writes” */
const postedIn = /^Posted in\p{Lu}[\p{L} &,’'-]{1,40}$/u;
const maxRubric = 50;

function areShort(tags: readonly string[]): boolean {
	return tags.every((tag) => tag.split(" ").length <= maxWords);
}

/** A key word is a name or two words with what joins them. */
const maxWords = 4;

/** The year under which a blog files all it prints in it. “2020” */
const digitsAlone = /^\d{1,6}$/;

function split(text: string): readonly string[] {
	return text
		.split(/[,;|،、；]/u)
		.map((part) => part.trim())
		.filter((part) => part !== "" && !digitsAlone.test(part));
}
