// `/find/` leads from an original address to its archived page; the page that a host serves where nothing is offers it.
// Every text stands in the page, hidden until it is true; nothing is ever set as HTML.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { parseAddress } from "../../normalize/parse-address.ts";
import { findPaths, isSameStory, readAsked } from "../find-paths.ts";

/** The browser's own is there only in pages that came by https. */
const hash = (text) => bytesToHex(sha256(utf8ToBytes(text)));

const form = document.querySelector("form[data-find]");
const offer = document.querySelector("[data-offer]");

/** The link to an archived page: the same escapes as everywhere on the site. */
function toHref(root, path) {
	return root + path.slice(1).split("/").map(encodeURIComponent).join("/");
}

/** Asks for the pages one after the other, because the first is nearly always right. Throws where nothing can be asked, as on pages from a disk. */
async function findArticle(address, root) {
	let other;
	for (const path of findPaths(address, hash)) {
		const href = toHref(root, path);
		if (new URL(href, location).pathname === location.pathname) continue;
		const answer = await fetch(href);
		if (!answer.ok) continue;
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const original = parseAddress(page.querySelector('link[rel="original"]')?.getAttribute("href") ?? "");
		const found = { href, headline: page.querySelector("h1") };
		if (original === undefined || isSameStory(original, address)) return found;
		// Its address was corrected, or differs in case: still better than nothing.
		other ??= found;
	}
	return other;
}

/** Shows the one text that is true now. */
function say(name, link) {
	for (const text of document.querySelectorAll("[data-when]")) {
		text.hidden = text.dataset.when !== name;
		const anchor = text.querySelector("a");
		if (!text.hidden && anchor !== null && link !== undefined) {
			anchor.href = link.href;
			anchor.textContent = link.text;
		}
	}
}

async function answer() {
	const asked = new URLSearchParams(location.search).get("address")?.trim() ?? "";
	if (asked === "") return;
	form.elements.address.value = asked;
	const { root } = form.dataset;
	const address = readAsked(asked, new URL(root, location).href);
	if (address === undefined) return say("unclear");
	say("looking");
	try {
		const found = await findArticle(address, root);
		if (found === undefined) return say("none");
		// Back leads to where the reader came from, not to a page that leads here again.
		location.replace(found.href);
	} catch (error) {
		const href = toHref(root, findPaths(address, hash)[0]);
		say("failed", { href, text: new URL(href, location).href });
		console.warn(error);
	}
}

/** Whoever puts the archive's address before a dead link comes here when the path is not quite the archived one. */
async function offerArticle() {
	const { root } = offer.dataset;
	// The page itself is no address that somebody asked for, though `404.html` could be the name of a site.
	if (location.pathname === `${root}404.html`) return;
	const address = readAsked(location.href.split("#", 1)[0], new URL(root, location).href);
	if (address === undefined || !location.pathname.startsWith(root)) return;
	const found = await findArticle(address, root).catch(() => undefined);
	if (found === undefined) return;
	const link = offer.querySelector("a");
	link.href = found.href;
	link.textContent = found.headline?.textContent ?? found.href;
	link.lang = found.headline?.lang ?? "";
	link.dir = found.headline?.dir || "auto";
	offer.hidden = false;
}

if (form !== null) answer();
if (offer !== null) offerArticle();
