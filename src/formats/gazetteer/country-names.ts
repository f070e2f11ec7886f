/**
 * Names of countries and territories that datelines print and CLDR does not list as the country's name.
 *
 * One line a code, names divided by `|`. Source: AP Stylebook, “datelines” and “abbreviations”, ISO 3166-1 short names, agencies' usage.
 */
export const extraCountryNames = `
AE U.A.E.|UAE|Emirates|EAU|ОАЭ|阿联酋
AG Antigua|Antigua and Barbuda
ST Sao Tome and Principe|São Tomé and Príncipe
BA Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina
BN Brunei Darussalam
CD Congo|DR Congo|D.R. Congo|DRC|Democratic Republic of the Congo|Democratic Republic of Congo|RD Congo|RDC|Congo - Kinshasa
CG Republic of the Congo|Republic of Congo|Congo Republic|Congo-Brazzaville
CI Ivory Coast|Cote d'Ivoire
CN China|People's Republic of China|P.R. China|PRC|中国
CV Cape Verde
CZ Czech Republic|Czechia|Czech Rep.
FK Falkland Islands|Falklands
GB U.K.|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|N. Ireland|Angleterre|Écosse|Großbritannien|Reino Unido|Inghilterra
GM The Gambia|Gambia
HK Hong Kong|Hong Kong SAR|Hongkong
HR Croatia
IR Islamic Republic of Iran
KG Kyrgyzstan|Kirghizia
KN St. Kitts and Nevis|Saint Kitts and Nevis
KP North Korea|DPRK|N. Korea|Corée du Nord
KR South Korea|Republic of Korea|S. Korea|Korea|Corée du Sud|한국
LA Laos|Lao PDR
LC St. Lucia|Saint Lucia
LK Sri Lanka
MD Moldova|Republic of Moldova
MK North Macedonia|Macedonia
MM Myanmar|Burma|Birmania|Birmanie
MO Macau|Macao
NL The Netherlands|Netherlands|Holland
PS West Bank|Gaza|Gaza Strip|Palestine|Palestinian Territories|Occupied West Bank|Bande de Gaza|Cisjordanie|Cisjordania|Westjordanland|Gazastreifen|الضفة الغربية|قطاع غزة|فلسطين|加沙地带
PG Papua New Guinea|PNG
RU Russia|Russian Federation|РФ
SA Saudi Arabia|KSA
SY Syria|Syrian Arab Republic
SZ Eswatini|Swaziland
TL East Timor|Timor-Leste
TR Turkey|Turkiye|Türkiye|Turquie
TT Trinidad and Tobago|Trinidad
TZ Tanzania
US U.S.|US|U.S.A.|USA|United States|United States of America|EEUU|EE.UU.|EE. UU.|États-Unis|США
UA Ukraine|Ukraina|Crimea|Donetsk People's Republic|DPR
VA Vatican|Holy See
VC St. Vincent and the Grenadines|Saint Vincent and the Grenadines
VI U.S. Virgin Islands|Virgin Islands
VN Vietnam|Viet Nam
XK Kosovo|Kosovo and Metohija|Косово
LB لبنان
SY سوريا
IQ العراق
JO الأردن
EG مصر
LY ليبيا
MA المغرب|Marrocos
SD السودان|Sudão
YE اليمن|Iêmen
SA السعودية|المملكة العربية السعودية|Arábia Saudita
AE الإمارات
QA قطر|Catar
BH البحرين
OM سلطنة عمان
IR إيران|ایران|Irã
TR تركيا|Turquia
IL إسرائيل
UA أوكرانيا|Ucrânia
RU روسيا|Rússia
FR فرنسا|França
DE ألمانيا|Alemanha
IT إيطاليا|Itália
ES إسبانيا|Espanha
GB بريطانيا|المملكة المتحدة
US الولايات المتحدة|Estados Unidos|EUA
CN الصين
JP اليابان|Japão
IN الهند|Índia
PK باكستان|پاکستان|Paquistão
AF أفغانستان|افغانستان|Afeganistão
SO الصومال
CH سويسرا|Suíça
NL هولندا|Holanda|Países Baixos
BE بلجيكا|Bélgica
GR اليونان|Grécia
PL بولندا|Polônia|Polónia
SE السويد|Suécia
NO النروج|النرويج|Noruega
CA كندا|Canadá
BR البرازيل
MX المكسيك
KR كوريا الجنوبية|Coreia do Sul|대한민국|韓国|韩国|South Korea
MZ Moçambique
CV Cabo Verde
ZA جنوب إفريقيا|África do Sul
KE كينيا|Quênia|Quénia
NG نيجيريا
ET إثيوبيا
DO RD|R.D.|Rep. Dominicana|República Dominicana
GP Guadeloupe
NC Nouvelle-Calédonie
AT النمسا|Áustria
DK Dinamarca
FI Finlândia
HU Hungria
RO Roménia|Romênia
CZ República Tcheca|República Checa
JE Jersey
GG Guernsey
PR Porto Rico
`;
