import { tokenParameters, trackingParameters, trackingPrefixes } from "./tracking-parameters.ts";

/**
 * The part of a query that says which page is meant, as printed; `""` where none does.
 *
 *     toQueryThatMatters("?id=7&utm_source=x&token=Zm9v")  →  "id=7"
 *
 * Left out: tracking parameters, parameters whose name or value looks like a token. The order of the others stays.
 */
export function toQueryThatMatters(search: string): string {
	if (search === "") return "";
	return search
		.replace(/^\?/, "")
		.split("&")
		.filter((pair) => pair !== "" && matters(pair))
		.join("&");
}

function matters(pair: string): boolean {
	const [[name, value] = ["", ""]] = new URLSearchParams(pair);
	const key = name.toLowerCase();
	if (trackingParameters.has(key) || trackingPrefixes.some((prefix) => key.startsWith(prefix))) return false;
	return !tokenParameters.has(key.replace(/[_-]/g, "")) && !looksLikeToken(value);
}

/** Words of a slug are shorter than this, and ids of articles that mix letters and digits too (a UUID's longest part has 12). */
const minTokenCharacters = 20;

function looksLikeToken(value: string): boolean {
	if (value.startsWith("eyJ")) return true; // A JSON Web Token: base64 of `{"`.
	return value.split(/[^A-Za-z0-9+/=]/).some((part) => part.length >= minTokenCharacters && /[0-9]/.test(part) && /[A-Za-z]/.test(part));
}
