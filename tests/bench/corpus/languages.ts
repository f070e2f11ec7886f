/** What the invented texts of one language are made of. */
export interface Language {
	/** BCP 47. */
	readonly code: string;
	readonly words: number;
	/** The most frequent words, most frequent first: real ones, so that a language detector meets what it meets in life. */
	readonly functionWords: readonly string[];
	/** Invented words are all sequences of onset + nucleus. */
	readonly onsets: readonly string[];
	readonly nuclei: readonly string[];
	/** Between words; scripts without spaces have `""`. */
	readonly space: string;
	readonly comma: string;
	readonly stop: string;
	/** January to December, as they stand in a printed date. */
	readonly months: readonly string[];
}

const list = (words: string): readonly string[] => words.split(" ");
const numbered: readonly string[] = Array.from({ length: 12 }, (_, month) => String(month + 1));

const latinOnsets = list("b bl br c ch d dr f fl g gl gr h j k kr l m n p pl pr qu r s sk t tr v w z");
const latinNuclei = list("a e i o u ai ea ou an en or al im");

/** Six languages in five scripts, and two more of the Latin one. Vocabularies: 200,000 words in English, fewer elsewhere. */
export const languages = {
	en: {
		code: "en",
		words: 200_000,
		functionWords: list(
			"the of and to in a that for is on was with as by at from it be has said are will an have his not were this which their but or who been its he they had after more would about one than also when new there last into over two out first other she all up could her we while",
		),
		onsets: latinOnsets,
		nuclei: latinNuclei,
		space: " ",
		comma: ", ",
		stop: ". ",
		months: list("January February March April May June July August September October November December"),
	},
	es: {
		code: "es",
		words: 60_000,
		functionWords: list(
			"de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha sobre este entre cuando todo esta ser son dos también fue",
		),
		onsets: list("b c ch d f g j l ll m n ñ p qu r s t v z tr br cl"),
		nuclei: list("a e i o u ía ón ado ero ie ue"),
		space: " ",
		comma: ", ",
		stop: ". ",
		months: list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
	},
	de: {
		code: "de",
		words: 60_000,
		functionWords: list(
			"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war",
		),
		onsets: list("b br d dr f g gr h j k kl l m n p pf r s sch st t tr v w z"),
		nuclei: list("a e i o u ä ö ü ei au er en ung ich"),
		space: " ",
		comma: ", ",
		stop: ". ",
		months: list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
	},
	ru: {
		code: "ru",
		words: 60_000,
		functionWords: list(
			"в и на не что с по он а из к как о для за это было от его у до также но она после при со который года были все их только более или",
		),
		onsets: list("б в г д ж з к л м н п р с т ф х ц ч ш щ пр ст бр вл"),
		nuclei: list("а е и о у ы ю я ов ен ал ит ор"),
		space: " ",
		comma: ", ",
		stop: ". ",
		months: list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
	},
	ar: {
		code: "ar",
		words: 60_000,
		functionWords: list("في من على إلى أن عن مع التي الذي هذا هذه بين كان بعد قال لم ما لا أو كما قد كل هو هي"),
		onsets: list("ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ع غ ف ق ك ل م ن ه و ي"),
		nuclei: list("ا و ي ر ل م ة ن ات ين"),
		space: " ",
		comma: "، ",
		stop: ". ",
		months: list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
	},
	ja: {
		code: "ja",
		words: 60_000,
		functionWords: list("の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その"),
		onsets: [..."海岸橋港灯台町市会議員新聞社長計画工事船員航路運行開始発表調査結果住民道路駅前公園学校教育研究"],
		nuclei: [..."部局課長案件的性化者力度量年月地区間内外上下中大小高低新旧東西南北"],
		space: "",
		comma: "、",
		stop: "。",
		months: numbered,
	},
	zh: {
		code: "zh",
		words: 60_000,
		functionWords: list("的 在 是 了 和 有 为 将 对 与 中 不 这 也 从 以 个 上 到 就 说 要 我们 他 表示"),
		onsets: [..."港口桥梁灯塔船舶航线运输码头渔业城市会议工程建设发展研究居民交通道路车站公园学校教育技术报告"],
		nuclei: [..."部局处长案件的性化者力度量年月地区间内外上下中大小高低新旧东西南北"],
		space: "",
		comma: "，",
		stop: "。",
		months: numbered,
	},
	ko: {
		code: "ko",
		words: 60_000,
		functionWords: list("이 그 및 등 수 것 있는 있다 했다 한 대한 위해 따르면 밝혔다 지난 오는 통해 함께 또 더 가장 모두 이번"),
		onsets: [..."가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호"],
		nuclei: list("은 는 의 를 에 로 도 만 장 리 기 사 부 교 항 길"),
		space: " ",
		comma: ", ",
		stop: ". ",
		months: numbered,
	},
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;
