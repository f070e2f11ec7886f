/**
 * Words for the key words of a story, in the form of `foldLine`: in front of them with a colon, or alone above them.
 *
 * Source: own reading of news pages in these languages; the default themes of WordPress and Drupal in their translations.
 */
export const tagWords: ReadonlySet<string> = toSet(
	// English
	"tag|tags|tagged|tagged with|tagged as|tagged in|key word|key words|keyword|keywords|topic|topics|theme|themes|region|regions|subject|subjects",
	"en este artículo|post tags|article tags|article topics|story topics|related tags|related topics|topics in this article|topics in this story|explore more on these topics",
	"topics covered|read more about|read more on|more on these topics|explore topics|news topics|in this topic",
	// German, Dutch, Scandinavian, Finnish, Estonian
	"schlagwort|schlagworte|schlagwörter|schlagwoerter|stichwort|stichworte|stichwörter|thema|themen|themen dieses artikels|themen in diesem artikel",
	"trefwoorden|onderwerp|onderwerpen|emneord|emner|stikord|ämne|ämnen|ämnen i artikeln|nyckelord|taggar|avainsanat|aiheet|asiasanat|märksõnad|sildid|teemad",
	// French, Spanish, Portuguese, Catalan, Italian, Romanian
	"mot-clé|mots-clés|mots clés|mot clé|mots-clefs|mots clefs|thème|thèmes|thèmes associés|thématiques|sujets|étiquettes|étiqueté",
	"etiqueta|etiquetas|palabras clave|palabras claves|tema|temas|temas relacionados|tópico|tópicos|palavras-chave|assunto|assuntos|assuntos relacionados|tags relacionadas",
	"paraules clau|etiquetes|parole chiave|argomento|argomenti|etichette|temi|etichete|cuvinte cheie|subiecte",
	// Slavic, Baltic
	"тема|темы|тэги|теги|тег|метки|ключевые слова|сюжет|сюжеты|теми|мітки|ключові слова|етикети|тагове|ключови думи|тагови|кључне речи|ознаке",
	"tagi|słowa kluczowe|tematy|temat|štítky|štítek|klíčová slova|témata|témy|kľúčové slová|ključne riječi|ključne reči|oznake|tagovi|teme|ključne besede|temos|žymos|raktažodžiai|atslēgvārdi|tēmas|birkas",
	// Hungarian, Greek, Turkish, Indonesian, Vietnamese, Swahili
	"címkék|címke|kulcsszavak|témák|ετικέτες|ετικέτα|λέξεις κλειδιά|θέματα|etiket|etiketler|konular|anahtar kelimeler|topik|kata kunci|topik terkait",
	"từ khóa|từ khoá|thẻ|chủ đề|mada",
	// Arabic, Persian, Hebrew, Hindi, Bengali, Thai
	"الوسوم|وسوم|كلمات دلالية|كلمات مفتاحية|الكلمات المفتاحية|الكلمات الدلالية|مواضيع|تاغات|تگ ها|تگ‌ها|برچسب ها|برچسب‌ها|برچسب|کلیدواژه|کلیدواژه‌ها|تاجات",
	"תגיות|תגים|נושאים|टैग|टैग्स|विषय|ট্যাগ|ট্যাগস|বিষয়|แท็ก|ป้ายกำกับ|คำค้น",
	// Chinese, Japanese, Korean
	"关键词|关键字|關鍵詞|關鍵字|标签|標籤|话题|話題|主题|主題|キーワード|タグ|トピック|トピックス|関連タグ|関連キーワード|키워드|태그|주제어|핵심어",
);

/** Words for the rubrics of a story in the same places: the first of them is its section. */
export const rubricNameWords: ReadonlySet<string> = toSet(
	"filed under|filed in|posted in|posted to|published in|category|categories|post category|section|sections|rubric|abgelegt unter|veröffentlicht in|kategorie|kategorien|rubrik|rubriken|ressort|sparte",
	"classé dans|publié dans|catégorie|catégories|rubrique|rubriques|archivado en|publicado en|categoría|categorías|sección|secciones|categoria|categorias|arquivado em|publicado em|editoria|seção|secção",
	"categorie|sezione|rubrica|secțiune|secțiunea|geplaatst in|categorieën|rubriek|sectie|kategori|kategorier|avdelning|seksjon|osasto|kategoria|aihealue|rubriik",
	"рубрика|рубрики|категория|категории|раздел|разделы|категорія|категорії|розділ|рубрики|рубрика|kategorija|категорија|рубрика|kategória|dział|rubryka|rubrika|rubriky|rovat|κατηγορία|κατηγορίες|ενότητα",
	"kategoriler|bölüm|rubrik|chuyên mục|danh mục|التصنيف|التصنيفات|تصنيف|القسم|الأقسام|دسته|دسته بندی|دسته‌بندی|سرویس|קטגוריה|קטגוריות|מדור|श्रेणी|বিভাগ|หมวดหมู่|หมวด",
	"分类|分類|栏目|欄目|版块|カテゴリ|カテゴリー|分野|카테고리|분류|섹션",
);

function toSet(...lists: readonly string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.split("|")));
}
