import { siteNotices } from "../words/site-notices.ts";
import { indexWholeOpenings } from "./index-openings.ts";

/**
 * Whether a line says what a site says of each of its stories: which feed brought it, what readers' comments are for, how to report a
 * mistake in it.
 *
 *     The post Mill reopens appeared first on Harbour News.
 *     (This story has not been edited by Harbour staff and is auto-generated from a syndicated feed.)
 *     Если вы нашли ошибку в тексте, выделите её и нажмите Ctrl+Enter
 */
export function isSiteNote(text: string): boolean {
	if (text.endsWith(forumNotice) || text.endsWith(streamNotice) || (text.length <= maxNotice && opensAsNotice(text))) return true;
	if (text.length > maxNote || !openings.includes(text.charAt(0))) return false;
	return (text.startsWith("The post ") && text.includes(" appeared first on ")) || (text.includes("syndicated ") && syndicated.test(text));
}

/** Chinese and Japanese part no words. */
const opensAsNotice = indexWholeOpenings(siteNotices, /[\p{Script=Han}\p{Script=Hiragana}]$/u);
/** Three sentences. */
const maxNotice = 400;

/** What stations of the United States say above readers' comments, behind their name. */
const forumNotice = " is committed to providing a forum for civil and constructive conversation.";

/** How stations of ABC end what they say of their films. “Stream Oldport's News Leader and Original Shows 24/7” */
const streamNotice = " Original Shows 24/7";

/** How a note of a feed begins: “The post”, “(This”, “Disclaimer”, “Except for”. */
const openings = "T(DE";
/** A headline of 140 characters, and two names. */
const maxNote = 260;
const syndicated = /\b(?:generated|published|sourced) from a (?:third party )?syndicated (?:news )?feed\b/;
