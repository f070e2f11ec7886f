import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countArticles } from "../archive/count-articles.ts";
import { type Config, loadConfig } from "../config/load-config.ts";
import { ArchiveError, exitCodes } from "../model/archive-error.ts";
import type { DeployHost } from "../model/deploy-host.ts";
import { type DeployBase, openDeployBase } from "../publish/deploy/deploy-base.ts";
import { readDeployFiles } from "../publish/deploy/deploy-files.ts";
import { readGrowth } from "../publish/deploy/deploy-forecast.ts";
import { type DeployBaseName, isRefused, type LastChanges, type PlanBase, planDeployment } from "../publish/deploy/deploy-plan.ts";
import { type ServerName, serverSnippet } from "../publish/hosts/host-snippets.ts";
import { describeDeployment } from "../report/describe-deploy.ts";
import { quoteShell } from "../report/describe-deploy-shell.ts";
import { openArchive } from "./open-archive.ts";

interface DeployPlanFlags {
	readonly root: string;
	readonly out?: string;
	readonly host?: DeployHost;
	readonly since?: DeployBaseName;
	readonly done?: boolean;
	readonly snippet?: ServerName;
	readonly json?: boolean;
	readonly quiet?: boolean;
}

/**
 * `microfilm deploy-plan`: prints what to upload, remove and purge, as a shell script or as one object; deploys nothing itself. With `done`,
 * notes that the last plan was carried out; with `snippet`, prints settings for a server. Exit code 1 when the host would refuse the site.
 */
export async function runDeployPlan(flags: DeployPlanFlags): Promise<number> {
	const config = loadConfig(flags);
	if (flags.snippet) {
		process.stdout.write(serverSnippet(flags.snippet, { settings: config.settings, site: config.out }));
		return exitCodes.done;
	}
	const host = flags.host ?? config.settings.host;
	if (host === undefined)
		throw new ArchiveError("usage", "No host is named.", { hint: "Name one with `--host`, or with `host:` in content/archive.yaml." });
	const archive = await openArchive(config, { say: (line) => process.stderr.write(`${line}\n`) });
	try {
		const base = openDeployBase(archive.statePath, host);
		if (flags.done) return noteDone(base, host);
		const files = readDeployFiles(archive.state);
		if (files.length === 0) throw new ArchiveError("usage", "The site was not built yet.", { hint: "Run `microfilm build` first." });
		const plan = planDeployment(files, {
			host,
			settings: config.settings,
			site: config.out,
			articles: countArticles(archive.state),
			growth: readGrowth(archive.state),
			base: chooseBase(flags.since, base, config),
		});
		if (plan.since !== "last") base.plan(files);
		process.stdout.write(flags.json ? `${JSON.stringify(plan)}\n` : describeDeployment(plan, doneCommand(flags, host)));
		return isRefused(plan) ? exitCodes.problems : exitCodes.done;
	} finally {
		archive.close();
	}
}

/** Since the last deployment if there was one that we know of; everything else. */
function chooseBase(since: DeployBaseName | undefined, base: DeployBase, config: Config): PlanBase {
	if (since === "all") return { since };
	if (since === "last") return { since, changes: readLastChanges(config) };
	const deployed = base.read();
	if (deployed !== undefined) return { since: "deployed", deployed };
	if (since === undefined) return { since: "all" };
	throw new ArchiveError("usage", "No deployment to this host was noted, so nothing is known of what it has.", {
		hint: "Plan the first with `--since all`, and say `--done` when it is carried out.",
	});
}

function readLastChanges({ root }: Config): LastChanges {
	const path = join(root, ".microfilm", "changes.json");
	if (!existsSync(path)) return { added: [], changed: [], removed: [] };
	// A build writes this file, and only whole.
	return JSON.parse(readFileSync(path, "utf8")) as LastChanges;
}

function noteDone(base: DeployBase, host: DeployHost): number {
	if (base.done()) return exitCodes.done;
	throw new ArchiveError("usage", `No plan for ${host} waits to be carried out.`, {
		hint: "Print one with `microfilm deploy-plan` first.",
	});
}

function doneCommand({ root, out }: DeployPlanFlags, host: DeployHost): string {
	const words = ["npx", "microfilm", "deploy-plan", "--host", host, ...(root === "." ? [] : ["--root", quoteShell(root)])];
	return [...words, ...(out === undefined ? [] : ["--out", quoteShell(out)]), "--done"].join(" ");
}
