/**
 * Lines that a page prints around every article, in the form of `foldLine`: buttons, menus, counters' words, footers.
 *
 * Source: own reading of news pages in these languages.
 */
export const boilerplateLines: ReadonlySet<string> = new Set(
	[
		// English: buttons and menus
		"published|updated|updating|posted|last updated|published on|updated on|open menu|close menu|menu|close|search|home|homepage|sign in|log in|login|sign up|register|subscribe|subscribe now|subscribed|follow|follow us|follow me|share|share this|share this article|share on facebook|share on twitter|share on x|tweet|print|email|e-mail|save|copy link|link copied|copied|listen|listen to this article|play|pause|mute|watch|watch live|watch now|read|read more|more|more news|show more|load more|see more|view all|view more|see all|next|previous|back|back to top|top|skip to content|skip to main content|skip|advertisement|advertisements|ad|ads|advertising|advertise|contact|contact us|about|about us|privacy policy|terms of use|terms of service|cookie policy|cookies|accept|accept all|manage preferences|newsletter|newsletters|donate|support us|feedback|comments|comment|leave a comment|no comments|add a comment|post a comment|facebook|twitter|telegram|whatsapp|linkedin|reddit|pinterest|instagram|youtube|tiktok|vk|odnoklassniki|email this|text size|font size|table of contents|new firstold first|new first old first|new first|old first|enditem|registration was successful|registration was successful!|commented|profile|settings|log out|notifications|loading|toggle navigation|toggle menu|main menu|navigation|site map|sitemap|rss|today's paper|e-paper|epaper|latest news|news in brief|short url|image|images|gallery|get the app|download app|download our app|tools|connect|gift a subscription|gift a subscriptiongift|choose your edition|edition|language|english|-end-|ends|end|view comments|key events|all comments",
		// Signatures in the metadata of Sputnik's pages
		"sputnik international|sputnik africa|sputnik india|ria novosti|риа новости",
		// German
		"menü|suche|anmelden|teilen|drucken|mehr|mehr anzeigen|weiterlesen|startseite|impressum|datenschutz|kommentare|zur startseite|nach oben|anhören|merken|abonnieren|newsletter abonnieren|artikel anhören|artikel teilen",
		// French
		"accueil|rechercher|se connecter|s'abonner|s’abonner|abonnez-vous|partager|imprimer|lire plus|lire la suite|commentaires|publicité|retour en haut|écouter|enregistrer",
		// Spanish, Portuguese, Italian
		"inicio|buscar|suscríbete|suscribirse|compartir|imprimir|leer más|más|comentarios|publicidad|volver arriba|menú|início|assine|compartilhar|compartilhe|leia mais|comentários|publicidade|voltar ao topo|cerca|accedi|abbonati|condividi|stampa|leggi di più|commenti|pubblicità|torna su|ascolta",
		// Russian, Ukrainian
		"меню|поиск|войти|регистрация|подписаться|поделиться|распечатать|комментарии|реклама|на главную|наверх|читать далее|читать полностью|читать всю статью|подробнее|все новости|показать ещё|слушать|ми у соцмережах|мы в соцсетях|пошук|увійти|підписатися|поділитися|коментарі|читати далі|детальніше|більше новин|версия для печати|авторизуйтесь|регистрация пройдена успешно",
		// Turkish, Indonesian, Polish, Dutch
		"menü|ara|paylaş|abone ol|yorumlar|reklam|devamını oku|beranda|cari|masuk|bagikan|langganan|komentar|iklan|selengkapnya|szukaj|zaloguj|udostępnij|komentarze|reklama|czytaj więcej|zoeken|delen|reacties|lees meer",
		// Arabic, Persian, Hindi
		"القائمة|بحث|مشاركة|شارك|طباعة|تعليقات|اقرأ المزيد|إعلان|المزيد|الرئيسية|جستجو|اشتراک گذاری|बढ़ें|शेयर करें|और पढ़ें|विज्ञापन",
		// Chinese, Japanese, Korean
		"分享|打印|评论|广告|首页|更多|返回顶部|登录|注册|搜索|シェア|印刷|広告|ホーム|検索|続きを読む|コメント|공유|공유하기|인쇄|댓글|광고|로그인|검색|구독|글자크기|닫기|기사 공유하기|본문 글씨 키우기|본문 글씨 줄이기|송고",
	].flatMap((list) => list.split("|")),
);

/** Lines above a list of other stories, in the form of `foldLine`: what follows them is no part of this one. */
export const relatedHeadings: ReadonlySet<string> = new Set(
	[
		"related|related stories|related story|related articles|related article|related news|related posts|related topics|related content|related links|you may like|you may also like|you might also like|more stories|more from|more on this story|more on this|more on this topic|also read|read also|read next|up next|check also|recommended|recommended for you|recommended stories|trending|trending now|most read|most popular|popular|popular now|latest|latest stories|latest articles|latest posts|recent posts|don't miss|editor's picks|editors' picks|in this article|from around the web|around the web|top headlines|must read|must reads|what to read next|see also|explore more|keep reading|previous article|next article|other news|similar stories",
		"mehr zum thema|das könnte sie auch interessieren|lesen sie auch|auch interessant|meistgelesen|verwandte artikel|mehr aus|weitere artikel|weitere nachrichten|passend dazu",
		"à lire aussi|lire aussi|sur le même sujet|articles liés|les plus lus|à voir aussi|voir aussi|dans la même rubrique",
		"noticias relacionadas|relacionadas|te puede interesar|le puede interesar|lo más leído|lea también|más noticias|artículos relacionados|veja também|leia também|mais lidas|notícias relacionadas|leggi anche|articoli correlati|i più letti|potrebbe interessarti|ti potrebbe interessare",
		"статьи по теме|по теме|материалы по теме|читайте также|читайте еще|смотрите также|другие новости|последние новости|похожие новости|новости по теме|популярное|самое читаемое|также по теме|останні новини|читайте також|схожі новини|за темою|популярні новини|новини партнерів|новости партнёров|новости партнеров",
		"ilgili haberler|bunlar da ilginizi çekebilir|en çok okunanlar|baca juga|berita terkait|artikel terkait|terpopuler|zobacz także|czytaj także|czytaj też|lees ook|meer over",
		"اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|بیشتر بخوانید|مطالب مرتبط|यह भी पढ़ें|ये भी पढ़ें|相关新闻|相关阅读|推荐阅读|相關新聞|延伸閱讀|関連記事|関連ニュース|あわせて読みたい|관련기사|관련 기사|많이 본 뉴스|인기기사",
	].flatMap((list) => list.split("|")),
);

/** Lines above the name of whoever issued a press release, in the form of `foldLine`. Source: own reading. */
export const issuerHeadings: ReadonlySet<string> = new Set(
	"news provided by|provided by|press release provided by|nachrichten bereitgestellt von|nachrichten von|nouvelles fournies par|noticias proporcionadas por|noticias provistas por|notícias fornecidas por|notizie fornite da".split(
		"|",
	),
);

/** Openings of lines that are no part of the article whatever follows, lower case. A word boundary must follow. */
export const boilerplateOpenings: readonly string[] = [
	"click here",
	"follow us on",
	"follow us",
	"sign up for",
	"sign up to",
	"subscribe to",
	"subscribe for",
	"share this",
	"read more:",
	"read also:",
	"also read:",
	"read:",
	"see also:",
	"also see:",
	"related:",
	"more:",
	"watch:",
	"view original content",
	"download the",
	"all rights reserved",
	"copyright",
	"all news articles on",
	"sorry, there are no",
	"this content was automatically",
	"we use cookies",
	"this website uses cookies",
	"this site uses cookies",
	"please enable javascript",
	"you need to enable javascript",
	"join us on",
	"join our",
	"get the latest",
	"story continues below",
	"article continues",
	"continue reading",
	"picked for you",
	"source:",
	"source link",
	"quelle:",
	"fuente:",
	"fonte:",
	"источник:",
	"джерело:",
	"来源：",
	"来源:",
	"來源：",
	"來源:",
	"mehr aus",
	"mehr zu",
	"lesen sie auch",
	"lesen sie mehr",
	"lire aussi",
	"à lire aussi",
	"lea también",
	"le puede interesar",
	"leia também",
	"leia mais",
	"leggi anche",
	"читайте также",
	"читайте нас",
	"подписывайтесь",
	"подпишитесь",
	"подписаться на",
	"читать также",
	"смотрите также",
	"читайте також",
	"підписуйтесь",
	"baca juga",
	"ikuti kami",
	"haberin devamı",
	"czytaj także",
	"lees ook",
	"اقرأ أيضا",
	"اقرأ أيضاً",
	"تابعوا",
	"यह भी पढ़ें",
	"责任编辑",
	"責任編輯",
	"저작권자",
	"무단 전재",
	"ⓒ",
];
