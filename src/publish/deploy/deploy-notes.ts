import type { ArchiveSettings } from "../../model/archive-settings.ts";
import type { DeployHost } from "../../model/deploy-host.ts";
import { hostLimits } from "./deploy-limits.ts";

/**
 * What each host does that one should know before the first deployment, as sentences.
 *
 * Sources: https://developers.cloudflare.com/pages/configuration/serving-pages/ (`.html`), https://developers.cloudflare.com/r2/buckets/public-buckets/
 * and https://developers.cloudflare.com/rules/transform/url-rewrite/ (R2), https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html
 * and https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/modifying-response-headers.html (S3).
 */
const hostNotes: Readonly<Record<DeployHost, readonly string[]>> = {
	rsync: ["Print the server's settings with `--snippet nginx`, `caddy` or `apache`."],
	s3: [
		"Serve the bucket as a website (index document `index.html`, error document `404.html`), with CloudFront before it for https.",
		"S3 keeps no security headers: the pages carry their policy themselves; for the rest give CloudFront a response headers policy.",
	],
	r2: [
		'R2 leads from no folder to its `index.html`: add a URL rewrite rule for paths that end in `/`, `concat(http.request.uri.path, "index.html")`.',
		"It has no page for what is not found, either, and does not lead from `x` to `x/`: a redirect rule does.",
	],
	netlify: ["Keep “Pretty URLs” off: they take the `.html` off mirrored addresses."],
	cloudflare: ["`/story.html` is answered by a redirect to `/story`: old links arrive, one step later."],
	github: ["GitHub Pages sends no header of ours: the pages carry their policy themselves; feeds and captures have none."],
};

/** Hosts that send `.br` and `.gz` files for nothing: they compress themselves, or not at all. */
const compressesItself: ReadonlySet<DeployHost> = new Set(["s3", "r2", "netlify", "cloudflare", "github"]);

/** What the owner of this archive should know about this host, as sentences. */
export function notesFor(host: DeployHost, settings: ArchiveSettings): readonly string[] {
	const { name } = hostLimits[host];
	const { address, basePath } = settings;
	const notes: string[] = [];
	if (address === undefined)
		notes.push("The archive has no address, so what is to be purged is told as paths. Set `address` in content/archive.yaml.");
	if ((host === "netlify" || host === "cloudflare") && basePath !== "/")
		notes.push(
			`The address has the path \`${basePath}\`, and ${name} serves what it is given at \`/\`: deploy a folder in which the site lies at \`${basePath.slice(1)}\`, and \`_headers\` beside that.`,
		);
	if (host !== settings.host && (host === "netlify" || host === "cloudflare" || host === "github"))
		notes.push(`Write \`host: ${host}\` into content/archive.yaml and build, so that the files for ${name} are published with the site.`);
	if (settings.precompress === true && compressesItself.has(host))
		notes.push(
			`${name} has no use for the \`.br\` and \`.gz\` files. Take \`precompress\` out of content/archive.yaml: a third of the files remains.`,
		);
	return [...notes, ...hostNotes[host]];
}
