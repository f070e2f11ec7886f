/** Whether a text begins in Han, kana or Hangul, in which a line has half as many signs as in letters, or fewer. “新华社” · “다리가” */
export function isDense(text: string): boolean {
	return twoSigns.test(text.slice(0, maxLook));
}

const twoSigns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
/** A number or a name in Latin letters may stand in front. */
const maxLook = 20;
