/**
 * Words and notes that stand before a dateline in the same run of text: they are taken off, and a name after them is the byline.
 * Source: agencies' slugs as web pages print them.
 */

/** Words that open a byline, in the languages of the wires; compared in lower case. */
export const bylineWords: ReadonlySet<string> = new Set("by par von di por door av oleh yazan автор от od przez".split(" "));

/** Words that open a photo credit, with their colon: `Photo: EPA/Jane Doe.` */
export const creditWords: ReadonlySet<string> = new Set("photo photos photo: foto fotos фото bild image credit picture pic".split(" "));

/** Words that open a flash or a slug in front of a dateline: `URGENT Troops die Ouagadougou, Aug 19 (AFP) -`. */
export const slugWords: ReadonlySet<string> = new Set(
	"urgent alert attention flash bulletin update breaking eil eilmeldung urgente срочно молния терміново ultimora pilne lead 1st 2nd 3rd correction".split(
		" ",
	),
);

/** Words of an editor's note in brackets: `(ATTN: ADDS details in paras 4-5)`, `(LEAD)`. */
export const noteWords: ReadonlySet<string> = new Set(
	"attn attn: lead 2nd 3rd 4th 1st urgent updated update corrects corrected adds recasts rewrites refiles repeats photo photos video videos audio gallery".split(
		" ",
	),
);

/** Words for a desk or a reporter in the scripts of India and in Urdu; pages are signed with them as well. Source: own reading. */
export const indianDesks = "संवाददाता ब्यूरो प्रतिनिधि প্রতিবেদক প্রতিনিধি সংবাদদাতা நிருபர் ప్రతినిధి ലേഖകൻ نمائندہ رپورٹر";

/** Words that end the name of a desk or an unnamed reporter, who sign before the place: `जागरण संवाददाता, लखनऊ।`, `Staff Reporter, Chennai:`; `_` for a space inside. */
export const deskWords = `Correspondent Reporter Bureau Desk Koresponden प्रतिवेदक वार्ताहर బ్యూరో ಪ್ರತಿನಿಧಿ نامہ_نگار ${indianDesks}`;

/** Titles between a Korean reporter's name and the `=`. */
export const koreanTitles = "기자 리포터 특파원 통신원 선임기자 인턴기자 논설위원 기자단";
