/**
 * Words that mark a line as a caption, a credit or a masthead: a date in it dates the picture, the paper or the page as it was shown.
 *
 * Source: captions of wire pictures (“FILE -”, “file photo”, “taken on”), picture credits, navigation lines of newspapers.
 */
const words = [
	"©|\\(c\\) ?(?:19|20)|copyright|file photo|file -|file image|photo:|photo by|photo credit|photo taken|pictured|taken on|via reuters|/ap\\)|ap photo|\\bgetty\\b|image:|screenshot|courtesy of",
	"фото:|фотo|foto:|imagen de archivo|foto de archivo|photo d'archive|archivbild|archivfoto|fichier|arquivo",
	"архивное фото|фото из архива|фото из личного архива|архівне фото|фото з архіву|архивна снимка|архивска фотографија|arhivska fotografija|zdjecie z |zdjecie archiwalne|zdjecie ilustracyjne|archivni (?:foto|snimek)|archivna snimka|archiv felvetel|arhiv foto|fotografie de arhiva|arsiv foto|arsiv gorsel|arxiv foto|arkistokuva|arkivfoto|arkivbild|arkivbilde|archieffoto|αρχειου",
	"foto arsip|foto diambil|gambar fail|anh chup|anh tu lieu|anh minh hoa|ภาพจากแฟ้ม|ภาพถ่าย|ภาพประกอบ|拍摄|拍攝|资料图|資料圖|資料照|檔案照|档案照|撮影|資料写真|촬영|자료사진|자료 사진|صوره من الارشيف|صوره ارشيفيه|ارشيفيه|عکس آرشیوی|फाइल फोटो|ফাইল ছবি|תמונת ארכיון|תמונה מהארכיון|wechselkurs|курс доллара",
	"today's paper|e-?paper|print edition|todays paper|today's edition|edition of|\\bvol\\.|volume|issue no|sunrise|sunset|\\bweather\\b|forecast|\\bborn\\b|\\bdied\\b|deadline|expires|valid until|all news articles|all news on|all articles|archive for|archives",
	"event date|event time|kick-?off|doors open|save the date|registration closes|closing date|apply by|date of birth",
	"\\bversion\\b|\\btel:|retrieved|accessed|last visited",
].join("|");

/** One of the words, anywhere in a folded line; a name may have some of them in it: “Osborne”, “Gettysburg”.      “file photo taken on”     “© ” */
export const captionPattern = new RegExp(words);

/**
 * The picture mark of Sputnik pages: a width, then the day of the picture.
 *
 *     comma digit{3,4} comma digit{1,2} dot      “, 1920, 25.02.2022”
 */
export const pictureMarkPattern = /, \d{3,4}, \d{1,2}\.\d{1,2}\.\d{4}/;
