import type { LayoutTexts } from "../../src/model/layout-messages.ts";
import type { ArticleGroupView } from "../../src/model/views.ts";
import { ArticleItem } from "./article-item.tsx";
import { Link } from "./link.tsx";

interface Properties {
	readonly groups: readonly ArticleGroupView[];
	readonly texts: LayoutTexts;
	readonly class: string;
	/** Said of articles in a group without a heading. */
	readonly unnamed: string;
}

/** Articles under the days or years they belong to. */
export function ArticleGroups({ groups, texts, class: className, unnamed }: Properties) {
	return (
		<div class={className}>
			{groups.map((group) => (
				<section class="group" key={group.heading?.href ?? ""} id={group.id}>
					<h2 class={group.heading === undefined ? "hidden" : "side-head"}>
						{group.heading === undefined ? unnamed : <Link link={group.heading} />}
					</h2>
					<ol class="items">
						{group.items.map((item) => (
							<ArticleItem key={item.href} item={item} texts={texts} level={3} />
						))}
					</ol>
				</section>
			))}
		</div>
	);
}
