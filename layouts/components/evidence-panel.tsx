import type { EvidenceLineView, EvidenceRowView } from "../../src/model/article-views.ts";
import { Breakable } from "./breakable.tsx";

interface Properties {
	/** “How do we know?” */
	readonly summary: string;
	readonly rows: readonly EvidenceRowView[];
	/** Language of the capture: its lines are quoted. */
	readonly lang: string | undefined;
}

/** “How do we know?”: each value, the line it was read from with the words marked, the rule, and what speaks against it. Opens in place. */
export function EvidencePanel({ summary, rows, lang }: Properties) {
	return (
		<details class="evidence">
			<summary>{summary}</summary>
			<dl class="panel">
				{rows.map((row) => (
					<div key={row.field}>
						<dt>{row.field}</dt>
						<dd class="known">
							<b dir="auto">
								<Breakable text={row.value} />
							</b>{" "}
							{row.basis !== undefined && <span class="basis">{row.basis}</span>}{" "}
							{row.doubt !== undefined && <span class="doubt">{row.doubt}</span>}
						</dd>
						{row.lines.map((line) => (
							<dd key={`${line.place} ${line.rule}`} class="source-line">
								<QuotedLine line={line} lang={lang} />
							</dd>
						))}
					</div>
				))}
			</dl>
		</details>
	);
}

function QuotedLine({ line, lang }: { readonly line: EvidenceLineView; readonly lang: string | undefined }) {
	return (
		<>
			<span class="where">{line.place}</span>{" "}
			<span class="quoted">
				<span lang={lang} dir="auto">
					{line.parts.map(({ text, isRead }) => (isRead ? <mark>{text}</mark> : text))}
				</span>
			</span>{" "}
			<span class="rule">{line.rule}</span>
		</>
	);
}
