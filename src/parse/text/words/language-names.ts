/** Names of languages in their own, in lower case. Source: CLDR's names of the languages in which we know news pages. */
export const languageNames: ReadonlySet<string> = new Set(
	"english|hindi|bengali|marathi|gujarati|kannada|tamil|malayalam|telugu|punjabi|urdu|nepali|sinhala|arabic|persian|russian|ukrainian|chinese|japanese|korean|german|french|spanish|portuguese|italian|turkish|odia|assamese|ଓଡ଼ିଆ|অসমীয়া|deutsch|français|francais|español|português|italiano|nederlands|dansk|svenska|norsk|suomi|eesti|latviešu|lietuvių|polski|čeština|slovenčina|slovenščina|magyar|română|hrvatski|bosanski|srpski|crnogorski|shqip|türkçe|azərbaycan|azərbaycanca|kurdî|o‘zbekcha|o'zbek|русский|українська|беларуская|български|македонски|српски|қазақша|кыргызча|монгол|ελληνικά|հայերեն|ქართული|עברית|العربية|عربي|فارسی|دری|پښتو|اردو|کوردی|हिन्दी|हिंदी|मराठी|नेपाली|বাংলা|ਪੰਜਾਬੀ|ગુજરાતી|தமிழ்|తెలుగు|ಕನ್ನಡ|മലയാളം|සිංහල|ไทย|tagalog|kiswahili|swahili|somali|soomaali|hausa|yoruba|igbo|amharic|afaan oromoo|አማርኛ|ትግርኛ|中文|简体中文|繁體中文|日本語|한국어".split(
		"|",
	),
);
