import type { Article, ArticleCard } from "../model/article.ts";
import type { Found } from "../model/evidence.ts";

/** Makes the card of an article: its values without their evidence. */
export function toArticleCard(article: Article): ArticleCard {
	const { id, permalink, headline, source, dateline, published, modified, captured, listDay, language, direction, lead, withheld } =
		article;
	return {
		id,
		permalink,
		headline: headline && withoutEvidence(headline),
		labels: article.labels.map(withoutEvidence),
		source,
		dateline: dateline && { ...dateline, evidence: [] },
		published: published && { ...published, evidence: [] },
		modified: modified && { ...modified, evidence: [] },
		captured: captured && { ...captured, evidence: [] },
		listDay,
		language,
		direction,
		lead,
		withheld,
	};
}

/** The rule that found a label stays: a tag is no label. */
function withoutEvidence({ value, evidence }: Found<string>): Found<string> {
	return { value, evidence: evidence.slice(0, 1).map(({ line, rule }) => ({ line, rule, text: "" })) };
}
