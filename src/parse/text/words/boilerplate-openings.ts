import { commentForms } from "./comment-forms.ts";

/**
 * Openings of lines that are no part of the article whatever follows, lower case. A word boundary must follow. What also stands alone
 * above other stories or tells something by its place is in `relatedHeadings` or `page-words.ts` as well.
 *
 * Source: own reading of news pages in these languages.
 */
export const boilerplateOpenings: readonly string[] = [
	// English, and what browsers are told in other languages
	"today's paper|todays paper|e-paper|epaper|for immediate release|media contact|media contacts|press contact|contact:|information from:",
	"skip to|skip over navigation|go to content,|go to content skip|go to content go|jump to|jump directly to|you are here|click here|follow us on|follow us|join us on|join our|join whatsapp|join telegram|sign up for",
	"sign up to|we've got news for you|register on|register now for|register now to|subscribe to|subscribe for|get our",
	'social menu is not set|translated by|get the latest|get the news of|get the news from|get the news delivered|get breaking news|like this: like|press "enter"|press “enter”|listen to the podcast|listen to this podcast|listen to the episode|listen to this episode',
	"share this|kindly share this story|thank you for subscribing|find your bookmarks|help keep family|support local journalism",
	"download the|download our|[video not showing up above|picked for you|now we are on telegram|disclaimer: all the comments|get browser notifications",
	"you must be a member to|new: gift this subscriber-only|advertise with|read the full story and more at|already a member?|join our family of readers|this item is available in full to",
	"read more:|read also:|also read:|also read -|also read –|must read:|read:|see also:|also see:|related:|more:|watch:",
	"watch more of our videos|continue reading|scroll to continue",
	"view original content|view source version on|all rights reserved|copyright|(copyright|all news articles on|sorry, there are no|story continues below|article continues",
	"this content was automatically|this article is more than|this article is for subscribers|this story is for subscribers",
	"this item is part of our|this audio is created with ai|this content is for subscribers|this article is exclusive to|correction: an earlier|clarification: an earlier",
	"an earlier version of this|editor's note:|editors' note:|editor’s note:|this is ai generated|this is a rush transcript",
	"press play to listen|media playback is unsupported|media playback is not supported|space to play or pause|play video. duration|getting your trinity audio|to activate the text-to-speech|voiced by artificial intelligence",
	"decrease font size|increase font size|this article was added by the user|live updates: follow|follow live updates",
	"please keep your comments respectful|if you would like to share a story idea|our website is temporarily unavailable",
	"our website is unavailable|we are working hard to get it back|estimated read time|estimated reading time",
	"don't miss out on the headlines from|don’t miss out on the headlines from|please sign in and use this article's on page print|something went wrong - please|something went wrong. please|something went wrong, please|send this page to",
	"send this article to|send this story to|stay up to date with notifications|notifications can be managed|we use cookies",
	"this website uses cookies|this site uses cookies|please enable javascript|you need to enable javascript",
	"you are using an outdated browser|you are using an unsupported browser|your browser is not supported|this browser is not supported|you seem to be browsing on",
	"create a free profile to|create a free account to|create your free profile|create your free account",
	"showing posts with label|showing posts from|showing posts sorted by|mostrando entradas con la etiqueta|mostrando entradas de|mostrando postagens com o marcador|mostrando postagens de",
	"affichage des articles|visualizzazione post con etichetta|menampilkan postingan dengan label|es werden posts|posts mit dem label|показаны сообщения с ярлыком|posts tonen met het label",
	"ie 11 is not supported|ie11 is not supported|internet explorer is not supported|internet explorer 11 is not",
	"your browser does not support|this browser does not support|sorry, your browser does|sorry, your browser doesn|to view this video|your browser is out of date|please upgrade your browser|javascript is disabled",
	"javascript is required|this site requires javascript|sie verwenden einen veralteten|ihr browser unterstützt kein",
	"ihr browser unterstützt dies|ihr browser unterstützt java|bitte aktivieren sie javascript|votre navigateur",
	"veuillez activer javascript|su navegador no soporta|su navegador no admite|su navegador no es compatible",
	"tu navegador no soporta|tu navegador no admite|tu navegador no es compatible|seu navegador não|il tuo browser",
	"dieser browser wird nicht|diese browserversion wird nicht|ihr browser wird nicht|ihr browser ist veraltet|bitte wechseln sie zu einem|ce navigateur n'est|deze browser wordt niet|je browser wordt niet|uw browser wordt niet",
	"twoja przeglądarka nie|twoja przeglądarka jest|váš prohlížeč je|váš prohlížeč nepodporuje|váš prehliadač je|váš prehliadač nepodporuje|din webbläsare stöds|din webbläsare är|din nettleser er|din nettleser støttes|din browser er forældet|din browser understøtter",
	"ваш браузер не поддерживает|ваш браузер устарел|включите javascript|when typing in this field",
	"from:|location:|country:|delivered on:|source:|source :|source -|source –|/ source:|source link|news id:|enter your email|get the free|we're sorry, this feature|we’re sorry, this feature",
	"new: you can now listen|this audio is generated|read a summary of this article|by allowing ads to appear",
	"picture used for illustrative|image used for illustrative|photo used for illustrative|picture used for representation|photo used for representation",
	"picture for illustrative|image for illustrative|photo for illustrative|image used for representation|representational image",
	"representative image|we've detected that you|we have detected that you|we've noticed that you|we've noticed you|we noticed you|we noticed that you",
	"it looks like you're using an ad|it looks like you are using an ad|looks like you're using an ad|you appear to be using an ad",
	"please disable your ad|please turn off your ad|ad blocker detected|adblocker detected|adblock detected",
	"désactivez votre bloqueur|désactiver votre bloqueur|vous utilisez un bloqueur|desactiva tu bloqueador|desactive su bloqueador|parece que estás usando un bloqueador|desative o bloqueador|desative seu bloqueador",
	"disattiva il tuo ad|disattiva adblock|sembra che tu stia usando un ad|отключите блокировщик|отключите adblock|вимкніть блокувальник|wyłącz adblock|wyłącz blokowanie|schakel je adblocker|schakel uw adblocker",
	"bitte deaktivieren sie ihren ad|bitte deaktiviere deinen ad|bitte schalten sie ihren ad|jetzt für nur|jetzt testen für|unbegrenzter zugang zu allen|erhalten sie unbegrenzten zugang|lesen oder hören sie doch weiter|sie haben bereits ein abo|lesen sie nahezu werbefrei|lesen sie wie gewohnt mit",
	"전체 맥락을 이해하기 위해서는|이 글자크기로|글자크기 설정 파란원을|번역beta translated by|이제 해당 작성자의 댓글|이제 해당 댓글 내용을|(예시) 가장 빠른|읽어주기 기능은|브라우저에서만 사용하실",
	"for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-upfor-wide-desktop-up|our standards: the thomson reuters trust|our standards:the thomson reuters trust|sign up today for a free|rediff.com« back to|« back to article",
	// Skip to the content, as Drupal and WordPress write it
	"pasar al contenido principal|saltar al contenido|passar para o conteúdo|saltar para o conteúdo|avançar para o conteúdo",
	"direkt zum inhalt|springe zum inhalt|passa al contenuto|overslaan en naar|spring naar inhoud|spring naar de inhoud",
	"přejít k hlavnímu|přejít k obsahu|přejít na obsah|skočiť na obsah|skočiť na hlavný|prejsť na obsah|tovább a tartalomra",
	"hyppää sisältöön|hyppää pääsisältöön|gå direkt till innehåll|gå videre til indhold|spring til indhold|spring til hovedindhold",
	"preskoči na|skoči na sadržaj|skoči na glavni|vés al contingut|pereiti prie turinio|pereiti į turinį|pereiti į pagrindinį",
	"pāriet uz saturu|pārlēkt uz|liigu edasi põhisisu|liigu sisu juurde|kalo te përmbajtja|παράκαμψη προς|премини към|прескочи към",
	'перейти до вмісту|перейти до основного|перейти до змісту|натисніть "enter"|нажмите "enter"',
	// German, Dutch, the languages of Scandinavia
	"hopp til innhold|hopp til hovedinnhold|hoppa till innehåll|hoppa till huvudinnehåll|gå til indhold|gå til hovedindhold",
	"gå til innhold|gå till innehåll|gå till huvudinnehåll|siirry sisältöön|siirry pääsisältöön|kies je regio|kies je editie",
	"folgen sie uns auf|folge uns auf|volg ons op|följ oss på|zum inhalt|zum hauptinhalt|sie sind hier",
	"dieser artikel ist älter als|dieser artikel ist mehr als|dieser artikel ist nur für|dieser inhalt ist nur für|mehr aus",
	"mehr zu|lesen sie auch|lesen sie mehr|quelle:",
	"ga naar de inhoud|ga naar inhoud|ga naar hoofdinhoud|lees ook|bron:|artikkelen er mer enn|artikeln är äldre än",
	"artikeln är mer än|kilde:|källa:|lähde:",
	// French, Spanish, Portuguese, Italian, Romanian, and further words to skip to the content
	"liens d'accessibilité|sari la conținut|sari la continut|mergi la conținut|mergi la continut|conectează-te|conecteaza-te",
	"salta al contenuto|salta al contenido|přeskočit na|przejdź do|ugrás a|μετάβαση σ|diberdayakan oleh|didukung oleh|seguici su",
	"siga-nos no|siga-nos nas|siga a gente no|aller au contenu|aller à la|vous êtes ici|chaque matin, recevez|recevez|je m'abonne",
	"cet article date de plus|cet article est réservé|article réservé aux|lire aussi|à lire aussi",
	"el . publicado en|on . posted in|le . publié dans|em . publicado em|il . pubblicato in|síguenos en|contenido exclusivo para",
	"artículo exclusivo para|contenuto riservato agli|articolo riservato agli|conteúdo exclusivo para|síganos en",
	"sigue nuestro canal|únete a nuestro canal|ir al contenido|ir a la|usted está aquí|estás en:|recibe en tu|lea también",
	"le puede interesar|el contenido al que quiere acceder es|fuente:",
	"ir para o conteúdo|pular para|você está aqui|receba no seu|leia também|leia mais|fonte:|vai al contenuto|ti trovi in|leggi anche|questo sito contribuisce all|sursa:|sursă:",
	// Russian, Ukrainian and other Slavic languages, Greek, Hungarian, Albanian, the languages of the Baltic
	"перейти к|вы здесь|пожалуйста, перейдите по ссылке|читайте также|читайте нас|читать также|смотрите также|подписывайтесь|подпишитесь|подписаться на",
	"читайте також|підписуйтесь|источник:|джерело:|крыніца:|извор:|izvor:|източник:|zdroj:|źródło:|jesteś tutaj|czytaj także",
	"źródło zdjęcia|więcej z:|dalsza część artykułu|dalszy ciąg artykułu pod|dalszy ciąg materiału pod|dalsza część tekstu pod",
	"πηγή:|forrás:|burimi:|avots:|allikas:|šaltinis:",
	// Turkish, Azerbaijani, Indonesian, Vietnamese, Thai
	"bizi takip edin|bizi sosyal medyada|ikuti kami|ikuti berita|gabung di|buradasınız|haberin devamı|kaynak:|mənbə:|anda di sini",
	"lupa kata sandi|belum memiliki akun|sudah memiliki akun|atau masuk melalui|atau daftar melalui|kami telah mengirimkan link|klik link aktivasi|jika anda tidak menerima email|baca berita tanpa iklan|baca juga|baca:|ilustrasi|sumber:|nguồn:|ที่มา:",
	// Arabic, Persian, Hindi
	"المصدر:|منبع:|اقرأ أيضا|اقرأ أيضاً|تابعوا|کد خبر|شناسه خبر|स्रोत:|यह भी पढ़ें",
	// Chinese, Japanese, Korean
	"為達最佳瀏覽效果|您即將進入之新聞內容|根據「電腦網路內容分級|或不同意本條款|我已年滿18歲|kbs에서 직접 확인하세요|원본 기사에서 직접 확인하세요|版權聲明|版权声明|本頁位置|本页位置|■ 本頁位置|■ 本页位置|原标题|資料來源",
	"资料来源|当前位置|當前位置|您的位置|你的位置|您所在的位置|您现在的位置|目前位置|来源：|来源:|來源：|來源:|责任编辑|【责任编辑|[责任编辑|（责任编辑|(责任编辑",
	"责编：|责编:|（责编|(责编|責任編輯|現在位置|記事をマイページに保存|この記事は有料|この記事は会員|出典：|출처:|현재 위치|저작권자|무단 전재|ⓒ",
]
	.flatMap((list) => list.split("|"))
	.concat(commentForms)
	// The word for another story, and a stroke.
	.concat(["also read", "read also", "read more", "read", "must read", "related", "watch", "see also"].map((word) => `${word} |`));
