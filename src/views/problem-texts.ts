import type { Problem, ProblemDetails } from "../model/problem.ts";
import type { ViewContext } from "./view-context.ts";

/** Says to a reader, in the language of the interface, what could not be understood of an article. */
export function toProblemTexts(problems: readonly Problem[], { texts }: ViewContext): readonly string[] {
	// The details of a problem have the names that its message has: `tests/config/messages.test.ts`.
	const sentences = texts.problems as unknown as Readonly<Record<string, string | ((details: ProblemDetails) => string) | undefined>>;
	return problems.flatMap(({ id, details = {} }) => {
		const sentence = sentences[id];
		if (sentence === undefined) return [];
		return typeof sentence === "string" ? sentence : sentence(details);
	});
}
