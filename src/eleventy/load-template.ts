import nunjucks from "nunjucks";
import { ArchiveError } from "../model/archive-error.ts";
import type { LayoutView } from "../model/layout-view.ts";

const { SafeString } = nunjucks.runtime;

type DrawFrame = (view: LayoutView, main: string) => string;

/**
 * Loads a layout that is a Nunjucks template: its data are the fields of the view, everything is escaped, and a name that is not there is a fault.
 * Only what came out of the sanitiser passes the filter `safe`. `drawFrame` draws a page around the text of its `<main>`.
 *
 * Throws an `ArchiveError` with file and line for a template that cannot be read; what it returns throws for one that cannot draw a page.
 */
export function loadTemplate(folders: readonly string[], name: string, drawFrame: DrawFrame): (view: LayoutView) => string {
	const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), { autoescape: true, throwOnUndefined: true });
	let sanitized: readonly unknown[] = [];
	let refused: string | undefined;
	environment.addFilter("safe", (value) => {
		if (value instanceof SafeString) return value;
		if (typeof value === "string" && sanitized.includes(value)) return new SafeString(value);
		refused = notSanitized;
		// Printing nothing is a fault, of which Nunjucks knows the line.
		return undefined;
	});
	const template = attempt(name, () => environment.getTemplate(name, true));
	return (view) => {
		sanitized = ["body" in view ? view.body : undefined, view.head.jsonLd];
		refused = undefined;
		const frame = (main: unknown) => new SafeString(drawFrame(view, String(main)));
		try {
			return template.render({ ...view, frame });
		} catch (error) {
			throw new Error(describeFault(error, refused), { cause: error });
		}
	};
}

const notSanitized = "Only `body` and `head.jsonLd` may pass the filter `safe`: nothing else has been through the sanitiser.";

function attempt<Value>(name: string, work: () => Value): Value {
	try {
		return work();
	} catch (error) {
		throw new ArchiveError("configuration", `The layout \`${name}\` cannot be loaded: ${describeFault(error)}`, {
			cause: error,
			hint: "Mend it.",
		});
	}
}

/**
 * faultPlace = "(" file ")" [ " [Line " line ", Column " column "]" ]. Nunjucks names the templates from the outermost to the innermost.
 * Examples: `(/a/layouts/article.njk) [Line 3, Column 9]`, `(/a/layouts/article.njk)`.
 */
const faultPlace = /\((?<file>[^\n]{1,4096}\.njk)\)(?: \[Line (?<line>\d+), Column \d+\])?\n\s*/g;

/** Says where a template is wrong, and why: `/a/layouts/article.njk`, line 3: … */
function describeFault(error: unknown, reason?: string): string {
	const message = error instanceof Error ? error.message : String(error);
	const place = [...message.matchAll(faultPlace)].at(-1);
	if (place === undefined) return message;
	const why = message.slice(place.index + place[0].length);
	const [thrown] = /^Error: /.exec(why) ?? [];
	// Of what is thrown by a call, Nunjucks counts lines from 0, and of an undefined value from 1.
	const line = place.groups?.line === undefined ? undefined : Number(place.groups.line) + (thrown ? 1 : 0);
	return `\`${place.groups?.file}\`${line === undefined ? "" : `, line ${line}`}: ${reason ?? why.slice(thrown?.length ?? 0)}`;
}
