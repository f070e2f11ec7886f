import type { ArchiveSettings } from "../model/archive-settings.ts";
import { hasData } from "../model/has-data.ts";
import { listKinds } from "../model/page.ts";
import type { HeadView, LinkView, SiteView } from "../model/views.ts";
import { cutText } from "./cut-text.ts";
import { directionOf } from "./direction.ts";
import { pageHref, pageLink, toAbsolute, toHref, toWebHref } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

/**
 * No script, no frame, no form, nothing from elsewhere. (`frame-ancestors` is not allowed in a meta element; hosts send it as header.) Without a script
 * nothing connects: `connect-src` is for auditors such as Lighthouse, which read robots.txt from inside the page.
 */
const contentSecurityPolicy =
	"default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** For articles: a script of ours. */
export const articlePolicy = `${contentSecurityPolicy}; script-src 'self'`;

/** For pages with a script of ours, which reads other pages of the archive, or has a form. Nothing from elsewhere, nothing inline. */
export const scriptPolicy = [
	...contentSecurityPolicy.split("; ").filter((directive) => !directive.startsWith("form-action ")),
	"script-src 'self'",
	"form-action 'self'",
].join("; ");

/**
 * Makes what every page has. It holds no count and nothing newest, so that adding an article never touches it. It depends on the context
 * alone, so it is made once for each.
 */
export function toSite(context: ViewContext): SiteView {
	const site = sites.get(context) ?? makeSite(context);
	sites.set(context, site);
	return site;
}
const sites = new WeakMap<ViewContext, SiteView>();

function makeSite(context: ViewContext): SiteView {
	const { settings, texts } = context;
	const contact = toContact(settings.contact);
	return {
		title: settings.title,
		language: settings.language,
		direction: directionOf(settings.language),
		texts,
		homeHref: pageHref({ kind: "home" }, context),
		navigation: [
			{ href: `${pageHref({ kind: "home" }, context)}#days`, text: texts.navigation.days },
			...listKinds.map((of) => pageLink({ kind: "lists", of }, texts.kinds[of], context)),
			...(settings.search ? [pageLink({ kind: "search" }, texts.navigation.search, context)] : []),
		],
		footer: [
			...[...context.textPages].map(([slug, { title, language }]) => ({
				...pageLink({ kind: "text", slug }, title, context),
				...(language === undefined ? {} : { lang: language, dir: directionOf(language) }),
			})),
			pageLink({ kind: "find" }, texts.navigation.find, context),
			pageLink({ kind: "changes" }, texts.navigation.changes, context),
			...(hasData(settings) ? [pageLink({ kind: "data-index" }, texts.data.heading, context)] : []),
			pageLink({ kind: "feed", format: "atom", of: "all", slug: "" }, texts.navigation.feed, context),
		],
		...(contact === undefined ? {} : { contact }),
		stylesheetHref: toHref(context.assets.stylesheet, context),
		iconHref: toHref(context.assets.icon, context),
		feedHref: pageHref({ kind: "feed", format: "atom", of: "all", slug: "" }, context),
		contentSecurityPolicy,
		noindex: settings.profile === "others",
		textsOfOthers: settings.profile === "others",
		...(settings.accent === undefined ? {} : { accent: settings.accent }),
	};
}

/** Makes the head of a page that is not an article: its title with the archive's, its address where it may be indexed. */
export function toHead(
	title: string,
	path: string | undefined,
	context: ViewContext,
	more: Partial<Pick<HeadView, "description" | "links">> = {},
): HeadView {
	const { settings } = context;
	const canonical = path === undefined ? undefined : toCanonical(path, context);
	return {
		title: title === settings.title ? title : toTitle(title, settings),
		...(more.description === undefined ? {} : { description: more.description }),
		...(canonical === undefined ? {} : { canonical }),
		meta: [],
		links: more.links ?? [],
	};
}

/** Search engines show about as much of a description. */
export const maxDescriptionCharacters = 160;
/** Search engines show about as much. html-validate (`long-title`) reports more than 70 as printed: room for an ellipsis and an `&amp;`. */
const maxTitleCharacters = 65;
/** So much of a headline is shown however long the name of the archive is. */
const minHeadlineCharacters = 30;

/** Writes what stands in the title of the window: the headline, cut where it is too long for both, and the archive's name. */
export function toTitle(headline: string, { title }: Pick<ArchiveSettings, "title">): string {
	const name = ` · ${title}`;
	return `${cutText(headline, Math.max(maxTitleCharacters - name.length, minHeadlineCharacters))}${name}`;
}

/** The address a page claims as its own: only in an archive of our own texts; elsewhere the original is the page of record. */
export function toCanonical(path: string, context: Pick<ViewContext, "settings">): string | undefined {
	return context.settings.profile === "ours" ? toAbsolute(path, context) : undefined;
}

function toContact(contact: string | undefined): LinkView | undefined {
	if (contact === undefined) return undefined;
	return { href: toContactHref(contact), text: contact };
}

/** Makes the link to a contact: a web address, or else a mail address. */
export function toContactHref(contact: string): string {
	return toWebHref(contact) ?? `mailto:${encodeURIComponent(contact.replace(/^mailto:/, "").toWellFormed()).replace("%40", "@")}`;
}
