/** What stands before an address. */
interface Addressed {
	readonly front: string;
	/** A mark parts from the words an address that has none of their letters: it may be that of a desk. “Customer Service: help@news.example” */
	readonly isDoubtful: boolean;
}

/**
 * Cuts where to write to off the end of a line that signs: addresses of mail, handles, and the words for them.
 *
 *     Ann Lee, ann@news.example      ANN LEE ann@news.example      Ann Lee (@ann)      Ann Lee: alee@news.example, Twitter: @ann
 *     Ann Lee@annlee                 whose blank was lost
 *
 * Returns `undefined` where none stands there.
 */
export function cutAddress(text: string): Addressed | undefined {
	const printed = (text.endsWith(".") ? text.slice(0, -1) : text).replace(phoneBehind, "").replace(paperBehind, "");
	let front = printed;
	let isApart = false;
	let isOfName = false;
	for (let count = 0; count < maxAddresses && front.length - front.lastIndexOf("@") <= maxAddress; count++) {
		const found = addressBehind.exec(front.slice(-maxTail));
		if (found === null) break;
		const [whole, mark = "", local] = found;
		front = front.slice(0, front.length - whole.length);
		isApart ||= mark !== "" && local !== undefined;
		isOfName ||= local !== undefined && hasNameOf(local, front);
	}
	return front === printed || front === "" ? undefined : { front, isDoubtful: isApart && !isOfName };
}

/** A telephone behind the address. “ (509) 459-0000” */
const phoneBehind = /(?<=@[\w.-]{4,40}),? \(?\d{3}\)?[ -]\d{3}[ -]\d{4}$/;

/** The paper behind the address, as those of MediaNews print it. “ | Oldport Eagle” */
const paperBehind = /(?<=@[\w.-]{4,40}) \| (?:The )?\p{Lu}[\p{L}&.’'-]{1,20}(?: [\p{L}&.’'-]{1,20}){0,4}$/u;

/** The address and the handle. */
const maxAddresses = 2;
/** The longest part of an address behind its sign. */
const maxAddress = 60;
const maxTail = 120;

/** Maybe a mark, a blank, maybe the word for it, the address or handle, maybe in brackets. “, ann@news.example” · “ | Twitter: @ann” */
const addressBehind =
	/(,| and| ?[|•·–/:-])? [(<]?(?:(?:Twitter|X|Instagram|E-?mail|Mail|Follow|Contact):? )?(?:([\w.+-]{1,40})@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|@\w{2,30})[)>]?$|(?<=^\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L} '’-]{1,30})@\w{2,30}$/u;

/** Whether the part before the sign has the first letters of one of the last words in front. “mtell” of “Maria Tell” */
function hasNameOf(local: string, front: string): boolean {
	const plain = local.toLowerCase();
	return front
		.normalize("NFD")
		.replace(accents, "")
		.toLowerCase()
		.split(betweenWords)
		.slice(-maxNames)
		.some((word) => word.length >= minLetters && plain.includes(word.slice(0, maxLetters)));
}

const accents = /\p{M}/gu;
const betweenWords = /[^\p{L}]+/u;
/** Two people. */
const maxNames = 6;
const minLetters = 3;
/** Addresses cut long names short. */
const maxLetters = 5;
