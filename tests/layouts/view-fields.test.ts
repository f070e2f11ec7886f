import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "../build/run-microfilm.ts";
import { readInterfaces } from "./read-interfaces.ts";
import { describeViews, viewFiles } from "./view-fields.ts";

const sources = viewFiles.map((file) => readFileSync(join(project, file), "utf8"));

describe("layouts/views.md", () => {
	it("is what `npm run views` writes", () => {
		expect(readFileSync(join(project, "layouts/views.md"), "utf8")).toBe(describeViews(sources));
	});

	it("names every field of a view, with the words of its type", () => {
		const story = `/** A story. */
export interface StoryView extends Base {
	readonly kind: "story";
	/** Of \`a\` or
	 * nothing. */
	readonly deck?: readonly (A | B)[];
	plain: { readonly a: string /** Said. */; readonly b: string; };
}
interface Hidden { a: string }`;
		expect(describeViews([story, "export type LayoutView =\n\t| StoryView\n\t| OtherView;"])).toContain(
			"## story: `StoryView`\n\nA story.\n\nAll of `Base`, and:\n\n| field | type | holds |\n| - | - | - |\n" +
				"| `deck?` | `(A \\| B)[]` | Of `a` or nothing. |\n| `plain` | `{ a: string; b: string }` | |\n\n## What",
		);
	});
});

it("the sanitiser made nothing but what a template may print as it is (`src/eleventy/load-template.ts`)", () => {
	const fields = sources
		.flatMap(readInterfaces)
		.flatMap(({ name, fields }) => fields.map((field) => ({ ...field, name: `${name}.${field.name}` })));
	expect(fields.filter(({ type }) => type.includes("SanitizedHtml")).map(({ name }) => name)).toEqual([
		"ArticlePageView.body",
		"TextPageView.body",
		"HeadView.jsonLd",
	]);
});
