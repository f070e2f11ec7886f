import { indianDesks } from "../../datelines/words/front-words.ts";
import { signedOpenings } from "./signed-openings.ts";

/** Openings with a verb that says who wrote or published: “posted by”, “veröffentlicht von”. */
const verbOpenings = [...signedOpenings].flatMap(([opening, { role }]) => (opening.includes(" ") && role !== "modified" ? [opening] : []));

/**
 * Words that open a byline, lower case; a name follows, after a colon where the word has one here.
 *
 * Source: own reading of bylines in these languages.
 */
export const bylineOpenings: readonly string[] = [
	...verbOpenings,
	...[
		// English
		"story and photos by|story and photo by|story & photos by|story & photo by|text and photos by|text and photo by|text & photos by|words and photos by|words and pictures by|photos and text by|photos and story by|words:|contributed by|article by|posted on author|post author:|posted on by|published on by|compiled by|compiled by:|curated by|curated by:|by|by:|from|words by|text by|reported by|report by|story by|author:|authors:|author|reporter:|writer:|editor:|edited by|correspondent:",
		// German
		"von|von:|text:|autor:|autorin:|autor/in:|redaktion:|das interview führte|text und foto:|text und fotos:|text & foto:|text & fotos:|text/foto:|text/fotos:",
		// French
		"par|texte par|texte:|textes:|texte et photos:|auteur:|ecrit par|propos recueillis par",
		// Spanish, Portuguese, Italian
		"por|por:|autor|texto:|texto|textos|texto y foto:|texto y fotos:|texto e foto:|texto e fotos:|redacción:|redação:|di|di:|autore:|a cura di",
		// Dutch, Scandinavian
		"door|tekst en foto:|tekst en foto's:|bewerkt door|av|af|skrivet av|text och foto:|text & bild:|tekst og foto:",
		// Polish
		"autor tekstu:|oprac.|opr.|opracowanie:|opracował:|opracowała:|rozmawiał:|rozmawiała:|redaktor:",
		// Russian, Ukrainian; the second with a Latin T, as two papers print it
		"автор:|авторы:|автор|автор текста:|автор статьи:|авторы статьи:|автор статті:|фото и текст:|текст:|tекст:|текст и фото:|редактор:|автори:|корреспондент:|опубликовал:|опубликовала:",
		"подготовил:|подготовила:|подготовил|подготовила|материал подготовил|материал подготовила|записал:|записала:|беседовал:|беседовала:",
		"підготував:|підготувала:|підготував|підготувала|текст і фото:",
		// Turkish, Indonesian
		"yazar:|haber:|penulis:|red:|pewarta:|wartawan:|kontributor:|laporan|laporan:|laporan wartawan|laporan reporter|laporan kontributor|laporan jurnalis|oleh|oleh:|reporter|editor",
		// Arabic, Persian
		"بقلم|بقلم:|كتب:|كتبت|كتبت:|نویسنده:",
		// Chinese
		"作者：|作者:|记者|記者|编辑：|文：",
		// Thai, Hindi, Bengali
		"โดย|โดย:|ผู้เขียน:|लेखक:|द्वारा|रिपोर्ट:|संवाददाता:|संवादाता:|रिपोर्टर:|पत्रकार:|प्रतिनिधी:|वार्ताहर:|প্রতিবেদক:|প্রতিনিধি:|செய்தியாளர்:|লেখক:",
		// Scandinavian, Finnish, Hungarian, Greek
		"tekst:|av:|skribent:|kirjoittaja:|teksti:|toimittaja:|szerző:|írta:|γράφει ο|γράφει η|συντάκτης:|συντάκτρια:",
		// Turkish, Vietnamese, Indonesian, Arabic, Persian, Hebrew
		"muhabir:|yazan:|tác giả:|nhóm pv|nhóm phóng viên|bài, ảnh:|bài và ảnh:|tin, ảnh:|jurnalis:|خبرنگار:|מאת|מאת:",
		// Japanese, Chinese
		"執筆:|撰文:|撰文：|文/|文／|取材・文|取材・文・|取材・文／|撰文/|撰文／",
		// Words that need their colon, or are verbs: Romance, Slavic, Greek, Turkish and Vietnamese, Scandinavian and Thai, Hebrew to Hindi
		"articol scris de|articol de|scris de|redactor:|repórter:|reportagem:|reportero:|redactó:|escribe:|corresponsal:|periodista:",
		"napsal:|napsala:|píše:|piše:|piše|пише|napisao:|napisala:|novinar:|novinarka:|пише:|аутор:|журналіст:|кореспондент:|журналист:",
		"γράφουν οι|γράφει:|ρεπορτάζ:|επιμέλεια:|hazırlayan:|editör:|redaktur:|phóng viên:",
		"skriven av|skrevet av|skrevet af|tekst av|tekst af|journalist:|tekst door|ผู้สื่อข่าว:|เขียนโดย|รายงานโดย",
		"כתב:|כתבת:|كتب|المحرر:|إعداد:|گزارش:|به قلم|रिपोर्ट|रिपोर्टर:|संवाददाता:",
	].flatMap((list) => list.split("|")),
];

/** Small words inside names and lists of names, lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
	"and & et y e und en i и та и und de del della di da dos das la le van von der den ter zu al el bin ibn of the in ve dan for".split(" "),
);

/** Endings of a line that is a newsroom and not a person. “The Herald Bureau” · “Web Desk” */
export const newsroomWords: ReadonlySet<string> = new Set(
	[
		"bureau desk newsroom newsdesk webdesk staff correspondent correspondents reporter reporters team editors board agencies agency redaktion",
		"rédaction redacción redação redazione редакция редакція redaksi redakcja redactie redaktionen redaksjonen redakce redakcia redakcija",
	].flatMap((list) => list.split(" ")),
);

/** The same in the scripts of India and in Urdu, where a place may stand behind a comma. “নিজস্ব প্রতিবেদক, ঢাকা” */
export const deskWords: ReadonlySet<string> = new Set(`${indianDesks} ডেস্ক ডেক্স রিপোর্টার डेस्क रिपोर्टर డెస్క్ ബ്യൂറോ ڈیسک`.split(" "));

/** The same in English, in lower case, before a place. “our correspondent” of “Our Correspondent, Sylhet” */
export const ownCorrespondent =
	/^(?:our|own|staff|special|district|senior|online|crime|court|political|business|sports|health|municipal|chief) (?:own )?(?:staff )?(?:correspondent|reporter|writer)s?$/;

/** Agencies that sign a page as its author, in the form of `foldLine`. Source: the members of MINDS and EANA, and own reading. */
export const bylineAgencies: ReadonlySet<string> = new Set(
	[
		"polska agencja prasowa|česká tisková kancelář|actualidad rt|rt en español|policija hrvatska",
		"pa sport|office of the spokesperson|voice of america|radio free europe/radio liberty|radio free europe|radio free asia",
		"united press international|asian news international|indo-asian news service|press trust of india|xinhua news agency",
		"anadolu agency|kyodo news|yonhap news agency|deutsche welle|deutsche presse-agentur|saudi press agency|kuwait news agency",
		"news agency of nigeria|ghana news agency|kenya news agency|uganda radio network|philippine news agency|vietnam news agency|qatar news agency",
		"bahrain news agency|oman news agency|united news of india|united news of bangladesh|bangladesh sangbad sangstha|central news agency",
		"emirates news agency|islamic republic news agency|associated press of pakistan|press information bureau|star report",
		"staff report|staff reports|wire report|wire reports|from wire reports|from staff reports|from staff and wire reports|from news services|news services|compiled from wire reports|contributed report|bureau report|online report|field level media|the sports xchange|stats perform|tribune news service",
		"catholic news service|catholic news agency|religion news service|states newsroom|stateline|kff health news",
		"australian associated press|dow jones newswires|وكالات|رويترز|أ ف ب|أ.ف.ب|واس|وام|وفا|سانا|भाषा|पीटीआई|वार्ता|यूनीवार्ता|एएनआई|आईएएनएस|haber merkezi",
		"tim redaksi|a cura della redazione|a cura della redazione online|redazione online|redazione web|la rédaction|die redaktion|la redazione|la redacción|a redação|da redação|france 24|ukrinform|interfax-ukraine",
		"rfe/rl|voa|pa|rfi|dw|aap|the canadian press|canadian press|pa media|press association|europa press|lapresse|adnkronos|agi",
		"agência brasil|agencia efe|télam|telam|notimex|ats|ntb|tt|ritzau|stt|bns|elta|hina|tanjug|танјуг|beta|sta|bta|бта|agerpres",
		"al arabiya english|al arabiya|mediafax|ap|associated press|the associated press|afp|agence france-presse|reuters|thomson reuters|dpa|efe|ansa|pti|ani|ians",
		"cnn business|cnn politics|cnn entertainment|cnn style|cnn travel|cnn health|cnn sport|bbc news|bbc sport|bloomberg news|jiji press|itar-tass|tasr|caribbean media corporation",
		"inter press service|the washington post|washington post|the new york times|new york times|los angeles times|propublica|calmatters|kaiser health news",
		"the center square|mcclatchy|mcclatchy-tribune|postmedia news|cnn newsource|business wire|globenewswire|pr newswire|prnewswire|newsfile corp|accesswire",
		"marketwired|cnw group|einpresswire|demirören haber ajansı|dha|i̇ha|radiocor|jta|jns|rns|ips|irin|allafrica|osv news|asianews|fides",
		"nan|gna|bss|unb|wafa|kuna|qna|azertac|armenpress|kazinform|tnn|times news network|amn|uni|upi|tass|тасс|риа новости|ria novosti|интерфакс|interfax|xinhua|新华社|kyodo|共同通信|時事通信|yonhap|연합뉴스",
		"뉴시스|뉴스1|anadolu|aa|antara|bernama|bloomberg|cnn|bbc|apa|sda|keystone-sda|sid|epd|kna|dts|belga|anp|lusa|pap|ctk|čtk|mti",
		"servimedia|colpisa|otr/press|italpress|askanews|folhapress|o estado de s.paulo|o estado de s. paulo|folha de s.paulo|folha de s. paulo|estadão conteúdo|agência estado|andina|prensa latina|униан|уніан|белта|укринформ|укрінформ|унн|kcna|irna|sana|wam|spa|petra|mena|news agencies|agencies|agenzie|agencias|agências|agences|agenturen",
	].flatMap((list) => list.split("|")),
);

/** First words of two-word lines that look like names and are rubrics, lower case. “World News” · “Top Stories” */
export const rubricWords: ReadonlySet<string> = new Set(
	[
		"news stories story politics world business sports sport opinion latest breaking live top national local international middle",
		"south north east west new united us uk photo photos video prime white profile picture weather health read more watch today",
		"daily global european asian african american press release company about key main special rights estate league football",
		"baseball basketball hockey soccer cricket racing economy finance climate environment technology culture entertainment",
		"plenary lifestyle education affairs security defense defence government election elections community public mental higher premier",
		"champions formula analysis review editorial school university supreme court police council ministry department committee",
		"association hospital intelligence media social artificial cyber statement notice report reports watch matters derechos",
		"humanos educación salud sociedad droits direitos diritti অনলাইন ऑनलाइन email e-mail avatar share print bookmark subscribe newsletter",
		"materials region lokales regionales verified newsletters copy copied download tweet icon thumbnail image images gallery login click podcast link links comment comments",
	].flatMap((list) => list.split(" ")),
);

/**
 * Words that only a paper's or a station's name has where all its words have capitals, lower case. “El Diario del Puerto” · “Harian
 * Pelabuhan”
 */
export const outletNouns: ReadonlySet<string> = new Set(
	[
		"gazette herald tribune observer chronicle telegraph recorder diario gaceta heraldo correo noticiero courrier dépêche quotidien",
		"corriere giornale gazzetta messaggero jornal folha gazeta correio zeitung tagblatt anzeiger kurier nachrichten allgemeine",
		"rundschau courant dagblad gazetesi haberleri harian kabar вестник новости газета известия ведомости новини вісник صحيفة جريدة",
		"समाचार दैनिक báo",
	].flatMap((list) => list.split(" ")),
);

/** Last words of papers and stations that no person has for a name. “Harbour TV” · and not “Emily Post” */
export const outletEnds: ReadonlySet<string> = new Set(
	"news newspaper newspapers daily times tv television radio online digital media network magazine herald tribune gazette shimbun register courier chronicle observer".split(
		" ",
	),
);

/** Words within the names of papers, stations and agencies that no person has. “Bay News Group” · “Agência Norte” · “Lake Media Wire” */
export const outletParts: ReadonlySet<string> = new Set(
	"news media group network agência agencia agència agence agenzia agentur newspapers tv estado diario diário".split(" "),
);

/** Last words of a line that names a paper, a station or an agency. “Harbour News” · “Oldtown Observer” */
export const outletWords: ReadonlySet<string> = new Set(
	[
		"news newspaper newspapers times post herald journal tribune gazette press media today daily network tv television radio magazine wire observer chronicle",
		"telegraph express online digital star guardian standard mail globe mirror bulletin inquirer enquirer independent examiner",
		"sentinel dispatch register courier nieuws nachrichten noticias notícias notizie nyheter nyheder uutiset haberler wiadomości zprávy správy hírek",
		"vijesti vesti вести новости новини știri",
	].flatMap((list) => list.split(" ")),
);

/** The letters of stations that put a place, a rubric or “News” behind them, in lower case: no initials of a person. “NOS Nieuws” · “ABC Radio Hobart” */
export const stationLetters: ReadonlySet<string> = new Set(
	[
		"abc bbc cbc cnn nbc cbs npr pbs ctv itv stv rté rte nos rtl rtv nrk svt dr yle ard zdf orf srf swr wdr ndr mdr rbb hr br vrt vtm rtbf rts rsi",
		"rai tve tvp rtp sic trt ert tvn hrt rtvslo bnt tvr ltv lrt err sabc nhk kbs mbc sbs tvb rthk rnz fox msnbc",
	].flatMap((list) => list.split(" ")),
);
