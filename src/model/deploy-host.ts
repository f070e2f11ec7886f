/** The kinds of hosts that a deployment can be planned for. */
export const deployHosts = ["rsync", "s3", "r2", "netlify", "cloudflare", "github"] as const;

/** One of them; `cloudflare` is Cloudflare Pages, `github` is GitHub Pages. */
export type DeployHost = (typeof deployHosts)[number];
