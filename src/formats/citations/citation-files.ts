import type { Citation } from "../../model/citation.ts";
import type { CitationEnding } from "../../model/page.ts";
import { toCslJson } from "./to-csl-json.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeRis } from "./write-ris.ts";

/** A file that reference managers open: its media type, and how it is written for one article. */
export interface CitationFile {
	readonly mediaType: string;
	readonly write: (citation: Citation) => string;
}

/** The files of a citation, by the ending of their names. */
export const citationFiles = {
	bib: { mediaType: "application/x-bibtex", write: writeBibtex },
	ris: { mediaType: "application/x-research-info-systems", write: writeRis },
	json: { mediaType: "application/vnd.citationstyles.csl+json", write: (citation) => `[${JSON.stringify(toCslJson(citation))}]\n` },
} as const satisfies Readonly<Record<CitationEnding, CitationFile>>;
