import { siteNotices } from "../words/site-notices.ts";
import { indexOpenings } from "./index-openings.ts";

/**
 * Whether a line says what a site says of each of its stories: which feed brought it, what readers' comments are for, how to report a
 * mistake in it.
 *
 *     The post Mill reopens appeared first on Harbour News.
 *     (This story has not been edited by Harbour staff and is auto-generated from a syndicated feed.)
 *     Если вы нашли ошибку в тексте, выделите её и нажмите Ctrl+Enter
 */
export function isSiteNote(text: string): boolean {
	if (text.endsWith(forumNotice) || text.endsWith(streamNotice) || opensAsNotice(text)) return true;
	if (text.length > maxNote || !openings.includes(text.charAt(0))) return false;
	return (text.startsWith("The post ") && text.includes(" appeared first on ")) || (text.includes("syndicated ") && syndicated.test(text));
}

function opensAsNotice(text: string): boolean {
	if (text.length > maxNotice) return false;
	const openings = noticesAt(text.slice(0, 2).toLowerCase());
	if (openings.length === 0) return false;
	const start = text.slice(0, 40).toLowerCase();
	return openings.some(
		(opening) => start.startsWith(opening) && (needsNoBlank.test(opening) || !letter.test(start.charAt(opening.length))),
	);
}

const noticesAt = indexOpenings(siteNotices);
/** Three sentences. */
const maxNotice = 400;
const letter = /^\p{L}/u;
/** Chinese and Japanese part no words. */
const needsNoBlank = /[\p{Script=Han}\p{Script=Hiragana}]$/u;

/** What stations of the United States say above readers' comments, behind their name. */
const forumNotice = " is committed to providing a forum for civil and constructive conversation.";

/** How stations of ABC end what they say of their films. “Stream Oldport's News Leader and Original Shows 24/7” */
const streamNotice = " Original Shows 24/7";

/** How a note of a feed begins: “The post”, “(This”, “Disclaimer”, “Except for”. */
const openings = "T(DE";
/** A headline of 140 characters, and two names. */
const maxNote = 260;
const syndicated = /\b(?:generated|published|sourced) from a (?:third party )?syndicated (?:news )?feed\b/;
