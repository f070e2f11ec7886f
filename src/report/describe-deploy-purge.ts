import type { DeployPlan } from "../publish/deploy/deploy-plan.ts";
import { quoteShell } from "./describe-deploy-shell.ts";

/** CloudFront: as many paths a month are free; beyond, one path with `*` costs one (DeveloperGuide, “Pay for file invalidation”). */
const maxInvalidations = 1_000;
/** Cloudflare: as many addresses a request (https://developers.cloudflare.com/cache/how-to/purge-cache/). */
const maxPurgesPerRequest = 100;

/** The commands that make a cache before a bucket or server forget what was replaced or removed; they run where the environment names it. */
export function describePurge(plan: DeployPlan): readonly string[] {
	if (plan.purge.length === 0 && !plan.purgeAll) return [];
	return plan.host === "s3" ? purgeCloudFront(plan) : purgeCloudflare(plan);
}

function purgeCloudFront({ purge, purgeAll, prefix }: DeployPlan): readonly string[] {
	const all = purgeAll || purge.length > maxInvalidations;
	const paths = all ? [`/${prefix}*`] : purge.map(toInvalidationPath);
	return [
		"# CloudFront, where there is one: set DISTRIBUTION to its id.",
		`[ -z "\${DISTRIBUTION:-}" ] || aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths ${paths.map(quoteShell).join(" ")}`,
	];
}

/** CloudFront wants signs that RFC 1738 calls unsafe encoded, `~` among them, which URLs of today leave as it is. */
function toInvalidationPath(address: string): string {
	return new URL(address, "http://archive.invalid").pathname.replaceAll("~", "%7E");
}

function purgeCloudflare({ purge, purgeAll }: DeployPlan): readonly string[] {
	const bodies = purgeAll
		? [{ purge_everything: true }]
		: Array.from({ length: Math.ceil(purge.length / maxPurgesPerRequest) }, (_, index) => ({
				files: purge.slice(index * maxPurgesPerRequest, (index + 1) * maxPurgesPerRequest),
			}));
	return [
		"# Cloudflare's cache, where there is one: set ZONE to the id of the zone, and CLOUDFLARE_API_TOKEN to a token that may purge it.",
		`purge() { [ -z "\${ZONE:-}" ] || curl --silent --show-error --fail -X POST -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\`,
		'  -H "Content-Type: application/json" --data "$1" "https://api.cloudflare.com/client/v4/zones/$ZONE/purge_cache"; }',
		...bodies.map((body) => `purge ${quoteShell(JSON.stringify(body))}`),
	];
}
