/**
 * How paragraphs begin that a page says to its reader beside the story, lower case: how to report a mistake, and what must be allowed
 * before something from elsewhere is shown. A word boundary must follow.
 *
 * Source: own reading of news pages in these languages.
 */
export const siteNotices: readonly string[] = [
	// Buttons to share and print, an advertisement, the age of a story
	"get email notification for articles from|click to share on|click to print (opens|click to email|this advertisement has not loaded yet|this archived news story is available only for|this is an archived article and the information",
	// Names of the icons of Business Insider
	"an envelope. it indicates the ability|a magnifying glass. it indicates|two crossed lines that form an|a vertical stack of three evenly spaced|chevron icon it indicates|loading something is loading",
	// What Deutsche Welle prints beside its stories
	"each evening at 1830 utc, dw's editors|feedback: send us your feedback|permalink http|to take full advantage of multimedia content",
	// What papers say of themselves: the Trust Project's labels, The Independent, Insider Intelligence
	"a leading-edge research firm|the independent is trusted by americans|we believe quality journalism should be available|from reproductive rights to climate change to big tech, the independent|news based on facts, either observed|opinion advocates for ideas and draws|analysis based on factual reporting|euractiv is part of the trust project",
	// Links, newsletters, a new site
	"we have a brand new updated website|the latest breaking updates, delivered straight|rubrique: les infos|access your favorite topics in a personalized feed|copy this linkread more about sharing|these are external links and will open in",
	// Whoever reads is to give
	"support independent journalism.|support independent journalism!|your support makes our work|your support makes our journalism|we rely on readers like you|if you value our reporting|if you value our journalism|if you value our work|help us keep our journalism|please consider making a donation|please consider making a contribution|please consider a donation",
	// Whoever reads is to pay, sign in or write, as papers in English put it
	"already a subscriber?|already have an account?|to continue reading, please|you have reached your limit of|you've reached your limit of|you’ve reached your limit of|you have read your last free|create a free account to|create a free account or|become a member today",
	"have a story? email|have a news tip?|have a tip? email|got a story? email|got a tip? email|got a news tip?|do you have a story for us|send your news tips|send us your news tips|contact the writer at|contact the author at|contact the reporter at|contact the newsroom at|follow her on twitter|follow him on twitter|follow them on twitter",
	"we have recently deactivated our website|this material may not be published|this is a developing story.|this is a developing story and will|this is a breaking news story.|this is a breaking news story and will|stay with us for updates|for the latest news and updates|for the latest news and videos|for all the latest news",
	// A mistake in the text
	"if you find an error in|if you found an error in|if you have found a spelling|if you notice an error in|if you spot an error in|found a typo|found an error in the text|noticed an error in the text",
	"spotted a mistake in|see an error in this|report an error or|fehler gefunden?|haben sie einen fehler|hast du einen fehler|sie haben einen fehler gefunden|fehler entdeckt",
	"vous avez repéré une|vous avez trouvé une erreur|si vous avez repéré|une erreur dans l'article|signaler une erreur|si encuentra un error|si encuentras un error",
	"si detecta un error|si detectas un error|si ha encontrado un error|¿encontraste un error|¿encontró un error|¿ha encontrado un error|¿has encontrado un error|¿viste algún error",
	"se você encontrou algum|se você encontrou um erro|se encontrou algum erro|encontrou algum erro|encontrou um erro|viu algum erro|achou algum erro",
	"hai trovato un errore|hai notato un errore|se hai trovato un errore|se noti un errore|heb je een fout|heeft u een fout|fout gezien",
	"znalazłeś błąd|zauważyłeś błąd|zauważyłaś błąd|widzisz błąd|našli jste chybu|našli jste v článku|našli ste chybu|hibát talált|ai găsit o greșeală|pronašli ste grešku",
	"если вы заметили ошибку|если вы нашли ошибку|если вы увидели ошибку|если вы обнаружили ошибку|если вы нашли опечатку|если вы заметили опечатку|если заметили ошибку",
	"заметили ошибку|заметили опечатку|нашли ошибку|нашли опечатку|увидели ошибку|обнаружили ошибку|выделите ошибку|сообщить об ошибке|нашёл ошибку|нашел ошибку",
	"якщо ви помітили помилку|якщо ви знайшли помилку|якщо ви виявили помилку|помітили помилку|знайшли помилку|побачили помилку|виявили помилку|повідомити про помилку",
	"заўважылі памылку|знайшлі памылку|ако забележите грешка|открихте грешка|jika anda menemukan kesalahan|hata bildir|yazım hatası bildir",
	// What is shown when the reader allows it
	"wir benötigen ihre zustimmung|wir benötigen ihre einwilligung|wir brauchen ihre zustimmung|wir brauchen ihre einwilligung|an dieser stelle finden sie|an dieser stelle findest du|an dieser stelle befindet sich",
	"an dieser stelle ist ein externer|empfohlener externer inhalt|empfohlener redaktioneller inhalt|externer inhalt|unter umständen sammelt|durch klick auf|mit klick auf|mit einem klick auf",
	"ich bin damit einverstanden, dass|ich bin einverstanden, dass|mit meiner zustimmung|damit können personenbezogene|zur anzeige dieses inhalts|um diesen inhalt zu sehen|akzeptierenmehr informationen",
	"ce contenu est bloqué car|pour afficher ce contenu|pour consulter ce contenu|nous avons besoin de votre|para ver este contenido|para poder ver este contenido|per visualizzare questo contenuto",
	"para visualizar este conteúdo|om deze inhoud te|deze inhoud wordt geblokkeerd|this content is hosted by|this article contains content provided|we need your consent to|we need your permission before",
	"aby zobaczyć tę treść|aby wyświetlić tę treść|本網站使用|本网站使用|請同意我們的|请同意我们的|このサイトではcookie|当サイトではcookie",
	// Advertisements that the reader does not see
	"für die finanzierung unseres journalistischen|klicken sie oben rechts in|sie haben das produkt bereits gekauft|um diese seite mit werbung|bitte deaktivieren sie ihren werbeblocker",
	// Accounts and newsletters
	"enjoying ad-free content|we use your sign-up to provide content|this commitment costs us|our journalism is banned in|this account is pending registration|need a new registration confirmation|if you are interested in this story",
	"access to herald premium articles require|listening to articles is free for open-access|the shopping trends team is independent of",
	"we may earn a commission from links|we may earn a commission if you|we may earn a commission when you|we may earn a commission on purchases|we may earn commission from links|we may receive a commission if you|we may receive a commission when you|we may receive a commission from",
	"we may earn money when you|we earn a commission for products|we earn a commission if you|we earn a commission from links|this post may contain affiliate links|this article may contain affiliate links|this article contains affiliate links|this story may contain affiliate links",
	"this page may contain affiliate links|some links in this article are affiliate|when you buy through links on our|when you buy through links on this|when you purchase through links on our|products featured are independently selected|we independently select these products",
	"certains liens de cet article sont affiliés|cet article contient des liens affiliés|dieser artikel enthält affiliate-links|dieser text enthält affiliate-links|este artículo contiene enlaces de afiliados|questo articolo contiene link di affiliazione|este artigo contém links de afiliados",
	"fox news flash top headlines are here|this article originally appeared on|this story originally appeared on|please follow and like us:",
	"all global research articles can be read|sign up for the|if you buy something from a link|if you buy something from a verge link|if you buy something from a vox link|if you buy something from a polygon link|if you buy something from an eater link|if you buy something from a curbed link|if you purchase an item through a link|if you purchase an item through our|if you buy something through our|this article was published more than|this story was published more than",
	// Public radio of the United States, and what an exchange says of what others write
	"npr transcripts are created on a rush|the views and opinions expressed herein are the",
	// The age of a story
	"lūdzu, ņemiet vērā, ka raksts ir vairāk nekā|artikkel on üle viie aasta vana",
	// What the metadata say of the site
	"selamat datang di|a nigerian newspaper and online version|latest nigeria news, nigerian newspapers|latest breaking news, pictures, videos",
	// The banner of the sites of the government of the United States; the form for comments of a theme of WordPress; who may read all of Anadolu
	".gov website belongs to an official government|a .gov website belongs to an official government|.mil website belongs to an official|a .mil website belongs to an official|a lock ( lock ) or https|a lock ( ) or https|a lock (lock ) or https|a lock (lock) or https|you have accessed part of a historical collection on",
	"the recaptcha verification period has expired|anadolu agency website contains only a portion of",
	// Another site for a rubric
	"the sports category has moved to",
	// Another edition for the reader's language, another page for the whole story
	"your browser does not appear to support|こちらのページは|leggi tutta la notizia|leggi la notizia su|leggi l'articolo completo|leggi l'articolo originale",
	"lire la suite sur|lire l'article original|lire l'article complet|leer noticia completa|leer la noticia completa|leia a matéria completa|leia a notícia completa",
	"читать полностью|читать дальше|читать в источнике|читать далее|читати далі|читати повністю|baca selengkapnya|baca artikel selengkapnya|haberin devamını oku",
].flatMap((list) => list.split("|"));
