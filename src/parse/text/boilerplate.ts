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
		"[pr]|pr|正在加载|expand|transcript|download|read later|comments share|newsroom|reporter|journalist|senior reporter|staff writer|chief reporter|political editor|political correspondent|business correspondent|news reporter|journaliste|periodista|redakteur|redakteurin|toimittaja|dziennikarz|корреспондент|jornalista|giornalista|exklusiv für abonnenten|by|von|par|por|author|authors|written by|autor|автор|share page|close panel|close share panel|about sharing|text by|facebook count|twitter share|twitter count|like this|like loading|read in app|sign up for free|bookmark|bookmarked|saved|unsave|gift article|give this article|share full article|read comments|show comments|hide comments|join the conversation|key points|advertisement - scroll to continue|story continues below advertisement|article continues below|listen to article|listen to story|this audio is auto-generated|view in app|open in app|report a typo|a+|a-|aa|size|reset|print this|email this article|share via|share on whatsapp|follow us on google news|google news|add as preferred source|summarize|summary|copy|share options|x|threads|bluesky|mastodon|messenger|viber|line|pocket|flipboard|koo|share on telegram",
		"menü|suche|anmelden|teilen|drucken|zur merkliste hinzufügen|zur merkliste|artikel merken|artikel speichern|link kopieren|per mail teilen|artikel verschenken|artikel drucken|vorlesen|diesen artikel anhören|bildbeschreibung einblenden|beitrag teilen|feedback geben|schriftgröße|mehr lesen|jetzt lesen|zum thema|kommentare anzeigen|kommentieren|per whatsapp teilen|auf facebook teilen|auf twitter teilen|folgen|bild teilen|mehr|mehr anzeigen|weiterlesen|startseite|impressum|datenschutz|kommentare|zur startseite|nach oben|anhören|merken|abonnieren|newsletter abonnieren|artikel anhören|artikel teilen",
		// French
		"écouter cet article|texte par|suivre|suivez-nous|copier le lien|lien copié|partager l'article|partager sur facebook|partager sur twitter|partager cet article|envoyer par mail|offrir l'article|réagir|ajouter à vos favoris|sauvegarder|lire dans l'app|commenter|temps de lecture|accueil|rechercher|se connecter|s'abonner|s’abonner|abonnez-vous|partager|imprimer|lire plus|lire la suite|commentaires|publicité|retour en haut|écouter|enregistrer",
		// Spanish, Portuguese, Italian
		"copiar enlace|copiar el enlace|compartir en facebook|compartir en twitter|compartir en whatsapp|enviar por correo|guardar|escuchar|escuchar artículo|escuchar este artículo|síguenos|seguir|ir a comentarios|ver comentarios|comentar|suscríbete a nuestra newsletter|portada|copiar link|ouvir o texto|ouvir este artigo|ouça este conteúdo|ouvir|diminuir fonte|aumentar fonte|salvar|salvar artigos|enviar|receba notícias|siga-nos|seguir|comentar|copia link|copia il link|salva|invia|seguici|ascolta l'articolo|ascolta questo articolo|condividi su facebook|invia tramite email|commenta|riproduzione riservata|© riproduzione riservata|inicio|buscar|suscríbete|suscribirse|compartir|imprimir|leer más|más|comentarios|publicidad|volver arriba|menú|início|assine|compartilhar|compartilhe|leia mais|comentários|publicidade|voltar ao topo|cerca|accedi|abbonati|condividi|stampa|leggi di più|commenti|pubblicità|torna su|ascolta",
		// Russian, Ukrainian
		"скопировать ссылку|ссылка скопирована|сохранить|следите за нами|подпишись|обсудить|написать комментарий|отправить|в избранное|добавить в избранное|размер шрифта|версия для слабовидящих|скопіювати посилання|зберегти|слухати|обговорити|меню|поиск|войти|регистрация|подписаться|поделиться|распечатать|комментарии|реклама|на главную|наверх|читать далее|читать полностью|читать всю статью|подробнее|все новости|показать ещё|слушать|ми у соцмережах|мы в соцсетях|пошук|увійти|підписатися|поділитися|коментарі|читати далі|детальніше|більше новин|версия для печати|авторизуйтесь|регистрация пройдена успешно",
		// Turkish, Indonesian, Polish, Dutch
		"skopiuj link|kopiuj link|drukuj|zapisz|posłuchaj|obserwuj|skomentuj|wyślij|przejdź do komentarzy|deel dit artikel|deel|kopieer link|opslaan|luister|reageer|afdrukken|volg ons|dela|dela artikel|dela artikeln|kopiera länk|spara|skriv ut|lyssna|kommentera|del|del artikkel|kopier lenke|lagre|lytt|del artiklen|kopiér link|gem|jaa|jaa artikkeli|kopioi linkki|tallenna|kuuntele|kommentoi|sdílet|tisk|uložit|kopírovat odkaz|diskuse|zdieľať|podijeli|podeli|ispis|komentari|podijelite|megosztás|nyomtatás|hozzászólások|distribuie|comentarii|споделете|сподели|коментари|κοινοποίηση|σχόλια|εκτύπωση|google news'te abone ol|a+ a-|yazdır|yorum yap|kaydet|favorilere ekle|dinle|kopyala|salin tautan|bagikan artikel|ikuti|simpan|kongsi|chia sẻ|bình luận|lưu|theo dõi|sao chép liên kết|แชร์|คัดลอกลิงก์|ความคิดเห็น|menü|ara|paylaş|abone ol|yorumlar|reklam|devamını oku|beranda|cari|masuk|bagikan|langganan|komentar|iklan|selengkapnya|szukaj|zaloguj|udostępnij|komentarze|reklama|czytaj więcej|zoeken|delen|reacties|lees meer",
		// Arabic, Persian, Hindi
		"نسخ الرابط|حفظ|استمع|تابعنا|شارك المقال|مشاركة المقال|حجم الخط|طباعة المقال|ارسال|إرسال|شارك عبر|کپی لینک|چاپ|ارسال نظر|نظرات|شیئر کریں|تبصرے|שתף|שיתוף|הדפסה|תגובות|הוסף תגובה|שלח|कॉपी लिंक|फॉलो करें|शेयर|হোয়াটসঅ্যাপ|শেয়ার করুন|শেয়ার|মন্তব্য|অনুসরণ করুন|পড়ুন|பகிர்|القائمة|بحث|مشاركة|شارك|طباعة|تعليقات|اقرأ المزيد|إعلان|المزيد|الرئيسية|جستجو|اشتراک گذاری|बढ़ें|शेयर करें|और पढ़ें|विज्ञापन",
		// Chinese, Japanese, Korean
		"分享到|分享到微信|小字号|大字号|字号|微博|微信|扫一扫|扫一扫手机阅读|シェアする|この記事を保存|分享至|字号|字体|大|中|小|收藏|点赞|复制链接|字級|字體|列印|留言|加入收藏|小中大|下载|听新闻|保存|リンクをコピー|記事を印刷|ツイート|ポスト|メール|ブックマーク|記事を保存|この記事をシェア|스크랩|url 복사|url복사|주소복사|글자 크기|글씨 크기|가|기사저장|좋아요|페이스북|트위터|카카오톡|카카오스토리|네이버|밴드|메일|分享|打印|评论|广告|首页|更多|返回顶部|登录|注册|搜索|シェア|印刷|広告|ホーム|検索|続きを読む|コメント|공유|공유하기|인쇄|댓글|광고|로그인|검색|구독|글자크기|닫기|기사 공유하기|본문 글씨 키우기|본문 글씨 줄이기|송고",
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
	"today's paper",
	"todays paper",
	"e-paper",
	"epaper",
	"for immediate release",
	"media contact",
	"media contacts",
	"press contact",
	"contact:",
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
	"help keep family",
	"this article is more than",
	"this is ai generated",
	"press play to listen",
	"voiced by artificial intelligence",
	"原标题",
	"thank you for subscribing",
	"kindly share this story",
	"watch more of our videos",
	"find your bookmarks",
	"scroll to continue",
	"dalsza część artykułu",
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
