import { givenNames } from "../../../../formats/given-names.ts";
import { englishPictureName, pictureNames, sourceAndNames } from "../../words/picture-names.ts";
import { indexOpenings } from "../index-openings.ts";

/** Whether a picture's source or caption stands behind the word for it. “Image source, Wire” · “Fuente de la imagen, EFE” */
export function isNamedPicture(text: string): boolean {
	return (
		pictureNamesAt(text).some((name) => text.startsWith(name)) ||
		(englishInitials.includes(text.charAt(0)) && englishPictureName.test(text)) ||
		((text.startsWith("Beeld ") || text.startsWith("ANTARA FOTO/")) && text.length <= maxSource && isTakerBehind(text)) ||
		((text.startsWith("Créd") || text.startsWith("Kayn")) && text.length <= maxSource && sourceAndNames.test(text))
	);
}

const pictureNamesAt = indexOpenings(pictureNames);
/** “Image” · “Media” · “Video” */
const englishInitials = "IMV";

/** Who took it, behind the word as papers of the Netherlands print it, or Antara. “Beeld Anna de Vries” · “ANTARA FOTO/Ali Roy” */
const takerBehind = /^(?:Beeld |ANTARA FOTO\/)(\p{Lu}[\p{L}.'’-]{0,20})(?:(?: (?:van|de|der|den|ten))* \p{Lu}[\p{L}.'’/-]{0,24}){1,3}$/u;

/** “Beeld” is a statue, too: the table has the given name of who took a picture. “Beeld Koning Leopold” */
function isTakerBehind(text: string): boolean {
	const given = takerBehind.exec(text)?.[1];
	return given !== undefined && (givenNames.has(given.toLowerCase()) || text.startsWith("ANTARA"));
}

/** The word and the names behind it. */
const maxSource = 64;
