// The search page: reads the request from the address, asks the files of the search, and shows what is found.
// Texts and places come from the page (`layouts/search.tsx`); nothing is ever set as HTML.
import { openFiles } from "../find/fetch-file.ts";
import { rankHits } from "../find/rank-hits.ts";
import { readRequest } from "../find/read-request.ts";
import { quietly, readManifest, readStub, searchArchive } from "../find/search-archive.ts";
import { keepChoice, offerChoices } from "./offer-choices.js";
import { formatDay, say } from "./page-texts.js";
import { addExcerpts, fetchBytes, openList } from "./show-results.js";

const resultsAtOnce = 20;
/** The best of so many are shown first: more would be fetched for articles that few readers get to. */
const rankedAtOnce = 1_000;

const form = document.querySelector("form[data-search]");
const results = document.getElementById("search-results");
const status = document.getElementById("search-status");
const more = document.getElementById("search-more");
const filters = form.querySelector("details");
const { root } = form.dataset;

/** Counts the searches: an older one stops when a newer one begins. */
let current = 0;

/** The manifest is asked for again at each search, so that a page left open finds what was added. */
function openSearch() {
	return openFiles((path) => fetchBytes(`${root}search/${path}`, { cache: path.endsWith("segments.json") ? "no-cache" : "default" }));
}

async function search() {
	const run = ++current;
	const asked = new URLSearchParams(location.search);
	for (const field of form.querySelectorAll("[name]")) fill(field, asked.get(field.name) ?? "");
	const request = readRequest(asked);
	const before = history.state ?? {};
	results.replaceChildren();
	more.hidden = true;
	more.onclick = null;
	if (Object.keys(request.filters).length > 0) filters.open = true;
	if (request.isEmpty) {
		status.textContent = asked.get("q") ? say("nothingAsked") : "";
		return;
	}
	status.textContent = say("searching");
	try {
		await show(run, request, before.shown);
		if (run === current && before.top !== undefined) scrollTo(0, before.top);
	} catch (error) {
		fail(run, error);
	}
}

function fail(run, error) {
	if (run === current) status.textContent = say("failed");
	console.warn(error);
}

/** Shows the first results, or as many as were shown when the reader left. */
async function show(run, { query, range, filters: asked, order }, shownBefore = 0) {
	const fetchFile = openSearch();
	const manifest = await readManifest(fetchFile);
	const steps = searchArchive(query, { manifest, fetchFile, range, filters: asked });
	const list = openList(results, { root, query, byDay: order === "date" });
	let waiting = [];
	let found = 0;
	let shownSoFar = 0;
	let last;
	/** Looks one step further back; `false` where none is left, or a newer search has begun. */
	const lookBack = async () => {
		if (last?.searchedTo === "") return false;
		const { value, done } = await steps.next();
		if (run !== current || done) return false;
		last = value;
		waiting.push(...value.hits);
		found += value.hits.length;
		// That all was searched is said when all that was found stands below.
		if (last.searchedTo !== "") status.textContent = tell(last, found);
		return true;
	};
	const lookForBest = async () => {
		let isLeft = true;
		while (isLeft && waiting.length < rankedAtOnce) isLeft = await lookBack();
		waiting = [...(await rankHits(waiting, fetchFile))];
	};
	const showNext = async () => {
		more.hidden = true;
		if (order === "relevance" && waiting.length < resultsAtOnce) await lookForBest();
		const shown = [];
		// By day, what is found is shown while older articles are searched.
		do {
			// Each is shown when those before it are: they lie in many files.
			for (const stub of waiting.splice(0, resultsAtOnce - shown.length).map((hit) => quietly(readStub(hit, fetchFile)))) {
				const known = await stub;
				if (run !== current) return;
				if (known !== undefined) shown.push(list.add(known));
			}
		} while (order === "date" && shown.length < resultsAtOnce && (await lookBack()));
		if (run !== current) return;
		shownSoFar += shown.length;
		history.replaceState({ ...history.state, shown: shownSoFar }, "");
		status.textContent = tell(last, found);
		more.hidden = waiting.length === 0 && (last === undefined || last.searchedTo === "");
		addExcerpts(shown, { query, isWanted: () => run === current });
		return shown[0]?.link;
	};
	more.onclick = () =>
		showNext().then(
			(first) => first?.focus(),
			(error) => fail(run, error),
		);
	do await showNext();
	while (run === current && !more.hidden && shownSoFar < shownBefore);
}

/** Says how many there are, and how far it has looked. */
function tell(step, found) {
	if (step === undefined) return say("none");
	if (step.searchedTo === "") return found === 0 ? say("none") : say("found", { count: found });
	const { searched, articles: all } = step;
	return say(found === 0 ? "noneYet" : "foundSoFar", { count: found, day: formatDay(step.searchedTo), searched, all });
}

/** A filter may be asked for before what it offers is known. */
function fill(field, value) {
	if ("facet" in field.dataset) keepChoice(field, value);
	else field.value = value;
	if (field.selectedIndex === -1) field.selectedIndex = 0;
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
	const address = `?${asked}`;
	if (address === location.search) history.replaceState(null, "");
	else history.pushState(null, "", address);
	search();
});
// Where a reader leaves for an article, and comes back to.
results.addEventListener("click", () => history.replaceState({ ...history.state, top: scrollY }, ""));
filters.addEventListener("toggle", () => {
	if (filters.open) offerChoices(filters, openSearch()).catch((error) => fail(current, error));
});
addEventListener("popstate", search);
search();
