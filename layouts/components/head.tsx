import type { HeadView, SiteView } from "../../src/model/views.ts";
import { Raw } from "./raw.tsx";

/** The head of a page: the security policy comes before anything that loads. */
export function Head({ site, head }: { readonly site: SiteView; readonly head: HeadView }) {
	return (
		<head>
			<meta charset="utf-8" />
			<meta http-equiv="Content-Security-Policy" content={site.contentSecurityPolicy} />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="color-scheme" content="light dark" />
			{site.noindex && <meta name="robots" content="noindex" />}
			<title>{head.title}</title>
			{head.description !== undefined && <meta name="description" content={head.description} />}
			{head.canonical !== undefined && <link rel="canonical" href={head.canonical} />}
			<link rel="icon" type="image/svg+xml" href={site.iconHref} />
			<link rel="stylesheet" href={site.stylesheetHref} />
			<link rel="alternate" type="application/atom+xml" href={site.feedHref} title={site.title} />
			{head.meta.map(({ name, content }) => (
				<meta key={name} name={name} content={content} />
			))}
			{head.links.map(({ rel, href, type, title }) => (
				<link key={href} rel={rel} href={href} type={type} title={title} />
			))}
			{head.jsonLd !== undefined && <Raw as="script" type="application/ld+json" html={head.jsonLd} />}
		</head>
	);
}
