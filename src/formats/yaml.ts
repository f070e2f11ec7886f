import { LineCounter, parseDocument } from "yaml";

/** Why a YAML text could not be read. */
interface YamlFault {
	/** From 1. */
	readonly line: number;
	readonly reason: string;
}

type YamlResult =
	| { readonly value: unknown; readonly lineOf: (path: readonly (string | number)[]) => number }
	| { readonly fault: YamlFault };

const maxAliases = 50;

/**
 * Reads a YAML 1.2 text. Dates, times and numbers with colons stay text; duplicated keys, unknown tags and warnings are faults; alias bombs
 * are refused. `lineOf` tells the line of a value by its path, for messages.
 */
export function readYaml(text: string): YamlResult {
	const counter = new LineCounter();
	const document = parseDocument(text, { version: "1.2", uniqueKeys: true, lineCounter: counter, prettyErrors: false, stringKeys: true });
	const [error] = [...document.errors, ...document.warnings];
	if (error) return { fault: { line: counter.linePos(error.pos[0]).line, reason: error.message } };
	const lineOf = (path: readonly (string | number)[]): number => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true);
			if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range))
				return counter.linePos(node.range[0]).line;
		}
		return 1;
	};
	try {
		return { value: document.toJS({ maxAliasCount: maxAliases }), lineOf };
	} catch (error) {
		return { fault: { line: 1, reason: error instanceof Error ? error.message : String(error) } };
	}
}
