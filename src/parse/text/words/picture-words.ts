/** Words for a picture, as they stand in front of its credit or its source, in lower case. Source: own reading of captions in these languages. */
export const pictureWords: readonly string[] = [
	"photo image picture foto fotos fotografía imagen bild bilde kuva kép fotó ảnh fotoğraf zdjęcie",
	"фото снимка φωτο φωτογραφία צילום صورة الصورة تصوير عکس फोटो ছবি ภาพ",
].flatMap((list) => list.split(" "));
