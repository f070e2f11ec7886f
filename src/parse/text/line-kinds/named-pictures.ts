import { englishPictureName, pictureNames, sourceAndNames } from "../words/picture-names.ts";
import { indexOpenings } from "./index-openings.ts";

/** Whether a picture's source or caption stands behind the word for it. “Image source, Wire” · “Fuente de la imagen, EFE” */
export function isNamedPicture(text: string): boolean {
	const names = pictureNamesAt(text.slice(0, 2));
	return (
		names.some((name) => text.startsWith(name)) ||
		englishPictureName.test(text) ||
		((text.startsWith("Créd") || text.startsWith("Kayn")) && text.length <= maxSource && sourceAndNames.test(text))
	);
}

const pictureNamesAt = indexOpenings(pictureNames);

/** The word and the names behind it. */
const maxSource = 64;
