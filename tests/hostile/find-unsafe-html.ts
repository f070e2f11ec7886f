import type { Element, Nodes } from "hast";
import { rehype } from "rehype";

const parser = rehype();
const forbiddenElements = new Set([
	"iframe",
	"object",
	"embed",
	"base",
	"form",
	"frame",
	"frameset",
	"applet",
	"foreignobject",
	"animate",
	"set",
	"template",
	"math",
]);
const addressAttributes = new Set([
	"href",
	"src",
	"xLinkHref",
	"xlinkHref",
	"action",
	"formAction",
	"poster",
	"data",
	"srcSet",
	"background",
	"cite",
	"ping",
]);

/** Lists what in a page could run, load or lead where no page of ours does: it is parsed anew, as a browser would. */
export function findUnsafeHtml(html: string): readonly string[] {
	const faults: string[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === "element") faults.push(...faultsOf(node));
		if ("children" in node) for (const child of node.children) visit(child);
	};
	visit(parser.parse(html));
	return faults;
}

/** ownScript = a script among the assets of the scratch archive, named by its hash. Example: `/archive/assets/search-1b720c4ebc.js`. */
const ownScript = /^\/(?:archive\/)?assets\/[a-z]+-[0-9a-f]{10}\.js$/;

function isOwnScript({ properties, children }: Element): boolean {
	return properties.type === "module" && ownScript.test(String(properties.src)) && children.length === 0;
}

function faultsOf(element: Element): readonly string[] {
	const { tagName, properties } = element;
	const faults: string[] = [];
	if (forbiddenElements.has(tagName.toLowerCase())) faults.push(`<${tagName}>`);
	if (tagName === "script" && properties.type !== "application/ld+json" && !isOwnScript(element)) faults.push("<script>");
	if (tagName === "style") faults.push("<style>");
	if (tagName === "meta" && /refresh|set-cookie/i.test(String(properties.httpEquiv ?? ""))) faults.push(`<meta ${properties.httpEquiv}>`);
	for (const [name, value] of Object.entries(properties)) {
		if (/^on/i.test(name)) faults.push(`${tagName} ${name}`);
		if (name === "style") faults.push(`${tagName} style`);
		if (addressAttributes.has(name) && !isHarmless(String(value))) faults.push(`${tagName} ${name}=${String(value).slice(0, 60)}`);
	}
	return faults;
}

/** As a browser reads it: control characters and blanks in front and inside a scheme do not count. */
function isHarmless(address: string): boolean {
	const scheme = /^([a-z][a-z0-9+.-]{0,40}):/i.exec(address.replace(/[\u0000-\u0020\u007F-\u009F]/g, ""))?.[1]?.toLowerCase();
	return scheme === undefined || ["http", "https", "mailto"].includes(scheme);
}
