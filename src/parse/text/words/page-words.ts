const menu =
	"home|homepage|menu|open menu|main menu|toggle navigation|toggle menu|skip to content|skip to main content|search|startseite|menü|suche|accueil|rechercher|inicio|menú|início|меню|поиск|beranda|القائمة|بحث|首页|ホーム|検索";
const edition =
	"today's paper|todays paper|e-paper|epaper|edition|sign in|log in|login|register|subscribe|newsletter|newsletters|latest news|language|english";

/** Words of a page's menu, in the form of `foldLine`. Source: own reading of news pages. */
export const menuWords: ReadonlySet<string> = new Set(menu.split("|"));

/**
 * Words of a page's own head, in the form of `foldLine`: its menu, its paper edition, its sign-in. Buttons for sharing or printing are no
 * part of it, since they stand beside the article.
 */
export const pageWords: ReadonlySet<string> = new Set([...menuWords, ...edition.split("|")]);

/** Last words of a line that names a paper, a station or an agency. “Harbour News” · “Oldtown Observer” */
export const outletWords: ReadonlySet<string> = new Set(
	"news times post herald journal tribune gazette press media today daily network tv radio magazine wire observer chronicle telegraph express online digital".split(
		" ",
	),
);
