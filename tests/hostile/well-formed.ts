/** A tag, comment, CDATA section, declaration or a run of text. Each alternative begins with another character, so nothing is tried twice. */
const token =
	/<!--(?:(?!--)[\s\S])*-->|<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>|<\?(?:(?!\?>)[\s\S])*\?>|<[^<>"']*(?:"[^<"]*"[^<>"']*|'[^<']*'[^<>"']*)*>|[^<]+/y;
const name = "[A-Za-z_:\\u00C0-\\uFFFD][\\w.:\\-\\u00B7-\\uFFFD]*";
const startTag = new RegExp(`^<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^<"]*"|'[^<']*'))*)\\s*(/?)>$`);
const endTag = new RegExp(`^</(${name})\\s*>$`);
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/;
/** Everything that XML 1.0 does not allow in a document (§2.2). */
const badCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Says what keeps a text from being well-formed XML; `undefined` when nothing does.
 *
 * Rule: XML 1.0 §2.1, as far as our writers use it: no DTD. Checks characters, references, quotes, nesting and one root.
 */
export function findXmlFault(text: string): string | undefined {
	const bad = badCharacter.exec(text);
	if (bad) return `character U+${bad[0].codePointAt(0)?.toString(16)} at ${bad.index}`;
	const open: string[] = [];
	let roots = 0;
	token.lastIndex = 0;
	while (token.lastIndex < text.length) {
		const at = token.lastIndex;
		const [part] = token.exec(text) ?? [];
		if (part === undefined) return `no token at ${at}: ${text.slice(at, at + 60)}`;
		if (/^<[!?]/.test(part)) continue;
		if (badReference.test(part)) return `a bare & at ${at}: ${part.slice(0, 60)}`;
		if (!part.startsWith("<")) {
			if (open.length === 0 && part.trim() !== "") return `text outside the root at ${at}`;
			continue;
		}
		const [, ended] = endTag.exec(part) ?? [];
		if (ended !== undefined) {
			if (open.pop() !== ended) return `</${ended}> at ${at} ends nothing`;
			continue;
		}
		const [, started, attributes = "", empty] = startTag.exec(part) ?? [];
		if (started === undefined) return `no tag at ${at}: ${part.slice(0, 60)}`;
		const names = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, key]) => key);
		if (new Set(names).size !== names.length) return `an attribute twice at ${at}`;
		if (open.length === 0) roots++;
		if (empty === "") open.push(started);
	}
	if (open.length > 0) return `<${open.at(-1)}> is never ended`;
	return roots === 1 ? undefined : `${roots} roots`;
}
