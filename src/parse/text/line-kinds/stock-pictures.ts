import { bylineAgencies } from "../words/byline-words.ts";

/**
 * Whether a line says that its picture is none of the story's own: a word for it alone, or behind a mark at the end; or whose it is,
 * behind the word for a picture without a colon.
 *
 *     Symbolbild
 *     Los bomberos en la calle - Imagen de archivo
 *     foto ANSA
 *
 * `end` is the end of the line. Limit: “archive” and its like alone are a menu's.
 */
export function isStockPicture(end: string): boolean {
	if (end.length <= maxSource && (stockSites.has(end.toLowerCase()) || isSource(photoAndSource.exec(end)?.[1]))) return true;
	// A quick look before the slow one.
	const found = end.length <= maxAlone || mark.test(end) ? stockAtEnd.exec(end) : null;
	return found !== null && (found[1] === undefined || giver.test(found[1]));
}

/** The longest word and the longest giver: a longer line has a mark between. */
const maxAlone = 90;
const mark = /[-–—.!?(/|»”"[]/;

function isSource(name: string | undefined): boolean {
	return name !== undefined && (stockSites.has(name.toLowerCase()) || bylineAgencies.has(name.toLowerCase()));
}

/** “Foto Agenzia Nazionale Stampa” */
const maxSource = 32;
/** A word for a picture, and a name. “foto LaPresse” */
const photoAndSource = /^(?:foto|photo|фото|bild|kuva|fotó|снимка|sursa foto) ?:? ([\p{L}. ]{2,24})$/iu;

/** Sites that sell or give pictures, lower case. */
const stockSites: ReadonlySet<string> = new Set(
	"pixabay|shutterstock|adobe stock|depositphotos|unsplash|pexels|getty images|freepik|istock|alamy|dreamstime|fotolia".split("|"),
);

/**
 * Words for pictures from the archive, from a film or from whom they show, and for those that stand for another. Source: own reading of captions in these
 * languages.
 */
const stockWords = [
	"symbolbild|symbolfoto|archivbild|archivfoto|beispielbild|beispielfoto|themenbild|archiefbeeld|archieffoto",
	"(?:photo|image) d['’](?:illustration|archives?)|illustration",
	"(?:imagen|foto|fotografía) de archivo|(?:imagen|foto|fotografía) (?:ilustrativa|referencial)|(?:imagem|foto) (?:de arquivo|ilustrativa)",
	"divulga[çc][ãa]o|reprodu[çc][ãa]o|(?:arquivo|acervo) pessoal|cortes[íi]a|cedida|captura de (?:pantalla|video|vídeo|tela)",
	"(?:foto|immagine) (?:d['’]archivio|di archivio|di repertorio)",
	"arkivbild|arkivbilde|arkivfoto|genrebild|illustrasjonsfoto|illustrasjonsbilde|illustrationsfoto|modelfoto|arkistokuva|kuvituskuva",
	"архивное фото|фото из архива|иллюстративное фото|фото иллюстративное|(?:кадр|скриншот)(?: из| с)? видео",
	"архівне фото|фото з архіву|ілюстративне фото|фото ілюстративне|(?:кадр|скріншот)(?: з)? відео",
	"архивна снимка|илюстративна снимка|илустрација|фото илустрација|архивска фотографија",
	"(?:foto )?ilustracija|(?:arhivska|ilustrativna|simbolična) fotografija|foto arhiva",
	"zdjęcie (?:ilustracyjne|poglądowe|archiwalne)|(?:ilustrační|ilustračné|archivní|archívne) foto|ilustrační snímek|ilustračná snímka",
	"(?:képünk )?illusztráció|archív (?:fotó|felvétel)|foto(?:grafie)? (?:cu (?:rol|caracter) )?ilustrativă?|foto (?:arhivă|simbol)",
	"(?:φωτογραφία|φωτο|εικόνα) αρχείου|ilustratīvs (?:foto|attēls)|illustratiivne foto|asociatyvi nuotr(?:auka|\\.)|foto ilustrim|foto arkiv",
].join("|");

/** The archive alone, which may be a menu's. “- Archivo” · “(Archives)” */
const archive = "archivo|archives|arquivo|archivio|archiv|archív";

/** The line's beginning or a mark, the word, maybe who gave the picture; or a mark and the archive. “- Illustration Adobe Stock” · “(Symbolfoto)” */
const stockAtEnd = new RegExp(
	`(?:^|[-–—.!?(/|»”"] ?)(?:${stockWords})([ :/|(][^.!?]{2,42})?[)\\].]?$|(?: [-–—/] |[.)] |[([])(?:${archive})[)\\]]?$`,
	"iu",
);
/** A mark, maybe, and a capital. “: Ann Lee/dpa” */
const giver = /^ ?[:/|(]? ?\p{Lu}/u;
