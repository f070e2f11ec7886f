import type { SanitizedHtml } from "../model/brand.ts";

/** What could end the script element or, in old parsers, a line of it, with its JSON escape. */
const escapes: Readonly<Record<string, string>> = {
	"<": "\\u003c",
	">": "\\u003e",
	"&": "\\u0026",
	"\u2028": "\\u2028",
	"\u2029": "\\u2029",
};

/** One character of the table above: `<` in `</script>`, `&` in `AT&T`. */
const unsafeCharacter = /[<>&\u2028\u2029]/g;

/**
 * Serialises a value as JSON for the inside of a `<script>` element: no `</script>` or `<!--` in a captured headline can end it.
 *
 *     {"a": "</script>"}  →  {"a":"\u003c/script\u003e"}
 *
 * Rule: HTML Standard, “Restrictions for contents of script elements”. Keys whose value is `undefined` are left out.
 */
export function toScriptJson(value: object): SanitizedHtml {
	const json = JSON.stringify(value).replace(unsafeCharacter, (character) => escapes[character] ?? "");
	// The brand holds: no character that HTML acts upon is left in the text.
	return json as SanitizedHtml;
}
