import type { DeployHost } from "../../model/deploy-host.ts";

/** What a host allows, and what to do when an archive outgrows it. */
export interface HostLimits {
	readonly name: string;
	readonly files?: number;
	/** Of the whole site. */
	readonly bytes?: number;
	readonly bytesPerFile?: number;
	/** After so many minutes the host gives a deployment up. */
	readonly minutes?: number;
	/** Other limits of the host that the size of the archive does not touch, as a sentence. */
	readonly remark?: string;
	/** What to do, as sentences. */
	readonly advice: string;
	/** Where the host says so. */
	readonly source: string;
}

const mib = 1_048_576;

/** The limits of each host, as its documentation states them (looked up in November 2026). */
export const hostLimits: Readonly<Record<DeployHost, HostLimits>> = {
	cloudflare: {
		name: "Cloudflare Pages",
		files: 20_000,
		bytesPerFile: 25 * mib,
		remark: "A paid Workers plan allows 100,000 files, with the environment variable `PAGES_WRANGLER_MAJOR_VERSION=4`.",
		advice:
			"Take a paid Workers plan (100,000 files), or move to R2 (`--host r2`) or a server of your own (`--host rsync`): the addresses stay.",
		source: "https://developers.cloudflare.com/pages/platform/limits/",
	},
	github: {
		name: "GitHub Pages",
		// “1 GB”: the smaller of the two readings.
		bytes: 1_000_000_000,
		minutes: 10,
		remark: "More than 100 GB of traffic a month may be refused.",
		advice: "Move to Cloudflare Pages or Netlify while the files are few, to S3, R2 or a server of your own when they are many.",
		source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
	},
	netlify: {
		name: "Netlify",
		// “not well-supported … and will likely fail to upload”.
		bytesPerFile: 10_000_000,
		remark: "Tens of thousands of files are accepted, but a deployment of them may take many minutes.",
		advice: "Move to S3, R2 or a server of your own, which are sent what changed and nothing else.",
		source: "https://www.netlify.com/docs/build-gotchas/",
	},
	s3: { name: "S3", advice: "", source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html" },
	r2: { name: "R2", advice: "", source: "https://developers.cloudflare.com/r2/platform/limits/" },
	rsync: { name: "a server, by rsync", advice: "", source: "https://download.samba.org/pub/rsync/rsync.1" },
};
