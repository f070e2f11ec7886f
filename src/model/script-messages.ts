import type { Message, MessageTable } from "./message.ts";

/** The texts that the script of the search page says, each with its arguments. It gets them in parts, and writes them in the browser. */
export const scriptMessages = {
	results: {
		searching: {},
		nothingAsked: {},
		none: {},
		noneYet: { day: "text", searched: "number", all: "number" },
		found: { count: "number" },
		foundSoFar: { count: "number", day: "text", searched: "number", all: "number" },
		failed: {},
	},
} as const satisfies MessageTable;

/** What the script receives as JSON: each message, and the locale that writes it. */
export type ScriptTexts = Readonly<Record<keyof (typeof scriptMessages)["results"], LocalMessage>>;

/** A message of a language. */
export interface LocalMessage {
	readonly locale: string;
	readonly message: Message;
}
