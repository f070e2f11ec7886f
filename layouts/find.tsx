import type { FindPageView } from "../src/model/layout-view.ts";
import { Breakable } from "./components/breakable.tsx";
import { Document } from "./components/document.tsx";
import { PageHead } from "./components/page-head.tsx";
import { Sentence } from "./components/sentence.tsx";

const example = "paper.example/2024/05/31/story.html";

/** From an original address to its article: a form, what came of it, and how to do it by hand, which needs no script. */
export default function FindPage({ site, head, heading, action, root, scriptHref }: FindPageView) {
	const texts = site.texts.find;
	return (
		<Document site={site} head={head}>
			<PageHead heading={heading} summary={texts.summary} />
			<form class="search" method="get" action={action} data-find data-root={site.homeHref}>
				<p class="asked">
					<label for="find-address">{texts.address}</label>
					<input type="text" inputmode="url" id="find-address" name="address" dir="ltr" autocomplete="off" spellcheck={false} required />
				</p>
				<p>
					<button type="submit">{texts.go}</button>
				</p>
			</form>
			<div role="status">
				<p class="summary" data-when="looking" hidden>
					{texts.looking}
				</p>
				<p class="summary" data-when="unclear" hidden>
					{texts.unclear}
				</p>
				<p class="summary" data-when="none" hidden>
					{texts.none}
				</p>
				<p class="summary" data-when="failed" hidden>
					<Sentence text={texts.failed} link={<a href={action} />} />
				</p>
			</div>
			<section class="text page-text">
				<h2>{texts.byHand}</h2>
				<p>
					<Sentence text={texts.putInFront} scheme={<code>https://</code>} />
				</p>
				<dl class="profile">
					<div>
						<dt>{texts.original}</dt>
						<dd>
							<code dir="ltr">
								<Breakable text={`https://${example}`} />
							</code>
						</dd>
					</div>
					<div>
						<dt>{texts.archived}</dt>
						<dd>
							<code dir="ltr">
								<Breakable text={root + example} />
							</code>
						</dd>
					</div>
				</dl>
				<p>{texts.withQuery}</p>
			</section>
			<script type="module" src={scriptHref} />
		</Document>
	);
}
