/**
 * States and provinces that datelines print after the place, by country.
 *
 * One line a country: its code, then the names divided by `|`. A name that stands in two lines (`Punjab`, `Victoria`) does not decide.
 * Source: AP Stylebook, “state names” (its abbreviations, and the eight that are never abbreviated); GPO Style Manual, chapter 9, and what
 * papers print beside both (`Penn.`, `Wisc.`, `Cal.`); USPS and Canada Post codes as press-release wires print them; short forms that the
 * Press Trust of India prints; constitutional lists of states for India (in their own scripts, too, and their short forms in Hindi papers),
 * Nigeria, Malaysia, Australia, Germany, Brazil.
 */
export const regionNames = `
US Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Vt.|Va.|Wash.|W.Va.|W. Va.|Wis.|Wyo.|D.C.|Tex.|Neb|Penn.|Wisc.|Cal.|Kans.|Nebr.|N. Dak.|N.Dak.|S. Dak.|S.Dak.|N. Mex.|N.Mex.|Oreg.
US Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Guam
US AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR
CA Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Northwest Territories|Nunavut|Yukon|Alta.|B.C.|Man.|N.B.|N.L.|N.S.|Ont.|P.E.I.|Que.|Sask.|N.W.T.|Y.T.
CA AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|NT|NU|YT
AU New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|Northern Territory|NSW|ACT
IN उप्र|उ.प्र.|उ. प्र.|मप्र|म.प्र.|म. प्र.|हिप्र|हि.प्र.|छग|छ.ग.|उत्तर प्रदेश|मध्य प्रदेश|हिमाचल प्रदेश|राजस्थान|बिहार|झारखंड|हरियाणा|महाराष्ट्र|पंजाब|गुजरात|केरल|कर्नाटक|असम|ओडिशा|पश्चिम बंगाल|तमिलनाडु|तेलंगाना|छत्तीसगढ़|उत्तराखंड|जम्मू-कश्मीर|ராஜஸ்தான்|கேரளா|கர்நாடகா|மகாராஷ்டிரா|குஜராத்|பஞ்சாப்|பீகார்|ஒடிசா|அசாம்|உத்தரபிரதேசம்|மத்தியபிரதேசம்|மேற்கு வங்காளம்|తెలంగాణ|ఆంధ్రప్రదేశ్|కర్ణాటక|తమిళనాడు|కేరళ|పంజాబ్|పశ్చిమబెంగాల్|পশ্চিমবঙ্গ|আসাম|অসম|বিহার|ত্রিপুরা|ঝাড়খণ্ড|ગુજરાત|રાજસ્થાન|મહારાષ્ટ્ર|ਪੰਜਾਬ|ਹਰਿਆਣਾ|ಕರ್ನಾಟಕ|ತಮಿಳುನಾಡು|ಕೇರಳ|കേരളം|തമിഴ്നാട്|കർണാടക
JM Portland|Trelawny|Clarendon|Westmoreland|St Ann|St. Ann|St Elizabeth|St. Elizabeth
IN Guj|MP|UP|HP|Raj|J&K|J-K|WB|TN|Maha|Jhk|Chh|Har|Kar|Ker
IN Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir|Ladakh|Delhi|Puducherry|J&K
PK Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|Azad Kashmir
MY Selangor|Johor|Sabah|Sarawak|Penang|Pahang|Perak|Perlis|Kedah|Kelantan|Terengganu|Negeri Sembilan|Melaka
NG Borno|Rivers|Kaduna State|Lagos State|Oyo|Ogun|Enugu State|Anambra|Benue|Plateau|Niger State|Kwara|Ondo|Osun|Ekiti|Edo|Akwa Ibom|Cross River|Bayelsa|Zamfara|Kebbi|Yobe|Taraba|Adamawa
DE Baden-Württemberg|Bavaria|Bayern|Brandenburg|Hesse|Hessen|Mecklenburg-Vorpommern|Lower Saxony|Niedersachsen|North Rhine-Westphalia|Nordrhein-Westfalen|Rhineland-Palatinate|Rheinland-Pfalz|Saarland|Saxony|Sachsen|Saxony-Anhalt|Sachsen-Anhalt|Schleswig-Holstein|Thuringia|Thüringen|Oder
BR São Paulo|Minas Gerais|Bahia|Paraná|Pernambuco|Ceará|Amazonas|Rio Grande do Sul|Santa Catarina|Mato Grosso|Mato Grosso do Sul|Rondônia|Roraima|Tocantins|Maranhão|Piauí|Rio Grande do Norte|Paraíba|Alagoas|Sergipe|Espírito Santo|Goiás|Amapá|Distrito Federal
FR Occitanie|Bretagne|Normandie|Corsica|Corse
ES Catalonia|Cataluña|Andalucía|Galicia|Canary Islands|Balearic Islands
IT Sicily|Sicilia|Sardinia|Sardegna|Tuscany|Toscana|Lombardia|Veneto|Piemonte|Puglia|Calabria|Campania|Lazio|Liguria|Emilia-Romagna|Umbria|Abruzzo|Basilicata|Friuli Venezia Giulia
GB Cornwall|Kent|Essex|Surrey|Yorkshire|Devon
MX Chiapas|Sinaloa|Guerrero|Jalisco|Michoacán|Sonora|Tamaulipas|Nuevo León
CN Hubei|Guangdong|Sichuan|Xinjiang|Yunnan|Fujian|Zhejiang|Jiangsu|Shandong|Henan|Hunan|Hebei|Hainan|Tibet|Inner Mongolia
ID West Java|East Java|Central Java|Aceh|Papua|North Sumatra|West Sumatra|South Sulawesi|Jawa Barat|Jawa Timur|Jawa Tengah|NTB|NTT|Jabar|Jateng|Jatim|DIY|Sulsel|Sulbar|Sulteng|Sultra|Sulut|Kalbar|Kalsel|Kalteng|Kaltim|Kaltara|Sumut|Sumbar|Sumsel|Babel|Kepri|Nusa Tenggara Barat|Nusa Tenggara Timur|Sulawesi Selatan|Sulawesi Tengah|Sulawesi Utara|Kalimantan Barat|Kalimantan Selatan|Kalimantan Tengah|Kalimantan Timur|Sumatera Utara|Sumatera Barat|Sumatera Selatan|Sulawesi Tenggara|Sulawesi Barat|Kalimantan Utara|Lampung|Banten|Riau|Kepulauan Riau|Bangka Belitung|Maluku|Maluku Utara|Papua Barat|DKI Jakarta
ZA Western Cape|Gauteng|KwaZulu-Natal|Eastern Cape
KR North Gyeongsang Province|South Gyeongsang Province|Gyeonggi Province|Gangwon Province
UA Cherkasy Oblast|Cherkasy region|Chernihiv Oblast|Chernihiv region|Chernivtsi Oblast|Chernivtsi region|Dnipropetrovsk Oblast|Dnipropetrovsk region|Donetsk Oblast|Donetsk region|Ivano-Frankivsk Oblast|Ivano-Frankivsk region|Kharkiv Oblast|Kharkiv region|Kherson Oblast|Kherson region|Khmelnytskyi Oblast|Khmelnytskyi region|Kirovohrad Oblast|Kirovohrad region|Kyiv Oblast|Kyiv region|Luhansk Oblast|Luhansk region|Lviv Oblast|Lviv region|Mykolaiv Oblast|Mykolaiv region|Odesa Oblast|Odesa region|Poltava Oblast|Poltava region|Rivne Oblast|Rivne region|Sumy Oblast|Sumy region|Ternopil Oblast|Ternopil region|Vinnytsia Oblast|Vinnytsia region|Volyn Oblast|Volyn region|Zakarpattia Oblast|Zakarpattia region|Zaporizhzhia Oblast|Zaporizhzhia region|Zhytomyr Oblast|Zhytomyr region
RU Arkhangelsk Oblast|Arkhangelsk region|Astrakhan Oblast|Astrakhan region|Belgorod Oblast|Belgorod region|Bryansk Oblast|Bryansk region|Chelyabinsk Oblast|Chelyabinsk region|Kaluga Oblast|Kaluga region|Kursk Oblast|Kursk region|Leningrad Oblast|Leningrad region|Murmansk Oblast|Murmansk region|Novgorod Oblast|Novgorod region|Pskov Oblast|Pskov region|Rostov Oblast|Rostov region|Samara Oblast|Samara region|Saratov Oblast|Saratov region|Smolensk Oblast|Smolensk region|Sverdlovsk Oblast|Sverdlovsk region|Tula Oblast|Tula region|Tver Oblast|Tver region|Volgograd Oblast|Volgograd region|Voronezh Oblast|Voronezh region
CA Qc|Qué.|Québec
MX Aguascalientes|Baja California|Baja California Sur|Campeche|Coahuila|Colima|Durango|Estado de México|Guanajuato|Hidalgo|Morelos|Nayarit|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Tabasco|Tlaxcala|Veracruz|Yucatán|Zacatecas|Ags.|BC|BCS|Camp.|Chis.|Chih.|CDMX|Coah.|Col.|Dgo.|Edomex|Edomex.|Gto.|Gro.|Hgo.|Jal.|Méx.|Mich.|Mor.|Nay.|N.L.|NL|Oax.|Pue.|Qro.|QR|Q. Roo|SLP|S.L.P.|Sin.|Son.|Tab.|Tamps.|Tlax.|Ver.|Yuc.|Zac.
BR RJ|SP|MG|RS|SC|PR|BA|DF|GO|PE|CE|PA|AM|ES|MT|MS|MA|RN|PB|AL|SE|PI|TO|RR|RO|AC
AT Burgenland|Kärnten|Niederösterreich|Oberösterreich|Salzburg|Steiermark|Tirol|Vorarlberg|Bgld.|Ktn.|NÖ|OÖ|Sbg.|Stmk.|Vbg.
PH Abra|Aklan|Albay|Antique|Apayao|Aurora|Basilan|Bataan|Batangas|Benguet|Biliran|Bohol|Bukidnon|Bulacan|Cagayan|Camarines Norte|Camarines Sur|Camiguin|Capiz|Catanduanes|Cavite|Cebu|Cotabato|North Cotabato|Davao de Oro|Davao del Norte|Davao del Sur|Davao Occidental|Davao Oriental|Eastern Samar|Guimaras|Ifugao|Ilocos Norte|Ilocos Sur|Iloilo|Isabela|Kalinga|La Union|Laguna|Lanao del Norte|Lanao del Sur|Leyte|Maguindanao|Maguindanao del Norte|Maguindanao del Sur|Marinduque|Masbate|Misamis Occidental|Misamis Oriental|Negros Occidental|Negros Oriental|Northern Samar|Nueva Ecija|Nueva Vizcaya|Occidental Mindoro|Oriental Mindoro|Palawan|Pampanga|Pangasinan|Quezon|Quirino|Rizal|Romblon|Samar|Sarangani|Siquijor|Sorsogon|South Cotabato|Southern Leyte|Sultan Kudarat|Sulu|Surigao del Norte|Surigao del Sur|Tarlac|Tawi-Tawi|Zambales|Zamboanga del Norte|Zamboanga del Sur|Zamboanga Sibugay
`;
