// Buttons and entries whose place on the page says something; all are boilerplate as well. In the form of `foldLine`; source: own reading.

/** Words of a page's menu. */
export const menuWords: ReadonlySet<string> = toSet(
	"home|homepage|menu|open menu|main menu|toggle navigation|toggle menu|skip to content|skip to main content|search|startseite|menü|suche|accueil|rechercher|inicio|menú|início|меню|поиск|beranda|القائمة|بحث|首页|ホーム|検索",
);

/** Words around a page's menu: its paper edition, its sign-in. */
export const editionWords: ReadonlySet<string> = toSet(
	"today's paper|e-paper|epaper|edition|sign in|log in|login|register|subscribe|newsletter|newsletters|latest news|language|english",
);

/**
 * Words of a page's own head, beside which a stamp is the page's. Buttons for sharing or printing are no part of it, since they stand
 * beside the article. Without its apostrophe, “Today's Paper” is known beside a stamp alone.
 */
export const pageWords: ReadonlySet<string> = new Set([...menuWords, ...editionWords, "todays paper"]);

/** How the calendar of a page says whose name is celebrated, in Slovak, Czech, Polish, and the languages of the Baltic. */
export const nameDayOpenings: readonly string[] = [
	"meniny má ",
	"meniny majú ",
	"meniny oslavuje ",
	"svátek má ",
	"svátek mají ",
	"svátek slaví ",
	"dnes má svátek ",
	"imieniny: ",
	"imieniny obchodz",
	"vārda dienas: ",
	"vārdadienas: ",
	"vardadieniai: ",
	"nimepäevad: ",
	"nimipäivät: ",
];

/** Links to the site's own pages elsewhere, which stand in its head. */
export const connectLinks: ReadonlySet<string> = toSet(
	"connect with us|conecta con nosotros|síguenos|siga-nos|suivez-nous|folgen sie uns|seguici|volg ons|мы в соцсетях",
);

/** The link to the weather, beside the calendar in the head of a page. */
export const weatherLinks: ReadonlySet<string> = toSet("el tiempo|weather|weather forecast|погода|météo|wetter|meteo|o tempo");

/** Links below the name of the author, on pages of Sputnik and of local papers of the United States. */
export const authorLinks: ReadonlySet<string> = toSet(
	"all materials|write to the author|view comments|view bio|view profile|more by this author|follow this author|follow|+ follow|все материалы|написать автору",
);

/** What stands above the items of a live page. */
export const feedHeadings: ReadonlySet<string> = toSet("table of contents|new firstold first|new first old first|new first|old first");

/** What stands above the list of all stories on a page that has several. */
export const contentsHeadings: ReadonlySet<string> = toSet("highlights|in this issue|contents|table of contents|this week's highlights");

/** What stands above the points in which a page tells the story before its text. */
export const summaryHeadings: ReadonlySet<string> = toSet(
	"story highlights|dive brief|dive brief:|key points|key updates|what you need to know|in short|in brief|in summary|summary",
);

/** Buttons that stand between deck and text; advertisements stand below the first paragraph. */
export const deckButtons: ReadonlySet<string> = toSet(
	"powered by automated translation|listen to this article|enable read mode|100% font size|font size|listen to article|listen to news|stop listening|one hundred%|listen|share|share this article|share this|save|print|email",
);

/** Buttons above the caption of a picture, which show it larger. */
export const pictureButtons: ReadonlySet<string> = toSet(
	"expand|expand image|enlarge image|view image in fullscreen|open image in gallery|enlarge this image|open this photo in gallery|click to enlarge|bild vergrößern|bild anzeigen|agrandir l'image|ampliar foto|ampliar imagen|ver imagen|ampliar|ingrandisci immagine|zobacz zdjęcie|перейти в медиабанк|写真・図版|拡大する|画像を拡大|이미지 확대|사진 확대|이미지 크게 보기|點擊放大",
);

/** Words that head a caption; each may be something else as well. */
export const pictureHeadings: ReadonlySet<string> = toSet("photo|image|picture|photos|caption|close|foto|bild|фото|사진|图片");

/** What stands in place of an advertisement. */
export const adMarks: ReadonlySet<string> = toSet(
	"advert|advertisement|advertisements|advertising|publicité|publicidad|publicidade|pubblicità|werbung|реклама|reklama",
);

/** Buttons and marks of advertisements that stand anywhere in the head of a page, and say nothing of what stands beside them. */
export const looseButtons: ReadonlySet<string> = toSet(
	[
		"ad|share|share this|share this article|share this story|share article|share story|share on facebook|share on twitter|share on whatsapp|tweet|tweet this|print|print this|print article|print this article",
		"email|email this|email this article|save|save article|save this article|bookmark|copy link|link copied|listen|listen to article|listen to this article|facebook|twitter|whatsapp|linkedin|pinterest|reddit",
		"telegram|facebook twitter email|facebook twitter|a+ a-|a- a+|text size|font size|advert|advertisement|advertising|gift this article|add a comment|leave a comment|follow us|follow us on twitter",
		"sign up for our newsletter|teilen|drucken|merken|anzeige|werbung|vorlesen|artikel anhören|artikel teilen|per mail teilen|auf facebook teilen|link kopieren|partager|imprimer|publicité|écouter|écouter l'article",
		"partager sur facebook|enregistrer|copier le lien|commenter|compartir|imprimir|publicidad|guardar|escuchar|compartir en facebook|compartir en twitter|copiar enlace|compartilhar|partilhar|publicidade|salvar|ouvir",
		"copiar link|condividi|pubblicità|salva|ascolta|condividi su facebook|поделиться|реклама|слушать|версия для печати|распечатать|в закладки|поділитися|друк|роздрукувати|udostępnij|drukuj|reklama|podziel się",
		"paylaş|yazdır|reklam|kaydet|delen|advertentie|bewaar|afdrukken|bagikan|cetak|iklan|simpan|dela|skriv ut|annons|annonce|annonse|mainos|sdílet|megosztás|hirdetés|nyomtatás|distribuie|publicitate|κοινοποίηση",
		"διαφήμιση|分享|打印|列印|广告|廣告|收藏|シェア|シェアする|印刷|広告|ツイート|공유|공유하기|프린트|인쇄|광고|스크랩|شارك|مشاركة|طباعة|إعلان|chia sẻ|quảng cáo|in bài|lưu|แชร์|โฆษณา|शेयर करें|विज्ञापन",
	].join("|"),
);

function toSet(words: string): ReadonlySet<string> {
	return new Set(words.split("|"));
}
