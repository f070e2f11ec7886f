/**
 * The letters beyond a–z that a language's alphabet has, accented ones included.
 *
 * From general knowledge of the alphabets, as in Unicode CLDR, “exemplar characters, main”. English, Indonesian, Malay, Swahili and
 * Tagalog have none.
 */
export const latinLetters: Readonly<Record<string, string>> = {
	de: "äöüß",
	fr: "àâæçéèêëîïôœùûüÿ",
	es: "áéíñóúü",
	pt: "áâãàçéêíóôõú",
	it: "àèéìòù",
	nl: "éëïóöü",
	pl: "ąćęłńóśźż",
	tr: "çğıöşü",
	vi: "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ",
	sv: "åäö",
	da: "æøå",
	nb: "æøå",
	fi: "äö",
	cs: "áčďéěíňóřšťúůýž",
	sk: "áäčďéíĺľňóôŕšťúýž",
	hu: "áéíóöőúüű",
	ro: "ăâîșțşţ",
	hr: "čćđšž",
	sl: "čšž",
	et: "õäöüšž",
	lv: "āčēģīķļņšūž",
	lt: "ąčęėįšųūž",
	sq: "çë",
	ca: "àçéèíïóòúü·",
	az: "çəğıöşü",
	uz: "ʻʼ",
	eu: "ñç",
	is: "áðéíóúýþæö",
	af: "êëïôû",
};
