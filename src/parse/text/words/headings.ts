/** Lines above a list of other stories, in the form of `foldLine`: what follows them is no part of this one. */
export const relatedHeadings: ReadonlySet<string> = new Set(
	[
		"related|related stories|related story|related articles|related article|related news|related posts",
		"related content|related links|you may like|you may also like|you might also like|more stories|more from|more on this story",
		"more on this|more on this topic|also read|read also|read next|up next|check also|recommended|recommended for you|you just read",
		"related videos|related video|related coverage|related reading|related photos|more from category|more from this category|more in this category|more from this author|more from this topic|recommended stories|trending|trending now|most read|most commented|most popular|popular|popular now|latest|latest stories|latest articles",
		"latest posts|recent posts|don't miss|editor's picks|editors' picks|in this article|from around the web|around the web",
		"stories others are clicking on|top headlines|must read|must reads|what to read next|see also|explore more|keep reading|previous article|next article",
		"outras notícias|top articole|patrocinado|conforme a|conforme a los criterios de|other news|more articles|popular posts|similar stories|hot news|most viewed video stories|most viewed|shopping trends|ctvnews.ca top stories",
		"mehr zum thema|das könnte sie auch interessieren|lesen sie auch|auch interessant|meistgelesen|verwandte artikel|mehr aus",
		"weitere artikel|weitere nachrichten|passend dazu",
		"à lire aussi|lire aussi|sur le même sujet|articles liés|les plus lus|à voir aussi|voir aussi|dans la même rubrique",
		"más información|noticias relacionadas|relacionadas|te puede interesar|le puede interesar|lo más leído|lea también",
		"más noticias|artículos relacionados|veja também|leia também|mais lidas|notícias relacionadas|leggi anche|articoli correlati",
		"i più letti|potrebbe interessarti|ti potrebbe interessare",
		"статьи по теме|по теме|материалы по теме|читайте также|читайте еще|смотрите также|другие новости|последние новости|последние записи|свежие записи|недавние записи",
		"похожие новости|новости по теме|популярное|самое читаемое|также по теме|останні новини|читайте також|схожі новини|за темою",
		"популярні новини|новини партнерів|новости партнёров|новости партнеров",
		"ezek érdekelhetnek még|ezek is érdekelhetik|kapcsolódó cikkek|kapcsolódó|ajánlott cikkek|articole similare|citește și",
		"citiți și|știri similare|te-ar putea interesa|výběr redakce|související|související články|mohlo by vás zajímat",
		"súvisiace články|podobne artykuły|polecamy|διαβάστε επίσης|διαβάστε ακόμη|σχετικά άρθρα|les også|läs också|læs også|mer fra",
		"lue myös|meer uit binnenland|meer uit buitenland|noticias similares|destacadas|actualités similaires|dernières actualités",
		"ข่าวที่เกี่ยวข้อง|tin liên quan|tin cùng chuyên mục|مزيد من الأخبار|مقالات ذات صلة|אולי יעניין אותך|כתבות נוספות",
		"povezane vesti|povezani članci|повезане вести|още новини|свързани новини",
		"ilgili haberler|bunlar da ilginizi çekebilir|en çok okunanlar|baca juga|terkait|berita terkait|artikel pilihan|artikel terkait|terpopuler|populer|berita populer|berita terpopuler",
		"lasi arī|lasiet arī|lasi vēl|taip pat skaitykite|skaitykite taip pat|susiję straipsniai|loe ka|loe lisaks|loe veel|seotud artiklid|seotud lood",
		"zobacz także|czytaj także|czytaj też|lees ook|meer over",
		"עוד כתבות שיעניינו אותך|עוד בנושא|এই সম্পর্কিত|এই সম্পর্কিত আরও পড়ুন|আরও পড়ুন|최신 기사|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة",
		"أخبار ذات صلة|الأكثر قراءة|بیشتر بخوانید|مطالب مرتبط|यह भी पढ़ें|ये भी पढ़ें|相关新闻|相关阅读|推荐阅读|相關新聞|延伸閱讀|関連記事|関連ニュース|あわせて読みたい",
		"관련기사|관련 기사|많이 본 뉴스|인기기사",
		// “Read also”, “more on this”, in languages of Europe
		"pročitajte još|pročitajte i|pročitajte i ovo|čitajte još|čitajte i|pogledajte još|прочитајте још|прочитајте и|прочитајте и ова|preberite še|preberite tudi|читайте ещё|читать также|ещё по теме|еще по теме",
		"дивіться також|читайте ще|чытайце таксама|прочетете още|вижте още|вижте също|четете още|lexo edhe|lexoni gjithashtu|vezi și|přečtěte si také|přečtěte si|čtěte také|prečítajte si aj|čítajte aj",
		"zobacz też|przeczytaj także|przeczytaj też|przeczytaj również|zobacz również|skaityk taip pat|lasi citur|lue lisäksi|mehr zu diesem thema",
		"a lire aussi|à lire également|lire également|potrebbe interessarti anche|lee también|ver también|vea también|leé también|llegiu també",
		"διαβάστε ακόμα|δείτε επίσης|olvasd el ezt is|olvassa el ezt is|ez is érdekelheti",
		// In languages of Asia and Africa
		"i̇lgili haberler|bunları da okuyun|ayrıca okuyun|bunu da oku|oxşar xəbərlər|həmçinin oxuyun|bunu da oxuyun|կարդացեք նաև|կարդացեք նաև՝|կարդացեք նաեւ|ასევე წაიკითხეთ|ასევე იხილეთ|оқи отырыңыз|тағы оқыңыз|дагы окуңуз|shuningdek o‘qing|ҳамчунин бихонед",
		"اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|شاهد أيضا|شاهد أيضاً|همچنین بخوانید|بیشتر بدانید|اخبار مرتبط|خبرهای مرتبط|مزید پڑھیں|مزید پڑھیے|یہ بھی پڑھیں|یہ بھی پڑھیے|קראו גם|קראו עוד|לקריאה נוספת|ראו גם",
		"इसे भी पढ़ें|हे ही वाचा|हेही वाचा|আরো পড়ুন|আরও দেখুন|இதையும் படியுங்கள்|ఇవి కూడా చదవండి|ഇതും വായിക്കൂ|यो पनि पढ्नुहोस्|यो पनि|තවත් කියවන්න",
		"baca lainnya|simak juga|lihat juga|basahin din|soma pia|холбоотой мэдээ|延伸阅读|更多新聞|更多新闻|更多相关新闻|相關報導|こちらもおすすめ|관련 뉴스",
	].flatMap((list) => list.split("|")),
);

/** Lines above the name of whoever issued a press release, in the form of `foldLine`. Source: own reading. */
export const issuerHeadings: ReadonlySet<string> = new Set(
	[
		"news provided by|provided by|press release provided by|nachrichten bereitgestellt von|nachrichten von|nouvelles fournies par",
		"noticias proporcionadas por|noticias provistas por|notícias fornecidas por|notizie fornite da",
	].flatMap((list) => list.split("|")),
);

/** Lines above whom to ask about a press release, in the form of `foldLine`: names below them are no key words. Source: own reading. */
export const contactHeadings: ReadonlySet<string> = new Set(
	"contacts|contact|contact:|contacts:|media contact|media contacts|media contact:|press contact|investor contact|company contact|contact information".split(
		"|",
	),
);
