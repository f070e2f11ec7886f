import { createLexicon } from "./lexicon.ts";

/**
 * Names of the Gregorian months by language: twelve fields, each with its forms (nominative, genitive, abbreviations); `_` is a space.
 *
 * Source: Unicode CLDR 48, `months`, format and stand-alone, wide and abbreviated; added from press usage: Austrian *Jänner* and
 * *Feber*, both Arabic sets (Levant, also with digits for first and second, Maghreb), spellings without nukta, Latvian locatives, *sept*, *setiembre*,
 * *Agust*, *Nopember*, second spellings of India's papers, Serbian genitives, short Lithuanian ones without *bal* (Baltimore in
 * tables of results). Left out are short names that are words elsewhere: Hausa *fab* and *sat*, Maltese *fra*, Turkmen *few*, those of Kinyarwanda,
 * Oromo and Burmese; and the lunar months that the CLDR has for Sinhala.
 */
export const monthNames = {
	en: "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
	de: "januar jan jänner jän|februar feb feber|märz mär maerz mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez",
	fr: "janvier janv|février févr fev fevr|mars|avril avr|mai|juin|juillet juil juill|août aout|septembre sept|octobre oct|novembre nov|décembre déc",
	es: "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre sept setiembre set sep|octubre oct|noviembre nov|diciembre dic",
	it: "gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic",
	pt: "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
	nl: "januari jan|februari feb febr|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec",
	ca: "gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des",
	ro: "ianuarie ian|februarie feb|martie mar mart|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov noiem noi|decembrie dec",
	pl: "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź paźdz|listopada listopad lis|grudnia grudzień gru",
	cs: "ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čvn|července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|prosince prosinec pro",
	sk: "januára január jan|februára február feb|marca marec mar|apríla apríl apr|mája máj|júna jún|júla júl|augusta august aug|septembra september sep|októbra október okt|novembra november nov|decembra december dec",
	sl: "januar jan|februar feb|marec mar|april apr|maj|junij jun|julij jul|avgust avg|september sep|oktober okt|november nov|december dec",
	hr: "siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu|travnja travanj tra|svibnja svibanj svi|lipnja lipanj lip|srpnja srpanj srp|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis|studenoga studenog studeni stu|prosinca prosinac pro",
	sr: "јануар јан јануара|фебруар феб фебруара|март мар марта|април апр априла|мај маја|јун јуна|јул јула|август авг августа avgusta|септембар сеп септембра|октобар окт октобра|новембар нов новембра|децембар дец децембра",
	"sr-Latn":
		"januar jan|februar feb|mart mar|april apr|maj|jun juni|jul juli|avgust avg|septembar sep|oktobar okt|novembar nov|decembar dec",
	bg: "януари яну|февруари фев|март мар|април апр|май|юни|юли|август авг|септември сеп|октомври окт|ноември ное|декември дек",
	mk: "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември сеп|октомври окт|ноември ное|декември дек",
	ru: "января январь янв|февраля февраль февр фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сент сен|октября октябрь окт|ноября ноябрь нояб ноя|декабря декабрь дек",
	uk: "січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд",
	be: "студзеня студзень сту|лютага люты лют|сакавіка сакавік сак|красавіка красавік кра|мая май|чэрвеня чэрвень чэр|ліпеня ліпень ліп|жніўня жнівень жні|верасня верасень вер|кастрычніка кастрычнік кас|лістапада лістапад ліс|снежня снежань сне",
	lt: "sausio sausis saus|vasario vasaris vas|kovo kovas kov|balandžio balandis|gegužės gegužė geg|birželio birželis birž|liepos liepa liep|rugpjūčio rugpjūtis rugp rgp|rugsėjo rugsėjis rugs rgs|spalio spalis spal|lapkričio lapkritis lapkr|gruodžio gruodis gruod grd",
	lv: "janvāris janv janvārī|februāris febr februārī|marts martā|aprīlis apr aprīlī|maijs maijā|jūnijs jūn jūnijā|jūlijs jūl jūlijā|augusts aug augustā|septembris sept septembrī|oktobris okt oktobrī|novembris nov novembrī|decembris dec decembrī",
	et: "jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets",
	fi: "tammikuuta tammikuu tammi|helmikuuta helmikuu helmi|maaliskuuta maaliskuu maalis|huhtikuuta huhtikuu huhti|toukokuuta toukokuu touko|kesäkuuta kesäkuu kesä|heinäkuuta heinäkuu heinä|elokuuta elokuu elo|syyskuuta syyskuu syys|lokakuuta lokakuu loka|marraskuuta marraskuu marras|joulukuuta joulukuu joulu",
	sv: "januari jan|februari feb|mars|april apr|maj|juni|juli|augusti aug|september sep|oktober okt|november nov|december dec",
	da: "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|december dec",
	nb: "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des",
	is: "janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep|október okt|nóvember nóv|desember des",
	hu: "január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept szep|október okt|november nov|december dec",
	el: "ιανουαρίου ιαν ιανουάριος|φεβρουαρίου φεβ φεβρουάριος|μαρτίου μαρ μάρτιος|απριλίου απρ απρίλιος|μαΐου μαΐ μάιος|ιουνίου ιουν ιούνιος|ιουλίου ιουλ ιούλιος|αυγούστου αυγ αύγουστος|σεπτεμβρίου σεπ σεπτέμβριος|οκτωβρίου οκτ οκτώβριος|νοεμβρίου νοε νοέμβριος|δεκεμβρίου δεκ δεκέμβριος",
	sq: "janar jan|shkurt shk|mars mar|prill pri|maj|qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nëntor nën|dhjetor dhj",
	tr: "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
	az: "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek",
	kk: "қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыр|қазан қаз|қараша қар|желтоқсан жел",
	uz: "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun|iyul|avgust avg|sentabr sentyabr sen|oktabr oktyabr okt|noyabr noy|dekabr dek",
	ky: "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
	tg: "январи январ|феврали феврал|марти|апрели апрел|майи|июни июн|июли июл|августи|сентябри сентябр|октябри октябр|ноябри ноябр|декабри декабр",
	ka: "იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ",
	hy: "հունվարի հունվար հնվ|փետրվարի փետրվար փտվ|մարտի մարտ մրտ|ապրիլի ապրիլ ապր|մայիսի մայիս մյս|հունիսի հունիս հնս|հուլիսի հուլիս հլս|օգոստոսի օգոստոս օգս|սեպտեմբերի սեպտեմբեր սեպ|հոկտեմբերի հոկտեմբեր հոկ|նոյեմբերի նոյեմբեր նոյ|դեկտեմբերի դեկտեմբեր դեկ",
	eu: "urtarrilaren urtarrila urt|otsailaren otsaila ots|martxoaren martxoa martxoak|apirilaren apirila apirilak api|maiatzaren maiatza|ekainaren ekaina eka|uztailaren uztaila uzt|abuztuaren abuztua abu|irailaren iraila ira|urriaren urria urr|azaroaren azaroa aza|abenduaren abendua abe",
	gl: "xaneiro xan|febreiro feb|marzo mar|abril abr|maio mai|xuño|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec",
	cy: "ionawr ion|chwefror chw chwef|mawrth maw|ebrill ebr|mai|mehefin meh|gorffennaf gor gorff|awst|medi|hydref hyd|tachwedd tach|rhagfyr rhag",
	ga: "eanáir ean|feabhra feabh|márta|aibreán aib|bealtaine beal|meitheamh meith|iúil|lúnasa lún|meán_fómhair mfómh|deireadh_fómhair dfómh|samhain samh|nollaig noll",
	mt: "jannar|frar|marzu|april|mejju mej|ġunju ġun|lulju lul|awwissu aww|settembru|ottubru|novembru|diċembru diċ",
	he: "ינואר ינו ינו׳|פברואר פבר פבר׳|מרץ מרס|אפריל אפר אפר׳|מאי|יוני|יולי|אוגוסט אוג אוג׳|ספטמבר ספט ספט׳|אוקטובר אוק אוק׳|נובמבר נוב נוב׳|דצמבר דצמ דצמ׳",
	ar: "يناير كانون_الثاني كانون_ثاني كانون2 جانفي|فبراير شباط فيفري|مارس آذار|أبريل نيسان أفريل|مايو أيار ماي|يونيو حزيران جوان يونيه|يوليو تموز يوليوز جويلية يوليه|أغسطس آب غشت أوت|سبتمبر أيلول شتنبر|أكتوبر تشرين_الأول تشرين_أول تشرين1|نوفمبر تشرين_الثاني تشرين_ثاني تشرين2 نونبر|ديسمبر كانون_الأول كانون_أول كانون1 دجنبر",
	fa: "ژانویه ژانویهٔ|فوریه فوریهٔ|مارس|آوریل اپریل|مه می مهٔ|ژوئن|ژوئیه جولای ژوییه ژوئیهٔ|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
	ur: "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
	hi: "जनवरी जन|फ़रवरी फ़र फरवरी|मार्च|अप्रैल अप्रेल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सित सितम्बर|अक्टूबर अक्टू अक्तूबर|नवंबर नव नवम्बर|दिसंबर दिस दिसम्बर",
	bn: "জানুয়ারি জানু জানুয়ারী|ফেব্রুয়ারি ফেব ফেব্রুয়ারী|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল|আগস্ট আগ আগষ্ট|সেপ্টেম্বর সেপ সেপ্ট|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে",
	mr: "जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रिल एप्रि|मे|जून|जुलै|ऑगस्ट ऑग|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें",
	ta: "ஜனவரி ஜன|பிப்ரவரி பிப் பெப்ரவரி|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக ஆகஸ்டு|செப்டம்பர் செப்|அக்டோபர் அக் அக்டோபா்|நவம்பர் நவ|டிசம்பர் டிச",
	te: "జనవరి జన|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి|మే|జూన్|జులై జూలై|ఆగస్టు ఆగ ఆగస్ట్|సెప్టెంబర్ సెప్టెం సెప్టెంబరు|అక్టోబర్ అక్టో అక్టోబరు|నవంబర్ నవం నవంబరు|డిసెంబర్ డిసెం డిసెంబరు",
	gu: "જાન્યુઆરી જાન્યુ|ફેબ્રુઆરી ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ ઓગસ્ટ ઓગષ્ટ|સપ્ટેમ્બર સપ્ટે|ઑક્ટોબર ઓક્ટોબર ઑક્ટો|નવેમ્બર નવે|ડિસેમ્બર ડિસે",
	pa: "ਜਨਵਰੀ ਜਨ|ਫ਼ਰਵਰੀ ਫਰਵਰੀ ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ ਅਪਰੈਲ ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ ਜੁਲਾ|ਅਗਸਤ ਅਗ|ਸਤੰਬਰ ਸਤੰ|ਅਕਤੂਬਰ ਅਕਤੂ|ਨਵੰਬਰ ਨਵੰ|ਦਸੰਬਰ ਦਸੰ",
	kn: "ಜನವರಿ ಜನ|ಫೆಬ್ರವರಿ ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್ ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್ ಆಗ|ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟಂಬರ್|ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ|ನವೆಂಬರ್ ನವೆಂ|ಡಿಸೆಂಬರ್ ಡಿಸೆಂ",
	ml: "ജനുവരി ജനു|ഫെബ്രുവരി ഫെബ്രു|മാർച്ച് മാർ|ഏപ്രിൽ ഏപ്രി|മേയ് മെയ്|ജൂൺ|ജൂലൈ ജൂലായ്|ഓഗസ്റ്റ് ഓഗ ആഗസ്റ്റ്|സെപ്റ്റംബർ സെപ്റ്റം സെപ്തംബർ|ഒക്ടോബർ ഒക്ടോ ഒക്‌ടോബർ|നവംബർ നവം|ഡിസംബർ ഡിസം",
	si: "ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්",
	my: "ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ် သြဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ",
	km: "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
	lo: "ມັງກອນ ມ.ກ|ກຸມພາ ກ.ພ|ມີນາ ມ.ນ|ເມສາ ມ.ສ|ພຶດສະພາ ພ.ພ|ມິຖຸນາ ມິ.ຖ|ກໍລະກົດ ກ.ລ|ສິງຫາ ສ.ຫ|ກັນຍາ ກ.ຍ|ຕຸລາ ຕ.ລ|ພະຈິກ ພ.ຈ|ທັນວາ ທ.ວ",
	th: "มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค",
	id: "januari jan|februari feb peb pebruari|maret mar|april apr|mei|juni jun|juli jul|agustus agu agust agt ags|september sep|oktober okt|november nov nopember nop|desember des",
	ms: "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis",
	fil: "enero ene|pebrero peb|marso mar|abril abr|mayo may|hunyo hun|hulyo hul|agosto ago|setyembre set|oktubre okt|nobyembre nob|disyembre dis",
	so: "janaayo jannaayo|febraayo|maarso|abriil|maajo maayo|juun|luulyo|agoosto agosto ogosto ogs|sebtembar sebteembar|oktoobar|nofembar noofeembar nof|diseembar",
	lb: "januar|februar|mäerz mäe|abrëll|mee|juni|juli|august|september|oktober|november|dezember",
	tk: "ýanwar ýan|fewral|mart|aprel|maý|iýun|iýul|awgust awg|sentýabr|oktýabr|noýabr noý|dekabr",
	or: "ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର",
	as: "জানুৱাৰী|ফেব্ৰুৱাৰী ফেব্ৰু|মাৰ্চ|এপ্ৰিল|মে|জুন|জুলাই|আগষ্ট|ছেপ্তেম্বৰ ছেপ্তে|অক্টোবৰ|নৱেম্বৰ নৱে|ডিচেম্বৰ ডিচে",
	ne: "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
	am: "ጃንዋሪ ጃን|ፌብሩዋሪ ፌብ|ማርች|ኤፕሪል ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስት ኦገስ|ሴፕቴምበር ሴፕቴ|ኦክቶበር ኦክቶ|ኖቬምበር ኖቬም|ዲሴምበር ዲሴም",
	ha: "janairu|faburairu|maris|afirilu afi|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba nuw|disamba",
	yo: "oṣù_ṣẹ́rẹ́|oṣù_èrèlè|oṣù_ẹrẹ̀nà|oṣù_ìgbé|oṣù_ẹ̀bibi|oṣù_òkúdu|oṣù_agẹmọ|oṣù_ògún|oṣù_owewe|oṣù_ọ̀wàrà|oṣù_bélú|oṣù_ọ̀pẹ̀",
	ig: "jenụwarị|febrụwarị|maachị|epreel epr|mee|jun juu|julaị|ọgọọst ọgọ|septemba|ọktoba ọkt|novemba|disemba",
	rw: "mutarama|gashyantare|werurwe|mata|gicurasi|kamena|nyakanga|kanama|nzeri|ukwakira|ugushyingo|ukuboza",
	om: "amajjii|guraandhala|bitootessa|eebila|caamsaa|waxabajjii|adoolessa|hagayya|fulbaana|onkoloolessa|sadaasa|mudde",
	ti: "ጥሪ|ለካቲት ለካ|መጋቢት መጋ|ሚያዝያ ሚያ|ጉንበት|ሰነ|ሓምለ ሓም|ነሓሰ ነሓ|መስከረም መስ|ጥቅምቲ ጥቅ|ሕዳር ሕዳ|ታሕሳስ ታሕ",
	sw: "januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des",
	af: "januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sep|oktober okt|november nov|desember des",
} as const satisfies Record<string, string>;

/** Months of the Iranian solar calendar (Jalali), in Persian, and behind each as Afghanistan calls it; source: CLDR 48, calendar `persian`. */
const jalaliMonthNames =
	"فروردین حمل|اردیبهشت ثور|خرداد جوزا|تیر سرطان|مرداد اسد|شهریور سنبله|مهر میزان|آبان عقرب|آذر قوس|دی جدی|بهمن دلو|اسفند حوت";

/** A month as printed. `croatian` is the month that the same word names in Croatian. */
export interface MonthName {
	readonly month: number;
	readonly calendar: "gregorian" | "jalali";
	readonly croatian?: number;
	/** Thai prints Buddhist years, also in two digits. */
	readonly thai: boolean;
}

/**
 * Month names of some fifty languages.
 *
 * *listopada* is November in Polish and Czech, October in Croatian; the date grammar decides, since Croatian prints an ordinal dot
 * after the day. Hebrew months are also known with the prefix *be-*.
 */
export const months = createLexicon<MonthName>(toEntries());

function toEntries(): readonly (readonly [string, MonthName])[] {
	const entries: (readonly [string, MonthName])[] = [];
	const croatian = new Map(formsOf(monthNames.hr));
	for (const [language, names] of Object.entries(monthNames)) {
		for (const [form, month] of formsOf(names)) {
			const otherwise = croatian.get(form);
			const name: MonthName = {
				month,
				calendar: "gregorian",
				thai: language === "th",
				...(otherwise !== undefined && otherwise !== month ? { croatian: otherwise } : {}),
			};
			entries.push([form, name]);
			if (language === "he") entries.push([`ב${form}`, name], [`ב-${form}`, name]);
		}
	}
	for (const [form, month] of formsOf(jalaliMonthNames)) entries.push([form, { month, calendar: "jalali", thai: false }]);
	return entries;
}

function formsOf(names: string): readonly (readonly [form: string, month: number])[] {
	return names.split("|").flatMap((forms, index) => forms.split(" ").map((form) => [form.replaceAll("_", " "), index + 1] as const));
}
