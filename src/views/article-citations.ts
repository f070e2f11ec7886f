import { citationFiles } from "../formats/citations/citation-files.ts";
import { citeApa } from "../formats/citations/cite-apa.ts";
import { citeChicago } from "../formats/citations/cite-chicago.ts";
import { citeMla } from "../formats/citations/cite-mla.ts";
import { writeWikipedia } from "../formats/citations/write-wikipedia.ts";
import type { CitationView } from "../model/article-views.ts";
import type { Citation } from "../model/citation.ts";
import { toReadableAddress } from "./readable-address.ts";

/** Writes a citation in every form. */
export function toCitations(citation: Citation): readonly CitationView[] {
	const readable = withReadableAddresses(citation);
	return [
		{ name: "Chicago", text: citeChicago(readable) },
		{ name: "APA", text: citeApa(readable) },
		{ name: "MLA", text: citeMla(readable) },
		{ name: "Wikipedia", text: writeWikipedia(citation) },
		{ name: "BibTeX", text: citationFiles.bib.write(citation).trim(), lines: true, ending: "bib" },
		// HTML knows one kind of line end.
		{ name: "RIS", text: citationFiles.ris.write(citation).replaceAll("\r\n", "\n").trimEnd(), lines: true, ending: "ris" },
		{ name: "CSL-JSON", text: citationFiles.json.write(citation).trim(), ending: "json" },
	];
}

/** In a text for people, letters of every script stand as letters. */
function withReadableAddresses({ address, permalink, ...citation }: Citation): Citation {
	return {
		...citation,
		...(address === undefined ? {} : { address: toReadableAddress(address) }),
		...(permalink === undefined ? {} : { permalink: toReadableAddress(permalink) }),
	};
}
