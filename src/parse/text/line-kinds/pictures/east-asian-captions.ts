/**
 * Whether a line in Chinese, Japanese or Korean is a caption or the credit of a picture by its end: `end` is the last 120 characters.
 *
 *     開通した橋＝３月１日、港町で      橋樑週一通車。（圖／港町新聞）      시장이 말하고 있다. 김민수 기자
 */
export function isEastAsianCaption(text: string, end: string): boolean {
	if (!eastAsian.test(end)) return false;
	const isClosed = chineseClosers.test(end.slice(-1));
	const last = isClosed ? end.length - 1 : end.length;
	if (chineseEnds.has(end.charAt(last - 1)) && chinesePictures.some((word) => end.endsWith(word, last))) return true;
	if (isClosed && chineseCredit.test(end)) return true;
	if (end.includes("源") && chineseSource.test(end)) return true;
	if (text.length <= maxChinese && chineseAgency.test(text)) return true;
	if ((end.includes("=") || end.includes("＝")) && japaneseCaption.test(end)) return true;
	if (koreanEnds.has(end.slice(-1)) && koreanCaption.test(end) && !isKoreanParagraph(text)) return true;
	if (text.startsWith("/") && koreanCredit.test(text)) return true;
	if (isSentPicture(text)) return true;
	if (end.includes("(C)") && japaneseOwner.test(end)) return true;
	return (photographed.test(end.slice(-14)) && namedPhotographer.test(end)) || dayAndComma.test(text);
}

/** Kana, Han, Hangul and full-width signs. */
const eastAsian = /[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** What Chinese pages print behind a caption: copied from the screen, from the archive, an example. “橋樑週一通車。翻攝畫面” */
const chinesePictures = ["翻攝畫面", "資料照", "資料照片", "資料畫面", "示意圖", "资料图", "资料图片", "示意图"];
const chineseEnds: ReadonlySet<string> = new Set(chinesePictures.map((word) => word.slice(-1)));
/** A full-width bracket, or a plain one. */
const chineseClosers = /[）)]/;
/** Chinese captions name the photographer in brackets at the end. “橋樑週一通車。（圖／港町新聞）” · “（記者王小明攝）” */
const chineseCredit =
	/[（(](?:(?:圖|图|照片|資料照|资料图|示意圖)[／/:：][^（）()]{1,30}|(?=[\p{Script=Han}、／/]{3,20}[）)]$)[\p{Script=Han}、／/]{2,18}(?:攝|摄|提供))[）)]$/u;
/** A sentence, and behind its stop an agency that sells pictures. “橋樑週一通車。美聯社” */
const chineseAgency = /^[^。]{4,50}。 ?(?:美聯社|法新社|路透社?|歐新社|共同社|美联社|欧新社)$/u;
const maxChinese = 60;
/** Where the picture is from, behind the word for it, which may be glued to the caption. “市长在桥上图像来源: Ann Lee/AFP” */
const chineseSource = /(?:图[像片]?|圖[像片]?)(?:来源|來源|源) ?[:：] ?[^。！？:：]{2,60}$/u;
/** What `namedPhotographer` has at its end: a quick look before the slow one. */
const photographed = /[摄攝]|供图|提供/;
/**
 * Chinese captions name the photographer without a bracket, too: his agency or a sentence before, the word for “took” behind.
 * “…开通。新华社记者 王小明 摄” · “中新社發 王小明 攝” · “…通車。記者王小明／攝影” · “…通車。港町市府提供 王小明”
 */
const namedPhotographer =
	/(?:记者|記者|[发發]|通讯员|通訊員)[ ：:\u3000]?\p{Script=Han}[\p{Script=Han} 、\u3000]{1,14}[ \u3000]?[摄攝]$|[。！？][ \u3000]?\p{Script=Han}[\p{Script=Han} \u3000]{1,6}[ \u3000][摄攝]$|[。！？][ \u3000]?[^。！？]{2,16}供图$|[。！？”」] ?(?:記者)?(?!\p{Script=Han}{0,7}[由免不將将會会])\p{Script=Han}{2,8}[／/ ]?(?:攝影|翻攝|提供)(?:[／/ ]\p{Script=Han}{2,6})?$/u;

/** Japanese captions name day, place and photographer behind an equals sign. “開通した橋＝３月１日、港町で” · “話す市長=4日午後、市役所” */
const japaneseCaption =
	/[=＝](?:[^。=＝]{2,40}(?:で|から|撮影|提供)[)）]?|(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日(?:午前|午後|未明|[朝昼夜夕])?、[^。、=＝]{2,16})$/u;
/** The sign of ownership and whose the picture is. “橋の上で話す市長(C)港町新聞社” */
const japaneseOwner = /\(C\) ?[\p{Script=Han}\p{Script=Katakana}ー]{2,14}$/u;
/** A day, year first, and a comma, which no headline opens with. “2023年1月8日、” */
export const dayInFront = /^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[、，,]/;
/** Captions without a stop that open so; a past verb ends a sentence. “2023年1月8日、橋の上で話す市長” */
const dayAndComma = new RegExp(`${dayInFront.source}[^。]{4,60}(?<![。！？た])$`, "u");

/** The last signs of what `koreanCaption` ends in. */
const koreanEnds: ReadonlySet<string> = new Set("자공B스합시1단])");
/**
 * Korean captions say what is to be seen or who gave the picture, then the name. “시장이 말하고 있다. 김민수 기자” · “… 있다. 연합뉴스” · “… 모습. 오래시 제공” · “…
 * 전경. 오래일보DB” · “… 모습. [사진=연합뉴스]” · “항구에 개통한 다리. 연합뉴스”
 */
const koreanCaption =
	/(?:있다|모습|장면)\. ?(?:\p{Script=Hangul}{2,4} ?(?:\p{Script=Hangul}{2,4})?기자|(?:[A-Z]{2,4}|로이터)?[=·]?연합(?:뉴스)?|뉴시스|뉴스1|사진공동취재단|공동취재단)$|^[^.]{2,32}(?<!다)\. (?:(?:[A-Z]{2,4}|로이터)[ =·])?(?:연합뉴스|뉴시스|뉴스1)$|[다습면]\. ?[^.!?]{2,20} ?제공$|\. \p{Script=Hangul}{2,8} ?DB$|[[(]사진 ?[=:] ?[^\])]{2,30}[\])]$|[[(][^\])]{2,20} 자료 ?사진[\])]$/u;
/**
 * Whether a line is the caption of a Korean agency's picture: it opens with a dateline, as the story does, and ends in the desk's address, the
 * day before who took it, or the notice that it may not be sold on.
 *
 *     [부산=뉴시스] 항구 모습. (사진=오래시 제공) 2024.05.03. photo@newsis.com *재판매 및 DB 금지
 */
export function isSentPicture(text: string): boolean {
	return koreanDateline.test(text) && sentPicture.test(text.slice(-80));
}

/** “[부산=뉴시스]” · “(오래=연합뉴스)” */
const koreanDateline = /^[([【][가-힣·ㆍ, ]{1,20}=[가-힣A-Z\d]{2,10}[)\]】]/;
const sentPicture =
	/(?:재판매 및 DB 금지|photo\d{0,3}@[\w.]{4,30}|\d{4}\. ?\d{1,2}\. ?\d{1,2}\.? ?(?:[\w.+-]{2,30}@[\w.]{4,30}|\/ ?뉴스1(?: © News1)?))[\])]?$/;

/** Whether two sentences or more stand in front of who signs: a caption has one. */
function isKoreanParagraph(text: string): boolean {
	const first = text.indexOf("다.");
	return first !== -1 && text.lastIndexOf("다.") - first >= minKoreanSentence;
}

/** Captions have shorter notes between brackets. */
const minKoreanSentence = 16;

/** A stroke and who gave the picture, alone; of several words the last says that he did. “/연합뉴스” · “/오래시 소방본부 제공” */
const koreanCredit =
	/^\/ ?\p{Script=Hangul}[\p{Script=Hangul}\d]{1,12}(?: [\p{Script=Hangul}\d]{2,12}){0,2}(?:(?<=^\/ ?[^ ]+)|(?<=제공|기자|자료|뉴스|사진|캡처|갈무리|공동취재단))$/u;
