import type { CaptureView } from "../../src/model/article-views.ts";
import { Time } from "./time.tsx";

/** The copies that the archive holds, each with its hash, so that anyone can check them. */
export function Captures({ captures }: { readonly captures: readonly CaptureView[] }) {
	if (captures.length === 0) return null;
	return (
		<section>
			<h3>{captures.length === 1 ? "Capture" : "Captures"}</h3>
			<ul class="captures">
				{captures.map((capture) => (
					<li key={capture.sha256 + capture.file}>
						<p>
							{capture.captured === undefined ? "Capture day not known" : <Time time={capture.captured} />}
							{capture.shown && captures.length > 1 && <b> · shown here</b>}
						</p>
						<p class="file" dir="auto">
							{capture.href === undefined ? capture.file : <a href={capture.href}>{capture.file}</a>}
						</p>
						<details>
							<summary>
								SHA-256 <code>{capture.sha256.slice(0, 12)}…</code>
							</summary>
							<code class="hash">{capture.sha256}</code>
						</details>
					</li>
				))}
			</ul>
		</section>
	);
}
