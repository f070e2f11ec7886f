/**
 * Whether a line is the name of a picture's file, as pages print it in place of a caption: with its ending, by its hash, or by the letters
 * of who took it, what it shows and a number.
 *
 *     bridge opening oldport.jpg      0a1b2c3d4e5f60718293a4b5c6d7e8f9      ABC-bridge-1782
 *
 * Or the title that AP gives to its best pictures, and below the caption who took it, with what he is to AP, as papers print both out of
 * the file.
 *
 *     APTOPIX Norway Bridge      Ann Lee - member, Oldport Times
 */
export function isPictureFile(text: string): boolean {
	if (text.length > maxName) return text.length <= maxNameAndTitle && hashAndTitle.test(text);
	if (text.length < minName) return false;
	if (text.startsWith("APTOPIX ") || (text.includes("-") && photographer.test(text))) return true;
	const dot = text.lastIndexOf(".");
	if (dot > 0) return text.length - dot <= maxEnding && pictureEnding.test(text.slice(dot)) && !/[.!?:]/.test(text.slice(0, dot));
	if (text.includes(" ")) return hashAndTitle.test(text);
	return hash.test(text) || (text.includes("-") && numbered.test(text));
}

const minName = 8;
/** A path is longer; so is a sentence that names a file. */
const maxName = 80;
/** The hash, and a headline. */
const maxNameAndTitle = 200;
/** “.jpeg” */
const maxEnding = 5;
const pictureEnding = /^\.(?:jpe?g|png|gif|webp)$/i;
/** MD5 to SHA-256. */
const hash = /^(?=.{0,31}\d)[\da-f]{32,64}$/;
/** “0a1b2c3d4e5f60718293a4b5c6d7e8f9 - Bridge opens” */
const hashAndTitle = /^[\da-f]{32,64} - [\p{Lu}\p{Lo}]/u;
/** Capitals, words in small letters, and three digits or more; a model or a road has no word: not “KC-135-204”. */
const numbered = /^[A-Z]{2,6}(?:-[a-z]{3,20}){1,4}-\d{3,6}$/;
/** A name, a dash, and one of AP's words in small letters. “Ann Lee - freelancer, FR123456 AP” */
const photographer =
	/^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2} - (?:member|staff|stringer|freelancer|pool|handout|contributor), \p{Lu}/u;
