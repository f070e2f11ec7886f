import type { ArchiveSettings } from "../../model/archive-settings.ts";
import type { DeployHost } from "../../model/deploy-host.ts";
import { toFileAddress } from "./deploy-address.ts";
import type { DeployedFiles } from "./deploy-base.ts";
import type { DeployFile } from "./deploy-files.ts";
import { type Forecast, forecastLimit, type GrowthRate } from "./deploy-forecast.ts";
import { hostLimits } from "./deploy-limits.ts";
import { notesFor } from "./deploy-notes.ts";

/** Since when files count as changed: `deployed` is since the last plan that was carried out, `last` since the last build, `all` since ever. */
export type DeployBaseName = "deployed" | "last" | "all";

/** How far a site is from one limit of its host. */
export interface LimitState {
	readonly what: "files" | "bytes";
	readonly limit: number;
	readonly used: number;
	readonly forecast: Forecast | null;
}

/** What to upload, remove and purge, in this order. */
export interface DeployPlan {
	readonly host: DeployHost;
	readonly since: DeployBaseName;
	/** The output folder. */
	readonly site: string;
	/** What stands before a path on the host, without the first `/`: `archive/`, or nothing. */
	readonly prefix: string;
	readonly files: number;
	readonly bytes: number;
	readonly limits: readonly LimitState[];
	readonly growth: GrowthRate | null;
	/** Files that the host refuses for their size. */
	readonly tooLarge: readonly string[];
	readonly upload: readonly DeployFile[];
	readonly remove: readonly string[];
	/** Addresses whose copies are old; nothing where everything is to be purged. */
	readonly purge: readonly string[];
	readonly purgeAll: boolean;
	readonly notes: readonly string[];
}

/** What changed, as `changes.json` says it. */
export interface LastChanges {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
}

/** Since when, and what is known of that: nothing for `all`. */
export type PlanBase =
	| { readonly since: "all" }
	| { readonly since: "last"; readonly changes: LastChanges }
	| { readonly since: "deployed"; readonly deployed: DeployedFiles };

interface PlanInput {
	readonly host: DeployHost;
	readonly settings: ArchiveSettings;
	readonly site: string;
	readonly articles: number;
	readonly growth: GrowthRate | undefined;
	readonly base: PlanBase;
}

/** Plans a deployment of the published `files`, which come in the order of uploading. */
export function planDeployment(files: readonly DeployFile[], { host, settings, site, articles, growth, base }: PlanInput): DeployPlan {
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const { upload, remove, replaced } = compare(files, base);
	const { bytesPerFile = Number.POSITIVE_INFINITY } = hostLimits[host];
	const address = settings.address ?? settings.basePath;
	return {
		host,
		since: base.since,
		site,
		prefix: settings.basePath.slice(1),
		files: files.length,
		bytes,
		limits: (["files", "bytes"] as const).flatMap((what) => {
			const limit = hostLimits[host][what];
			const used = what === "files" ? files.length : bytes;
			return limit === undefined ? [] : [{ what, limit, used, forecast: forecastLimit({ limit, used, articles }, growth) ?? null }];
		}),
		growth: growth ?? null,
		tooLarge: files.filter((file) => file.bytes > bytesPerFile).map(({ path }) => path),
		upload,
		remove,
		purge: [...replaced, ...remove].map((path) => toFileAddress(path, address)).sort(),
		purgeAll: base.since === "all",
		notes: notesFor(host, settings),
	};
}

/** Whether the host would refuse the site. */
export function isRefused({ limits, tooLarge }: DeployPlan): boolean {
	return tooLarge.length > 0 || limits.some(({ used, limit }) => used > limit);
}

interface Comparison {
	readonly upload: readonly DeployFile[];
	readonly remove: readonly string[];
	/** Uploaded files of which the host has other bytes. */
	readonly replaced: readonly string[];
}

function compare(files: readonly DeployFile[], base: PlanBase): Comparison {
	if (base.since === "all") return { upload: files, remove: [], replaced: [] };
	const paths = new Set(files.map(({ path }) => path));
	if (base.since === "last") {
		const { added, changed, removed } = base.changes;
		const written = new Set([...added, ...changed]);
		return {
			upload: files.filter(({ path }) => written.has(path)),
			remove: removed.filter((path) => !paths.has(path)),
			replaced: changed.filter((path) => paths.has(path)),
		};
	}
	const { deployed } = base;
	const upload = files.filter(({ path, sha256 }) => deployed.get(path) !== sha256);
	return {
		upload,
		remove: [...deployed.keys()].filter((path) => !paths.has(path)).sort(),
		replaced: upload.filter(({ path }) => deployed.has(path)).map(({ path }) => path),
	};
}
