import { join } from "node:path";
import { readMessages } from "../../src/config/read-messages.ts";
import { messageTable, type Texts } from "../../src/model/messages.ts";
import { bindMessages, toScriptTexts } from "../../src/views/bind-messages.ts";

const project = join(import.meta.dirname, "../..");

/** What the script of the search page says, in English. */
export const scriptTexts = toScriptTexts(readMessages("en", project));

const known = new Map<string, Texts>();

/** The shipped texts of the interface in a language. */
export function textsOf(language: string): Texts {
	const texts = known.get(language) ?? bindMessages(messageTable, readMessages(language, project));
	known.set(language, texts);
	return texts;
}
