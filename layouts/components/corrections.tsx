import type { CorrectionView } from "../../src/model/article-views.ts";
import type { LayoutTexts } from "../../src/model/layout-messages.ts";
import { Joined } from "./joined.tsx";
import { Message } from "./message.tsx";

interface Properties {
	readonly corrections: readonly CorrectionView[];
	readonly texts: LayoutTexts["corrections"];
}

/** What the archive knew better: set apart from the publisher's words, both values shown. A reason for several values follows the last of them. */
export function Corrections({ corrections, texts }: Properties) {
	if (corrections.length === 0) return null;
	return (
		<section class="corrections">
			<h3>{texts.heading}</h3>
			<dl>
				{corrections.map((correction, index) => (
					<div key={correction.field}>
						<dt>{correction.field}</dt>
						<dd>
							<span class="word">{texts.now}</span> <ins dir="auto">{correction.now}</ins>
						</dd>
						{/* A correction may also confirm what was doubtful. */}
						{correction.was !== correction.now && (
							<dd>
								<span class="word">{texts.captureSays}</span>{" "}
								{correction.was === undefined ? texts.nothing : <del dir="auto">{correction.was}</del>}
							</dd>
						)}
						{!haveOneReason(correction, corrections[index + 1]) && (
							<dd class="why">
								<p dir="auto">
									<Message text={correction.why} />
								</p>
								{(correction.by !== undefined || correction.when !== undefined) && (
									<p class="note">
										<Joined parts={[correction.by && <bdi>{correction.by}</bdi>, correction.when]} />
									</p>
								)}
							</dd>
						)}
					</div>
				))}
			</dl>
		</section>
	);
}

function haveOneReason(one: CorrectionView, other: CorrectionView | undefined): boolean {
	return one.why === other?.why && one.by === other.by && one.when === other.when;
}
