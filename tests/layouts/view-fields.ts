import type { PhrasingContent, RootContent, TableRow } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { type DeclaredInterface, readInterfaces, readUnion } from "./read-interfaces.ts";

/** Where views are declared, those with a layout first. */
export const viewFiles = ["article-views", "list-views", "layout-view", "views"].map((name) => `src/model/${name}.ts`);

/** What every view has; said once. */
const always: ReadonlySet<string> = new Set(["kind", "site", "head"]);

/** Writes the reference of all views, as Markdown, from the TypeScript files that declare them. `LayoutView` names the views, in order. */
export function describeViews(sources: readonly string[]): string {
	const declared = new Map(sources.flatMap(readInterfaces).map((each) => [each.name, each]));
	const views = sources.flatMap((source) => readUnion(source, "LayoutView")).flatMap((name) => declared.get(name) ?? []);
	const parts = [...declared.values()].filter((each) => !views.includes(each));
	const children: RootContent[] = [
		heading(1, text("The fields of each view")),
		paragraph("Made by `npm run views` from the types in `src/model/`; a test compares them. How to use them: [README.md](README.md)."),
		paragraph(
			"A view is what a layout is given: the properties of a `.tsx` layout, the variables of an `.njk` template. Beside what is listed, each has `kind`, `site` (`SiteView`) and `head` (`HeadView`). A field with a `?` may be absent.",
		),
		...views.flatMap((view) => [heading(2, text(`${kindOf(view)}: `), code(view.name)), ...describe(view, always)]),
		heading(2, text("What they are made of")),
		...parts.flatMap((part) => [heading(3, code(part.name)), ...describe(part, new Set())]),
	];
	return remark().use(remarkGfm, { tablePipeAlign: false }).stringify({ type: "root", children });
}

/** The name of its layout: `article`. */
function kindOf({ fields }: DeclaredInterface): string {
	return fields.find(({ name }) => name === "kind")?.type.replaceAll('"', "") ?? "";
}

function describe({ comment, base, fields }: DeclaredInterface, left: ReadonlySet<string>): readonly RootContent[] {
	const rows = fields
		.filter(({ name }) => !left.has(name))
		.map(({ name, optional, type, comment }) => row([code(optional ? `${name}?` : name)], [code(type)], toPhrasing(comment)));
	return [
		...(comment === "" ? [] : [paragraph(comment)]),
		...(base === undefined ? [] : [paragraph(`All of \`${base}\`, and:`)]),
		...(rows.length === 0 ? [] : [{ type: "table" as const, children: [row([text("field")], [text("type")], [text("holds")]), ...rows] }]),
	];
}

function heading(depth: 1 | 2 | 3, ...children: PhrasingContent[]): RootContent {
	return { type: "heading", depth, children };
}

function row(...cells: (readonly PhrasingContent[])[]): TableRow {
	return { type: "tableRow", children: cells.map((children) => ({ type: "tableCell", children: [...children] })) };
}

/** A comment or a sentence of ours, in Markdown. */
function paragraph(markdown: string): RootContent {
	return { type: "paragraph", children: [...toPhrasing(markdown)] };
}

function toPhrasing(markdown: string): readonly PhrasingContent[] {
	return remark()
		.parse(markdown)
		.children.flatMap((block) => (block.type === "paragraph" ? block.children : []));
}

function text(value: string): PhrasingContent {
	return { type: "text", value };
}

function code(value: string): PhrasingContent {
	return { type: "inlineCode", value };
}
