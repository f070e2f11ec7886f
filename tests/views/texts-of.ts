import { join } from "node:path";
import { readMessages } from "../../src/config/read-messages.ts";
import { messageTable, type Texts } from "../../src/model/messages.ts";
import { bindMessages } from "../../src/views/bind-messages.ts";

const known = new Map<string, Texts>();

/** The shipped texts of the interface in a language. */
export function textsOf(language: string): Texts {
	const texts = known.get(language) ?? bindMessages(messageTable, readMessages(language, join(import.meta.dirname, "../..")));
	known.set(language, texts);
	return texts;
}
