/**
 * Names that news agencies, wires and papers sign datelines with, in their own scripts; compared with case folded.
 *
 * Source: the agencies' own datelines; members of the European Alliance of News Agencies and OANA. Acronyms that are also words of
 * the language (`ALL`, `IT`) are left out.
 */
export const agencyNames = `
AOF|ERGO|MOZ|MAZ|MZ|LVZ|DNN|TLZ|OTZ|HAZ|WAZ|NRZ|KStA|FNP|SVZ|PNN|New York Times News Service|AP|The Associated Press|Associated Press|Reuters|Thomson Reuters Foundation|Reuters Breakingviews|Reuters Health|Reuters Life!|EON: Enhanced Online News|AFP|Agence France-Presse
Agence France Presse|UPI|Bloomberg|Bloomberg News|CNBC|CNBC Indonesia|CNN Indonesia|NewsNation|Hollywood Reporter|The Hollywood Reporter|CelebrityAccess|Nexstar|NEXSTAR
Nexstar Media Wire|The Center Square|StudyFinds|States Newsroom|Stacker|Gray News|Gray News staff|InvestigateTV
KFF Health News|ZENIT|ZENIT News|Yicai Global|Yicai|HealthDay News|HealthDay|SBWIRE|The Hill|ProPublica|BP|Baptist Press|OSV News|Consumer Reports|NorthJersey.com|The Guardian|Asia News Network
ANN|The Washington Post|The New York Times|NYTIMES|New York Times|Los Angeles Times|Wall Street Journal|Dow Jones
Dow Jones Newswires|MarketWatch|PACNEWS|Pacnews|SIBC|VBTC|RNZ|BenarNews|RFA|IRNA English
CNN|CNN Business|CNNMoney|CNN Money|CNN Newsource|CNN Wire|BBC|BBC News|NPR|CBS|NBC|FOX|ABC News|CBS News|NBC News|Fox News|VOA|RFE/RL|RFERL|DW|Al Jazeera
WLS|WGN|WBZ|WWL|WSB|WJZ|WJW|WJR|WWJ|WMC|WBT|WSM|WLW|WOI|KYW|KGO|KGW|KHQ|KOB|KSL|KFI|KNX|KOA
Euronews|France 24|StatePoint|TNS|MCT|KUNA|CMC|CNS|CNA|RNS|AAP|PA|PA Media|Press Association|CP|The Canadian Press
Canadian Press|La Presse Canadienne|NZPA|IRIN|IPS|Inter Press Service|Interfax|ThinkAdvisor
Sputnik|Sputnik News|RIA Novosti|RIA|RT|TASS|ITAR-TASS|Itar-Tass|Interfax-Ukraine|Interfax-Kazakhstan|Interfax-AVN
INTERFAX.RU|RBC|Regnum|Prime|PRIME|TDH|UzDaily|RAPSI
РИА Новости|РИА|ТАСС|ИТАР-ТАСС|Интерфакс|ИНТЕРФАКС|Интерфакс-Украина|ИНТЕРФАКС-УКРАЇНА|Інтерфакс-Україна|Интерфакс-Запад
УНИАН|УНІАН|УНН|Укринформ|Укрінформ|БЕЛТА|БелТА|БелаПАН|КАЗИНФОРМ|Казинформ|КазТАГ|Кабар|АКИpress|АПА|Тренд|Азертадж
Арменпресс|Спутник|Прайм|ПРАЙМ|Росбалт|РОСБАЛТ|Регнум|РБК|ФАН|Агентство «Москва»|ДАН|ЛуганскИнформЦентр|БТА|Танјуг|Тасс|МИА
Газета.Ru|Лента.ру|Известия|Интерфакс-АВН|БГНЭС|Фокус|РИАМО|Хабар|Рейтер|РЕЙТЕР|АФП|АП|ДПА|Франс Пресс|Синьхуа|РАПСИ|REGNUM
ИА REGNUM|ОРЕАНДА-НОВОСТИ|Ореанда-Новости|ИА Регнум|Новости-Армения|АРКА|НИАТ «Ховар»|НИАТ Ховар|Ховар|УзА|УзА.|Podrobno.uz|АН Podrobno.uz|Sputnik Абхазия
Крыминформ|Комиинформ|PrimaMedia|РИА PrimaMedia|AmurMedia|ИА AmurMedia|SakhalinMedia|ИА SakhalinMedia|KamchatkaMedia|ИА KamchatkaMedia|MagadanMedia|ИА MagadanMedia|YakutiaMedia|ИА YakutiaMedia|EAOMedia|ИА EAOMedia|ChukotkaMedia|ИА ChukotkaMedia|ZabMedia|ИА ZabMedia|Сибкрай|Медуза|Вести|АиФ|Коммерсант|Финмаркет|Минск-Новости|БГНЕС|КРОСС|ФОКУС
Агенция КРОСС|СРНА|ФоНет|Бета|ФЕНА|СЕЕбиз|ҚазАқпарат|KAZINFORM|Анадолу|Азəртадж|АЗЕРТАДЖ|Report|Кар. БЕЛТА|ДПСУ|Суспільне|ІМІ
УКРІНФОРМ|Татар-информ|Башинформ|ТСН|МОЛДПРЕС|ЛИЦ|ИРНА|САНА|ВИА|ТАСС-ВИА|ИСНА|Тасним|КУНА|Киодо|Рёнхап|ЦТАК|АНСА|ЭФЕ|Блумберг|Апсныпресс|Новости-Грузия
Азия-Плюс|Новости Беларуси|Новый Регион|Новый День
Ukrinform|UNN|Unian|UNIAN|BelTA|BELTA|Kazinform|KazTAG|Kabar|AKIpress|Azertac|AZERTAC|Azertag|APA|Trend|Armenpress|ARMENPRESS
ARKA|Arminfo|Interpressnews|Montsame|MONTSAME|UzA|Turkmenportal|Novosti|Khovar|AZƏRTAC|Azərtac|Oxu.Az|ԱՐՄԵՆՊՐԵՍ|Արմենպրես
ԱՐԿԱ|ARKA News Agency|Panorama.am|საქინფორმი|ინტერპრესნიუსი|სპუტნიკი|ҰАҚ|КТРК|Kazakhstan Today|Novosti-Armenia|Akipress|24.kg
TASS-DK|BelaPAN|CentralAsia|Mediamax|Noyan Tapan|PanARMENIAN|PanARMENIAN.Net|Report.az|News.Az|Nournews|Defapress|Gaudium Press|Enab Baladi
North Press|Cyprus News Agency|Ghana News Agency|Ethiopian News Agency|Seychelles News Agency|Fineko/abc.az|MNN|Mission Network News|AINA|Fineko|AMMONNEWS|Ammon News|WIS|Новости Приднестровья|Warta Ekonomi|QCOSTARICA|Renewables Now|SeeNews|Business Wire India|News Americas|Fitch Ratings|Fitch|Episcopal News Service|ENS News|Sharecast News|Sharecast|Togo First|Sharjah24|TibetanReview.net|TibetanReview|Newswise|Law360|IBNS|India Blooms|PANO|WEBWIRE|WebWire|PIKIRAN RAKYAT|VIVAnews|AhlulBayt News Agency|Ahlul Bayt News Agency|ABNA|ABNA24|AL BAWABA|Al Bawaba|ALBAWABA|Albawaba
Xinhua|XINHUA|Xinhuanet|China News Service|China News Agency|ECNS|CGTN|China Daily|Global Times|Kyodo|Kyodo News|Jiji|Jiji Press|NHK|Yonhap
Newsis|News1|KCNA|CNA Taiwan|Focus Taiwan|VNA|VNS|TTXVN|TTXVN/Vietnam+|Bernama|BERNAMA|Antara|ANTARA|PNA
Philippine News Agency|TNA|MCOT|NNT|AKP|Fresh News|LPA|KPL|MyRepublica|RSS|Xinhua News|Xinhua News Agency|KOREA WAVE|Newswire
CNS Photo|ECONOMYNEXT|MindaNews|PIA|Mindanao Examiner|FN|SunStar|DVB|Mizzima|RSS Nepal|Tatoli|PNA Xinhua|Nikkei|Nikkei Asia
RTHK|Yonhap News Agency|AsiaOne|The Straits Times|THE STRAITS TIMES|Straits Times
PTI|IANS|ANI|UNI|AMN|ANI News|HT Correspondent|ENS|TNN|DHNS|Express News Service|APP|UrduPoint|UrduPoint News|Pakistan Point News
Pakistan Point|INP|Online|NNI|PPI|SANA News|BSS|UNB|bdnews24|Pajhwok|TOLOnews|Bakhtar|Ada Derana|Goobjoog News|AsianScientist|Ecofin Agency|Garowe Online|Hiiraan Online|Kashmir Media Service|KMS
KNO|KNS|Dawn|PNS|Web Desk|News Desk|NewsDesk|Web Report|Monitoring Desk|Staff Reporter|Agencies|AGENCIES|Dunya News|GNS|KINS
UNI Urdu|Daily Mirror|News 1st|LBO|News.lk|SocialNews|VSK|BNN|Khaama Press|Ariana News|Balochistan Pulse|DNI
Anadolu|Anadolu Agency|AA|DHA|İHA|IHA|ANKA|BHA|Demirören|BIA|ANF|ANHA|Rudaw|Shafaq News|Alsharqiya|Alsumaria|Alforat|INA|NINA|SANA|IRNA|ISNA|Fars
Fars News|FNA|Tasnim|Tasnim News|MNA|Mehr|Mehr News|IQNA|ABNA|Press TV|Iran Press|YJC|ILNA|Al-Manar|NNA|WAFA|Wafa|Ma'an|Petra
SPA|WAM|QNA|BNA|ONA|Saba|KUNA News|MENA|JTA|JNS|Maan|MEE|TAK|T.A.K|T.A.K.|TAK Ajansı|UHA|JINNEWS|KUNA Agency|BAS News
Kurdistan 24|IP|Shafaqna|SHAFAQNA|SNN|ICANA|Mizan|SABA|Sabanew|GNA Yemen|SHABA|South24|VINnews|TPS|INN Israel|Arutz Sheva
WAFA Agency|i24NEWS|PNN|Asharq Al-Awsat|IINA|UNA|SOHR|BasNews|ARA News|Kurdistan24|K24|PressTV|Hawar News|Amu TV|Turan|Asia-Plus
APS|MAP|TAP|LANA|SUNA|ENA|FBC|GNA|NAN|News Agency of Nigeria|KNA|SAnews|SABC|ANGOP|Angop|AIM|NAMPA|Nampa|BOPA|ZIANA|New Ziana
PANA|APA News|APANEWS|AIP|AIB|ACP|ATOP|SONNA|Rwanda News Agency|AMAP|ABP|APO|APO Group|African Press Organization
African Media Agency|African Media Agency (AMA)|AMA|AllAfrica|allAfrica.com|Africa-Press|ANG|Inforpress|INFORPRESS|LINA
SLENA|Horn Observer|HOL|Caasimada Online|Dunyo|NIAT Khovar|InfoPublik|SMN|Shabelle Media|Radio Dalsan|Sudan Tribune|ENA News
FANA|FMC|AGP|Aminata|ADIAC|Agence Ecofin|Financial Afrik|AGP Gabon|Gabonews|MAPECOLOGY|ANP Niger|ATPE|CAJ News|CAJ
BuaNews|ANA Angola|ZANIS|SSNA|Eye Radio|URN|MANA|SNTV|Goobjoog|JIS|GINA|ABC Live|CANA|CBC Barbados|AlterPresse|HPN|RHC
dpa|dpa-AFX|dpa-AFX Broker|dpa-infocom|DPA|dpa/lni|dpa/tmn|dts|dts Nachrichtenagentur|dapd|dapd-bwb|dapd-bay|dapd-hes|dapd-nrd|dapd-nrw|dapd-lsa|dapd-rps|dapd-thg|dapd-sac|dapd-bln|ddp|epd|SID|sid|ots
APA-Science|SDA|sda|Keystone-SDA|Keystone-ATS|awp|news aktuell|ddp-ADN|AWP|apa|red|RND|ANP|BELGA|Belga|Novum|ABM FN|ABM FN-Dow Jones|ritzau|Ritzau
NTB|TT|STT|FNB|ETA|BNS|LETA|ELTA|PAP|KAI|ČTK|CTK|TASR|SITA|MTI|STA|Hina|HINA|FENA|SRNA|Tanjug|TANJUG|Beta|BETA|Fonet|FoNet
MINA|MIA|ATA|BTA|BGNES|Agerpres|AGERPRES|Mediafax|MEDIAFAX|IPN|Moldpres|Infotag|ANA-MPA|AMNA|ANA|ΑΠΕ-ΜΠΕ|ΑΠΕ|CNA Cyprus|ΚΥΠΕ
ats|ATS|lsw|lrs|lhe|lni|lno|lby|lbn|lnw|lsa|lth|lmv|lbb|pts|OTS|ProtectedNews|zsd|VG|NRK|Nettavisen|Dagbladet|E24
Aftenposten|TV 2|TV2|NTB-AFP|TT-AFP|TT-Reuters|Ritzaus Bureau|agences|avec agences|avec AFP|Agenturen|mit Agenturen|agenzie|LETA-AFP|STT-AFP
STT-Lehtikuva|Lehtikuva|ATSH|KosovaPress|MINA News|Kathpress|KAP|kathpress|nachrichten.at|taz|rtr|APA-OTS|PK|Makfax
MAKFAX|МАКФАКС|META.mk|Večernji|PAP Nauka|ISBnews|Newseria|APA-Reuters|KNA-ÖKI|idea Spektrum|dmm|ampnet
spot on news|akz-o|rgz|hib|kobinet|pte
ANSA|ANSA-AFP|ANSAmed|Adnkronos|ADNKRONOS|AGI|LaPresse|ITALPRESS|Italpress|askanews|Askanews|DIRE|Dire|Asca|ASCA
Radiocor|Il Sole 24 Ore Radiocor Plus|Il Sole 24 Ore Radiocor|MF-DJ|9Colonne|9colonne|NOVA|Agenzia Nova|Teleborsa|Omniroma
Mi-Lorenteggio|SIR|AdnKronos/Labitalia|Adnkronos Salute|Prima Pagina News|Agenzia Vista|Public Policy
PUBLIC POLICY|Nova News|ACI Stampa|Radio Vaticana|Fides|AgenSIR|Agensir|Dire Giovani|ANSA-REUTERS|ANSA-dpa|Opinione|CorCom
OMNIMILANO|Omnimilano|PRIMOPIANO|Sport Mediaset|AGV|AGR|Agenparl|AgenPress|Apcom|APCOM|TMNews|Labitalia
EFE|EFEUSA|EFE News|Europa Press|EUROPA PRESS|EP|Servimedia|SERVIMEDIA|ACN|Notimex|NOTIMEX|apro|Apro|APRO|AVN|PL
Prensa Latina|ACN Cuba|Télam|Telam|ANDigital|NA|DyN|Andina|ANDINA|ABI|Colprensa|SUN|El Universal|Agencia Reforma|REFORMA|Infosur|Lusa
LUSA|Agência Brasil|Agência Lusa|Agência Estado|Folhapress|FOLHAPRESS|Estadão Conteúdo|ABr|ANSA Brasil
Agencia EFE|Agencia IP|AGN|AGN Guatemala|INS|Agencias|AGENCIAS|Redacción|Proceso|Quadratín|QUADRATIN|Cuartoscuro
El Sol de México|OEM|NTX|NotiPress|CyberNews|ElUniversal|Colpisa|COLPISA|OTR Press|OTR/PRESS|Ecclesia|Agência Ecclesia
Agência Senado|Agência Câmara|Agência Pública|Agência Brasil/EBC|Alma Preta|Agência Saiba Mais|Ansa Brasil|Xinhua Español
PRNewswire|PR Newswire|PRNewswire-PRWeb|PRNewswire-USNewswire|PRNewswire-Asia|PRNewswire-HISPANIC PR WIRE|Xinhua-AsiaNet
AsiaNet|PRWEB|PRWeb|GLOBE NEWSWIRE|GlobeNewswire|BUSINESS WIRE|Business Wire|BUSINESSWIRE|EINPresswire|EINPresswire.com
EIN Presswire|EIN Presswire.com|EIN News|ACCESSWIRE|ACCESS Newswire|ACCESS NEWSWIRE|Newsfile|Newsfile Corp.|Newsfile Corp
NEWSFILE CORP.|CNW|CNW Telbec|CNW Group|Marketwired|MARKETWIRED|Marketwire|Market Wire|MARKET WIRE|24-7PressRelease
Send2Press Newswire|Send2Press|USNewswire|PRWire|Media OutReach|Media OutReach Newswire|JCN Newswire|JCN|ACN Newswire
NewMediaWire|Cision|InvestorBrandNetwork|TNSres|TNSJou|TNSPer|TNSLrpt|Targeted News Service|Plato Data Intelligence|Chainwire
PRN|RTTNews|MENAFN|ZAWYA|GISNA|UNICEF|UNHCR|ICRC|IOM|OCHA|WFP|WHO|IFRC|ILO|FAO|UNRWA|UN News|24-7PressRelease.com|TheNewswire
TheNewsWire|PRLog|Kyodo JBN|GlobeNewsWire|EQS|EQS-News|EQS Newswire|Issuer Direct|NewsDirect|AB Newswire|ABNewswire|KISS PR
KISSPR|StreetWise Reports|FSCwire|CNW Telbec/|Canada NewsWire|Comtex|COMTEX|NetworkWire|NetworkNewsWire|The Express Wire
Express Wire|MarketersMEDIA|美通社|美通社亚洲|아시아넷|뉴스와이어|共同通信PRワイヤー|ВЗГЛЯД
KOMPAS|Kompas|TEMPO|Tempo Interaktif|Okezone|detikcom|RMOL|KBRN|KBR|KBR68H|REPUBLIKA|Republika|VIVA|iNews|Beritasatu|SINDOnews|JawaPos|Bisnis|VOV|VOVworld|VOV5
NNN|NNN-BERNAMA|NNN-MENA|NNN-XINHUA|FMT|GNLM|Irrawaddy|Narinjara|Khmer Times|Vientiane Times|Laotian Times|IBNS|NSS
NDO|VTV|TTO|VietNamNet|Vietnamnet|VNN|Infonet|Hanoinet|Tiền Phong|Thanh Niên|Tuổi Trẻ|VOV.VN|ICTnews|VnEconomy|Soha|Petrotimes|Dân trí|NLĐO|VnExpress|VietnamPlus|TPO|NLĐO|SGGPO|SGGP|HNMO|HNM|QĐND|QĐND Online|ANTĐ|ANTD.VN|PLO|PLVN|GD&TĐ|ĐĐK
KTĐT|BNEWS|VTC News|Báo Tin Tức|Zing|CAND|TBTCO|VGP|Chinhphu.vn|Đảng Cộng sản|LĐO|BVPL|VOH|HCM CityWeb|NDĐT|KTSG Online|TN&MT
Dân Việt|Vietnam+|ANTV|ĐSPL|Nyhetsbyrån Direkt|SEAPRWire|SeaPRwire|Alliance News|The Conversation|THE CONVERSATION|NNS|AFNS|AFPN|DVIDS
Army News Service|American Forces Press Service|DoD News
رويترز|أ ف ب|ا ف ب|أ.ف.ب|ا.ف.ب|فرانس برس|أ ب|أ.ب|د ب أ|د.ب.أ|سانا|واس|وام|قنا|بنا|كونا|بترا|وفا|واع|سبأ|سبأنت|سبانت|سونا|معا
شينخوا|سبوتنيك|الأناضول|الاناضول|تاس|ارنا|إرنا|أ ش أ|أش أ|أ.ش.أ|وات|واج|لانا|نوفوستي|CNN بالعربية|الوطنية|صفا|رويترز/العربية
ومع|و م ع|وال|شنخوا|القدس العربي|العمانية|الشرق الأوسط|العربي الجديد|عمون|إينا|نينا|دب أ|الجزيرة نت|الجزيرة|صونا|ق ن أ|ا ش ا
ا.ش.ا|أ.ش.ا|وكالات|وكالة سانا|معا الإخبارية|قدس برس|وطنية|شفق نيوز|السومرية نيوز|المدى برس|بغداد اليوم|روسيا اليوم|سرايا|سما
ایرنا|ایسنا|پانا|فارس|تسنیم|مهر|ایلنا|اسپوتنیک|ایکنا|اے پی پی|یو این آئی|پی ٹی آئی|آئی اے این ایس|این این آئی|اُردو پوائنٹ اخبارتازہ ترین|اردوپوائنٹ اخبارتازہ ترین|اُردو پوائنٹ|آئی این پی|رویترز|آناتولی|نیوز ڈیسک|ویب ڈیسک
مانیٹرنگ ڈیسک|نمائندہ خصوصی|آن لائن|اے ایف پی|صباح نیوز|سٹاف رپورٹر|اسٹاف رپورٹر|سٹی رپورٹر|خصوصی رپورٹر|نیوز رپورٹر
دنیا نیوز|ڈان نیوز|ایجنسیاں|92 نیوز|24 نیوز|بول نیوز|سچ نیوز|پبلک نیوز|جی این این|اب تک نیوز|جی ٹی وی|جیو نیوز|جنگ نیوز|ایکسپریس نیوز|اے آر وائی نیوز|نوائے وقت رپورٹ|اُردو پوائنٹ|اُردو پوائنٹ اخبارآن لائن|اُردو پوائنٹ اخبار آن لائن|اُردو پوائنٹ اخبارتازہ ترین|اُردو پوائنٹ اخبار تازہ ترین|سماء نیوز|ہم نیوز|آج نیوز|کرائم رپورٹر|وقائع نگار
نامہ نگار|خبر نگار|بیورو رپورٹ|شفقنا|باشگاه خبرنگاران جوان|ابنا|برنا|باختر|پژواک
आईएएनएस|पीटीआई|एएनआई|भाषा|वार्ता|यूनीवार्ता|हि.स.|हि.स|एजेंसी|एजेंसियां|स्पूतनिक|রয়টার্স|বাসস|এএফপি|ইউএনবি|ஏஎன்ஐ|பிடிஐ
पीटीआई-भाषा|पीटीआई भाषा|एपी|एएफपी|रायटर|रासस|राससका|এপি|পিটিআই|এএনআই
సాక్షి|ఈనాడు|ఆంధ్రజ్యోతి|నమస్తే తెలంగాణ|నవతెలంగాణ|ప్రజాశక్తి|లోకమత|लोकमत|लोकमत न्यूज नेटवर्क|सकाळ|पुढारी|दैनिक भास्कर
दैनिक जागरण|अमर उजाला|जागरण|जागरण संवाददाता|जागरण टीम|संवाद सूत्र|संवाद सहयोगी|भास्कर न्यूज|मातृभूमि|മാതൃഭൂമി|മലയാള മനോരമ|প্রথম আলো|আনন্দবাজার|দিনকাল|ਅਜੀਤ|ਏਜੰਸੀ|ਏਜੰਸੀਆਂ
ਪੰਜਾਬੀ ਟ੍ਰਿਬਿਊਨ|दैनिक ट्रिब्यून|राष्ट्रिय समाचार समिति|হিন্দুস্থান সমাচার|हिन्दुस्थान समाचार|हिन्दुस्थान समाचार/वार्ता
تسنیم نیوز
רויטרס|סוכנות הידיעות|סוכנויות הידיעות|סוכנויות|אי-פי|איי-פי|איי.פי|אי.פי|איי-אף-פי|איי.אף.פי|ספוטניק|סאנא|שינחואה|Ρόιτερς|รอยเตอร์
เอพี|เอเอฟพี|ซินหัว|สำนักข่าวไทย
연합뉴스|뉴스1|뉴시스|로이터|AP=연합뉴스|AFP=연합뉴스|헤럴드경제|아시아경제|머니투데이|이데일리|파이낸셜뉴스|세계일보|한국경제|매일경제|서울경제|노컷뉴스|오마이뉴스|스포츠조선|조선비즈|엑스포츠뉴스|스타뉴스|OSEN
마이데일리|데일리안|쿠키뉴스|CBS노컷뉴스|연합뉴스TV|프레시안|뉴스핌|아이뉴스24|인천일보|중앙일보|동아일보|한겨레|국민일보|경향신문|디지털타임스|전자신문|연합인포맥스|뉴스1코리아|신화|신화통신|교도|교도통신|지지통신|타스
조선중앙통신|노동신문|EPA|더팩트|스포티비뉴스|엑스포츠|메트로신문|한국일보|문화일보|서울신문|부산일보|국제신문|매일신문|영남일보|광주일보|전남일보|강원일보|강원도민일보|경기일보|경인일보|중부일보|대전일보|중도일보|충청일보
충청투데이|제주일보|뉴스웨이|비즈니스포스트|투데이신문|위키트리|인사이트|머니S|뉴데일리|폴리뉴스|시사저널|아주경제|브릿지경제|이투데이|조세일보|YTN|KBS|MBC|SBS|JTBC|시민일보|일간스포츠|스포츠동아|스포츠경향
스포츠서울|스포츠월드|스포츠한국|데일리한국|텐아시아|TV리포트|TV데일리
ロイター|ロイター通信|トムソン・ロイター|トムソン・ロイター財団|東方新報|朝鮮中央通信|共同|共同通信|共同通信社|時事|時事通信|時事通信社|AFP通信|AFP時事|ＡＦＰ|ＡＦＰ時事|ＡＰ|ＣＮＮ|AFP=時事|新華社|路透社|路透|法新社|美联社|美聯社|德新社|塔斯社|俄新社|韩联社|韓聯社|共同社
彭博社|埃菲社|聯合ニュース|聯合|タス|タス通信|スプートニク|朝日新聞|毎日新聞|産経新聞|読売新聞|日経|ブルームバーグ|中央社|ロイター時事|ＡＮＮ|ＵＰＩ|DPA時事|新華|RP=東京|ＴＡＳＳ|ダウ・ジョーンズ|AP通信|ＡＰ通信
イタル・タス|新華社＝共同
`;
