/** The part of Eleventy's configuration that this site uses. */
interface Config {
	addCollection(name: string, select: (api: { getFilteredByTag(tag: string): Article[] }) => unknown): void;
	addFilter(name: string, filter: (value: never) => unknown): void;
	addPassthroughCopy(path: string): void;
}

interface Article {
	readonly data: Readonly<Record<ListKind, readonly string[] | undefined>>;
}

/** A page of a list: up to 200 articles of one day, source, place … */
interface ListPage {
	readonly kind: ListKind;
	readonly name: string;
	readonly path: string;
	readonly articles: readonly Article[];
}

type ListKind = (typeof listKinds)[number];

const listKinds = ["days", "months", "years", "sources", "places", "bylines"] as const;
const perPage = 200;

/** An archive as most sites of Eleventy's are made: a Markdown template an article, a tag, collections, lists paginated over them. */
export default function configure(config: Config) {
	config.addCollection("lists", (api) => listKinds.flatMap((kind) => divide(kind, api.getFilteredByTag("article"))));
	config.addCollection("kinds", (api) =>
		listKinds.map((kind) => ({
			kind,
			lists: [...groupBy(kind, api.getFilteredByTag("article"))].map(([name, { length }]) => ({ name, path: toPath(kind, name), length })),
		})),
	);
	config.addFilter("newest", (articles: readonly Article[]) => articles.slice(-50).toReversed());
	config.addFilter("day", (date: Date) => date.toISOString().slice(0, 10));
	config.addFilter("moment", (date: Date) => `${date.toISOString().slice(0, 16)}Z`);
	config.addFilter("named", ([kind, name]: readonly [ListKind, string]) => toPath(kind, name));
	return { markdownTemplateEngine: false, htmlTemplateEngine: false, dir: { output: "public" } };
}

function groupBy(kind: ListKind, articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
	const groups = new Map<string, Article[]>();
	for (const article of articles)
		for (const name of article.data[kind] ?? []) {
			const known = groups.get(name);
			if (known) known.push(article);
			else groups.set(name, [article]);
		}
	return groups;
}

function divide(kind: ListKind, articles: readonly Article[]): readonly ListPage[] {
	return [...groupBy(kind, articles)].flatMap(([name, all]) =>
		Array.from({ length: Math.ceil(all.length / perPage) }, (_, part) => ({
			kind,
			name,
			path: `${toPath(kind, name)}${part === 0 ? "" : `page/${part + 1}/`}`,
			articles: all.slice(part * perPage, (part + 1) * perPage),
		})),
	);
}

function toPath(kind: ListKind, name: string): string {
	return `/${kind}/${name.toLowerCase().replaceAll(" ", "-")}/`;
}
