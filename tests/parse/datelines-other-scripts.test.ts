import { describeDatelines } from "./describe-datelines.ts";

describeDatelines("a dateline in another script is found", [
	[
		"ماسکو( اُردو پوائنٹ اخبارآن لائن۔1ستمبر۔2016ء )شہر نے پل کھول دیا ہے۔",
		{ places: ["ماسکو"], agencies: ["اُردو پوائنٹ اخبارآن لائن"], date: "2016-09-01", rest: "شہر نے پل کھول دیا ہے۔" },
		"Urdu: an agency and its day in one bracket, with the stop of the script between its pieces",
	],
	[
		"МОСКВА, 2 авг/ Радио Прибой. Мост через Оку закрыли на год.",
		{ places: ["МОСКВА"], agencies: ["Радио Прибой"], date: "08-02", rest: "Мост через Оку закрыли на год." },
		"a stroke between the day and the station",
	],
	[
		"14 марта, AmurMedia. Каток откроют в городе.",
		{ agencies: ["AmurMedia"], date: "03-14", rest: "Каток откроют в городе." },
		"a day and an agency of the far east of Russia",
	],
	[
		"Узбекистан, Ташкент – АН Podrobno.uz. Мельница сгорела в городе.",
		{ places: ["Ташкент|Узбекистан"], agencies: ["АН Podrobno.uz"], rest: "Мельница сгорела в городе." },
		"a country in front of its city, and an agency behind the dash",
	],
	...[
		["کراچی (اسٹاف رپورٹر) ", "کراچی", "اسٹاف رپورٹر"],
		["لاہور (نمائندہ ہاربر) ", "لاہور", "نمائندہ ہاربر"],
		["لاہور (نیوز ڈیسک) ", "لاہور", "نیوز ڈیسک"],
		["کراچی (اپنے رپورٹر سے) ", "کراچی", "اپنے رپورٹر سے"],
		["کراچی (کامرس رپورٹر) ", "کراچی", "کامرس رپورٹر"],
		["लखनऊ (संवाददाता) ", "लखनऊ", "संवाददाता"],
		["ঢাকা (প্রতিনিধি): ", "ঢাকা", "প্রতিনিধি"],
	].map(
		([front, place = "", role]) =>
			[
				`${front}پرانی چکی`,
				{ places: [place], byline: role, rest: "پرانی چکی" },
				"a desk or a reporter without a name is no agency",
			] as const,
	),
	[
		"(Казань, 5 марта, «Волна-информ», Иван Ларионов). Мост открыли",
		{ places: ["Казань"], agencies: ["Волна-информ"], date: "03-05", byline: "Иван Ларионов", rest: "Мост открыли" },
		"a city, the day, an agency and who wrote in one bracket",
	],
	[
		"عمان - النهر - أعلنت وزارة المياه والري أمس عن خطة جديدة لتقليل الفاقد في شبكات المدن الكبرى.",
		{ places: ["عمان"], agencies: ["النهر"], rest: "أعلنت وزارة المياه والري أمس عن خطة جديدة لتقليل الفاقد في شبكات المدن الكبرى." },
		"a city and a paper between dashes",
	],
	[
		"BAGHDAD / Voices of Oldport: Police closed two bridges near a market in the east of the capital today.",
		{
			places: ["BAGHDAD"],
			agencies: ["Voices of Oldport"],
			rest: "Police closed two bridges near a market in the east of the capital today.",
		},
		"a city in capitals, a stroke, a small agency and a colon",
	],
	[
		"ОРЕАНДА-НОВОСТИ. Сеть доставки продуктов откроет в Твери первый склад, сообщили в пресс-службе компании.",
		{ agencies: ["ОРЕАНДА-НОВОСТИ"], rest: "Сеть доставки продуктов откроет в Твери первый склад, сообщили в пресс-службе компании." },
		"an agency that signs with its name and a stop",
	],
	["РИАМО - 14 мар. Мост открыли", { agencies: ["РИАМО"], date: "03-14", rest: "Мост открыли" }, "an agency, a dash and the day"],
	["14 марта, БелаПАН. Мост открыли", { agencies: ["БелаПАН"], date: "03-14", rest: "Мост открыли" }, "the day, a comma and an agency"],
	[
		"МОСКВА, 3 мая — РИА Новости, Иван Иванов, Анна Белова. Мост",
		{ places: ["МОСКВА"], agencies: ["РИА Новости"], date: "05-03", byline: "Иван Иванов, Анна Белова", rest: "Мост" },
		"two who wrote",
	],
	["СРОЧНО. МОСКВА, 3 мая. /ТАСС/. Мост", { places: ["МОСКВА"], agencies: ["ТАСС"], date: "05-03", rest: "Мост" }, "a slug and its stop"],
	[
		"Мост закрыт МОСКВА, 3 мая. /ТАСС/. Мост",
		{ places: ["МОСКВА"], agencies: ["ТАСС"], date: "05-03", rest: "Мост" },
		"a headline before the city",
	],
	["Женева, 3 мая 2024 года. Мост", { places: ["Женева"], date: "2024-05-03", rest: "Мост" }, "the word for the year behind it"],
	["Женева. 3 мая 2024. Мост", { places: ["Женева"], date: "2024-05-03", rest: "Мост" }, "stops on both sides of a whole day"],
	["لندن/ 3 مايو /بترا/ فتح", { places: ["لندن"], agencies: ["بترا"], date: "05-03", rest: "فتح" }, "a stroke before the day"],
	[
		'جدة - "النهر الجديد": فتح الجسر',
		{ places: ["جدة"], agencies: ["النهر الجديد"], rest: "فتح الجسر" },
		"a paper in straight quotation marks",
	],
	[
		"الرياض 03 شوال 1445 هـ الموافق 12 أبريل 2024 م واس عقد المجلس جلسة",
		{ places: ["الرياض"], agencies: ["واس"], date: "2024-04-12", rest: "عقد المجلس جلسة" },
		"the agency behind both calendars' days runs into the story",
	],
	["غزة - صفا عقد المجلس جلسة", { places: ["غزة"], agencies: ["صفا"], rest: "عقد المجلس جلسة" }, "the same behind a dash"],
	[
		"पटना, जागरण संवाददाता। नगर परिषद ने सोमवार को नए पुल पर बैठक की और आगे की योजना पर बात की।",
		{
			places: ["पटना"],
			agencies: ["जागरण संवाददाता"],
			rest: "नगर परिषद ने सोमवार को नए पुल पर बैठक की और आगे की योजना पर बात की।",
		},
		"the paper's reporter behind the city",
	],
	["วอชิงตัน (เอพี) - สภาเมืองประชุม", { places: ["วอชิงตัน"], agencies: ["เอพี"], rest: "สภาเมืองประชุม" }, "AP in Thai"],
	[
		"Астана. 3 мая. КАЗИНФОРМ /Анна Орлова/ - Старая мельница",
		{ places: ["Астана"], agencies: ["КАЗИНФОРМ"], date: "05-03", byline: "Анна Орлова", rest: "Старая мельница" },
		"behind the agency, between slashes, who wrote",
	],
	[
		"ПСКОВ. 3 мая. ГАВАНЬ-МЕДИА – Старая мельница",
		{ places: ["ПСКОВ"], agencies: ["ГАВАНЬ-МЕДИА"], date: "05-03", rest: "Старая мельница" },
		"an outlet that no table has, between a stop and a dash",
	],
	[
		"ТАШКЕНТ, 3 мая. /ГАВАНЬИНФО/. Старая мельница",
		{ places: ["ТАШКЕНТ"], agencies: ["ГАВАНЬИНФО"], date: "05-03", rest: "Старая мельница" },
		"behind the day, between slashes, who signs, whom no table knows",
	],
	[
		"НЬЮ-ЙОРК /ЮНИСЕФ/, 3 мая. Старая мельница",
		{ places: ["НЬЮ-ЙОРК"], date: "05-03", rest: "Старая мельница" },
		"before the day they say where",
	],
	[
		"رام الله/سما/عقد المجلس جلسة يوم الاثنين",
		{ places: ["رام الله"], agencies: ["سما"], rest: "عقد المجلس جلسة يوم الاثنين" },
		"strokes round the agency, and the story on the next line, which lost its break",
	],
	[
		"Приморский край, 3 мая, 2024, 05:13 — ИА Регнум. Старая мельница",
		{ places: ["Приморский край"], agencies: ["ИА Регнум"], date: "2024-05-03", rest: "Старая мельница" },
		"a part of Russia, whose noun has no capital; the year between commas",
	],
	[
		"القاهرة 12 مايو 2024 /افتتح المجلس الجسر الجديد.",
		{ places: ["القاهرة"], date: "2024-05-12", rest: "افتتح المجلس الجسر الجديد." },
		"the stroke that is left where an agency of China was taken out",
	],
	[
		"بغداد-النهر نيوز:أفادت البلدية اليوم الخميس بأن الجسر الجديد فوق النهر فتح أمام الناس.",
		{
			places: ["بغداد"],
			agencies: ["النهر نيوز"],
			rest: "أفادت البلدية اليوم الخميس بأن الجسر الجديد فوق النهر فتح أمام الناس.",
		},
		"a place and a medium joined by a hyphen, a colon without a blank",
	],
	[
		'МОСКВА, 3 окт - РИА "Новости". Мэр города',
		{ places: ["МОСКВА"], agencies: ['РИА "Новости"'], date: "10-03", rest: "Мэр города" },
		"an agency whose name stands in straight quotation marks",
	],
	[
		'МОСКВА, 3 окт. /Корр. РИА "Новости" Пётр Орлов/. Мэр города',
		{ places: ["МОСКВА"], agencies: ['РИА "Новости"'], date: "10-03", byline: "Пётр Орлов", rest: "Мэр города" },
		"the same between a title and a name",
	],
	[
		"Грузия, 3 октября, ПОРТИНФОРМ. По словам мэра",
		{ places: ["Грузия"], agencies: ["ПОРТИНФОРМ"], date: "10-03", rest: "По словам мэра" },
		"an agency by the end of its name, in capitals",
	],
	[
		"КИЇВ, 31 травня 2024 р. (Укрінформ) - Міська рада",
		{ places: ["КИЇВ"], agencies: ["Укрінформ"], date: "2024-05-31", rest: "Міська рада" },
		"the Ukrainian word for a year behind it",
	],
	[
		"بغداد/واع قال رئيس البلدية",
		{ places: ["بغداد"], agencies: ["واع"], rest: "قال رئيس البلدية" },
		"a place and an agency joined by a stroke",
	],
	[
		"नयी दिल्ली: 11 फरवरी (ए) नया पुल",
		{ places: ["नयी दिल्ली"], agencies: ["ए"], date: "02-11", rest: "नया पुल" },
		"a colon before the day, a second spelling",
	],
	[
		"ירושלים, 3 במאי (רויטרס) - הגשר",
		{ places: ["ירושלים"], agencies: ["רויטרס"], date: "05-03", rest: "הגשר" },
		"Hebrew, with a preposition",
	],
	["ঢাকা, অক্টোবর ২ঃ নতুন সেতু", { places: ["ঢাকা"], date: "10-02", rest: "নতুন সেতু" }, "a sign of Bengali that is typed for a colon"],
	[
		"ঢাকাঃ নতুন সেতু খুলে দেওয়া হয়েছে শহরের মানুষের জন্য আজ সকালে।",
		{ places: ["ঢাকা"], rest: "নতুন সেতু খুলে দেওয়া হয়েছে শহরের মানুষের জন্য আজ সকালে।" },
		"the same behind the place alone",
	],
	[
		"लखनऊ 11 मई 2020 पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।",
		{
			places: ["लखनऊ"],
			date: "2020-05-11",
			rest: "पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।",
		},
		"place and day without a mark, in letters without a case",
	],
	[
		"ویب ڈیسک(اسلام آباد):وزیر نے کہا",
		{ places: ["اسلام آباد"], byline: "ویب ڈیسک", rest: "وزیر نے کہا" },
		"the city in the desk's brackets",
	],
	[
		"اسلام آباد(نامہ نگار،دنیا نیوز)وزیر نے کہا",
		{ places: ["اسلام آباد"], agencies: ["دنیا نیوز"], byline: "نامہ نگار", rest: "وزیر نے کہا" },
		"an Urdu comma between two agencies",
	],
	[
		"اسلام آباد…وزیر نے کہا کہ پرانا پل آج سے دوبارہ کھول دیا گیا ہے اور شہری خوش ہیں۔",
		{ places: ["اسلام آباد"], rest: "وزیر نے کہا کہ پرانا پل آج سے دوبارہ کھول دیا گیا ہے اور شہری خوش ہیں۔" },
		"dots for a dash, as an Urdu paper prints them",
	],
	[
		"लुधियानाः पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।",
		{ places: ["लुधियाना"], rest: "पुराना पुल सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी और लोगों को धन्यवाद दिया।" },
		"a sign of Devanagari typed for a colon",
	],
	[
		"கோலாலம்பூர், அக் -29, பழைய பாலம் திங்கள்கிழமை மீண்டும் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி.",
		{
			places: ["கோலாலம்பூர்"],
			date: "10-29",
			rest: "பழைய பாலம் திங்கள்கிழமை மீண்டும் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி.",
		},
		"a day and commas, as Tamil papers of Malaysia print it",
	],
	[
		"Мост над рекой. Фото: EPA. Москва. 27 ноября. INTERFAX.RU - Мост сегодня",
		{ places: ["Москва"], agencies: ["INTERFAX.RU"], date: "11-27", rest: "Мост сегодня" },
		"a caption in front of a dateline of stops",
	],
	[
		"काठमाडौं, २० साउन\nपुरानो पुल खुल्यो",
		{ places: ["काठमाडौं"], rest: "पुरानो पुल खुल्यो" },
		"a day of Nepal's calendar, which tells none of ours",
	],
	[
		"موسكو - اليمن اليوم\nأعلن المجلس",
		{ places: ["موسكو"], agencies: ["اليمن اليوم"], rest: "أعلن المجلس" },
		"a paper in Arabic, by its last word",
	],
	["นครราชสีมา-โรงสีเก่าเปิดอีกครั้ง", { places: ["นครราชสีมา"], rest: "โรงสีเก่าเปิดอีกครั้ง" }, "a Thai city and a hyphen without a space"],
	[
		"الرياض 02 رمضان 1445 هـ الموافق 12 مارس 2024 م واس\nأعلن المجلس",
		{ places: ["الرياض"], agencies: ["واس"], date: "2024-03-12", rest: "أعلن المجلس" },
		"the same in Arabic, on a line of its own",
	],
	[
		"طهران/ 14 تشرين الاول/ اكتوبر/ ارنا – قال رئيس البلدية",
		{ places: ["طهران"], agencies: ["ارنا"], date: "10-14", rest: "قال رئيس البلدية" },
		"strokes between place, day and agency; two names of the month without the hamza",
	],
	[
		"جدة – 25 – 8 (كونا) — بحث رئيس البلدية",
		{ places: ["جدة"], agencies: ["كونا"], date: "08-25", rest: "بحث رئيس البلدية" },
		"a longer dash in the day",
	],
	[
		"सागरपुर: पुराना पुल सागरपुर जिले में सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी।",
		{ places: ["सागरपुर"], rest: "पुराना पुल सागरपुर जिले में सोमवार को फिर से खुल गया, महापौर ने यह जानकारी दी।" },
		"a district that the story names, in Hindi",
	],
	[
		"4 мая. INTERFAX.RU - Порт открыт",
		{ agencies: ["INTERFAX.RU"], date: "05-04", rest: "Порт открыт" },
		"a day with its stop before a bare agency",
	],
	[
		"लखनऊ (उप्र): जिले में पुराना पुल सोमवार को फिर से खुल गया।",
		{ places: ["लखनऊ|उप्र"], rest: "जिले में पुराना पुल सोमवार को फिर से खुल गया।" },
		"the short form of a state is no agency",
	],
	["ירושלים (רויטרס) - הטחנה נסגרה", { places: ["ירושלים"], agencies: ["רויטרס"], rest: "הטחנה נסגרה" }, "Hebrew"],
	[
		"کوئٹہ (اُردو پوائنٹ اخبارتازہ ترین - اے پی پی۔ 26 نومبر2021ء) پرانی چکی",
		{ places: ["کوئٹہ"], agencies: ["اُردو پوائنٹ اخبارتازہ ترین", "اے پی پی"], date: "2021-11-26", rest: "پرانی چکی" },
		"UrduPoint: two agencies, a stop, and a day with its year glued to the month",
	],
	["ملتان(سٹاف رپورٹر) پرانی چکی", { places: ["ملتان"], byline: "سٹاف رپورٹر", rest: "پرانی چکی" }, "Urdu: a reporter of the paper signs"],
	[
		"Баку, 4 мая, АЗЕРТАДЖ Мельница",
		{ places: ["Баку"], agencies: ["АЗЕРТАДЖ"], date: "05-04", rest: "Мельница" },
		"an agency that runs into the story",
	],
	[
		"МИНСК, 4 мая (Корр. БЕЛТА). Мельница",
		{ places: ["МИНСК"], agencies: ["БЕЛТА"], date: "05-04", rest: "Мельница" },
		"a correspondent in round brackets",
	],
	[
		"لاہور (ملت + آئی این پی) پرانی چکی",
		{ places: ["لاہور"], agencies: ["ملت", "آئی این پی"], rest: "پرانی چکی" },
		"a paper and an agency in Urdu",
	],
	["OMAHA, Neb. (AP) β€” A mill", { places: ["OMAHA|Neb."], agencies: ["AP"], rest: "A mill" }, "a dash misread as Greek"],
	["OSLO โ€” A mill burned", { places: ["OSLO"], rest: "A mill burned" }, "and as Thai"],
	["ОМСК, 4 мая (ТАСС) вЂ” Порт", { places: ["ОМСК"], agencies: ["ТАСС"], date: "05-04", rest: "Порт" }, "and as Cyrillic"],
	[
		"Омск. 4 мая. ИНТЕРФАКС-СИБИРЬ - Порт",
		{ places: ["Омск"], agencies: ["ИНТЕРФАКС-СИБИРЬ"], date: "05-04", rest: "Порт" },
		"an agency's office in a part of the country",
	],
	[
		"नदीपुर। पुलिस ने शुक्रवार को पुराने पुल के पास से खोई हुई घंटी बरामद की है।",
		{ places: ["नदीपुर"], rest: "पुलिस ने शुक्रवार को पुराने पुल के पास से खोई हुई घंटी बरामद की है।" },
		"one word and a danda, in Hindi papers",
	],
	["சென்னை, பிப்.8\nதுறைமுகம்", { places: ["சென்னை"], date: "02-08", rest: "துறைமுகம்" }, "no space behind the stop of the month"],
	["சென்னை, அக் -29,\nதுறைமுகம்", { places: ["சென்னை"], date: "10-29", rest: "துறைமுகம்" }, "a hyphen before the day"],
	[
		"РИГА, 4 мая. /Корр. ТАСС Пётр Орлов/. Порт",
		{ places: ["РИГА"], agencies: ["ТАСС"], date: "05-04", byline: "Пётр Орлов", rest: "Порт" },
		"TASS with a name",
	],
	[
		"РИГА, 4 сен — РИА Новости, Пётр Орлов. Порт",
		{ places: ["РИГА"], agencies: ["РИА Новости"], date: "09-04", byline: "Пётр Орлов", rest: "Порт" },
		"RIA",
	],
	["Рига. 4 мая. ИНТЕРФАКС - Порт", { places: ["Рига"], agencies: ["ИНТЕРФАКС"], date: "05-04", rest: "Порт" }, "Interfax"],
	["เชียงใหม่ 4 พ.ค.-นักท่องเที่ยว", { places: ["เชียงใหม่"], date: "05-04", rest: "นักท่องเที่ยว" }, "Thai, the dot of the month before the dash"],
	["الدوحة، 4 مايو (قنا) - الميناء", { places: ["الدوحة"], agencies: ["قنا"], date: "05-04", rest: "الميناء" }, "Arabic comma"],
	["जयपुर, 4 मई (पीटीआई)। नहर", { places: ["जयपुर"], agencies: ["पीटीआई"], date: "05-04", rest: "नहर" }, "danda"],
	[
		"القاهرة 4 مايو أيار (رويترز) - الميناء",
		{ places: ["القاهرة"], agencies: ["رويترز"], date: "05-04", rest: "الميناء" },
		"the month in two names",
	],
	[
		"أبوظبي في 4 مايو/ وام / الميناء",
		{ places: ["أبوظبي"], agencies: ["وام"], date: "05-04", rest: "الميناء" },
		"a preposition before the day",
	],
	["الكويت - 4 - 5 (كونا) -- الميناء", { places: ["الكويت"], agencies: ["كونا"], date: "05-04", rest: "الميناء" }, "spaced numbers"],
	[
		"واشنطن/لندن (رويترز) - الميناء",
		{ places: ["واشنطن", "لندن"], agencies: ["رويترز"], rest: "الميناء" },
		"two places in a script without case",
	],
	["لندن: «الشرق الأوسط» - الميناء", { places: ["لندن"], agencies: ["الشرق الأوسط"], rest: "الميناء" }, "a paper in quotation marks"],
	["حلب-سانا قال الميناء", { places: ["حلب"], agencies: ["سانا"], rest: "قال الميناء" }, "the agency runs into the story"],
	["मुंबई, चार मई (भाषा) नहर", { places: ["मुंबई"], agencies: ["भाषा"], date: "05-04", rest: "नहर" }, "Bhasha spells the day"],
	[
		"मुंबई,18 मई 2024(हिस) नहर",
		{ places: ["मुंबई"], agencies: ["हिस"], date: "2024-05-18", rest: "नहर" },
		"an unknown agency's letters in Devanagari behind the day",
	],
	[
		"ОШ, 4-май — Sputnik. Көпүрө",
		{ places: ["ОШ"], agencies: ["Sputnik"], date: "05-04", rest: "Көпүрө" },
		"a hyphen between day and month",
	],
	[
		"თბილისი, 4 მაისი — Sputnik. ხიდი",
		{ places: ["თბილისი"], agencies: ["Sputnik"], date: "05-04", rest: "ხიდი" },
		"Georgian has no capitals",
	],
	[
		"МОСКВА, 4 мая 2024, 14:22 — REGNUM Порт",
		{ places: ["МОСКВА"], agencies: ["REGNUM"], date: "2024-05-04", rest: "Порт" },
		"a time, and no mark behind the agency",
	],
	[
		"4 мая, Гомель /Пётр Орлов - БЕЛТА/. Мост",
		{ places: ["Гомель"], agencies: ["БЕЛТА"], date: "05-04", byline: "Пётр Орлов", rest: "Мост" },
		"a name before the agency",
	],
	[
		'Нижний Новгород. 6 мая. НИА "Нижний Новгород" - Мельница в старом городе снова открылась.',
		{
			places: ["Нижний Новгород"],
			agencies: ['НИА "Нижний Новгород"'],
			date: "05-06",
			rest: "Мельница в старом городе снова открылась.",
		},
		"an agency of a network in quotation marks",
	],
	[
		"УФА, 4 мая 2024. /ИА «Мельница», Пётр Орлов/. Порт",
		{ places: ["УФА"], agencies: ["Мельница"], date: "2024-05-04", byline: "Пётр Орлов", rest: "Порт" },
		"a quoted agency with a name",
	],
	[
		"4 мая – РИА Новости. Мельница в старом городе снова открылась.",
		{ agencies: ["РИА Новости"], date: "05-04", rest: "Мельница в старом городе снова открылась." },
		"a day and its agency, whose place was lost",
	],
	[
		"4 мая – ИА Вести. Мельница в старом городе снова открылась.",
		{ agencies: ["ИА Вести"], date: "05-04", rest: "Мельница в старом городе снова открылась." },
		"the same of an agency that no table knows, by its first word",
	],
	[
		"نئی دہلی، 4 مئی (یو این آئی) شہر",
		{ places: ["نئی دہلی"], agencies: ["یو این آئی"], date: "05-04", rest: "شہر" },
		"the Urdu service of UNI",
	],
	["لاہور۔4مئی (اے پی پی):شہر", { places: ["لاہور"], agencies: ["اے پی پی"], date: "05-04", rest: "شہر" }, "the Urdu full stop, no spaces"],
	[
		"अमित कुमार, पटना: शहर में नया पुल खुल गया है और लोग बहुत खुश हैं, महापौर ने यह कहा।",
		{ places: ["पटना"], byline: "अमित कुमार", rest: "शहर में नया पुल खुल गया है और लोग बहुत खुश हैं, महापौर ने यह कहा।" },
		"who wrote it, the city and a colon",
	],
	[
		"जागरण संवाददाता, पटना। शहर में नया पुल खुल गया है और लोग बहुत खुश हैं, महापौर ने यह कहा।",
		{ places: ["पटना"], byline: "जागरण संवाददाता", rest: "शहर में नया पुल खुल गया है और लोग बहुत खुश हैं, महापौर ने यह कहा।" },
		"an unnamed reporter before the place",
	],
	[
		"సాక్షి, వరంగల్: నగరంలో కొత్త వంతెన ప్రారంభమైంది, మేయర్ ఈ విషయం చెప్పారు, ప్రజలు సంతోషించారు.",
		{ places: ["వరంగల్"], agencies: ["సాక్షి"], rest: "నగరంలో కొత్త వంతెన ప్రారంభమైంది, మేయర్ ఈ విషయం చెప్పారు, ప్రజలు సంతోషించారు." },
		"a paper before the place",
	],
	["കോഴിക്കോട്∙ നഗരത്തിൽ പാലം", { places: ["കോഴിക്കോട്"], rest: "നഗരത്തിൽ പാലം" }, "a bullet for the dash (Malayalam)"],
	["(ភ្នំពេញ)៖ ស្ពានថ្មី", { places: ["ភ្នំពេញ"], rest: "ស្ពានថ្មី" }, "the Khmer colon"],
	[
		"சேலம்,\nநகரில் புதிய பாலம் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி அடைந்தனர்.",
		{ places: ["சேலம்"], rest: "நகரில் புதிய பாலம் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி அடைந்தனர்." },
		"a comma ends the place's line",
	],
	["TPO - Thành phố", { agencies: ["TPO"], rest: "Thành phố" }, "letters of an outlet are no place"],
	[
		"Душанбе, 4 мая. АМИТ «Мельница» – Порт",
		{ places: ["Душанбе"], agencies: ["АМИТ «Мельница»"], date: "05-04", rest: "Порт" },
		"a quoted agency without brackets",
	],
	[
		"РИГА, 4 мая, СеверПресс. Порт",
		{ places: ["РИГА"], agencies: ["СеверПресс"], date: "05-04", rest: "Порт" },
		"an outlet by the medium's word in its name, in Cyrillic",
	],
	["عدن - سبأنت: قال", { places: ["عدن"], agencies: ["سبأنت"], rest: "قال" }, "the Yemeni agency in one word"],
	["ਚੰਡੀਗੜ੍ਹ, 7 ਮਈ (ਏਜੰਸੀ) - ਪੁਰਾਣੀ", { places: ["ਚੰਡੀਗੜ੍ਹ"], agencies: ["ਏਜੰਸੀ"], date: "05-07", rest: "ਪੁਰਾਣੀ" }, "a month in Punjabi"],
	["કચ્છ, ૭ મે (PTI): મિલ", { places: ["કચ્છ"], agencies: ["PTI"], date: "05-07", rest: "મિલ" }, "Gujarati month and digits"],
	[
		"الخرطوم ـ نزار أحمد\nافتتحت المدينة",
		{ places: ["الخرطوم"], byline: "نزار أحمد", rest: "افتتحت المدينة" },
		"a sign for a long letter for the dash, and who writes",
	],
	[
		"* الرياض - محمد العلي:\nافتتحت المدينة",
		{ places: ["الرياض"], byline: "محمد العلي", rest: "افتتحت المدينة" },
		"an asterisk before the place, a colon behind the name",
	],
	[
		"القاهرة - انفجار سيارة قديمة\nافتتحت المدينة",
		{ places: ["القاهرة"], rest: "انفجار سيارة قديمة\nافتتحت المدينة" },
		"words behind the place that are no name",
	],
	[
		"الخرطوم : نهر نيوز\nافتتحت المدينة",
		{ places: ["الخرطوم"], agencies: ["نهر نيوز"], rest: "افتتحت المدينة" },
		"a colon before the agency",
	],
	["דמשק – סאנא\nהעיר פתחה", { places: ["דמשק"], agencies: ["סאנא"], rest: "העיר פתחה" }, "an agency's letters in Hebrew"],
	[
		"கேரளா: பழைய பாலம் திங்கள்கிழமை மீண்டும் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி.",
		{ places: ["கேரளா"], rest: "பழைய பாலம் திங்கள்கிழமை மீண்டும் திறக்கப்பட்டது என்று மேயர் கூறினார், மக்கள் மகிழ்ச்சி." },
		"a state of India in Tamil",
	],
	[
		"ندی ٹی وی (لاہور) وزیر نے کہا کہ پرانا پل آج سے دوبارہ کھول دیا گیا ہے اور شہری خوش ہیں۔",
		{ places: ["لاہور"], agencies: ["ندی ٹی وی"], rest: "وزیر نے کہا کہ پرانا پل آج سے دوبارہ کھول دیا گیا ہے اور شہری خوش ہیں۔" },
		"a station before the city in brackets",
	],
	["لاہور (92 نیوز) - وزیر", { places: ["لاہور"], agencies: ["92 نیوز"], rest: "وزیر" }, "a station with a number"],
	[
		"القاهرة ــ «النهر الجديد»: قالت",
		{ places: ["القاهرة"], agencies: ["النهر الجديد"], rest: "قالت" },
		"a paper in quotation marks, behind two signs for a long letter",
	],
	["غزة – «النهر»\nقالت الوزارة", { places: ["غزة"], agencies: ["النهر"], rest: "قالت الوزارة" }, "the same on a line of its own"],
	["القاهرة - «النهر» تعلن", { places: ["القاهرة"], rest: "«النهر» تعلن" }, "a quoted name with which the story begins"],
	["بيروت - النهر\nقالت الوزارة", { places: ["بيروت"], agencies: ["النهر"], rest: "قالت الوزارة" }, "a paper of one word with its article"],
	["بيروت - الخميس\nقالت الوزارة", { places: ["بيروت"], rest: "الخميس\nقالت الوزارة" }, "a weekday is no paper"],
	[
		"Санкт-Петербург. 6 мая. ИНТЕРФАКС СЕВЕРО-ЗАПАД - Мост",
		{ places: ["Санкт-Петербург"], agencies: ["ИНТЕРФАКС СЕВЕРО-ЗАПАД"], date: "05-06", rest: "Мост" },
		"an edition with a hyphen",
	],
	...["ПЛН", "АиФ-СК"].map(
		(outlet) =>
			[
				`Псков. 5 марта. ${outlet}. Мэр города в понедельник открыл новый мост через реку.`,
				{
					places: ["Псков"],
					agencies: [outlet],
					date: "03-05",
					rest: "Мэр города в понедельник открыл новый мост через реку.",
				},
				"an outlet that no table has between stops, behind the day",
			] as const,
	),
	[
		"РИА Новости. Мэр города в понедельник открыл новый мост через реку.",
		{ agencies: ["РИА Новости"], rest: "Мэр города в понедельник открыл новый мост через реку." },
		"an agency alone before a stop",
	],
	[
		"ТАСС, 3 мая. Мост через реку открыт, сообщил мэр.",
		{ agencies: ["ТАСС"], date: "05-03", rest: "Мост через реку открыт, сообщил мэр." },
		"an agency and the day: the story is from no place",
	],
	[
		"TASS, May 3. /TASS/. The bridge is open again, the mayor said.",
		{ agencies: ["TASS"], date: "05-03", rest: "The bridge is open again, the mayor said." },
		"the same, and the agency once more",
	],
	[
		"وطنية - بيروت - فتح رئيس البلدية",
		{ places: ["بيروت"], agencies: ["وطنية"], rest: "فتح رئيس البلدية" },
		"an agency of Lebanon before the city",
	],
	...["وطنية -", "الأناضول -", "شفق نيوز/"].map(
		(agency) =>
			[
				`${agency} فتح رئيس البلدية يوم الاثنين جسرا جديدا فوق النهر في المدينة القديمة بعد ثلاث سنوات`,
				{
					agencies: [agency.replace(/ ?[-/]$/, "")],
					rest: "فتح رئيس البلدية يوم الاثنين جسرا جديدا فوق النهر في المدينة القديمة بعد ثلاث سنوات",
				},
				"an agency alone",
			] as const,
	),
	[
		"مسقط في 5 مارس /العُمانية/ فتح رئيس البلدية",
		{ places: ["مسقط"], agencies: ["العُمانية"], date: "03-05", rest: "فتح رئيس البلدية" },
		"an agency with a vowel",
	],
	[
		"Кишинев, 5 марта. /МОЛДПРЕС/. Мэр открыл мост",
		{ places: ["Кишинев"], agencies: ["МОЛДПРЕС"], date: "03-05", rest: "Мэр открыл мост" },
		"an agency of Moldova in Russian",
	],
	...["05.03.24.", "05.03.2024."].map(
		(day) =>
			[
				`Бишкек, ${day} /Кабар/. Мэр открыл мост`,
				{ places: ["Бишкек"], agencies: ["Кабар"], date: "2024-03-05", rest: "Мэр открыл мост" },
				"a day in digits and a stop",
			] as const,
	),
	[
		"Баку. Trend: Мэр открыл мост",
		{ places: ["Баку"], agencies: ["Trend"], rest: "Мэр открыл мост" },
		"an agency behind a stop and before a colon",
	],
	[
		"МОСКВА, 25 мая —, Иван Орлов. В порту города открылась новая ярмарка.",
		{ places: ["МОСКВА"], date: "05-25", byline: "Иван Орлов", rest: "В порту города открылась новая ярмарка." },
		"who wrote, behind a dash and a comma between which the agency was lost",
	],
	[
		"Владивосток. 1 сентября. ИНТЕРФАКС - ДАЛЬНИЙ ВОСТОК - В порту города открылась ярмарка.",
		{
			places: ["Владивосток"],
			agencies: ["ИНТЕРФАКС - ДАЛЬНИЙ ВОСТОК"],
			date: "09-01",
			rest: "В порту города открылась ярмарка.",
		},
		"an edition for a part of the country",
	],
	[
		"МОСКВА, 29 июля Председатель ЦИК сказала, что мост через реку открыт.",
		{ places: ["МОСКВА"], date: "07-29", rest: "Председатель ЦИК сказала, что мост через реку открыт." },
		"a sentence behind the day that opens with an office and its letters",
	],
	[
		"22 дек — ПРАЙМ. Мельница сгорела в городе, сообщил совет в понедельник.",
		{ agencies: ["ПРАЙМ"], date: "12-22", rest: "Мельница сгорела в городе, сообщил совет в понедельник." },
		"the agency for the economy behind the day",
	],
	[
		" 2. Москва. 17 сентября. ИНТЕРФАКС - Мельница сгорела в городе.",
		{ places: ["Москва"], agencies: ["ИНТЕРФАКС"], date: "09-17", rest: "Мельница сгорела в городе." },
		"the number of a list in front",
	],
]);
