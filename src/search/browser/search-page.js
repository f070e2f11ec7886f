// The search page: reads the query from the address, asks the files of the search, and shows what is found, newest first.
// Texts and places come from the page (`layouts/search.tsx`); nothing is ever set as HTML.
import { writeMessage } from "../../formats/write-message.ts";
import { openFiles } from "../find/fetch-file.ts";
import { makeExcerpt, markText } from "../find/make-excerpt.ts";
import { parseQuery } from "../find/parse-query.ts";
import { readManifest, readStub, searchArchive } from "../find/search-archive.ts";

const resultsAtOnce = 20;
const excerptsAtOnce = 4;

const form = document.querySelector("form[data-search]");
const list = document.getElementById("search-results");
const status = document.getElementById("search-status");
const more = document.getElementById("search-more");
const { root, texts: textsJson } = form.dataset;
const texts = JSON.parse(textsJson);

/** Counts the searches: an older one stops when a newer one begins. */
let current = 0;

async function fetchBytes(href, options) {
	const answer = await fetch(href, options);
	if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

/** The manifest is asked for again at each search, so that a page left open finds what was added. */
function openSearch() {
	return openFiles((path) => fetchBytes(`${root}search/${path}`, { cache: path.endsWith("segments.json") ? "no-cache" : "default" }));
}

async function search() {
	const run = ++current;
	const asked = new URLSearchParams(location.search);
	for (const name of ["q", "from", "to"]) form.elements[name].value = asked.get(name) ?? "";
	const query = parseQuery(asked.get("q") ?? "");
	list.replaceChildren();
	more.hidden = true;
	more.onclick = null;
	status.textContent = asked.get("q") ? say("searching") : "";
	if (!query.some(({ isExcluded }) => !isExcluded)) {
		status.textContent = asked.get("q") ? say("nothingAsked") : "";
		return;
	}
	try {
		await show(run, query, { from: asked.get("from") || undefined, to: asked.get("to") || undefined });
	} catch (error) {
		if (run === current) status.textContent = say("failed");
		console.warn(error);
	}
}

async function show(run, query, range) {
	const fetchFile = openSearch();
	const manifest = await readManifest(fetchFile);
	const steps = searchArchive(query, { manifest, fetchFile, range });
	const waiting = [];
	let found = 0;
	let last;
	const showNext = async () => {
		more.hidden = true;
		while (waiting.length < resultsAtOnce && last?.searchedTo !== "") {
			const { value, done } = await steps.next();
			if (run !== current) return;
			if (done) break;
			last = value;
			waiting.push(...value.hits);
			found += value.hits.length;
			status.textContent = tell(last, found);
		}
		const hits = waiting.splice(0, resultsAtOnce);
		const stubs = await Promise.all(hits.map((hit) => readStub(hit, fetchFile)));
		if (run !== current) return;
		const shown = stubs.filter((stub) => stub !== undefined).map((stub) => showResult(stub, query));
		list.append(...shown.map(({ item }) => item));
		status.textContent = tell(last, found);
		more.hidden = waiting.length === 0 && (last === undefined || last.searchedTo === "");
		addExcerpts(run, shown, query);
		return shown[0]?.item;
	};
	more.onclick = () =>
		showNext().then(
			(first) => first?.querySelector("a").focus(),
			() => {
				status.textContent = say("failed");
			},
		);
	await showNext();
}

/** Says how many there are, and how far it has looked. */
function tell(step, found) {
	if (step === undefined) return say("none");
	if (step.searchedTo === "") return found === 0 ? say("none") : say("found", { count: found });
	const { searched, articles: all } = step;
	return say(found === 0 ? "noneYet" : "foundSoFar", { count: found, day: formatDay(step.searchedTo), searched, all });
}

/** Writes one of the page's texts in its language. */
function say(name, values = {}) {
	const { locale, message } = texts[name];
	if (typeof message === "string") return message;
	return writeMessage(message, values, { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) });
}

/** `2024-05-31` or `2024-05`, never through the reader's time zone. */
function formatDay(day) {
	const options = day.length === 10 ? { dateStyle: "long" } : { year: "numeric", month: "long" };
	const date = new Date(`${day.length === 10 ? day : `${day}-01`}T00:00:00Z`);
	return Number.isNaN(date.getTime())
		? day
		: new Intl.DateTimeFormat(texts.found.locale, { ...options, timeZone: "UTC", calendar: "gregory" }).format(date);
}

function showResult(stub, query) {
	const { href, headline, when, source, lang, dir } = stub;
	const item = make("li", { className: "item" });
	const [day, time] = when.split(" ");
	const moment = make(
		"p",
		{ className: "when" },
		when === "" ? texts.undated : make("time", { dateTime: when.replace(" ", "T") }, formatDay(day), time ? ` ${time}` : ""),
	);
	const link = make("a", { href: root + href }, ...mark(markText(headline, query)));
	const publisher = source ? make("b", { dir: "auto" }, source) : undefined;
	const by = make(
		"p",
		{ className: "by" },
		...(publisher ? texts.publishedBy.map((part) => (part.argument ? publisher : part)) : [texts.publisherNotKnown]),
	);
	const language = { lang: lang ?? "", dir: dir ?? "ltr" };
	const lead = make("p", { className: "lead", ...language });
	item.append(moment, make("h2", { className: "headline", ...language }, link), by, lead);
	return { item, lead, href: link.href };
}

/** The text is read from the article's own page: it is shown there as it may be shown, and no copy of it lies elsewhere. */
async function addExcerpts(run, shown, query) {
	const waiting = [...shown];
	const work = async () => {
		for (let next = waiting.shift(); next !== undefined && run === current; next = waiting.shift()) {
			try {
				const html = new TextDecoder().decode(await fetchBytes(next.href));
				const page = new DOMParser().parseFromString(html, "text/html");
				const blocks = page.querySelectorAll(".article .text :is(p, li, td, th, pre, h2, h3, h4)");
				next.lead.replaceChildren(
					...mark(
						makeExcerpt(
							[...blocks].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()),
							query,
						),
					),
				);
			} catch (error) {
				// The result stands without its excerpt.
				console.warn(error);
			}
		}
	};
	await Promise.all(Array.from({ length: excerptsAtOnce }, work));
}

function mark(parts) {
	return parts.map(({ text, isFound }) => (isFound ? make("mark", {}, text) : text));
}

function make(name, properties, ...children) {
	const element = Object.assign(document.createElement(name), properties);
	element.append(...children);
	return element;
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
	const address = `?${asked}`;
	if (address !== location.search) history.pushState(null, "", address);
	search();
});
addEventListener("popstate", search);
search();
