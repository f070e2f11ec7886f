import type { CaptureView } from "../../src/model/article-views.ts";
import type { LayoutTexts } from "../../src/model/layout-messages.ts";
import { Time } from "./time.tsx";

interface Properties {
	readonly captures: readonly CaptureView[];
	readonly texts: LayoutTexts["captures"];
}

/** The copies that the archive holds, each with its hash, so that anyone can check them. */
export function Captures({ captures, texts }: Properties) {
	if (captures.length === 0) return null;
	return (
		<section>
			<h3>{captures.length === 1 ? texts.one : texts.many}</h3>
			<ul class="captures">
				{captures.map((capture) => (
					<li key={capture.sha256 + capture.file}>
						<p>
							{capture.captured === undefined ? texts.dayNotKnown : <Time time={capture.captured} />}
							{capture.shown && captures.length > 1 && <b> · {texts.shownHere}</b>}
						</p>
						<p class="file" dir="auto">
							{capture.href === undefined ? capture.file : <a href={capture.href}>{capture.file}</a>}
						</p>
						<details>
							<summary>
								SHA-256 <code>{capture.sha256.slice(0, 12)}…</code>
							</summary>{" "}
							<code class="hash">{capture.sha256}</code>
						</details>
					</li>
				))}
			</ul>
		</section>
	);
}
