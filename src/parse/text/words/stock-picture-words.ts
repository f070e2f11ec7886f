/** Sites that sell or give pictures, lower case. */
export const stockSites: ReadonlySet<string> = new Set(
	"pixabay|shutterstock|adobe stock|depositphotos|unsplash|pexels|getty images|freepik|istock|alamy|dreamstime|fotolia".split("|"),
);

/**
 * Words for pictures from the archive, from a film or from whom they show, and for those that stand for another. Source: own reading of
 * captions in these languages.
 */
export const stockWords = [
	"(?:file|archive|stock|representative|representational|illustrative) (?:photo|picture|pic|image)",
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
export const archiveWords = "archivo|archives|arquivo|archivio|archiv|archív";
