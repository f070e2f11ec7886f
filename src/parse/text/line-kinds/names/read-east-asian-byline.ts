import { lookUpCity, lookUpCountry } from "../../../../formats/gazetteer/look-up-place.ts";
import type { Byline } from "./byline.ts";

/**
 * Reads a line that is a byline in Chinese or Korean by its own words: the word for a reporter with a name, a place or an address around it.
 *
 *     記者王小明／台北報導      即時中心／王小明、李大華報導      김민수 기자 (minsu@news.example)      <김민수 기자> minsu@news.example
 *
 * Returns `undefined` where the line is none.
 */
export function readEastAsianByline(text: string): Byline | undefined {
	// Who wrote for the site: “【文/观察者网 王小明】”
	const ofSite = text.startsWith("【文/") ? siteAndName.exec(text)?.[1] : undefined;
	if (ofSite !== undefined) return { text, people: [ofSite] };
	const labelled = text.includes("作者") ? authorAmongLabels(text) : undefined;
	if (labelled !== undefined) return { text, people: [labelled] };
	const chinese = text.includes("者") || reportWord.test(text.slice(-4)) ? chineseByline.exec(text) : null;
	const names = chinese?.[1] ?? chinese?.[2] ?? chinese?.[3];
	const behindWord = chinese === null && text.includes("者") ? reporterAndNames.exec(text)?.[1] : undefined;
	const reporters = behindWord?.split(/[ \u3000、]/u).filter((name) => !work.test(name) && lookUpCity(name) === undefined) ?? [];
	if (reporters.length > 0) return { text, people: reporters };
	const japanese = chinese === null && text.includes("記者") ? japaneseByline.exec(text)?.[1] : undefined;
	if (japanese !== undefined) return { text, people: [japanese] };
	const edited = text.includes("編集") ? writersAndEditor.exec(text)?.[1] : undefined;
	if (edited !== undefined) return { text, people: edited.split("、") };
	// Two names may run into each other: where, nothing says.
	if (names !== undefined) return { text, people: names.split("、").filter((name) => name.length <= maxName) };
	const korean =
		text.includes("기자") || text.includes("특파원")
			? (koreanByline.exec(text) ?? behindAddress.exec(text) ?? koreanCrew.exec(text))
			: null;
	return korean?.[1] === undefined ? undefined : { text, people: korean[1].split(/[·,] ?/) };
}

/** A site and a name of two signs to four. */
const siteAndName = /^【文\/[\p{L}\d]{2,12}[ \u3000](\p{Script=Han}{2,4})】$/u;

/** The author in a line of words with their colons, as Chinese papers print it beside the stamp. “作者：王小明 来源：晨报” */
function authorAmongLabels(text: string): string | undefined {
	const entries = text.split(betweenLabels);
	if (entries.length < 2 || !entries.every((entry) => labelAndName.test(entry))) return undefined;
	return entries.map((entry) => authorAndName.exec(entry)?.[1]).find((name) => name !== undefined);
}

const betweenLabels = /[ \u3000|]{1,4}/;
/** “来源：晨报” · “责任编辑：李大华” */
const labelAndName = /^(?:来源|來源|作者|编辑|編輯|责编|責編|责任编辑|責任編輯|记者|記者)[：:][\p{L}\d]{2,16}$/u;
const authorAndName = /^作者[：:](\p{Script=Han}{2,4})$/u;

/** Whether a line is written in Chinese, Japanese or Korean signs, whose words all look like names. */
export function isEastAsian(text: string): boolean {
	return eastAsian.test(text);
}

/**
 * Reads a line of Chinese, Japanese or Korean signs that is a name and nothing else. Ask only where a stamp stands beside it.
 *
 *     김민수      山田 太郎
 *
 * A Korean name has three syllables, of which the first is a surname; a Japanese one in four signs begins with a common surname; else any
 * two words may be a surname and a name.
 */
export function readEastAsianName(text: string): Byline | undefined {
	if (
		koreanName.test(text) ||
		japaneseName.test(text) ||
		(chineseName.test(text) && lookUpCity(text) === undefined && lookUpCountry(text) === undefined)
	)
		return { text, people: [text] };
	const behindPaper = paperInFront.exec(text)?.[0];
	if (behindPaper !== undefined && chineseName.test(text.slice(behindPaper.length)))
		return { text, people: [text.slice(behindPaper.length)] };
	return surnameApart.test(text) ? { text, people: [text] } : undefined;
}

/** Han, kana or hangul. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The longest Chinese names have four signs. */
const maxName = 4;
const reportWord = /[報报][導导道]/;
/**
 * The word for reporters, up to four names, a stroke, the place, the word for a report, maybe in brackets; a desk, a stroke, names and the
 * word for a report; or the word for an author and a name. “記者王小明／台北報導” · “〔記者王小明、李大華／綜合報導〕” · “即時中心／王小明報導”
 */
const chineseByline =
	/^(?:\p{Script=Han}{2,8}[／/ ] ?|[〔【（([])?(?:記者|记者) ?(\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,4}){0,3})(?:[／/] ?\p{Script=Han}{2,8})?(?:報導|报道|報道|报导)[〕】）)\]]?$|^\p{Script=Han}{2,8}[／/] ?(\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3}){0,3})(?:綜合|综合|編譯)?(?:報導|报道|報道|报导)$|^作者 ?(\p{Script=Han}{2,4})$/u;
/** The paper, the word for its reporter, a blank, and names. “港报记者 王小明 李大华” */
const reporterAndNames = /^\p{Script=Han}{0,8}(?:记者|記者)[ \u3000：:]{1,2}(\p{Script=Han}{2,4}(?:[ \u3000、]\p{Script=Han}{2,4}){0,3})$/u;
/** What they did, and not who. “摄影报道” · “发自北京” · “会见” */
const work = /[报報][导導道]|[摄攝]影|[综綜]合|^发自|^發自|见$|見$/u;
/** A name and the word for a reporter behind it, maybe in brackets; the paper's own has no name. “山田花子記者” · “【山田 花子記者】” · not “本社記者” */
const japaneseByline =
	/^[【（([]?(?!本|当|同|現|地元|取材|担当|専門|特派|新人|女性)(\p{Script=Han}{2,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})記者[】）)\]]?$/u;
/** Who wrote, and behind the word for it who edited, in brackets, as Reuters prints them in Japanese. “（山田花子、田中一郎 編集：佐藤次郎）” */
const writersAndEditor =
	/^[（(]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}(?:、[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}){0,3})[ \u3000]{0,2}編集[：:] ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}[）)]$/u;
/** Names and the word for a reporter or correspondent, maybe in brackets, with a place or paper before and an address behind. “김민수 기자” · “뉴스항구 김민수 기자” · “도쿄=이영희 특파원” · “[김민수 기자] minsu@news.example” */
const koreanByline =
	/^[[<(/]?(?:[\p{Script=Hangul}·]{2,8} ?= ?|기자명 |\p{Script=Hangul}{1,6}(?:뉴스|신문|일보|웨이|타임스|투데이|저널|방송|경제|데일리) (?=\p{Script=Hangul}{3} 기자$))?(\p{Script=Hangul}{2,4}(?:[·,] ?\p{Script=Hangul}{2,4}){0,3}) ?(?:\p{Script=Hangul}{2,4})?(?:기자|특파원)[\]>)]?(?:[ /|=]{0,3}\(?[\w.+-]{1,40}@[\w.-]{3,40}\)?)?$/u;
/** An address and whose it is. “minsu@news.example 김민수 기자” */
const behindAddress = /^[\w.+-]{1,40}@[\w.-]{3,40}[ /|]{1,3}(\p{Script=Hangul}{2,4}) ?(?:\p{Script=Hangul}{2,4})?(?:기자|특파원)$/u;
/** Who of a station's crew reported. “취재기자 : 김민수” */
const koreanCrew = /^취재 ?기자 ?[:：|ㅣ] ?(\p{Script=Hangul}{2,4}(?:[·,] ?\p{Script=Hangul}{2,4}){0,3})$/u;
/** A common surname and two syllables, of which the second ends no office, town or paper. “김민수” · not “강원도” */
const koreanName =
	/^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용]\p{Script=Hangul}[가-힣](?<![부팀도시군구사보당국실원장회위])$/u;
/**
 * One of the hundred commonest surnames and two signs, of which the second ends no office, town or paper. “王小明” · not “高雄市” Source: the
 * count of surnames of the Ministry of Public Security of China (2020), with the forms of Taiwan.
 */
const chineseName =
	/^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭肖田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏傅邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵覃武钱錢戴严嚴莫孔汤湯葛]\p{Script=Han}\p{Script=Han}(?<![报報社网網台部市县縣省区區局会會院署馆館人站店路山江河湖海岛島国國州村镇鎮版刊讯訊率奖獎赛賽坝壩])$/u;
/** One of the commonest surnames and two signs, of which the second ends no office or town. “山田花子” · not “山田町長” */
const japaneseName =
	/^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|宮本|大野|谷口|丸山|今井|河野|藤本|村田|武田|上野|杉山|増田|大塚|平野|小島|千葉|久保|松井|岩崎|桜井|野口|松尾|木下|菊地|野村|新井)[\p{Script=Han}\p{Script=Hiragana}]{2}(?<![市町村区県部局長社会員議店駅川山])$/u;
/** “港口日報 ” */
const paperInFront = /^\p{Script=Han}{2,8}[報报網网社][ \u3000]/u;
/** A surname and a name with a blank between. “山田 太郎” */
const surnameApart =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}$/u;
