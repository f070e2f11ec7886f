/**
 * Reads key words that stand in one line, after a word that says so or as a list in lower case.
 *
 *     Key Words: bridge; council;       bridge · council
 *     bridge, town council, ferry       bridge · town council · ferry
 *     #bridge #council                  bridge · council
 *
 * Returns `undefined` where the line is none.
 */
export function readTags(text: string): readonly string[] | undefined {
	if (text.length > maxTagLineCharacters) return undefined;
	const start = text.slice(0, 30);
	const list = /[:：]/.test(start) ? tagOpening.exec(start) : undefined;
	if (list) return split(text.slice(list[0].length));
	if (text.startsWith("#") && hashTags.test(text)) return split(text.replaceAll("#", ","));
	if (!text.includes(", ") || text !== text.toLowerCase() || text === text.toUpperCase() || /[.!?:"“”]/u.test(text)) return undefined;
	const parts = split(text);
	return parts.length >= 3 && parts.every((part) => part.split(" ").length <= 4) ? parts : undefined;
}

const maxTagLineCharacters = 400;
/** A word for key words and a colon. “Tags:” · “Темы:” */
const tagOpening =
	/^(?:tags?|key ?words?|topics?|filed under|schlagw(?:ö|oe)rter|schlagworte|themen|mots[- ]cl[ée]s|etiquetas|palabras clave|palavras-chave|temas|parole chiave|темы|тема|теги|ключевые слова|мітки|etiketler|tagi|الوسوم|关键词|關鍵詞|キーワード|키워드|태그) ?[:：]\s*/iu;
/** Words with `#` in front and nothing else. “#bridge” · “#bridge #council” */
const hashTags = /^(?:#[\p{L}\p{N}_]{2,40}[ ,]{0,3}){1,12}$/u;

function split(text: string): readonly string[] {
	return text
		.split(/[,;|،、；]/u)
		.map((part) => part.trim())
		.filter(Boolean);
}
