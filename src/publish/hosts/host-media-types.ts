/**
 * What a file of the site is, by the end of its name.
 *
 * Source: the IANA media types registry, and RFC 9239 for JavaScript. A feed is plain `application/xml`, as the hosts that go by the name alone
 * send it, too.
 */
const mediaTypes: Readonly<Record<string, string>> = {
	html: "text/html; charset=utf-8",
	htm: "text/html; charset=utf-8",
	css: "text/css; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	json: "application/json; charset=utf-8",
	xml: "application/xml; charset=utf-8",
	txt: "text/plain; charset=utf-8",
	csv: "text/csv; charset=utf-8",
	jsonl: "application/x-ndjson; charset=utf-8",
	bib: "application/x-bibtex; charset=utf-8",
	ris: "application/x-research-info-systems; charset=utf-8",
	link: "application/link-format; charset=utf-8",
	svg: "image/svg+xml; charset=utf-8",
	png: "image/png",
	wasm: "application/wasm",
	woff2: "font/woff2",
	gz: "application/gzip",
};

/** The media type with which a file is to be served; what is not known is sent as bytes, which no browser runs or shows. */
export function mediaTypeOf(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
	return mediaTypes[ending] ?? "application/octet-stream";
}

/** Whether a file is text, so that compressing it is worth while. */
export function isText(path: string): boolean {
	return mediaTypeOf(path).includes("charset=");
}
