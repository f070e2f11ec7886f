import type { EvidenceRowView } from "../../src/model/article-views.ts";

interface Properties {
	readonly rows: readonly EvidenceRowView[];
	/** Language of the capture: its lines are quoted. */
	readonly lang: string | undefined;
}

/** “How do we know?”: each value, the words it was read from, the rule, and what speaks against it. Opens in place. */
export function EvidencePanel({ rows, lang }: Properties) {
	return (
		<details class="evidence">
			<summary>how do we know?</summary>
			<dl class="panel">
				{rows.map((row) => (
					<div key={row.field}>
						<dt>{row.field}</dt>
						<dd>
							<b dir="auto">{row.value}</b>
							{row.basis !== undefined && <span class="basis">{row.basis}</span>}
							{row.doubt !== undefined && <span class="doubt">{row.doubt}</span>}
						</dd>
						{row.lines.map((line) => (
							<dd key={`${line.line} ${line.rule}`} class="source-line">
								<span class="where">{line.line > 0 ? `line ${line.line}` : "no line"}</span>
								<mark lang={lang} dir="auto">
									{line.text}
								</mark>
								<span class="rule">rule {line.rule}</span>
							</dd>
						))}
					</div>
				))}
			</dl>
		</details>
	);
}
