import { isAgency } from "../../datelines/know-agency.ts";
import type { KnownNames } from "../../datelines/known-names.ts";
import type { Byline } from "../line-kinds/names/byline.ts";

/**
 * Reads who signs behind the last sentence of a paragraph, as Japanese, Chinese and Korean papers print it. The words stay in the text.
 *
 *     … 工事には三年かかった。【谷口花子、山田太郎】      … 工程历时三年。(记者 王小明)      … 3년이 걸렸다. 김민수 기자
 *
 * Returns `undefined` where nobody signs: an agency in the bracket is none.
 */
export function readClosingCredit(text: string, known: KnownNames): Byline | undefined {
	const end = text.slice(-maxCredit);
	const last = end.charAt(end.length - 1);
	if (last === "】" || last === ")" || last === "）") {
		const chinese = chineseCredit.exec(end)?.[1];
		if (chinese !== undefined) return { text: chinese, people: chinese.split(betweenNames) };
		const japanese = (last === "】" ? japaneseCredit : japanesePair).exec(end)?.[1];
		const people = japanese?.split(betweenNames) ?? [];
		const namesOthers = people.some((name) => noPerson.test(name) || isAgency(name, known));
		return japanese === undefined || namesOthers ? undefined : { text: japanese, people };
	}
	const korean = last === "자" || last === "원" ? koreanCredit.exec(end) : null;
	return korean?.[1] === undefined || korean[2] === undefined ? undefined : { text: korean[1], people: [korean[2]] };
}

/** Six names of five signs with marks between. */
const maxCredit = 48;
const betweenNames = /[、，, \u3000]{1,3}/;
/** A sentence's end, `记者`, names, in brackets. “。(记者 王小明)” · “。（本报记者 王小明 李大华）” */
const chineseCredit =
	/[。！？”」』] ?[（(](?:\p{Script=Han}{2,6})?(?:记者|記者|通讯员|通訊員|作者)[：: \u3000]{0,2}(\p{Script=Han}{2,4}(?:[、，, \u3000]{1,2}\p{Script=Han}{2,4}){0,4})[）)]$/u;
/** A sentence's end and names in the bracket of such credits. “。【谷口花子】” */
const japaneseCredit =
	/[。！？」』）)] ?【([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,7}(?:[、・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,7}){0,5})】$/u;
/** What such brackets hold besides names: a note, a desk, a town. “一問一答” · “港町支局” · “大阪府” */
const noPerson = /特集|一問一答|続報|関連|記事|写真|動画|出典|連載|解説|編集|取材|[局班部社会都道府県市区町国]$/;
/** The same in a round bracket, which holds notes as well: two names or more. “。(谷口花子、山田太郎)” */
const japanesePair = /[。！？」』] ?[（(](\p{Script=Han}{3,5}(?:、\p{Script=Han}{3,5}){1,5})[）)]$/u;
/** A sentence's end, a name, the word for a reporter; of two or four syllables are few names and many words. “다. 김민수 기자” */
const koreanCredit = /[다요]\. ?((\p{Script=Hangul}{3}) ?(?:\p{Script=Hangul}{2,4})?(?:기자|특파원))$/u;
