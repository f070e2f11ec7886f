/** What a label says: the state of the story, its kind, or the rubric it stands under (which is also its section). */
export type LabelKind = "status" | "form" | "rubric";

/**
 * Labels that news pages print as a line of their own, in the form of `foldLine`.
 *
 * Source: own reading of news pages in these languages; the navigation of the BBC, DW, RFI, EFE, ANSA, TASS, Sputnik, Ukrinform, Anadolu,
 * Antara, Xinhua and Yonhap sites.
 */
export const labels: ReadonlyMap<string, LabelKind> = new Map<string, LabelKind>([
	...entries("status", [
		// English
		"being updated|developing|developing story|live|live updates|breaking news|news flash|newsflash|just in|alert|exclusive",
		"correction|corrected|new|sponsored|sponsored content|advertorial|paid content|premium|subscriber only|subscribers only",
		// German
		"liveblog|live blog|newsblog|ticker|wird aktualisiert|aktualisiert|liveticker|live-ticker|eilmeldung|eil|exklusiv|update|anzeige|korrektur",
		// French
		"mis à jour|en direct|en continu|urgent|flash|exclusif|dernière minute|alerte info",
		// Spanish, Portuguese, Italian
		"en vivo|en directo|directo|urgente|exclusiva|en desarrollo|actualizado|ao vivo|última hora|exclusivo|atualizado|in diretta",
		"diretta|ultim'ora|ultima ora|esclusiva|aggiornato",
		// Russian, Ukrainian
		"обновляется|обновлено|дополняется|прямой эфир|онлайн|срочно|молния|срочная новость|эксклюзив|оновлюється|оновлено|наживо|терміново|ексклюзив",
		// Turkish, Indonesian, Arabic, Persian, Hindi
		"son dakika|canlı|güncelleniyor|özel|terkini|breaking|langsung|eksklusif|عاجل|مباشر|حصري|فوری|زنده|ब्रेकिंग|लाइव",
		// Scandinavian, Finnish, Estonian, Polish, Hungarian: “is being updated”
		"saken oppdateres|oppdateres|artikeln uppdateras|texten uppdateras|uppdateras|artiklen opdateres|opdateres|juttua päivitetään",
		"uutista päivitetään|uudis täieneb|uudist täiendatakse|artykuł jest aktualizowany|cikkünk frissül|frissül",
		// Chinese, Japanese, Korean
		"快讯|快訊|直播|独家|獨家|速報|独自|ライブ|속보|단독|생중계|종합",
	]),
	...entries("form", [
		"op-ed|commentary|comment|column|flash brief|policy brief|policy briefs|issue brief|research brief|backgrounder|fact sheet|transcripts|speeches|press statement|press statements|analysis|news analysis|explainer|explained|feature|features|fact check|factcheck|fact-check",
		"review|long read|investigation|profile|obituary|press release|press releases|news and press release|situation report|appeal|briefing note",
		"news release|media release|media statement|news story|pressemitteilung|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa",
		"comunicato stampa|persbericht|pressemeddelelse|pressmeddelande|pressemelding|tiedote|пресс-релиз|прес-реліз|informacja prasowa|tisková zpráva",
		"sajtóközlemény|comunicat de presă|basın açıklaması|siaran pers|nota à imprensa|comunicado de imprensa",
		"media advisory|video|photos|in pictures|podcast|transcript|letters|q&a|timeline|special report",
		"meinung|kommentar|leitartikel|interview|porträt|faktencheck|nachruf|kolumne|gastbeitrag|hintergrund",
		"opinion|tribune|éditorial|analyse|entretien|reportage|décryptage|chronique|enquête|vidéo",
		"opinión|editorial|análisis|entrevista|reportaje|columna|crónica|opinião|análise|reportagem|coluna|opinione|editoriale|analisi|intervista|commento",
		"мнение|мнения|аналитика|интервью|комментарий|репортаж|фоторепортаж|расследование|думка|аналітика|інтерв'ю|колонка|коментар",
		"görüş|analiz|röportaj|opini|analisis|wawancara|رأي|تحليل|مقابلة|تقرير|评论|觀點|观点|社评|社説|解説|コラム|오피니언|사설|칼럼|분석|인터뷰",
	]),
	...entries("rubric", [
		"nation & world|us & world|u.s. & world|world|world news|other countries|international news|global|national|national news|general|general news|news|top news|top stories|local|local news|state|metro|city",
		"cities|politics|politics news|us politics|government|elections|economy|business|business news|finance|markets|money|companies",
		"industry|energy|tech|technology|science|science & tech|health|environment|climate|weather|education|society|life|lifestyle",
		"arts|entertainment|movies|music|travel|food|style|football|cricket|crime|law|courts|military|defence|defense|security|war",
		"russia & former soviet union|business news|sport news|military & defense|emergencies|society & culture|science & space|business & economy|facts|ict|foreign policy|domestic policy|central asia|south caucasus|balkans|eurasia|religion|history|multimedia|viral|traffic|transport|asia|africa|americas|america|middle east|latin america|asia-pacific",
		"infrastructure|agriculture|farming|housing|immigration|migration|human rights|real estate|property|media|books|theatre|theater|film|aviation|shipping",
		"tourism|mining|space|wildlife|fashion|gardening|royals|obituaries|rugby|tennis|golf|athletics|boxing|motorsport|basketball|baseball|hockey",
		// The rubrics of SOTT.net
		"science-technology|puppet masters|society's child|science of the spirit|earth changes|fire in the sky|secret history|high strangeness",
		"health & wellness|science & environment|health & science|arts & culture|arts & entertainment|crime & justice|law & order|public safety|white house|congress",
		"ambiente|medioambiente|город|diplomacy|political|celebs|showbiz|météo|cronache|toplum|știri locale|știri|siyasət|asia pacific|us|u.s|uk|usa|us news|uk news|u.s. news|russia|china|india|ukraine|pakistan",
		// Papers that print their own country above the story; a city of the same name would be its place
		"bangladesh|nepal|sri lanka|malaysia|indonesia|philippines|thailand|vietnam|taiwan|japan|korea|south korea|north korea|nigeria|ghana|kenya|uganda|tanzania|zimbabwe|zambia|south africa|egypt|israel|lebanon|iraq|iran|qatar|bahrain|oman|uae|saudi arabia|gulf|mena|turkey|türkiye",
		"wirtschaft|ausland|inland|welt|wissen|wissenschaft|gesellschaft|panorama|vermischtes|gesundheit|digital|netzwelt|technik",
		"umwelt|regional|lokales|deutschland|europa|finanzen",
		"monde|international|politique|économie|société|culture|sports|sciences|santé|planète|environnement|faits divers|justice",
		"afrique|europe|amériques|france|transports|actualitate|esențial|regionales|estados|cotidiano|itthon|aktualu",
		"internacional|internacionales|política|economía|sociedad|deportes|ciencia|salud|tecnología|nacional|nacionales|españa",
		"américa latina|sucesos|policía|policiales|polícia|policial|esportes|esporte|ciência|saúde|brasil|mundo|cidades|mondo|esteri|politica|cronaca|economia|società",
		"cultura|scienza|salute|tecnologia|italia",
		"в мире|мир|политика|экономика|общество|происшествия|россия|в россии|новости|главное|бизнес|финансы|технологии|здоровье|армия",
		"безопасность|международная панорама|бывший ссср|світ|у світі|політика|економіка|суспільство|культура|спорт|наука|події|новини",
		"україна|війна",
		"dünya|politika|siyaset|gündem|spor|sağlık|teknoloji|kültür|türkiye|dunia|internasional|nasional|politik|olahraga|bisnis",
		"daerah|teknologi|kesehatan|nusantara|nation",
		"świat|polska|kraj|polityka|gospodarka|wiadomości|sport|nauka|zdrowie|buitenland|binnenland|politiek",
		"tudomány|életmód|svět|společnost|kultura|krimi|domáce|svet|kultúra|internațional|economie|societate",
		"ekonomi|kultur|näringsliv|norge|verden|politiikka",
		"বাংলাদেশ|জাতীয়|রাজনীতি|আন্তর্জাতিক|বিশ্ব|সারাদেশ|অর্থনীতি|খেলা|বিনোদন|פוליטיקה|תרבות",
		"العالم|سياسة|اقتصاد|رياضة|أخبار|ثقافة|صحة|عربي|دولي|أخبار العالم|جهان|سیاسی|اقتصادی|ورزشی|فرهنگی|दुनिया|देश|राजनीति|खेल|विदेश|मनोरंजन|व्यापार",
		"nyheter|innenriks|utenriks|næringsliv|økonomi|helse|krim|blåljus|inrikes|utrikes|vetenskap|indland|udland|samfund|erhverv",
		"kotimaa|ulkomaat|talous|urheilu|kulttuuri",
		"policiales|judiciales|locales|provinciales|espectáculos|seguridad|movilidad|tránsito|portada|polícia|cotidiano|segurança",
		"educação|meio ambiente|attualità|spettacoli|interni|actualité|actualités|faits-divers|régions|éducation|blaulicht|nachrichten",
		"kriminalität|medien",
		"wydarzenia|biznes|domácí|zahraničí|domov|ekonomika|regiony|zprávy|slovensko|zahraničie|belföld|külföld|gazdaság|bűnügy",
		"közélet|hírek|itthon|actualitate|politică|social|externe|sănătate|eveniment|vijesti|hrvatska|svijet|gospodarstvo|crna kronika",
		"vesti|društvo|hronika|вести|друштво|хроника|българия|свят|крими|икономика",
		"ελλάδα|κόσμος|πολιτική|οικονομία|κοινωνία|αθλητικά|πολιτισμός|υγεία|ειδήσεις|διεθνή|güncel|asayiş|yaşam|magazin|eğitim|yerel",
		"peristiwa|hukum|berita|megapolitan|metropolitan|kriminal|pendidikan|hiburan",
		"สถานการณ์ในประเทศ|ในประเทศ|ข่าวในประเทศ|ข่าวต่างประเทศ|ทั่วไทย|an ninh trật tự|an ninh - trật tự|an ninh|công nghệ",
		"bất động sản|du lịch|trong nước|tin trong nước|quốc tế|tin tức|tin nóng|bạn đọc|góc nhìn|nhịp sống|khoa học|quân sự|tài chính",
		"chứng khoán|môi trường|giao thông|thời sự - chính trị|văn hóa - giải trí|саясат|қоғам|әлем|siyosat|jamiyat|iqtisodiyot|jahon",
		"o‘zbekiston|siasa|kitaifa|kimataifa|thời sự|thế giới|kinh doanh|pháp luật|giáo dục|sức khỏe|thể thao|giải trí|xã hội",
		"chính trị|kinh tế|văn hóa|đời sống|ข่าว|การเมือง|ข่าวการเมือง|เศรษฐกิจ|อาชญากรรม|ข่าวอาชญากรรม|สังคม|กีฬา|บันเทิง|ต่างประเทศ",
		"ภูมิภาค",
		"استانها|استان‌ها|بین الملل|الأخبار|اخبار|محليات|حوادث|منوعات|عربي ودولي|اجتماعی|بین‌الملل|سیاست|חדשות|בארץ|בעולם|כלכלה|ספורט",
		"ביטחון|פלילים|חדשות מתפרצות|राष्ट्रीय|राज्य|अपराध|क्राइम|टॉप न्यूज़",
		"港聞|即時新聞|即時|新闻|新聞|时政|时政新闻|国内新闻|国际新闻|社会新闻|財經|生活|地方|兩岸|娛樂|娱乐|法治|事件|地域|エンタメ|芸能|科学|ニュース|사건사고|지역|전국|연예|산업|금융",
		"国际|國際|国内|政治|经济|經濟|社会|社會|财经|体育|军事|科技|文化|要闻|国際|経済|スポーツ|정치|경제|사회|국제|문화|스포츠|세계|북한",
	]),
]);

/** Words that flash a story at the front of a line, before its headline, in capitals. Source: Reuters and AFP alert styles. */
export const flashWords: readonly string[] = [
	"URGENT",
	"BREAKING NEWS",
	"BREAKING",
	"FLASH",
	"ALERT",
	"EILMELDUNG",
	"URGENTE",
	"СРОЧНО",
	"МОЛНИЯ",
	"ТЕРМІНОВО",
];

function entries(kind: LabelKind, lists: readonly string[]): readonly (readonly [string, LabelKind])[] {
	return lists.flatMap((list) => list.split("|")).map((label) => [label, kind] as const);
}
