/**
 * What stands in front of a picture's source or caption, with the comma behind it, as the BBC prints them in its languages other than
 * English. Source: own reading of its sites.
 */
export const pictureNames: readonly string[] = [
	"Wia dis foto come from, |Wetin we call dis foto, ",
	"Fuente de la imagen, |Pie de foto, |Legenda da foto, |Crédit photo, |Légende image, |Autor fotografije, |Potpis ispod fotografije, ",
	"Автор фото, |Подпись к фото, |Підпис до фото, |Сурат манбаси, |Сурат тагсўзи, |Сүрөттүн булагы, |Сүрөттүн түшүндүрмөсү, ",
	"Fotoğraf altı yazısı, |Şəklin mənbəyi, |Şəklin alt yazısı, |Sumber gambar, |Keterangan gambar, |Nguồn hình ảnh, |Chụp lại hình ảnh, ",
	"صدر الصورة، |التعليق على الصورة، |منبع تصویر، |توضیح تصویر، |،تصویر کا ذریعہ|،تصویر کا کیپشن|تصویر کا ذریعہ، |تصویر کا کیپشن، ",
	"इमेज स्रोत, |इमेज कैप्शन, |फोटो स्रोत, |फोटो कॅप्शन, |तस्बिर स्रोत, |तस्बिर क्याप्सन, |ছবির উৎস, |ছবির ক্যাপশান, |ਤਸਵੀਰ ਸਰੋਤ, |ਤਸਵੀਰ ਕੈਪਸ਼ਨ, ",
	"பட மூலாதாரம், |படக்குறிப்பு, |ఫొటో సోర్స్, |ఫొటో క్యాప్షన్, |ઇમેજ સ્રોત, |ઇમેજ કૅપ્શન, |ที่มาของภาพ, |คำบรรยายภาพ, ",
	"图像来源，|图像加注文字，|圖像來源，|圖像加註文字，|画像提供, |画像説明, |사진 출처, |사진 설명, ",
	"Chanzo cha picha, |Maelezo ya picha, |Asalin hoton, |Bayanan hoto, |Xigashada Sawirka, |Qoraalka sawirka, ",
	"Ebe foto si, |Nkọwa foto, |Oríṣun àwòrán, |Àkọlé àwòrán, |የፎቶው ባለመብት, |የምስሉ መግለጫ, ",
].flatMap((list) => list.split("|"));

/** The same where the word may open a headline: only names stand behind it. `word, name name` “Crédito, Getty Images” · “Kaynak, AFP” */
export const sourceAndNames = /^(?:Crédito|Kaynak), \p{Lu}[\p{L}.'’-]{0,20}(?:[ /]\p{Lu}[\p{L}.'’-]{0,20}){0,4}$/u;

/**
 * The same in English, where for years it printed no comma, maybe with the caption glued to it. “Image caption The mayor on the bridge” ·
 * “Image copyrightAFP” · not “Image copyright law changes”
 */
export const englishPictureName = /^(?:Image|Media|Video) (?:caption|copyright) ?\p{Lu}/u;
