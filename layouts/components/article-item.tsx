import type { LayoutTexts } from "../../src/model/layout-messages.ts";
import type { ArticleItemView } from "../../src/model/views.ts";
import { Joined } from "./joined.tsx";
import { Sentence } from "./sentence.tsx";
import { Time } from "./time.tsx";

interface Properties {
	readonly item: ArticleItemView;
	readonly texts: LayoutTexts;
	/** Level of its headline on the page. */
	readonly level: 2 | 3;
}

/** One article in a list: hour, headline, who published it, place, first words. */
export function ArticleItem({ item, texts, level }: Properties) {
	const Heading = level === 2 ? "h2" : "h3";
	const when = item.time !== undefined || item.timeNote !== undefined;
	return (
		<li class="item">
			{(when || item.labels.length > 0) && (
				<p class="when">
					<Joined
						parts={[
							item.time && <Time time={item.time} />,
							item.timeNote,
							...item.labels.map((label) => (
								<span key={label} class="label" dir="auto">
									{label}
								</span>
							)),
						]}
					/>
				</p>
			)}
			<Heading class="headline" lang={item.headline.lang} dir={item.headline.dir}>
				<a href={item.href}>{item.headline.text}</a>
			</Heading>
			<p class="by">
				<Joined
					parts={[
						item.source === undefined ? (
							texts.item.publisherNotKnown
						) : (
							<Sentence text={texts.item.publishedBy} publisher={<b dir="auto">{item.source}</b>} />
						),
						item.place && <span dir="auto">{item.place}</span>,
					]}
				/>
			</p>
			{item.lead !== undefined && (
				<p class="lead" lang={item.lead.lang} dir={item.lead.dir}>
					{item.lead.text}
				</p>
			)}
		</li>
	);
}
