import { siteNotices } from "../../words/site-notices.ts";
import { indexWholeOpenings } from "../index-openings.ts";

/**
 * Whether a line says what a site says of each of its stories: which feed brought it, what readers' comments are for, how to report a
 * mistake in it.
 *
 *     The post Mill reopens appeared first on Harbour News.
 *     (This story has not been edited by Harbour staff and is auto-generated from a syndicated feed.)
 *     Если вы нашли ошибку в тексте, выделите её и нажмите Ctrl+Enter
 *     Copyright 2024 Harbour Media, Inc. All rights reserved. This material may not be published …
 *     <iframe src="https://harbour.example/player">
 *     $3 for 3 Months      kAm%96 >:== 3FC?65]k^Am
 */
export function isSiteNote(text: string): boolean {
	if (endsAsNotice(text) || text.startsWith(commentNotice, text.indexOf(" ")) || (text.length <= maxNotice && opensAsNotice(text)))
		return true;
	if (text.length <= maxAge && text.endsWith(" old") && age.test(text)) return true;
	if ((text.startsWith("<") && embedded.test(text)) || text.startsWith(subtitles)) return true;
	if (text.length <= maxAppeal && (text.includes("Your ") || text.includes("your ") || text.startsWith("Thanks to ")) && asksDonors(text))
		return true;
	if (warningMarks.includes(text.charAt(0)) && warning.test(text.slice(0, maxWarning))) return true;
	if (text.length <= maxCommented && text.includes("Comments Off on ")) return true;
	const from = text.startsWith("(") ? 1 : 0;
	if (text.startsWith("Copyright ", from) && copyright.test(text.slice(from, from + maxCopyright))) return true;
	if (text.length <= maxReserved && text.includes("©") && reserved.test(text.slice(-reservedLength))) return true;
	if (offerSigns.includes(text.charAt(0)) ? offer.test(text) : text.charAt(0) === "k" && cipher.test(text)) return true;
	if (text.length > maxNote || !openings.includes(text.charAt(0))) return false;
	if (text.startsWith("Published on ")) return printedFrom.test(text);
	if (text.startsWith("Create ")) return freeAccount.test(text);
	if (text.startsWith("Реклама на ")) return advertiseAt.test(text);
	return (text.startsWith("The post ") && text.includes(" appeared first on ")) || (text.includes("syndicated ") && syndicated.test(text));
}

/** How long ago the article was written. “This article is 3 years old” */
const age = /^This (?:article|story|post) is (?:more than |over |about )?\d{1,2} (?:year|month)s? old$/;
const maxAge = 50;

/** By the last sign already most lines are none. */
function endsAsNotice(text: string): boolean {
	const last = text.charCodeAt(text.length - 1);
	if (last === fullStop) return text.endsWith(forumNotice) || text.endsWith(formNotice);
	return last === seven && text.endsWith(streamNotice);
}

const fullStop = 0x2e;
const seven = 0x37;

/** In nobody's mouth: a paper that asks quotes nobody. */
function asksDonors(text: string): boolean {
	return appeal.test(text) && !quoted.test(text);
}

const quoted = /[“”"«»]|\b(?:said|says|told|wrote|asked|added)\b/;
/** What a reader's money does, in the words of the paper that asks for it. “Your donation lets us keep them there.” */
const appeal =
	/\byour (?:gift|donation) will be (?:DOUBLED|doubled|MATCHED|matched)\b|^Thanks to [\d,]{1,7} donors, we\b|(?:^|[.!?] )Your (?:donation|support|contribution|generosity) (?:lets|allows|helps|makes|enables|ensures|keeps|means|powers|funds) (?:us|our|all the difference)\b/;
/** Three sentences. */
const maxAppeal = 400;
/** How the subtitles of a film begin, which stations print above its story. “WEBVTT >> AN UNUSUAL HOLDUP …” */
const subtitles = "WEBVTT ";
/** What a reader is to copy to show a film or a recording elsewhere: a tag of HTML. “<iframe src="https://harbour.example/player" width="100%">” */
const embedded = /^<(?:iframe|embed|script|blockquote) [^<>]{1,600}>(?:<\/\w{1,12}>)?$|^<image>data:[^<>]{1,600}<\/image>$/;
const warningMarks = ".*&";
/**
 * A line of a warning of the National Weather Service, on top of pages of papers of the United States. “...WIND ADVISORY IN EFFECT UNTIL 5 PM...” ·
 * “* WHAT...West winds 25 to 35 mph.” · “&&”
 */
const warning =
	/^(?:\.\.\.(?=[^.]{0,70}\b(?:ADVISORY|WARNING|WATCH|STATEMENT)\b)[A-Z\d ,/]{12}|\* (?:WHAT|WHERE|WHEN|IMPACTS?|ADDITIONAL DETAILS)\.\.\.|&&$)/;
const maxWarning = 100;

/** Who wrote, glued to it, and a headline, as themes of WordPress print them. “News DeskComments Off on Mill reopens” */
const maxCommented = 240;

/** What an advertiser is offered. “Реклама на harbour.ua” */
const advertiseAt = /^Реклама на [\w-]{2,24}(?:\.[a-z]{2,8}){1,2}$/;
/** What a reader is asked for. “Create a free Harbour News account to continue reading” */
const freeAccount = /^Create (?:a|your) free .{0,40}account to (?:continue|keep|finish) reading/;
/** The site and its address, as Drupal prints them on top of a page for printers. “Published on Harbour News (https://harbour.example)” */
const printedFrom = /^Published on .{2,60} \(https?:\/\/[^\s()]{4,120}\)$/;
/** The word, a year, whose it is, and that nobody else has a right to it. “Copyright © 2024 Harbour Media, Inc. All rights reserved” */
const copyright =
	/^Copyright (?:© ?|\([Cc]\) ?)?(?:(?:19|20)\d\d(?:[-–]\d{2,4})?,? )?[^.]{2,60}\.?(?: [A-Z][^.]{0,30}\.)? All [Rr]ights [Rr]eserved/;
const maxCopyright = 140;
/** Whose the page is, and that nobody else has a right to it. “Harbour Public Radio © 2024 All Rights Reserved” */
const reserved = /\d{4}[.,]? ?All [Rr]ights [Rr]eserved\.?$/;
const reservedLength = 28;
const maxReserved = 100;
const offerSigns = "$£€";
/** What a subscription costs: a price and how long it holds. “$3 for 3 Months” · “£1 a week” */
const offer = /^[$£€]\d{1,3}(?:\.\d\d)? ?(?:for|per|a|an|every|\/) ?(?:the first )?(?:\d{1,2} )?(?:day|week|month|year)s?[.!]?$/i;
/**
 * A paragraph behind the barrier of a paper of the United States, whose letters are moved by 47 places (BLOX): a tag of HTML opens it, a
 * paragraph's, a heading's or an item's.
 */
const cipher = /^k(?:Am|9[abc]m|=:m)/;

/** Chinese and Japanese part no words. */
const opensAsNotice = indexWholeOpenings(siteNotices, /[\p{Script=Han}\p{Script=Hiragana}]$/u);
/** Three sentences. */
const maxNotice = 400;

/** What stations of the United States say above readers' comments, behind their name. */
const forumNotice = " is committed to providing a forum for civil and constructive conversation.";

/** The same at stations of Nexstar, behind the name of the site. */
const commentNotice = " provides commenting to allow for constructive discussion";

/** How the form for a newsletter ends between the paragraphs of papers of National World. */
const formNotice = " Please try again later. Submitting...";

/** How stations of ABC end what they say of their films. “Stream Oldport's News Leader and Original Shows 24/7” */
const streamNotice = " Original Shows 24/7";

/** How a note of a feed begins: “The post”, “(This”, “Disclaimer”, “Except for”; and of a page for printers: “Published on”. */
const openings = "T(DEPCР";
/** A headline of 140 characters, and two names. */
const maxNote = 260;
const syndicated = /\b(?:generated|published|sourced) from a (?:third party )?syndicated (?:news )?feed\b/;
