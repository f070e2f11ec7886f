/**
 * Capitals and large cities by country: what a dateline may name without saying where it lies.
 *
 * One line a country: its ISO 3166-1 code, then cities divided by `; `, each with its spellings divided by `|` (English first).
 * A city listed under two countries is known as a place, but its country is not.
 *
 * Source: compiled by hand. Capitals are those of the UN member states; the American cities that stand alone follow the AP Stylebook,
 * “datelines”; the rest are cities of more than about half a million people, places often in the news, and the seats of newspapers
 * that print the place before a colon or a dash (India, Pakistan, Malaysia, the Gulf, Thailand, Germany).
 */
export const citiesByCountry = `
AD Andorra la Vella
AE Abu Dhabi|Abou Dhabi|Абу-Даби|أبوظبي|أبو ظبي|阿布扎比|アブダビ|아부다비; Dubai|Dubaï|Dubái|Дубай|دبي|迪拜|杜拜|ドバイ|두바이; Sharjah|الشارقة; Ajman|عجمان; Fujairah|الفجيرة; Ras Al Khaimah|رأس الخيمة; Al Ain|العين
AF Kabul|Kaboul|Кабул|كابول|کابل|喀布尔|カブール|카불; Kandahar; Herat; Jalalabad; Mazar-i-Sharif; Kunduz
AG St. John's
AL Tirana|Tiranë|Тирана; Durres
AM Yerevan|Erevan|Eriwan|Ереван|Երևան; Gyumri|Гюмри
AO Luanda
AR Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯|ブエノスアイレス; Cordoba|Córdoba; Rosario; Mendoza; La Plata; Mar del Plata; Salta; Ushuaia
AT Vienna|Wien|Vienne|Viena|Viyana|Wiedeń|Вена|Відень|فيينا|维也纳|維也納|ウィーン|빈; Graz; Linz; Salzburg; Innsbruck; Klagenfurt
AU Canberra|Канберра|堪培拉|キャンベラ; Sydney|Сидней|悉尼|雪梨|シドニー|시드니; Melbourne|墨尔本|メルボルン; Brisbane; Perth; Adelaide; Hobart; Darwin; Gold Coast; Cairns; Newcastle
AZ Baku|Bakı|Bakou|Bakú|Баку|巴库; Ganja; Khankendi|Xankəndi; Sumgait
BA Sarajevo|Сараево|Сарајево; Banja Luka; Mostar
BB Bridgetown
BD Dhaka|ঢাকা|达卡|ダッカ; Chittagong|Chattogram|চট্টগ্রাম; Khulna; Sylhet; Cox's Bazar; Rajshahi
BE Brussels|Bruxelles|Brüssel|Bruselas|Brussel|Bruxelas|Brüksel|Bruksela|Брюссель|بروكسل|布鲁塞尔|布魯塞爾|ブリュッセル|브뤼셀; Antwerp|Antwerpen|Anvers; Ghent|Gent; Liege|Liège; Charleroi; Bruges|Brugge; Namur; Mons
BF Ouagadougou; Bobo-Dioulasso
BG Sofia|София|София|索非亚; Plovdiv|Пловдив; Varna|Варна; Burgas|Бургас; Ruse|Русе; Stara Zagora|Стара Загора; Pleven|Плевен; Sliven|Сливен; Haskovo|Хасково; Blagoevgrad|Благоевград; Vidin|Видин
BH Manama|المنامة
BI Bujumbura; Gitega
BJ Cotonou; Porto-Novo
BN Bandar Seri Begawan
BO La Paz; Sucre; Santa Cruz; Cochabamba; El Alto
BR Brasilia|Brasília|Brasile|Бразилиа|巴西利亚|ブラジリア; Sao Paulo|São Paulo|Сан-Паулу|圣保罗|サンパウロ; Rio de Janeiro|Рио-де-Жанейро|里约热内卢|リオデジャネイロ; Salvador; Belo Horizonte; Fortaleza; Recife; Porto Alegre; Curitiba; Manaus; Belem|Belém; Florianópolis
BS Nassau
BT Thimphu
BW Gaborone
BY Minsk|Мінск|Минск|Mińsk|明斯克|ミンスク|민스크; Brest|Брест; Gomel|Гомель; Grodno|Гродно; Vitebsk|Витебск; Mogilev|Могилев
BZ Belmopan; Belize City
CA Ottawa|Оттава|渥太华|オタワ|오타와; Toronto|Торонто|多伦多|トロント; Montreal|Montréal|Монреаль|蒙特利尔; Vancouver|温哥华|バンクーバー; Calgary; Edmonton; Winnipeg; Quebec City|Québec; Halifax; Victoria; Regina; Saskatoon; Whitehorse; Yellowknife; Iqaluit; Mississauga; Laval
CD Kinshasa|Киншаса; Lubumbashi; Goma; Bukavu; Kisangani; Bunia; Beni
CF Bangui
CG Brazzaville; Pointe-Noire
CH Bern|Berne|Berna|Берн|伯尔尼|ベルン; Geneva|Genève|Genf|Ginebra|Ginevra|Cenevre|Genewa|Женева|جنيف|日内瓦|日內瓦|ジュネーブ|제네바; Zurich|Zürich|Zúrich|Zurigo|Цюрих|苏黎世|チューリヒ; Basel|Bâle|Basilea; Lausanne|Losanna; Lucerne|Luzern; Lugano; Davos|Давос|达沃斯|ダボス; Bürgenstock|Burgenstock; St. Gallen|Saint-Gall|San Gallo; Winterthur; Chur; Fribourg; Neuchâtel; Bellinzona; Locarno; Aarau; Schaffhausen
CI Abidjan; Yamoussoukro
CL Santiago|Santiago de Chile|Сантьяго|圣地亚哥|サンティアゴ; Valparaiso|Valparaíso; Concepcion
CM Yaounde|Yaoundé; Douala
CN Beijing|Peking|Pékin|Pekín|Pechino|Pequim|Pekin|Пекин|Пекін|بكين|北京|베이징; Shanghai|Schanghai|Шанхай|上海|상하이; Guangzhou|广州|廣州|광저우; Shenzhen|深圳|선전; Hangzhou|杭州; Nanjing|南京; Wuhan|武汉|武漢; Chongqing|重庆|重慶; Chengdu|成都; Tianjin|天津; Xi'an|西安; Shenyang|沈阳|선양; Dalian|大连; Harbin|哈尔滨; Urumqi|乌鲁木齐; Lhasa|拉萨; Kunming|昆明; Nanning|南宁; Haikou|海口; Changsha|长沙; Zhengzhou|郑州; Jinan|济南; Qingdao|青岛; Xiamen|厦门; Fuzhou|福州; Hefei|合肥; Nanchang|南昌; Guiyang|贵阳; Lanzhou|兰州; Taiyuan|太原; Shijiazhuang|石家庄; Changchun|长春; Hohhot|呼和浩特; Yinchuan|银川; Xining|西宁; Suzhou|苏州; Ningbo|宁波; Sanya|三亚; Wuxi|无锡; Zhuhai|珠海; Dongguan|东莞; Foshan|佛山; Wenzhou|温州
CO Bogota|Bogotá|Богота|波哥大|ボゴタ; Medellin|Medellín; Cali; Barranquilla; Cartagena; Bucaramanga; Cúcuta
CR San Jose|San José
CU Havana|La Habana|La Havane|Havanna|L'Avana|Гавана|哈瓦那|ハバナ; Santiago de Cuba; Guantanamo Bay
CV Praia
CY Nicosia|Nicosie|Nikosia|Lefkoşa|Никосия|Λευκωσία; Limassol; Larnaca
CZ Prague|Praha|Prag|Praga|Прага|布拉格|プラハ|프라하; Brno; Ostrava; Plzen|Plzeň; Olomouc; Karlovy Vary; Ústí nad Labem; Hradec Králové; Pardubice; České Budějovice; Liberec; Zlín; Jihlava
DE Berlin|Berlín|Berlino|Berlim|Берлин|Берлін|برلين|柏林|ベルリン|베를린; Hamburg|Hambourg|Hamburgo|Гамбург; Munich|München|Múnich|Monaco di Baviera|Мюнхен|慕尼黑|ミュンヘン|뮌헨; Frankfurt|Frankfurt am Main|Frankfurt/Main|Frankfurt a.M.|Frankfurt a. M.|Frankfurt/M.|Francfort|Fráncfort|Francoforte|Франкфурт|法兰克福|フランクフルト; Cologne|Köln|Colonia; Stuttgart; Düsseldorf|Duesseldorf|Dusseldorf; Dortmund; Essen; Leipzig; Bremen; Dresden; Hanover|Hannover; Nuremberg|Nürnberg; Duisburg; Bochum; Wuppertal; Bielefeld; Bonn; Münster; Karlsruhe; Mannheim; Augsburg; Wiesbaden; Mönchengladbach; Gelsenkirchen; Braunschweig; Aachen; Kiel; Chemnitz; Halle|Halle (Saale); Magdeburg; Freiburg; Lübeck; Erfurt; Mainz; Rostock; Kassel; Saarbrücken; Potsdam; Oldenburg; Osnabrück; Heidelberg; Darmstadt; Regensburg; Würzburg; Ulm; Göttingen; Wolfsburg; Schwerin; Cottbus; Jena; Trier; Passau; Bayreuth; Koblenz; Flensburg; Konstanz; Frankfurt (Oder); Hildesheim; Salzgitter; Bremerhaven; Gera; Weimar; Dessau-Roßlau; Stralsund; Greifswald; Neubrandenburg; Ludwigshafen; Offenbach; Fulda; Gießen; Marburg; Paderborn; Siegen; Hagen; Krefeld; Ingolstadt; Fürth; Bamberg; Kempten; Rosenheim; Garmisch-Partenkirchen
DJ Djibouti
DK Copenhagen|København|Kopenhagen|Copenhague|Copenaghen|Копенгаген|哥本哈根|コペンハーゲン; Aarhus; Odense; Aalborg; Nuuk
DM Roseau
DO Santo Domingo
DZ Algiers|Alger|Algier|Argel|Algeri|Алжир|الجزائر|阿尔及尔; Oran; Constantine
EC Quito|Кито; Guayaquil; Cuenca
EE Tallinn|Таллин|Таллинн|塔林; Tartu|Тарту; Narva|Нарва
EG Cairo|Le Caire|Kairo|El Cairo|Il Cairo|Kahire|Каир|Каїр|القاهرة|开罗|開羅|カイロ|카이로; Alexandria|الإسكندرية; Giza; Sharm el-Sheikh|شرم الشيخ; Port Said; Suez; Ismailia; Aswan; Luxor; El-Arish
ER Asmara
ES Madrid|Мадрид|مدريد|马德里|馬德里|マドリード|마드리드; Barcelona|Barcelone|Barcellona|Барселона|巴塞罗那|バルセロナ; Valencia; Seville|Sevilla; Bilbao; Malaga|Málaga; Zaragoza; Murcia; Palma|Palma de Mallorca; Las Palmas|Las Palmas de Gran Canaria; Alicante; Granada; Santiago de Compostela; San Sebastián; Vitoria; Pamplona; Oviedo; Valladolid; Santander; Logroño; Toledo; Mérida; Córdoba; Cádiz; Ceuta; Melilla; Santa Cruz de Tenerife; A Coruña; Vigo; Gijón; Salamanca; Badajoz
ET Addis Ababa|Addis Abeba|Addis-Abeba|Адис-Абеба|Аддис-Абеба|亚的斯亚贝巴|アディスアベバ; Mekelle
FI Helsinki|Хельсинки|Гельсінкі|赫尔辛基|ヘルシンキ|헬싱키; Tampere; Turku; Espoo; Oulu; Rovaniemi
FJ Suva
FR Paris|París|Parigi|Paryż|Париж|باريس|巴黎|パリ|파리|पेरिस; Marseille|Marseilles|Marsella; Lyon; Toulouse; Nice|Niza; Nantes; Strasbourg|Straßburg|Estrasburgo|Strasburgo|Страсбург; Bordeaux; Lille; Rennes; Montpellier; Cannes|Канны; Grenoble; Dijon; Reims; Calais; Le Havre; Versailles; Toulon; Saint-Etienne|Saint-Étienne; Clermont-Ferrand; Metz; Rouen; Saint-Denis; Ajaccio; Bastia; Avignon; Evian
GA Libreville
GB London|Londres|Londra|Londyn|Лондон|لندن|伦敦|倫敦|ロンドン|런던|लंदन; Edinburgh|Édimbourg|Эдинбург; Glasgow|Глазго; Belfast|Белфаст; Cardiff; Manchester|Манчестер; Birmingham; Liverpool|Ливерпуль; Leeds; Sheffield; Bristol; Newcastle|Newcastle upon Tyne; Cambridge; Oxford; Aberdeen; Dover; Southampton; Nottingham; Leicester; Portsmouth; Plymouth; York; Silverstone; Farnborough; Londonderry; Swansea; Brighton; Bradford; Coventry; Salisbury
GD St. George's
GE Tbilisi|Tiflis|Tbilissi|Tiblisi|Тбилиси|Тбілісі|თბილისი|第比利斯|トビリシ; Batumi|Батуми|ბათუმი; Kutaisi; Sukhumi|Сухум|Сухуми; Tskhinvali|Цхинвал|Цхинвали
GH Accra; Kumasi; Tamale; Cape Coast; Takoradi
GM Banjul
GN Conakry
GQ Malabo
GR Athens|Athènes|Athen|Atenas|Atene|Atina|Ateny|Αθήνα|ΑΘΗΝΑ|Афины|Афіни|雅典|アテネ|아테네; Thessaloniki|Θεσσαλονίκη|Салоники; Patras; Heraklion; Piraeus; Lesbos; Larissa
GT Guatemala City|Ciudad de Guatemala
GW Bissau
GY Georgetown
HK Hong Kong|Hongkong|Гонконг|香港|홍콩
HN Tegucigalpa; San Pedro Sula
HR Zagreb|Загреб|萨格勒布; Split; Rijeka; Dubrovnik; Osijek; Zadar
HT Port-au-Prince|Puerto Príncipe|Порт-о-Пренс|太子港; Cap-Haitien; Les Cayes
HU Budapest|Будапешт|布达佩斯|ブダペスト|부다페스트; Debrecen; Szeged; Pecs|Pécs; Gyor|Győr; Miskolc
ID Jakarta|Yakarta|Djakarta|Giacarta|Джакарта|雅加达|雅加達|ジャカルタ|자카르타; Surabaya; Bandung; Medan; Semarang; Makassar; Palembang; Denpasar|Bali; Yogyakarta; Bogor; Bekasi; Tangerang; Depok; Malang; Padang; Pekanbaru; Batam; Banda Aceh; Manado; Samarinda; Balikpapan; Banjarmasin; Pontianak; Kupang; Ambon; Jayapura; Mataram; Solo|Surakarta; Cirebon; Serang; Bandar Lampung; Jambi; Bengkulu; Palu; Kendari; Gorontalo; Ternate; Nusa Dua; Kediri; Sleman; Magelang; Tasikmalaya; Sukabumi; Karawang
IE Dublin|Dublín|Dublino|Дублин|都柏林|ダブリン; Cork; Galway; Limerick; Shannon
IL Jerusalem|Jérusalem|Jerusalén|Gerusalemme|Kudüs|Иерусалим|Єрусалим|القدس|القدس المحتلة|ירושלים|耶路撒冷|エルサレム|예루살렘; Tel Aviv|Tel-Aviv|Tel Awiw|Тель-Авив|Тель-Авів|تل أبيب|תל אביב|特拉维夫|特拉維夫|テルアビブ|텔아비브; Haifa|Хайфа|חיפה; Beersheba; Ashkelon; Ashdod; Eilat; Nazareth; Sderot
IN New Delhi|Nueva Delhi|Neu-Delhi|Nuova Delhi|Yeni Delhi|Нью-Дели|Нью-Делі|نيودلهي|नई दिल्ली|नयी दिल्ली|দিল্লি|নয়াদিল্লি|புதுடெல்லி|新德里|ニューデリー|뉴델리; Delhi|दिल्ली; Mumbai|Bombay|मुंबई|Мумбаи|孟买|ムンバイ; Kolkata|Calcutta|कोलकाता|কলকাতা; Chennai|चेन्नई|சென்னை; Bengaluru|Bangalore|बेंगलुरु; Hyderabad|हैदराबाद; Ahmedabad|अहमदाबाद; Pune|पुणे; Jaipur|जयपुर; Lucknow|लखनऊ; Patna|पटना; Bhopal|भोपाल; Chandigarh|चंडीगढ़; Guwahati; Srinagar|श्रीनगर; Jammu|जम्मू; Thiruvananthapuram|Trivandrum; Kochi|Cochin; Bhubaneswar; Ranchi|रांची; Raipur|रायपुर; Dehradun|देहरादून; Shimla|शिमला; Panaji; Imphal; Shillong; Agartala; Aizawl; Kohima; Itanagar; Gangtok; Puducherry; Amritsar; Ludhiana; Kanpur|कानपुर; Nagpur|नागपुर; Varanasi|वाराणसी; Agra; Noida|नोएडा; Gurugram|Gurgaon; Ghaziabad; Faridabad; Indore|इंदौर; Surat; Vadodara; Rajkot; Gandhinagar; Coimbatore; Madurai; Visakhapatnam; Vijayawada; Amaravati; Mysuru|Mysore; Mangaluru|Mangalore; Kozhikode; Prayagraj|Allahabad|प्रयागराज; Meerut; Jodhpur; Udaipur; Gwalior; Jabalpur; Nashik; Thane; Aurangabad; Siliguri; Leh; Ayodhya|अयोध्या; Jalandhar; Dharamshala; Cuttack; Tiruchirappalli; Hubballi; Warangal
IQ Baghdad|Bagdad|Bağdat|Багдад|بغداد|巴格达|バグダッド; Erbil|Arbil|أربيل; Basra|Bassora|البصرة; Mosul|Mossoul|الموصل; Kirkuk|كركوك; Sulaymaniyah; Najaf; Karbala
IR Tehran|Téhéran|Teheran|Teherán|Tahran|Тегеран|طهران|تهران|德黑兰|德黑蘭|テヘラン|테헤란; Isfahan|اصفهان; Mashhad|مشهد; Tabriz|تبریز; Shiraz|شیراز; Qom|قم; Ahvaz|اهواز
IS Reykjavik|Reykjavík|Рейкьявик
IT Rome|Roma|Rom|Rzym|Рим|روما|罗马|羅馬|ローマ|로마; Milan|Milano|Mailand|Milán|Милан|米兰|ミラノ; Naples|Napoli|Neapel|Nápoles; Turin|Torino|Turín; Venice|Venezia|Venise|Venedig|Venecia|Венеция; Florence|Firenze|Florenz|Florencia; Palermo; Genoa|Genova; Bologna; Bari; Catania; Verona; Trieste; Cagliari; Perugia; Ancona; Aosta; Trento; Bolzano|Bozen; Potenza; Campobasso; Catanzaro; L'Aquila; Padova|Padua; Pisa; Siena; Messina; Reggio Calabria; Lecce; Taranto; Brindisi; Pescara; Bergamo; Brescia; Parma; Modena; Ravenna; Rimini; Livorno; Salerno; Udine; Vicenza; Cosenza; Foggia; Sassari; Lampedusa; Monza; Maranello; Cortina d'Ampezzo
JM Kingston; Montego Bay
JO Amman|Ammán|Амман|عمان|عمّان|安曼
JP Tokyo|Tokio|Tóquio|Токио|Токіо|طوكيو|东京|東京|도쿄; Osaka|大阪|오사카; Kyoto|京都; Nagoya|名古屋; Yokohama|横浜; Sapporo|札幌; Fukuoka|福岡; Hiroshima|広島|Хиросима; Nagasaki|長崎; Kobe|神戸; Sendai|仙台; Fukushima|福島; Naha|那覇; Kawasaki|川崎; Kanazawa|金沢; Niigata|新潟; Kumamoto|熊本; Okinawa|沖縄; Nara|奈良; Takamatsu|高松; Okayama|岡山; Kagoshima|鹿児島; Hakodate|函館; Asahikawa|旭川; Kushiro|釧路; Obihiro|帯広; Kitami|北見; Tomakomai|苫小牧; Muroran|室蘭; Otaru|小樽; Nemuro|根室; Wakkanai|稚内; Saitama|さいたま; Chiba|千葉; Mito|水戸; Utsunomiya|宇都宮; Maebashi|前橋; Kofu|甲府; Nagano|長野; Toyama|富山; Fukui|福井; Gifu|岐阜; Shizuoka|静岡; Otsu|大津; Wakayama|和歌山; Tottori|鳥取; Matsue|松江; Yamaguchi|山口; Tokushima|徳島; Matsuyama|松山; Kochi|高知; Saga|佐賀; Oita|大分; Miyazaki|宮崎; Aomori|青森; Morioka|盛岡; Akita|秋田; Yamagata|山形
KE Nairobi|Найроби|内罗毕|ナイロビ; Mombasa; Kisumu; Nakuru; Eldoret
KG Bishkek|Bichkek|Bischkek|Бишкек; Osh|Ош
KH Phnom Penh|Пномпень|金边|プノンペン; Siem Reap
KM Moroni
KP Pyongyang|Pjöngjang|Pionyang|Пхеньян|平壤|平壌|평양
KR Seoul|Séoul|Seúl|Seul|Сеул|سيول|首尔|首爾|ソウル|서울; Busan|Pusan|부산|釜山; Incheon|인천|仁川; Daegu|대구; Daejeon|대전; Gwangju|광주; Ulsan|울산; Suwon|수원; Sejong|세종; Jeju|제주; Changwon|창원; Cheongju|청주; Jeonju|전주; Gangneung; PyeongChang; Paju; Pohang|포항; Chuncheon|춘천
KW Kuwait City|Kuwait|الكويت
KZ Astana|Nur-Sultan|Астана|Нур-Султан|阿斯塔纳; Almaty|Алматы|Алма-Ата; Shymkent|Шымкент; Baikonur|Байконур
LA Vientiane|Вьентьян|万象|ビエンチャン
LB Beirut|Beyrouth|Beiruth|Beyrut|Бейрут|بيروت|贝鲁特|ベイルート; Tripoli; Sidon; Tyre
LC Castries
LI Vaduz
LK Colombo|Коломбо|科伦坡|コロンボ; Kandy; Jaffna; Galle
LR Monrovia
LS Maseru
LT Vilnius|Wilna|Vilna|Вильнюс|Вільнюс|维尔纽斯; Kaunas|Каунас; Klaipeda; Šiauliai; Panevėžys; Klaipėda
LU Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Люксембург|卢森堡
LV Riga|Rīga|Рига|里加; Daugavpils
LY Tripoli|Tripolis|Триполи|طرابلس|的黎波里; Benghazi|بنغازي; Misrata; Sirte; Derna
MA Rabat|Рабат|الرباط|拉巴特; Casablanca|الدار البيضاء; Marrakech|Marrakesh|Марракеш; Tangier|Tanger; Fez; Agadir
MC Monaco|Monte Carlo
MD Chisinau|Chișinău|Kischinau|Кишинев|Кишинёв|Кишинів|基希讷乌; Tiraspol|Тирасполь; Comrat
ME Podgorica|Подгорица
MG Antananarivo
MK Skopje|Скопје|Скопье
ML Bamako; Gao; Timbuktu
MM Yangon|Rangoon|仰光|ヤンゴン; Naypyitaw|Naypyidaw|内比都|ネピドー; Mandalay
MN Ulan Bator|Ulaanbaatar|Улан-Батор|乌兰巴托
MO Macau|Macao|澳门|澳門
MR Nouakchott
MT Valletta|La Valletta|瓦莱塔
MU Port Louis
MV Male|Malé
MW Lilongwe; Blantyre
MX Mexico City|Ciudad de México|Ciudad de Mexico|Mexiko-Stadt|México|Mexico|Città del Messico|CDMX|Мехико|墨西哥城|メキシコ市; Guadalajara; Monterrey; Tijuana; Cancun|Cancún; Acapulco; Ciudad Juarez|Ciudad Juárez; Puebla; Oaxaca; Veracruz; Mérida; Culiacan|Culiacán; León; Toluca; Querétaro; Morelia; Xalapa; Chihuahua; Hermosillo; Reynosa; Tapachula
MY Kuala Lumpur|Куала-Лумпур|吉隆坡|クアラルンプール|쿠알라룸푸르; Putrajaya|布城; Petaling Jaya|八打灵再也; Shah Alam|莎阿南; George Town|槟城; Johor Bahru|Johor Baru|新山; Ipoh|怡保; Kuching|古晋; Kota Kinabalu|亚庇; Melaka|Malacca|马六甲; Seremban; Alor Setar|Alor Star; Kota Baru|Kota Bharu; Kuala Terengganu; Kuantan; Kangar; Klang; Subang Jaya; Cyberjaya; Miri; Sibu; Bintulu; Sandakan; Tawau; Labuan; Langkawi; Iskandar Puteri; Butterworth; Batu Pahat; Muar; Taiping; Sepang; Kajang
MZ Maputo; Beira; Pemba
NA Windhoek
NE Niamey
NG Abuja|Абуджа|阿布贾; Lagos; Kano; Ibadan; Port Harcourt; Kaduna; Benin City; Maiduguri; Jos; Enugu; Calabar; Abeokuta; Ilorin; Akure; Owerri; Awka; Uyo; Makurdi; Minna; Sokoto; Bauchi; Warri; Lokoja; Asaba; Osogbo; Katsina; Yola
NI Managua
NL Amsterdam|Ámsterdam|Амстердам|阿姆斯特丹|アムステルダム; The Hague|Den Haag|La Haye|La Haya|L'Aia|Haia|Lahey|Haga|Гаага|لاهاي|海牙|ハーグ|헤이그; Rotterdam|Роттердам; Utrecht; Eindhoven; Groningen; Maastricht; Arnhem; Haarlem; Leiden; Tilburg; Breda; Nijmegen; Zwolle; Hilversum
NO Oslo|Осло|奥斯陆|奧斯陸|オスロ|오슬로; Bergen; Trondheim; Stavanger; Tromso|Tromsø; Longyearbyen
NP Kathmandu|Katmandú|Katmandou|काठमाडौं|काठमांडू|Катманду|加德满都|カトマンズ; Pokhara; Lalitpur; Biratnagar; Birgunj
NZ Wellington|Веллингтон|惠灵顿|ウェリントン; Auckland|奥克兰|オークランド; Christchurch; Dunedin; Queenstown; Hamilton
OM Muscat|Maskat|Mascate|Маскат|مسقط|马斯喀特; Salalah
PA Panama City|Ciudad de Panamá|Panamá
PE Lima|Лима|利马|リマ; Cusco; Arequipa; Trujillo
PG Port Moresby
PH Manila|Manille|Манила|马尼拉|馬尼拉|マニラ|마닐라; Quezon City; Davao City|Davao; Cebu City|Cebu; Baguio City|Baguio; Zamboanga City; Cotabato City; Makati; Tacloban; Iloilo City; Puerto Princesa; Legazpi City; Cagayan de Oro; Bacolod City
PK Islamabad|Исламабад|إسلام آباد|اسلام آباد|伊斯兰堡|イスラマバード|이슬라마바드; Karachi|کراچی|卡拉奇; Lahore|لاہور|拉合尔; Peshawar|پشاور; Rawalpindi|راولپنڈی; Quetta|کوئٹہ; Multan|ملتان; Faisalabad|فیصل آباد; Hyderabad; Sialkot; Gujranwala; Gilgit; Muzaffarabad; Sukkur; Larkana; Gwadar; Abbottabad; Bahawalpur; Sargodha; Mardan; Swat; Dera Ismail Khan; Bannu; Khar; Skardu
PL Warsaw|Warszawa|Warschau|Varsovie|Varsovia|Varsavia|Varşova|Варшава|وارسو|华沙|華沙|ワルシャワ|바르샤바; Krakow|Kraków|Краков; Gdansk|Gdańsk|Гданьск; Lodz|Łódź; Wroclaw|Wrocław; Poznan|Poznań; Katowice; Lublin; Szczecin; Rzeszow|Rzeszów; Białystok; Przemysl|Przemyśl; Bydgoszcz; Toruń; Kielce; Olsztyn; Opole; Gdynia; Częstochowa; Zielona Góra; Zakopane; Oświęcim
PR San Juan
PS Jerusalem|القدس; Gaza|Gaza City|Gaza-Stadt|Ciudad de Gaza|Gazze|Газа|غزة|加沙|加薩|ガザ|가자; Ramallah|Рамалла|رام الله|拉姆安拉|ラマラ; Khan Younis|Khan Yunis|خان يونس; Rafah|رفح; Deir al-Balah|Deir el-Balah|دير البلح; Nablus|نابلس; Jenin|جنين; Hebron|الخليل; Bethlehem|بيت لحم; Jericho; Tulkarm
PT Lisbon|Lisboa|Lisbonne|Lissabon|Lisbona|Lizbon|Лиссабон|里斯本|リスボン; Porto|Oporto; Coimbra; Braga; Faro; Funchal; Setúbal; Évora; Aveiro
PY Asuncion|Asunción
QA Doha|Доха|الدوحة|多哈|ドーハ|도하; Lusail
RO Bucharest|București|Bucureşti|Bucarest|Bukarest|Bükreş|Бухарест|布加勒斯特|ブカレスト; Cluj-Napoca; Timisoara|Timișoara; Iasi|Iași; Constanta|Constanța; Brașov; Sibiu
RS Belgrade|Beograd|Belgrad|Belgrado|Белград|Београд|Белґрад|贝尔格莱德|ベオグラード; Novi Sad|Нови Сад; Nis|Niš|Ниш
RU Moscow|Moskva|Moskau|Moscou|Moscú|Mosca|Moskou|Moskwa|Moskova|Moscova|Moszkva|Москва|موسكو|莫斯科|モスクワ|모스크바|मॉस्को; St. Petersburg|Saint Petersburg|Saint-Pétersbourg|Sankt Petersburg|San Petersburgo|Санкт-Петербург|Петербург|С.-Петербург|СПб|圣彼得堡|サンクトペテルブルク; Kazan|Казань; Yekaterinburg|Ekaterinburg|Екатеринбург; Novosibirsk|Новосибирск; Vladivostok|Wladiwostok|Владивосток|符拉迪沃斯托克|海参崴|ウラジオストク; Sochi|Сочи|索契; Rostov-on-Don|Ростов-на-Дону; Krasnodar|Краснодар; Belgorod|Белгород; Kursk|Курск; Bryansk|Брянск; Voronezh|Воронеж; Nizhny Novgorod|Nizhniy Novgorod|Нижний Новгород; Samara|Самара; Omsk|Омск; Chelyabinsk|Челябинск; Ufa|Уфа; Krasnoyarsk|Красноярск; Perm|Пермь; Volgograd|Волгоград; Saratov|Саратов; Tyumen|Тюмень; Barnaul|Барнаул; Irkutsk|Иркутск; Khabarovsk|Хабаровск; Yaroslavl|Ярославль; Tomsk|Томск; Kaliningrad|Калининград; Murmansk|Мурманск; Arkhangelsk|Архангельск; Grozny|Грозный; Makhachkala|Махачкала; Ulan-Ude|Улан-Удэ; Yakutsk|Якутск; Petropavlovsk-Kamchatsky|Петропавловск-Камчатский; Yuzhno-Sakhalinsk|Южно-Сахалинск; Magadan|Магадан; Tula|Тула; Ryazan|Рязань; Smolensk|Смоленск; Tver|Тверь; Pskov|Псков; Astrakhan|Астрахань; Stavropol|Ставрополь; Orenburg|Оренбург; Izhevsk|Ижевск; Cheboksary|Чебоксары; Penza|Пенза; Lipetsk|Липецк; Oryol|Орел|Орёл; Kaluga|Калуга; Chita|Чита; Kemerovo|Кемерово; Surgut|Сургут; Ulyanovsk|Ульяновск; Kirov|Киров; Vladimir|Владимир; Ivanovo|Иваново; Tambov|Тамбов; Vladikavkaz|Владикавказ; Nalchik|Нальчик; Gorki|Горки; Novo-Ogaryovo|Ново-Огарево; Khanty-Mansiysk|Ханты-Мансийск; Blagoveshchensk|Благовещенск; Vologda|Вологда; Petrozavodsk|Петрозаводск; Elista|Элиста; Shebekino; Vostochny
RW Kigali
SA Riyadh|Riad|Riyad|Эр-Рияд|Ер-Ріяд|الرياض|利雅得|リヤド|리야드; Jeddah|Djeddah|Dschidda|جدة|吉达|ジッダ; Mecca|Makkah|مكة المكرمة|مكة; Medina|Madinah|المدينة المنورة; Dammam|الدمام; Dhahran; Neom
SB Honiara
SC Victoria
SD Khartoum|Khartum|Jartum|Хартум|الخرطوم|喀土穆|ハルツーム; Port Sudan|بورتسودان; Omdurman
SE Stockholm|Estocolmo|Stoccolma|Стокгольм|斯德哥尔摩|ストックホルム|스톡홀름; Gothenburg|Göteborg; Malmo|Malmö; Uppsala; Kiruna; Linköping; Örebro; Umeå; Luleå
SG Singapore|Singapour|Singapur|Singapura|Cingapura|Сингапур|سنغافورة|新加坡|シンガポール|싱가포르
SI Ljubljana|Любляна|卢布尔雅那; Maribor
SK Bratislava|Братислава|布拉迪斯拉发; Kosice|Košice; Banská Bystrica; Žilina; Prešov; Nitra; Trnava; Trenčín
SL Freetown
SM San Marino
SN Dakar|Дакар|达喀尔|ダカール
SO Mogadishu|Mogadiscio|Mogadischu|Muqdisho|Mogadiscio|Могадишо|مقديشو|摩加迪沙; Hargeisa; Kismayo; Baidoa; Garowe; Bosaso
SR Paramaribo
SS Juba|جوبا|朱巴
SV San Salvador
SY Damascus|Damas|Damaskus|Damasco|Şam|Дамаск|دمشق|大马士革|大馬士革|ダマスカス|다마스쿠스; Aleppo|Alep|Алеппо|حلب; Homs|حمص; Latakia|Латакия|اللاذقية; Idlib|إدلب; Hama|حماة; Daraa|درعا; Deir ez-Zor|دير الزور; Raqqa|الرقة; Hasakah|الحسكة; Tartus|طرطوس; Palmyra|Пальмира; Qamishli; Kobani; Hmeimim|Хмеймим
SZ Mbabane
TD N'Djamena
TG Lome|Lomé
TH Bangkok|Бангкок|กรุงเทพ|กรุงเทพฯ|กทม|曼谷|バンコク|방콕; Chiang Mai|เชียงใหม่; Chiang Rai|เชียงราย; Phuket|ภูเก็ต; Pattaya|พัทยา; Nonthaburi|นนทบุรี; Chon Buri|Chonburi|ชลบุรี; Khon Kaen|ขอนแก่น; Nakhon Ratchasima|นครราชสีมา; Songkhla|สงขลา; Hat Yai|หาดใหญ่; Pattani|ปัตตานี; Yala|ยะลา; Narathiwat|นราธิวาส; Udon Thani|อุดรธานี; Ubon Ratchathani|อุบลราชธานี; Ayutthaya|พระนครศรีอยุธยา; Rayong|ระยอง; Surat Thani|สุราษฎร์ธานี; Trang|ตรัง; Krabi|กระบี่; Lampang|ลำปาง; Lamphun|ลำพูน; Phitsanulok|พิษณุโลก; Nakhon Sawan|นครสวรรค์; Tak|ตาก; Sakon Nakhon|สกลนคร; Buri Ram|Buriram|บุรีรัมย์; Surin|สุรินทร์; Loei|เลย; Kanchanaburi|กาญจนบุรี; Phetchaburi|เพชรบุรี; Pathum Thani|ปทุมธานี; Samut Prakan|สมุทรปราการ; Nakhon Si Thammarat|นครศรีธรรมราช; Nakhon Pathom|นครปฐม; Prachuap Khiri Khan|ประจวบคีรีขันธ์; Si Sa Ket|ศรีสะเกษ; Mae Hong Son|แม่ฮ่องสอน; Nan|น่าน; Phayao|พะเยา; Satun|สตูล; Ratchaburi|ราชบุรี; Chanthaburi|จันทบุรี; Trat|ตราด; Roi Et|ร้อยเอ็ด; Nong Khai|หนองคาย; Sukhothai|สุโขทัย
TJ Dushanbe|Douchanbé|Duschanbe|Душанбе|杜尚别
TL Dili
TM Ashgabat|Aşgabat|Ашхабад
TN Tunis|Túnez|Tunisi|Тунис|تونس|突尼斯; Sfax; Sousse; Carthage; Bizerte; Gabès; Kairouan; Monastir
TO Nuku'alofa
TR Ankara|Анкара|أنقرة|آنکارا|安卡拉|アンカラ|앙카라; Istanbul|İstanbul|Estambul|Стамбул|إسطنبول|اسطنبول|伊斯坦布尔|イスタンブール|이스탄불; Izmir|İzmir|Измир; Antalya|Анталья; Bursa; Adana; Gaziantep; Diyarbakir|Diyarbakır; Hatay; Kahramanmaras|Kahramanmaraş; Konya; Trabzon; Van; Mersin; Kayseri; Samsun; Eskişehir; Şanlıurfa|Sanliurfa; Edirne; Malatya; Erzurum; Antakya; Muğla; Bodrum; Sakarya; Kocaeli; Denizli; Aydın; Balıkesir; Manisa; Tekirdağ; Çanakkale; Sivas; Rize; Zonguldak; Şırnak; Mardin; Batman; Elazığ; Adıyaman; Osmaniye; Düzce; Bolu; Isparta; Kütahya; Uşak; Afyonkarahisar; Ordu; Giresun; Artvin; Kars; Ağrı; Iğdır; Hakkari; Bitlis; Muş; Bingöl; Tunceli; Siirt; Kilis; Niğde; Aksaray; Nevşehir; Kırşehir; Yozgat; Kırıkkale; Çorum; Amasya; Tokat; Kastamonu; Sinop; Karabük; Bartın; Çankırı; Yalova; Bilecik; Kırklareli; Burdur; Karaman; Erzincan; Bayburt; Gümüşhane; Ardahan
TT Port of Spain|Port-of-Spain
TW Taipei|Taipeh|Taipéi|Тайбэй|台北|臺北|타이베이; Kaohsiung|高雄; Taichung|台中|臺中; Tainan|台南|臺南; Hsinchu|新竹; New Taipei|新北; Taoyuan|桃園; Keelung|基隆; Hualien|花蓮; Taitung|台東|臺東; Chiayi|嘉義; Pingtung|屏東; Yilan|宜蘭; Changhua|彰化; Yunlin|雲林; Nantou|南投; Miaoli|苗栗; Penghu|澎湖; Kinmen|金門
TZ Dar es Salaam|Dar Es Salaam; Dodoma; Arusha; Zanzibar; Mwanza
UA Kyiv|Kiev|Kiew|Kijów|Kijev|Kyjev|Kijiv|Киев|Київ|كييف|基辅|基輔|キエフ|キーウ|키이우|키예프; Kharkiv|Kharkov|Charkiw|Harkov|Харьков|Харків|哈尔科夫|ハリコフ|ハルキウ; Odesa|Odessa|Одесса|Одеса|敖德萨; Lviv|Lvov|Lwiw|Lwów|Львов|Львів|利沃夫; Dnipro|Днепр|Дніпро; Donetsk|Донецк|Донецьк|顿涅茨克; Luhansk|Lugansk|Луганск|Луганськ; Mariupol|Мариуполь|Маріуполь; Zaporizhzhia|Zaporozhye|Запорожье|Запоріжжя; Kherson|Cherson|Херсон; Mykolaiv|Mykolayiv|Nikolaev|Николаев|Миколаїв; Sevastopol|Sebastopol|Севастополь; Simferopol|Симферополь; Yalta|Ялта; Chernihiv|Chernigov|Чернигов|Чернігів; Sumy|Сумы|Суми; Poltava|Полтава; Vinnytsia|Винница|Вінниця; Kramatorsk|Краматорск|Краматорськ; Bakhmut|Артемовск|Бахмут; Pokrovsk|Покровск; Melitopol|Мелитополь; Energodar|Enerhodar|Энергодар; Uzhhorod|Ужгород; Ivano-Frankivsk|Івано-Франківськ; Ternopil|Тернопіль; Rivne|Рівне; Lutsk|Луцьк; Zhytomyr|Житомир; Chernivtsi|Чернівці; Khmelnytskyi|Хмельницький; Cherkasy|Черкаси; Kropyvnytskyi|Кропивницький; Genichesk|Геническ; Bucha|Буча; Irpin; Kryvyi Rih|Кривий Ріг; Sloviansk|Славянск; Avdiivka|Avdeyevka
UG Kampala|坎帕拉; Entebbe; Gulu
US Washington|Вашингтон|Вашингтон|واشنطن|واشنگتن|华盛顿|華盛頓|ワシントン|워싱턴|वाशिंगटन|वॉशिंगटन|Vaşington|Waszyngton|Vašingtona|Vashington|Washington, D.C.|Washington D.C.|Washington DC|Washington, DC; New York|New York City|Nueva York|Nova York|Nova Iorque|Nowy Jork|Нью-Йорк|نيويورك|纽约|紐約|ニューヨーク|뉴욕|न्यूयॉर्क; United Nations|Nations Unies|Naciones Unidas|Nazioni Unite|Vereinte Nationen|ООН|الأمم المتحدة|联合国|聯合國|国連|유엔; Los Angeles|Los Ángeles|Лос-Анджелес|لوس أنجلوس|洛杉矶|洛杉磯|ロサンゼルス|로스앤젤레스; Chicago|Чикаго|芝加哥|シカゴ; Houston|Хьюстон|休斯敦|ヒューストン; San Francisco|Сан-Франциско|旧金山|舊金山|サンフランシスコ|샌프란시스코; Boston|Бостон|波士顿|ボストン; Miami|Майами|迈阿密; Atlanta|Атланта; Dallas; Denver; Detroit; Seattle|西雅图|シアトル; Philadelphia; Phoenix; Las Vegas|Лас-Вегас|拉斯维加斯|ラスベガス; San Diego; San Antonio; Baltimore; Cincinnati; Cleveland; Honolulu|Гонолулу|檀香山|ホノルル; Indianapolis; Milwaukee; Minneapolis; New Orleans; Oklahoma City; Pittsburgh; St. Louis; Salt Lake City; Portland; Sacramento; Austin; Nashville; Memphis; Louisville; Kansas City; Omaha; Tampa; Orlando; Charlotte; Raleigh; Richmond; Columbus; Albuquerque; Tucson; Fort Worth; El Paso; Boise; Anchorage; Juneau; Oakland; San Jose; Palm Beach; Mar-a-Lago; Arlington; Annapolis; Albany; Buffalo; Jacksonville; Tallahassee; Hartford; Providence; Newark; Trenton; Des Moines; Topeka; Wichita; Tulsa; Little Rock; Baton Rouge; Jackson; Montgomery; Birmingham; Cheyenne; Helena; Bismarck; Fargo; Sioux Falls; St. Paul; Madison; Lansing; Springfield; Charleston; Virginia Beach; Wilmington; Santa Fe; Silicon Valley; Cupertino; Mountain View; Redmond; Cape Canaveral; Camp David; McAllen; Brooklyn; Hollywood; Augusta; Concord; Uvalde
UY Montevideo|Монтевидео
UZ Tashkent|Tachkent|Taschkent|Toshkent|Ташкент|塔什干|タシケント; Samarkand|Самарканд; Bukhara|Бухара
VA Vatican City|Vatican|Cité du Vatican|Vatikanstadt|Vatikan|Ciudad del Vaticano|Città del Vaticano|Watykan|Ватикан|梵蒂冈|バチカン
VC Kingstown
VE Caracas|Каракас|加拉加斯|カラカス; Maracaibo; Valencia
VN Hanoi|Hà Nội|Hanói|Ханой|河内|ハノイ|하노이; Ho Chi Minh City|TP.HCM|TP HCM|TPHCM|胡志明市|ホーチミン|호찌민; Da Nang|Đà Nẵng; Hai Phong|Hải Phòng; Can Tho|Cần Thơ; Hue|Huế; Nha Trang
VU Port Vila
WS Apia
XK Pristina|Prishtina|Prishtinë|Приштина; Mitrovica|Косовска-Митровица
YE Sanaa|Sana'a|Сана|صنعاء|萨那|サヌア; Aden|عدن; Hodeidah|الحديدة; Marib|مأرب; Taiz|تعز
ZA Johannesburg|Йоханнесбург|约翰内斯堡|ヨハネスブルク|요하네스버그; Cape Town|Le Cap|Kapstadt|Ciudad del Cabo|Кейптаун|开普敦|ケープタウン; Pretoria|Претория; Durban|德班; Port Elizabeth; Bloemfontein; Soweto; Polokwane
ZM Lusaka; Ndola
ZW Harare; Bulawayo; Mutare
`;
