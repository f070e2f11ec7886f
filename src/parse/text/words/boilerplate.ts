import {
	authorLinks,
	connectLinks,
	deckButtons,
	editionWords,
	feedHeadings,
	menuWords,
	pictureButtons,
	summaryHeadings,
} from "./page-words.ts";
import { readerButtons } from "./reader-buttons.ts";

/**
 * Words of buttons, menus and forms to log in that may as well be the subhead of a paragraph, in the form of `foldLine`: boilerplate
 * above and below the text, where they also stand in rows; alone between two paragraphs they are text.
 */
export const wordsAroundText: ReadonlySet<string> = new Set(
	[
		"map|actions|privacy|views|sections|fast|small|medium|large|profile|settings|notifications|navigation|tools|feedback|contact|about|pages|post|tags",
		"topics|back|top|cookies|comments|logo|font|gallery|images|transcript|newsroom|reporter|journalist|author|authors|size|reset",
		"email address|submit|tag articolo|upgrade to premium|contact the author|contact the author:|contact the authors:|about the author|about the authors|about the writer|autores|the trust project|programmes|schedule|summary|line|pocket|threads|messenger|viber|facebook|twitter|telegram|whatsapp|linkedin|reddit|pinterest|instagram|youtube",
		"tiktok|learn more|find out more|next|previous|skip|news in brief|datenschutz|kommentare|zum thema|commentaires|comentarios",
		"comentários|commenti|комментарии|авторы|темы|регистрация|наверх|обсудить|коментарі|로봇|인스타그램|유튜브|페이스북|트위터|카카오톡|フェイスブック|ツイッター",
		"вконтакте|одноклассники|дзен|ライン|臉書|推特|朋友圈|微博|微信|فيسبوك|تويتر|واتساب|يوتيوب|फेसबुक|ट्विटर",
		// Forms to log in, and their button to close
		"username|password|remember me|forgot your password?|forgot password?|forgot your username?|user name|benutzername|passwort",
		"angemeldet bleiben|passwort vergessen?|schließen|nom d'utilisateur|mot de passe|se souvenir de moi|mot de passe oublié ?",
		"identifiant|fermer|usuario|nombre de usuario|contraseña|recordarme|recuérdame|¿olvidó su contraseña?",
		"¿olvidaste tu contraseña?|cerrar|usuário|nome de usuário|senha|lembrar de mim|lembrar-me|esqueceu sua senha?",
		"acesse sua conta de usuário|acesse sua conta|fechar|nome utente|password dimenticata?|ricordami|chiudi|логин|пароль",
		"запомнить меня|забыли пароль?|закрыть|закрити|запам'ятати мене|nazwa użytkownika|hasło|zapamiętaj mnie|zamknij|gebruikersnaam",
		"wachtwoord|sluiten|zavřít|heslo|bezárás|jelszó|închide|parolă|zatvori|lozinka",
	].flatMap((list) => list.split("|")),
);

/**
 * Lines that a page prints around every article, in the form of `foldLine`: buttons, menus, counters' words, footers.
 *
 * Source: own reading of news pages in these languages.
 */
export const boilerplateLines: ReadonlySet<string> = new Set([
	...[
		// English: players, and buttons that wait
		"×|advert|advertisement hide ad|please log in to continue|back to top stories|view cbs news in|cbs news app open|chrome safari continue|be the first to know|get unlimited access|already a subscriber?|subscribe to listen|new subscribers only|please enable it in your browser settings|addthis smartlayers|see more latest news|infinite scroll enabled|email newsletter signup|link copied!|click to copy|unlocking article|verifying user|top of page|bottom of page|найти тему|toggle caption|hide caption|enlarge this image|email us here|anchor lead|array|physical address|304 north cardinal st|dorchester center, ma 02124|object object|get breaking news alerts|don't miss a thing|don’t miss a thing|carbonatix pre-player loader|audio by carbonatix|wait 5 sec|loading player|loading audio|loading video|loading the player",
		// Around an advertisement, and the author's picture, in Finnish
		"mainos|mainos päättyy|mainos (teksti jatkuu alla)|mainos (teksti jatkuu alla) mainos päättyy|toimittajan kuva",
		// Around the form for comments and below the text, on pages of Iran, Ukraine and the Balkans
		"design a site like this with|design a site like this with wordpress.com|create your website with wordpress.com|get started|all news|close bitnami banner|back to top button|cancel|your comment|scroll to top|currently reading|share your story|завантаження|загрузка|lini një përgjigje|lini një koment",
		// The menu and the box of the author of a theme of WordPress that stations and papers share
		"hi, what are you looking for?|an error occurred while processing this directive|watch one-minute world news|see author's posts|see author’s posts",
		// The banner of every site of the government of the United States, and the form for comments of a theme of WordPress
		"an official website of the united states government|here's how you know|here’s how you know|official websites use .gov|secure .gov websites use https|official websites use .mil|secure .mil websites use https|full screen|recommended videos|go to content|go to main content|go to the content|go to navigation|view settings|note about unsupported devices|please enter your name here|more about",
		// All rights are reserved, as papers in French and Portuguese say of a picture; a search of the page that found nothing
		"dr|d.r|no content found|halaman",
		// “To be continued” and “related topics”, on pages of Pakistan
		"جاری ہے|متعلقہ عنوان",
		// The end of a dispatch of Lusa
		"lusa/fim|lusa/end",
		// On pages of Postmedia: around an advertisement, at the form for newsletters, the buttons to print and to the page as printed
		"click the alert icon to follow topics:|click the alert icon to follow topics|- print article|print article|view e-paper|first name|last name|advertisement 2|advertisement 3|advertisement 4|advertisement 5|story continues below|article content continued",
		// The end of a story of Dow Jones
		"(end) dow jones newswires",
		// Buttons of a paper of Oman
		"share article|arrow up|home icon",
		// The label of a stamp that was lost, as Swissinfo writes it
		"this content was published on|dieser inhalt wurde am veröffentlicht|ce contenu a été publié sur|ce contenu a été publié le|questo contenuto è stato pubblicato al|este contenido fue publicado en|este conteúdo foi publicado em",
		// Buttons in the languages of the Baltic
		"uz augšu|dalīties|komentāri|komentēt|reklāma|drukāt|svarīgākais|aktuālais šodien|į viršų|komentarai|komentuoti|dalintis|spausdinti|tagasi üles|kommentaarid|kommenteeri|jaga|jaga artiklit|reklaam|prindi",
		// To look for more than words, in several languages
		"advanced search|erweiterte suche|recherche avancée|búsqueda avanzada|pesquisa avançada|ricerca avanzata|uitgebreid zoeken|wyszukiwanie zaawansowane|rozšířené vyhledávání|rozšírené hľadanie|rozšírené vyhľadávanie|részletes keresés|căutare avansată|расширенный поиск|розширений пошук",
		// English: buttons and menus
		"go to contents|go to navigation|go to contents go to navigation|issue keywords|most liked|most saved|customize consent preferences|editorial standards|always active|no cookies to display|oops!|oops.|oops|something went wrong",
		"something went wrong.|we are working hard to get it back online|most widely read newspaper|please try again later|bookmark",
		"sign-up|printable version|printable version send to a friend|send to a friend|web analytics|large medium small|send feedback",
		"reprint this article|reprint this article print this article|post a comment share|article services|key posts|live feed",
		"bookmark and share|no result|view all result|a a|play live radio|next up|available on air stations|jpg|png",
		"100's of premium titles|100’s of premium titles|return to transcripts main page|save story|leer en español",
		"view this post on instagram|video playerclose|get all your news in one place|one app|start reading|read on the website|read full article",
		"article photos|article content|newsguard|your e-mail|keyboard shortcuts for audio player|open navigation menu",
		"add to your saved stories|reject all|please enter your comment|please enter your comment!|leave a reply|share - wechat",
		"share - weibo|share - twitter|share - facebook|social sharing|acquire licensing rights|accessibility help|accessibility links",
		"your account|list of 1 item|list of 2 items|list of 3 items|list of 4 items|list of 5 items|end of list|published|updated",
		"top 10 right now|text will be replaced|source link|audio cheat sheet|press play, get smarter|continue to site right-arrow|continue to site|you choose, we deliver|question of the day|poll of the day|question of the week|poll of the week|poll question|view results|see results|vote now|this story has been updated|this report has been updated|this article has been updated|updating|posted|last updated|published on|updated on|close menu|menu close|end of article|print discussion chinese send to friend|close|sign up|subscribe now|subscribed|follow|follow us",
		"follow me|share on facebook|share on twitter|share on x|tweet|e-mail|copy link|link copied|copied|play|pause|mute|watch",
		"watch live|watch now|read|read more|more|more news|show more|load more|see more|view all|view more|see all|back to top",
		"advertisement|advertisements|ad|ads|advertising|advertise|contact us|about us|privacy policy|terms of use|terms of service",
		"cookie policy|accept|accept all|manage preferences|donate|support us|comment|leave a comment|no comments|no comments yet|no comments yet.|add a comment",
		"print this article|print this story|email this article|email this article to a friend|loading comments|loading comments...|loading comments…|return to top|more stories like this|most popular stories|δ|-30-|- 30 -|###|# # #",
		"change text size|tamanho do texto|tamanho da letra|tamanho da fonte|tamaño del texto|tamaño de letra|tamaño de la letra|tamaño de fuente",
		"taille du texte|taille de police|taille de la police|dimensione testo|dimensione del testo|dimensione carattere|textgröße",
		"tekstgrootte|lettergrootte|textstorlek|tekststørrelse|skriftstørrelse|rozmiar tekstu|rozmiar czcionki|wielkość tekstu",
		"velikost písma|veľkosť písma|yazı boyutu|ukuran teks|ukuran huruf|ukuran font|cỡ chữ|размер текста|розмір шрифту|розмір тексту",
		"μέγεθος γραμματοσειράς|文字サイズ|文字サイズ変更|文字の大きさ|字号大小|字體大小|字体大小|글자크기 설정|글자크기 조절|حجم النص|اندازه متن",
		"post a comment|author of the article|authors of the article|author of this article|author of the story|post author|post category|post comments|vk|odnoklassniki|by published|by posted|by updated|by published updated|email this|email this link|email this story|email this page|print this page|print this story|author's avatar|author avatar|author image|author photo|author profile photo|article's main image|main image|article image",
		"text size|font size|enditem|nnnn|registration was successful",
		"registration was successful!|commented|log out|loading|site map|sitemap|rss|short url|image|get the app|download app",
		"more from this section|never miss a local story|download our app|connect|gift a subscription|gift a subscriptiongift|choose your edition|avatar|loading...|photo|-end-|ends",
		"end|view comments|key events|all comments|we need your help now|top ad|home top ad|post top ad|spread the love|just watched|must watch",
		"avatar photo|search icon|more videos|please wait|no media source currently available",
		"the code has been copied to your clipboard|the url has been copied to your clipboard|clock menu more-arrow no yes",
		"clock menu more-arrow no yes mobile",
		// Signatures in the metadata of Sputnik's pages
		"sputnik international|sputnik africa|sputnik india|sputnik afrique|sputnik france|sputnik mundo|sputnik brasil|sputnik italia|sputnik news",
		"sputnik deutschland|sputnik türkiye|sputnik polska|sputnik srbija|sputnik česká republika|sputnik lietuva|sputnik latvija|sputnik eesti",
		"sputnik беларусь|sputnik армения|sputnik грузия|sputnik казахстан|sputnik кыргызстан|sputnik таджикистан|sputnik узбекистан|sputnik молдова",
		"sputnik азербайджан|sputnik литва|sputnik латвия|sputnik эстония|sputnik абхазия|sputnik южная осетия|sputnik moldova|ria novosti|риа новости",
		"close search window|a a a|to participate in the discussion|log in or register|loader|заголовок открываемого материала",
		// Where a page may be followed, on those pages and on others
		"nos siga no|siga-nos no|síguenos en|suivez-nous sur|folgen sie uns auf|seguici su|подписывайтесь на|подпишитесь на",
		// What programme had it, on pages of public radio
		"heard on morning edition|heard on all things considered|heard on weekend edition saturday|heard on weekend edition sunday|heard on fresh air|heard on here & now",
		// How a text is listened to or shortened
		"главный слайд|начало статьи|озвучить текст|выделить главное|вкл|выкл",
		// Who writes, in many languages; further buttons in English
		"fbpx|[pr]|pr|正在加载|expand|download|read later|comments share|senior reporter|staff writer|chief reporter|political editor",
		"political correspondent|business correspondent|news reporter|journaliste|periodista|redakteur|redakteurin|toimittaja",
		"dziennikarz|корреспондент|обозреватель|журналістка|кореспондент|reportero|reportera|redactor|redactora|dziennikarka",
		"verslaggever|korrespondent|jornalista|giornalista|exklusiv für abonnenten|by|von|par|por|written by|autor|автор|share page",
		"close panel|close share panel|about sharing|text by|facebook count|twitter share|twitter count|like this|like loading",
		"read in app|sign up for free|bookmarked|saved|unsave|gift article|give this article|share full article|read comments",
		"will not be displayed|facebook share|tweet share|print page small font big font|please use chrome browser for a more accessible video player|loading articles|loading articles...|input your search keywords and press enter.|please read our commenting policies|sauter le contenu|je signale une erreur|précisez éventuellement la nature de l'erreur|page de l’émission|derniers épisodes|show comments|hide comments|join the conversation|advertisement - scroll to continue|story continues below advertisement",
		"article continues below|listen to story|this audio is auto-generated|view in app|open in app|report a typo|reply to|name - reply comment|add comment|a+|a-|aa",
		"support us today|not now|send in e-mail|skip to newscasts|view newscast page|play newscast audio|play audio|print friendly, pdf & email|print friendly, pdf and email",
		"print this|email this article|share via|share on whatsapp|follow us on google news|google news|add as preferred source",
		"summarize|copy|share options|x|bluesky|mastodon|flipboard|koo|share on telegram",
		// German
		"folge uns|mehr lesen|mehr erfahren|mehr informationen|artikel zum hören|schlagworte|anmelden|teilen|drucken",
		"zur merkliste hinzufügen|zur merkliste|artikel merken|artikel speichern|link kopieren|per mail teilen|artikel verschenken",
		"artikel drucken|vorlesen|diesen artikel anhören|bildbeschreibung einblenden|beitrag teilen|feedback geben|schriftgröße",
		"jetzt lesen|kommentare anzeigen|kommentieren|per whatsapp teilen|auf facebook teilen|auf twitter teilen|folgen|bild teilen",
		"mehr|mehr anzeigen|weiterlesen|impressum|zur startseite|nach oben|anhören|merken|abonnieren|newsletter abonnieren",
		"artikel anhören|artikel teilen",
		// French
		"en savoir plus|votre e-mail|votre email|écouter cet article|texte par|suivre|copier le lien|lien copié|partager l'article",
		"partager sur facebook|partager sur twitter|partager cet article|envoyer par mail|offrir l'article|réagir",
		"ajouter à vos favoris|sauvegarder|lire dans l'app|commenter|temps de lecture|chargement|chargement en cours|se connecter",
		"s'abonner|s’abonner|abonnez-vous|partager|imprimer|lire plus|lire la suite|publicité|retour en haut|écouter|enregistrer",
		// Spanish, Portuguese, Italian
		"scopri di più|saber más|saber mais|conoce más|continua a leggere|leggi tutto|leggi articolo completo|saiba mais",
		"continue lendo|seguir leyendo|sigue leyendo|mantente en contacto|foto|temas relacionados|etiquetas|archivado en|copiar enlace",
		"copiar el enlace|compartir en facebook|compartir en twitter|compartir en whatsapp|enviar por correo|guardar|escuchar",
		"escuchar artículo|escuchar este artículo|seguir|ir a comentarios|ver comentarios|comentar|suscríbete a nuestra newsletter",
		"portada|copiar link|ouvir o texto|ouvir este artigo|ouça este conteúdo|ouvir|diminuir fonte|aumentar fonte|salvar",
		"salvar artigos|enviar|receba notícias|copia link|copia il link|salva|invia|ascolta l'articolo|ascolta questo articolo",
		"condividi su facebook|invia tramite email|commenta|riproduzione riservata|© riproduzione riservata|buscar|suscríbete",
		"corrigir texto|corrigir|comunicar erro|reportar erro|informar erro|corregir|reportar un error|comunicar un error|a d e m á s|informaciones anteriores|suscribirse|compartir|imprimir|leer más|más|publicidad|volver arriba|assine|compartilhar|compartilhe|leia mais|publicidade",
		"voltar ao topo|cerca|accedi|abbonati|condividi|stampa|leggi di più|pubblicità|torna su|ascolta",
		"suscríbete a nuestro boletín|suscríbase a nuestro boletín|suscríbete al boletín|suscríbete a la newsletter|assine nossa newsletter",
		"inscreva-se na newsletter|iscriviti alla newsletter|inscrivez-vous à notre newsletter|abonnez-vous à notre newsletter",
		// Russian, Ukrainian
		"фото|картина дня|развернуть на весь экран|выйти из полноэкранного режима|перейти в медиабанк|отправить еще раз|что думаешь?",
		"теги|комментарии отключены|скопировать ссылку|ссылка скопирована|сохранить|следите за нами|подпишись|написать комментарий",
		"отправить|в избранное|добавить в избранное|размер шрифта|версия для слабовидящих|скопіювати посилання|зберегти|слухати",
		"обговорити|войти|подписаться|поделиться|распечатать|реклама|на главную|читать далее|читать полностью|читать всю статью",
		"подробнее|все новости|показать ещё|слушать|ми у соцмережах|пошук|увійти|підписатися|поділитися|читати далі|детальніше",
		"більше новин|около минуты|меньше минуты|менше хвилини|версия для печати|авторизуйтесь|регистрация пройдена успешно",
		// The other languages of Europe, Turkish, Indonesian, Malay, Vietnamese, Thai
		"dowiedz się więcej|meer weten|daha fazla bilgi|pelajari lebih lanjut|czytaj dalej|czytaj więcej|obserwuj nas|lees verder",
		"läs mer|les mer|læs mere|celý článek|číst dál|viac|tovább|citește mai mult|baca selengkapnya|selengkapnya|laporkan konten",
		"laporkan akun|fotogalerij|geef een reactie|skopiuj link|kopiuj link|drukuj|zapisz|posłuchaj|obserwuj|skomentuj|wyślij",
		"przejdź do komentarzy|deel dit artikel|deel|kopieer link|opslaan|luister|reageer|afdrukken|dela|dela artikel|dela artikeln",
		"kopiera länk|spara|skriv ut|lyssna|kommentera|del|del artikkel|kopier lenke|lagre|lytt|del artiklen|kopiér link|gem|jaa",
		"jaa artikkeli|kopioi linkki|tallenna|kuuntele|kommentoi|sdílet|tisk|uložit|kopírovat odkaz|diskuse|zdieľať|podijeli|podeli",
		"ispis|komentari|podijelite|megosztás|nyomtatás|hozzászólások|distribuie|comentarii|споделете|сподели|коментари|εικόνα",
		"κοινοποίηση|σχόλια|εκτύπωση|google news'te abone ol|a+ a-|yazdır|yorum yap|kaydet|favorilere ekle|dinle|kopyala|ukuran font",
		"kirimkan lagi sekarang|konfirmasi email|oleh|penulis|menü kapat|giriş / abone ol|giriş|fot|salin tautan|bagikan artikel|ikuti|simpan|kongsi|mới nhất",
		"quan tâm nhiều nhất|chia sẻ|bình luận|lưu|theo dõi|sao chép liên kết|แชร์|คัดลอกลิงก์|ความคิดเห็น|ara|paylaş|abone ol",
		"play video|lubię to|yorumlar|reklam|devamını oku|cari|masuk|bagikan|langganan|komentar|iklan|szukaj|zaloguj|zaloguj się|zarejestruj się|udostępnij|komentarze|reklama|zoeken",
		"delen|reacties|lees meer",
		// Arabic, Persian, Urdu, Hebrew, the languages of India
		"فيس بوك|إكس|واتس اب|تلغرام|تيليغرام|تليجرام|انستغرام|إنستغرام|لينكدإن|فیسبوک|توییتر|واتس‌اپ|تلگرام|اینستاگرام|व्हाट्सएप",
		"व्हाट्सऐप|टेलीग्राम|پخش زنده|شارك هذا الخبر|شارك الخبر|شارك هذا المقال|نسخ الرابط|حفظ|استمع|تابعنا|شارك المقال|مشاركة المقال",
		"حجم الخط|طباعة المقال|ارسال|إرسال|شارك عبر|کپی لینک|چاپ|ارسال نظر|نظرات|فائل فوٹو|شیئر کریں|تبصرے|שתפו|שתף|שיתוף|הדפסה|תגובות",
		"הוסף תגובה|שלח|कॉपी लिंक|फॉलो करें|शेयर|হোয়াটসঅ্যাপ|শেয়ার করুন|শেয়ার|মন্তব্য|অনুসরণ করুন|পড়ুন|பகிர்|مشاركة|شارك|طباعة",
		"تعليقات|اقرأ المزيد|إعلان|المزيد|الرئيسية|جستجو|اشتراک گذاری|बढ़ें|शेयर करें|और पढ़ें|विज्ञापन",
		// Chinese, Japanese, Korean; sizes of type
		"네이버 블로그|qq空间|ここから本文です|mwiz 이 기사 포인트|mwiz|ai 뉴스브리핑|xs|xsm|sm|md|lg|กำลังโหลดความคิดเห็น|放大字體|縮小字體|放大字体|缩小字体|【放大字體】 【縮小字體】",
		"【放大字体】 【缩小字体】|【放大字體】【縮小字體】|【放大字体】【缩小字体】|字号：大 中 小|字號：大 中 小|關閉此視窗 請至edge官網下載 請至firefox官網下載 請至google官網下載|限制級|未滿18歲|我同意|विस्तार",
		"이 기사에 대해 어떻게 생각하시나요?|이 기사를 추천합니다|我是廣告 請繼續往下閱讀|請繼續往下閱讀|拖拉類別可自訂排序|恢復預設 確定|(끝)|끝|分享到|分享到微信|小字号|大字号|字号|扫一扫|扫一扫手机阅读|シェアする|この記事を保存",
		"分享至|字体|大|中|小|收藏|点赞|下載|复制链接|字級|字體|列印|留言|加入收藏|小中大|下载|听新闻|保存|リンクをコピー|記事を印刷|ツイート|ポスト|メール|ブックマーク|記事を保存|この記事をシェア|기사를 읽어드립니다|본문 바로가기",
		"스크랩|url 복사|url복사|주소복사|글자 크기|글씨 크기|가|기사저장|좋아요|카카오스토리|네이버|밴드|메일|分享|打印|评论|サイン|このエントリーをはてなブックマークに追加|フォローする|お気に入りに登録|跳到主要內容區塊",
		"跳到主要內容|聽新聞|เพิ่มเพื่อน|广告|광고|광고 로드중|광고 로딩중|광고 닫기|更多|返回顶部|登录|注册|搜索|シェア|印刷|広告|続きを読む|コメント|공유|공유하기|인쇄|댓글|광고|로그인|검색|구독|글자크기|닫기|기사 공유하기|본문 글씨 키우기",
		"본문 글씨 줄이기|송고|음성재생 설정|전체메뉴|전체 메뉴|삭제하시겠습니까?|확인할 수 없습니다.",
		// What IRNA prints below its stories; buttons of forecasts, of lists that go on, of transcripts and bookmarks
		"0 persons|body-container-line|body-container-line-1|edit post|your email address|privacy notice|full forecast|get local breaking news alerts|infinite scroll enabled|hide transcript show transcript|article bookmarked|support now|visitors:|online:",
		// What Business Insider’s icons are called; what The Independent and others ask.
		"view more in this section|the letter f.|a stylized bird with an open mouth, tweeting.|a curved arrow pointing right.|thanks for signing up!|your support helps us to tell the story|your support makes all the difference.|content-type: news|print print this page",
		// Terms of a subscription; a rubric that stands above every story
		"jederzeit kündbar|kumpulan berita dpr ri",
	].flatMap((list) => list.split("|")),
	...wordsAroundText,
	...menuWords,
	...editionWords,
	...connectLinks,
	...readerButtons,
	...authorLinks,
	...feedHeadings,
	...summaryHeadings,
	...deckButtons,
	...pictureButtons,
]);
