/**
 * Names of countries and territories in English, French, German, Spanish, Italian and Russian: one line an ISO 3166-1 code (and XK),
 * names divided by `|`, those that differ by accents alone once.
 *
 * Source: Unicode CLDR 48, territory display names, as `Intl.DisplayNames` of Node 24 gives them. A table, because asking `Intl` at
 * every start costs 10 ms.
 */
export const cldrCountryNames = `
AD Andorra|Andorre|Андорра
AE United Arab Emirates|Émirats arabes unis|Vereinigte Arabische Emirate|Emiratos Árabes Unidos|Emirati Arabi Uniti|ОАЭ
AF Afghanistan|Afganistán|Афганистан
AG Antigua & Barbuda|Antigua-et-Barbuda|Antigua und Barbuda|Antigua y Barbuda|Antigua e Barbuda|Антигуа и Барбуда
AI Anguilla|Anguila|Ангилья
AL Albania|Albanie|Albanien|Албания
AM Armenia|Arménie|Armenien|Армения
AO Angola|Ангола
AQ Antarctica|Antarctique|Antarktis|Antártida|Antartide|Антарктида
AR Argentina|Argentine|Argentinien|Аргентина
AS American Samoa|Samoa américaines|Amerikanisch-Samoa|Samoa Americana|Samoa Americane|Американское Самоа
AT Austria|Autriche|Österreich|Австрия
AU Australia|Australie|Australien|Австралия
AW Aruba|Аруба
AZ Azerbaijan|Azerbaïdjan|Aserbaidschan|Azerbaiyán|Azerbaigian|Азербайджан
BA Bosnia & Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia y Herzegovina|Bosnia ed Erzegovina|Босния и Герцеговина
BB Barbados|Barbade|Барбадос
BD Bangladesh|Bangladesch|Bangladés|Бангладеш
BE Belgium|Belgique|Belgien|Bélgica|Belgio|Бельгия
BF Burkina Faso|Буркина-Фасо
BG Bulgaria|Bulgarie|Bulgarien|Болгария
BH Bahrain|Bahreïn|Baréin|Бахрейн
BI Burundi|Бурунди
BJ Benin|Бенин
BM Bermuda|Bermudes|Bermudas|Бермудские о-ва
BN Brunei|Brunei Darussalam|Бруней
BO Bolivia|Bolivie|Bolivien|Боливия
BQ Caribbean Netherlands|Pays-Bas caribéens|Karibische Niederlande|Caribe neerlandés|Caraibi Olandesi|Бонэйр, Синт-Эстатиус и Саба
BR Brazil|Brésil|Brasilien|Brasil|Brasile|Бразилия
BS Bahamas|Багамы
BT Bhutan|Bhoutan|Bután|Бутан
BW Botswana|Botsuana|Ботсвана
BY Belarus|Biélorussie|Bielorrusia|Bielorussia|Беларусь
BZ Belize|Belice|Белиз
CA Canada|Kanada|Канада
CC Cocos (Keeling) Islands|Îles Cocos|Kokosinseln|Islas Cocos|Isole Cocos (Keeling)|Кокосовые о-ва
CD Congo - Kinshasa|Congo-Kinshasa|Kongo-Kinshasa|República Democrática del Congo|Конго - Киншаса
CF Central African Republic|République centrafricaine|Zentralafrikanische Republik|República Centroafricana|Repubblica Centrafricana|Центрально-Африканская Республика
CG Congo - Brazzaville|Congo-Brazzaville|Kongo-Brazzaville|Congo|Конго - Браззавиль
CH Switzerland|Suisse|Schweiz|Suiza|Svizzera|Швейцария
CI Côte d’Ivoire|Costa d’Avorio|Кот-д’Ивуар
CK Cook Islands|Îles Cook|Cookinseln|Islas Cook|Isole Cook|о-ва Кука
CL Chile|Chili|Cile|Чили
CM Cameroon|Cameroun|Kamerun|Camerún|Камерун
CN China|Chine|Cina|Китай
CO Colombia|Colombie|Kolumbien|Колумбия
CR Costa Rica|Коста-Рика
CU Cuba|Kuba|Куба
CV Cape Verde|Cap-Vert|Cabo Verde|Capo Verde|Кабо-Верде
CW Curaçao|Curazao|Кюрасао
CY Cyprus|Chypre|Zypern|Chipre|Cipro|Кипр
CZ Czechia|Tchéquie|Tschechien|Chequia|Cechia|Чехия
DE Germany|Allemagne|Deutschland|Alemania|Germania|Германия
DJ Djibouti|Dschibuti|Yibuti|Gibuti|Джибути
DK Denmark|Danemark|Dinamarca|Danimarca|Дания
DM Dominica|Dominique|Доминика
DO Dominican Republic|République dominicaine|Dominikanische Republik|República Dominicana|Repubblica Dominicana|Доминиканская Республика
DZ Algeria|Algérie|Algerien|Argelia|Алжир
EC Ecuador|Équateur|Эквадор
EE Estonia|Estonie|Estland|Эстония
EG Egypt|Égypte|Ägypten|Egipto|Egitto|Египет
EH Western Sahara|Sahara occidental|Westsahara|Sahara Occidentale|Западная Сахара
ER Eritrea|Érythrée|Эритрея
ES Spain|Espagne|Spanien|España|Spagna|Испания
ET Ethiopia|Éthiopie|Äthiopien|Etiopía|Эфиопия
FI Finland|Finlande|Finnland|Finlandia|Финляндия
FJ Fiji|Fidji|Fidschi|Fiyi|Figi|Фиджи
FK Falkland Islands|Îles Malouines|Falklandinseln|Islas Malvinas|Isole Falkland|Фолклендские о-ва
FM Micronesia|Micronésie|Mikronesien|Федеративные Штаты Микронезии
FO Faroe Islands|Îles Féroé|Färöer|Islas Feroe|Isole Fær Øer|Фарерские о-ва
FR France|Frankreich|Francia|Франция
GA Gabon|Gabun|Габон
GB United Kingdom|Royaume-Uni|Vereinigtes Königreich|Reino Unido|Regno Unito|Великобритания
GD Grenada|Grenade|Granada|Гренада
GE Georgia|Géorgie|Georgien|Грузия
GF French Guiana|Guyane française|Französisch-Guayana|Guayana Francesa|Guyana Francese|Французская Гвиана
GG Guernsey|Guernesey|Гернси
GH Ghana|Гана
GI Gibraltar|Gibilterra|Гибралтар
GL Greenland|Groenland|Grönland|Groenlandia|Гренландия
GM Gambia|Gambie|Гамбия
GN Guinea|Guinée|Гвинея
GP Guadeloupe|Guadalupe|Guadalupa|Гваделупа
GQ Equatorial Guinea|Guinée équatoriale|Äquatorialguinea|Guinea Ecuatorial|Guinea Equatoriale|Экваториальная Гвинея
GR Greece|Grèce|Griechenland|Grecia|Греция
GT Guatemala|Гватемала
GU Guam|Гуам
GW Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|Гвинея-Бисау
GY Guyana|Гайана
HK Hong Kong SAR China|R.A.S. chinoise de Hong Kong|Sonderverwaltungsregion Hongkong|RAE de Hong Kong (China)|RAS di Hong Kong|Гонконг (САР)
HN Honduras|Гондурас
HR Croatia|Croatie|Kroatien|Croacia|Croazia|Хорватия
HT Haiti|Гаити
HU Hungary|Hongrie|Ungarn|Hungría|Ungheria|Венгрия
ID Indonesia|Indonésie|Indonesien|Индонезия
IE Ireland|Irlande|Irland|Irlanda|Ирландия
IL Israel|Israele|Израиль
IM Isle of Man|Île de Man|Isla de Man|Isola di Man|о-в Мэн
IN India|Inde|Indien|Индия
IO British Indian Ocean Territory|Territoire britannique de l’océan Indien|Britisches Territorium im Indischen Ozean|Territorio Británico del Océano Índico|Territorio Britannico dell’Oceano Indiano|Британская территория в Индийском океане
IQ Iraq|Irak|Ирак
IR Iran|Иран
IS Iceland|Islande|Island|Islandia|Islanda|Исландия
IT Italy|Italie|Italien|Italia|Италия
JE Jersey|Джерси
JM Jamaica|Jamaïque|Jamaika|Giamaica|Ямайка
JO Jordan|Jordanie|Jordanien|Jordania|Giordania|Иордания
JP Japan|Japon|Giappone|Япония
KE Kenya|Kenia|Кения
KG Kyrgyzstan|Kirghizstan|Kirgisistan|Kirguistán|Kirghizistan|Киргизия
KH Cambodia|Cambodge|Kambodscha|Camboya|Cambogia|Камбоджа
KI Kiribati|Кирибати
KM Comoros|Comores|Komoren|Comoras|Comore|Коморы
KN St. Kitts & Nevis|Saint-Christophe-et-Niévès|St. Kitts und Nevis|San Cristóbal y Nieves|Saint Kitts e Nevis|Сент-Китс и Невис
KP North Korea|Corée du Nord|Nordkorea|Corea del Norte|Corea del Nord|КНДР
KR South Korea|Corée du Sud|Südkorea|Corea del Sur|Corea del Sud|Республика Корея
KW Kuwait|Koweït|Кувейт
KY Cayman Islands|Îles Caïmans|Kaimaninseln|Islas Caimán|Isole Cayman|о-ва Кайман
KZ Kazakhstan|Kasachstan|Kazajistán|Kazakistan|Казахстан
LA Laos|Лаос
LB Lebanon|Liban|Libanon|Líbano|Ливан
LC St. Lucia|Sainte-Lucie|Santa Lucía|Saint Lucia|Сент-Люсия
LI Liechtenstein|Лихтенштейн
LK Sri Lanka|Шри-Ланка
LR Liberia|Либерия
LS Lesotho|Lesoto|Лесото
LT Lithuania|Lituanie|Litauen|Lituania|Литва
LU Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Люксембург
LV Latvia|Lettonie|Lettland|Letonia|Lettonia|Латвия
LY Libya|Libye|Libyen|Libia|Ливия
MA Morocco|Maroc|Marokko|Marruecos|Marocco|Марокко
MC Monaco|Монако
MD Moldova|Moldavie|Republik Moldau|Moldavia|Молдова
ME Montenegro|Черногория
MF St. Martin|Saint-Martin|San Martín|Сен-Мартен
MG Madagascar|Madagaskar|Мадагаскар
MH Marshall Islands|Îles Marshall|Marshallinseln|Islas Marshall|Isole Marshall|Маршалловы о-ва
MK North Macedonia|Macédoine du Nord|Nordmazedonien|Macedonia del Norte|Macedonia del Nord|Северная Македония
ML Mali|Мали
MM Myanmar (Burma)|Myanmar (Birmanie)|Myanmar|Myanmar (Birmania)|Мьянма (Бирма)
MN Mongolia|Mongolie|Mongolei|Монголия
MO Macao SAR China|R.A.S. chinoise de Macao|Sonderverwaltungsregion Macau|RAE de Macao (China)|RAS di Macao|Макао (САР)
MP Northern Mariana Islands|Îles Mariannes du Nord|Nördliche Marianen|Islas Marianas del Norte|Isole Marianne Settentrionali|Северные Марианские о-ва
MQ Martinique|Martinica|Мартиника
MR Mauritania|Mauritanie|Mauretanien|Мавритания
MS Montserrat|Монтсеррат
MT Malta|Malte|Мальта
MU Mauritius|Maurice|Mauricio|Маврикий
MV Maldives|Malediven|Maldivas|Maldive|Мальдивы
MW Malawi|Malaui|Малави
MX Mexico|Mexique|Mexiko|Messico|Мексика
MY Malaysia|Malaisie|Malasia|Малайзия
MZ Mozambique|Mosambik|Mozambico|Мозамбик
NA Namibia|Namibie|Намибия
NC New Caledonia|Nouvelle-Calédonie|Neukaledonien|Nueva Caledonia|Nuova Caledonia|Новая Каледония
NE Niger|Нигер
NF Norfolk Island|Île Norfolk|Norfolkinsel|Isla Norfolk|Isola Norfolk|о-в Норфолк
NG Nigeria|Нигерия
NI Nicaragua|Никарагуа
NL Netherlands|Pays-Bas|Niederlande|Países Bajos|Paesi Bassi|Нидерланды
NO Norway|Norvège|Norwegen|Noruega|Norvegia|Норвегия
NP Nepal|Непал
NR Nauru|Науру
NU Niue|Ниуэ
NZ New Zealand|Nouvelle-Zélande|Neuseeland|Nueva Zelanda|Nuova Zelanda|Новая Зеландия
OM Oman|Оман
PA Panama|Панама
PE Peru|Pérou|Перу
PF French Polynesia|Polynésie française|Französisch-Polynesien|Polinesia Francesa|Polinesia Francese|Французская Полинезия
PG Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papúa Nueva Guinea|Papua Nuova Guinea|Папуа — Новая Гвинея
PH Philippines|Philippinen|Filipinas|Filippine|Филиппины
PK Pakistan|Пакистан
PL Poland|Pologne|Polen|Polonia|Польша
PM St. Pierre & Miquelon|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon|San Pedro y Miquelón|Saint-Pierre e Miquelon|Сен-Пьер и Микелон
PR Puerto Rico|Porto Rico|Portorico|Пуэрто-Рико
PS Palestinian Territories|Territoires palestiniens|Palästinensische Autonomiegebiete|Territorios Palestinos|Territori Palestinesi|Палестинские территории
PT Portugal|Portogallo|Португалия
PW Palau|Palaos|Палау
PY Paraguay|Парагвай
QA Qatar|Katar|Catar|Катар
RE Réunion|La Réunion|Riunione|Реюньон
RO Romania|Roumanie|Rumänien|Rumanía|Румыния
RS Serbia|Serbie|Serbien|Сербия
RU Russia|Russie|Russland|Rusia|Россия
RW Rwanda|Ruanda|Руанда
SA Saudi Arabia|Arabie saoudite|Saudi-Arabien|Arabia Saudí|Arabia Saudita|Саудовская Аравия
SB Solomon Islands|Îles Salomon|Salomonen|Islas Salomón|Isole Salomone|Соломоновы о-ва
SC Seychelles|Seychellen|Сейшельские о-ва
SD Sudan|Soudan|Судан
SE Sweden|Suède|Schweden|Suecia|Svezia|Швеция
SG Singapore|Singapour|Singapur|Сингапур
SH St. Helena|Sainte-Hélène|Santa Elena|Sant’Elena|о-в Св. Елены
SI Slovenia|Slovénie|Slowenien|Eslovenia|Словения
SK Slovakia|Slovaquie|Slowakei|Eslovaquia|Slovacchia|Словакия
SL Sierra Leone|Sierra Leona|Сьерра-Леоне
SM San Marino|Saint-Marin|Сан-Марино
SN Senegal|Сенегал
SO Somalia|Somalie|Сомали
SR Suriname|Surinam|Суринам
SS South Sudan|Soudan du Sud|Südsudan|Sudán del Sur|Sud Sudan|Южный Судан
ST São Tomé & Príncipe|Sao Tomé-et-Principe|São Tomé und Príncipe|Santo Tomé y Príncipe|São Tomé e Príncipe|Сан-Томе и Принсипи
SV El Salvador|Salvador|Сальвадор
SX Sint Maarten|Saint-Martin (partie néerlandaise)|Синт-Мартен
SY Syria|Syrie|Syrien|Siria|Сирия
SZ Eswatini|Esuatini|Эсватини
TC Turks & Caicos Islands|Îles Turques-et-Caïques|Turks- und Caicosinseln|Islas Turcas y Caicos|Isole Turks e Caicos|Тёркс и Кайкос
TD Chad|Tchad|Tschad|Ciad|Чад
TG Togo|Того
TH Thailand|Thaïlande|Tailandia|Thailandia|Таиланд
TJ Tajikistan|Tadjikistan|Tadschikistan|Tayikistán|Tagikistan|Таджикистан
TL Timor-Leste|Timor oriental|Timor Est|Восточный Тимор
TM Turkmenistan|Туркменистан
TN Tunisia|Tunisie|Tunesien|Túnez|Тунис
TO Tonga|Тонга
TR Türkiye|Turquie|Türkei|Turquía|Turchia|Турция
TT Trinidad & Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad y Tobago|Trinidad e Tobago|Тринидад и Тобаго
TV Tuvalu|Тувалу
TW Taiwan|Тайвань
TZ Tanzania|Tanzanie|Tansania|Танзания
UA Ukraine|Ucrania|Ucraina|Украина
UG Uganda|Ouganda|Уганда
US United States|États-Unis|Vereinigte Staaten|Estados Unidos|Stati Uniti|Соединенные Штаты
UY Uruguay|Уругвай
UZ Uzbekistan|Ouzbékistan|Usbekistan|Узбекистан
VA Vatican City|État de la Cité du Vatican|Vatikanstadt|Ciudad del Vaticano|Città del Vaticano|Ватикан
VC St. Vincent & Grenadines|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen|San Vicente y las Granadinas|Saint Vincent e Grenadine|Сент-Винсент и Гренадины
VE Venezuela|Венесуэла
VG British Virgin Islands|Îles Vierges britanniques|Britische Jungferninseln|Islas Vírgenes Británicas|Isole Vergini Britanniche|Виргинские о-ва (Великобритания)
VI U.S. Virgin Islands|Îles Vierges des États-Unis|Amerikanische Jungferninseln|Islas Vírgenes de EE. UU.|Isole Vergini Americane|Виргинские о-ва (США)
VN Vietnam|Viêt Nam|Вьетнам
VU Vanuatu|Вануату
WF Wallis & Futuna|Wallis-et-Futuna|Wallis und Futuna|Wallis y Futuna|Wallis e Futuna|Уоллис и Футуна
WS Samoa|Самоа
XK Kosovo|Косово
YE Yemen|Jemen|Йемен
YT Mayotte|Майотта
ZA South Africa|Afrique du Sud|Südafrika|Sudáfrica|Южно-Африканская Республика
ZM Zambia|Zambie|Sambia|Замбия
ZW Zimbabwe|Simbabwe|Zimbabue|Зимбабве
`;
