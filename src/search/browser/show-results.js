// The list of what was found: under the heading of each day, or, best first, each result with its day.
import { makeExcerpt, markText } from "../find/make-excerpt.ts";
import { toTextFragment } from "../find/text-fragment.ts";
import { formatDay, texts } from "./page-texts.js";

const excerptsAtOnce = 4;

/** Fetches a file of the site. */
export async function fetchBytes(href, options) {
	const answer = await fetch(href, options);
	if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

/** Opens the list, to which results are added a few at a time. */
export function openList(results, { root, query, byDay }) {
	let day;
	let list;
	const begin = (heading) => {
		list = make("ol", { className: "items" });
		results.append(...heading, list);
	};
	const add = (stub) => {
		const itsDay = dayOf(stub);
		if (list === undefined && !byDay) begin([]);
		if (byDay && itsDay !== day) {
			day = itsDay;
			begin([make("h2", { className: "search-day" }, showDay(day))]);
		}
		const item = makeResult(stub, { root, query, byDay });
		list.append(item.element);
		return item;
	};
	return { add };
}

/** `2024-05-31T04:06Z` → `2024-05-31` */
function dayOf({ when }) {
	return when.split("T")[0];
}

function showDay(day) {
	return day === "" ? texts.undated : make("time", { dateTime: day }, formatDay(day));
}

function showMoment(stub) {
	return stub.time ? make("time", { dateTime: stub.when }, `${formatDay(dayOf(stub))} ${stub.time}`) : showDay(dayOf(stub));
}

function makeResult(stub, { root, query, byDay }) {
	const { href, headline, when, time, source, lang, dir } = stub;
	const language = { lang: lang ?? "", dir: dir ?? "ltr" };
	const parts = markText(headline, query);
	const link = make("a", { href: root + href + toTextFragment(parts) }, ...mark(parts));
	const lead = make("p", { className: "lead", ...language });
	const element = make(
		"li",
		{ className: "item" },
		...(byDay
			? time
				? [make("p", { className: "when" }, make("time", { dateTime: when }, time))]
				: []
			: [make("p", { className: "when" }, showMoment(stub))]),
		make(byDay ? "h3" : "h2", { className: "headline", ...language }, link),
		makeCredit(source),
		lead,
	);
	return { element, link, lead };
}

function makeCredit(source) {
	if (!source) return make("p", { className: "by" }, texts.publisherNotKnown);
	const publisher = make("b", { dir: "auto" }, source);
	return make("p", { className: "by" }, ...texts.publishedBy.map((part) => (part.argument ? publisher : part)));
}

/**
 * Adds to each result the passage in which it was found, and to its link where that stands. The text is read from the article's own page: it is
 * shown there as it may be shown, and no copy of it lies elsewhere.
 */
export async function addExcerpts(shown, { query, isWanted }) {
	const waiting = [...shown];
	const work = async () => {
		for (let next = waiting.shift(); next !== undefined && isWanted(); next = waiting.shift()) {
			try {
				const [address] = next.link.getAttribute("href").split("#", 1);
				const html = new TextDecoder().decode(await fetchBytes(address));
				const page = new DOMParser().parseFromString(html, "text/html");
				const blocks = page.querySelectorAll(".article .text :is(p, li, td, th, pre, h2, h3, h4)");
				const parts = makeExcerpt(
					[...blocks].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()),
					query,
				);
				next.lead.replaceChildren(...mark(parts));
				const fragment = toTextFragment(parts);
				if (fragment !== "") next.link.href = address + fragment;
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
