// The filters: what they offer is read from the files of the search, so that the page is the same whatever the archive holds.
import { readChoices } from "../find/read-facets.ts";
import { readManifest } from "../find/search-archive.ts";
import { locale } from "./page-texts.js";

/** Fills the filters with what the archive holds now; what was chosen stays chosen. */
export async function offerChoices(filters, fetchFile) {
	const choices = await readChoices(await readManifest(fetchFile), fetchFile);
	const numbers = new Intl.NumberFormat(locale);
	const languages = new Intl.DisplayNames(locale, { type: "language" });
	const { compare } = new Intl.Collator(locale);
	for (const field of filters.querySelectorAll("[data-facet]")) {
		const kind = field.name;
		const named = choices[kind].map((choice) => (kind === "language" ? { ...choice, name: nameOf(languages, choice.value) } : choice));
		const sorted = named.sort((one, other) => (kind === "year" ? compare(other.value, one.value) : compare(one.name, other.name)));
		const chosen = field.value;
		field.length = 1;
		for (const { value, name, count } of sorted) {
			// It begins with the name itself, which is typed to get to it.
			const option = new Option(`${name} (${numbers.format(count)})`, value);
			option.dir = "auto";
			field.add(option);
		}
		keepChoice(field, chosen);
	}
}

/** Chooses a value, whether or not the filter offers it yet. */
export function keepChoice(field, value) {
	if (![...field.options].some((option) => option.value === value)) field.add(new Option(value, value));
	field.value = value;
}

/** The code itself where it is none that has a name. */
function nameOf(languages, code) {
	try {
		return languages.of(code) ?? code;
	} catch {
		return code;
	}
}
