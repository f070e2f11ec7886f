import { deployGroups } from "../publish/deploy/deploy-files.ts";
import type { DeployPlan } from "../publish/deploy/deploy-plan.ts";
import { describePurge } from "./describe-deploy-purge.ts";
import { quoteShell, toShellComments } from "./describe-deploy-shell.ts";

/**
 * The commands of a plan, in order: assets, articles, lists, then removals, then caches. They stop at the first that fails; run again, the same
 * plan is carried out from its beginning. What differs from place to place (bucket, destination) comes from the environment.
 */
export function describeSteps(plan: DeployPlan, done: string): readonly string[] {
	const isNoted = plan.since !== "last" && plan.host !== "github";
	return ["set -eu", ...hostSteps(plan), ...(isNoted ? ["# All of it is there: the next plan starts from here.", done] : [])];
}

function hostSteps(plan: DeployPlan): readonly string[] {
	const site = quoteShell(plan.site);
	switch (plan.host) {
		case "rsync":
			return rsyncSteps(plan);
		case "s3":
		case "r2":
			return bucketSteps(plan);
		case "netlify":
			return [
				"# Netlify compares, sends what it does not have, and changes over at once.",
				`npx netlify-cli deploy --prod --no-build --dir ${site}`,
			];
		case "cloudflare":
			return [
				need("PROJECT", "the name of the Pages project"),
				"# Cloudflare compares, sends what it does not have, and changes over at once.",
				`npx wrangler pages deploy ${site} --project-name "$PROJECT"`,
			];
		case "github":
			return ["# The workflow of the README deploys the whole site: push, and it runs. Nothing is to be done here."];
	}
}

/**
 * rsync sorts what it sends, so that each group is a run of its own; `--delay-updates` puts the files of a run into place together, at its end.
 * Every path begins with `./`: a list ignores lines that begin with `#`.
 */
function rsyncSteps(plan: DeployPlan): readonly string[] {
	const { site, upload, remove, since } = plan;
	const [source, target] = [quoteShell(`${site}/`), '"$DESTINATION"'];
	const groups = deployGroups.flatMap((group) => {
		const paths = upload.filter((file) => file.group === group).map(({ path }) => `./${path}`);
		const command = `rsync -rtp --chmod=D755,F644 --delay-updates --files-from=- ${source} ${target}`;
		return paths.length === 0 ? [] : [`# ${group}`, ...withList(command, paths)];
	});
	// `--existing --ignore-existing`: nothing is sent. What no rule names is neither looked at nor removed.
	const removal = `rsync -r --delete --existing --ignore-existing --include-from=- --exclude='*' ${source} ${target}`;
	const removals = remove.length === 0 ? [] : ["# removals", ...withList(removal, toRemovalRules(remove))];
	const strangers =
		since === "all"
			? ["# What else lies there is not known. To remove all that is not of this site, rsync it once more with `--delete`."]
			: [];
	return [need("DESTINATION", "me@server.example:/srv/archive/site/"), ...groups, ...removals, ...strangers, ...describePurge(plan)];
}

/**
 * Filter rules of rsync that name files to remove, each after the folders on its way: tried with rsync 3.5 where the folder itself is gone, in
 * which case a list with `--delete-missing-args` ends with an error.
 */
function toRemovalRules(paths: readonly string[]): readonly string[] {
	const rules = new Set<string>();
	for (const path of paths) {
		const pattern = path.replaceAll(/[*?[]/g, "\\$&");
		for (let at = pattern.indexOf("/"); at >= 0; at = pattern.indexOf("/", at + 1)) rules.add(`/${pattern.slice(0, at + 1)}`);
		rules.add(`/${pattern}`);
	}
	return [...rules];
}

/** A command that reads a list from the lines below it. No line of a list is `FILES`: each begins with `.` or `/`. */
function withList(command: string, lines: readonly string[]): readonly string[] {
	return [`${command} <<'FILES'`, ...lines.map(oneLine), "FILES"];
}

/** S3 and R2 keep type and cache class with each file; both speak the S3 protocol (https://developers.cloudflare.com/r2/examples/aws/aws-cli/). */
function bucketSteps(plan: DeployPlan): readonly string[] {
	const { host, site, prefix, upload, remove, since } = plan;
	const endpoint = host === "r2" ? ' --endpoint-url "https://$ACCOUNT.r2.cloudflarestorage.com"' : "";
	const target = `"s3://$BUCKET/"${quoteShell(prefix)}"$1"`;
	return [
		need("BUCKET", "the name of the bucket"),
		...(host === "r2" ? [need("ACCOUNT", "the id of the Cloudflare account")] : []),
		`put() { aws s3 cp --only-show-errors${endpoint} --content-type "$2" --cache-control "$3" ${quoteShell(`${site}/`)}"$1" ${target}; }`,
		`remove() { aws s3 rm --only-show-errors${endpoint} ${target}; }`,
		...deployGroups.flatMap((group) => {
			const files = upload.filter((file) => file.group === group);
			const lines = files.map(
				({ path, contentType, cacheControl }) => `put ${[path, contentType, cacheControl].map(quoteShell).join(" ")}`,
			);
			return lines.length === 0 ? [] : [`# ${group}`, ...lines];
		}),
		...(remove.length === 0 ? [] : ["# removals", ...remove.map((path) => `remove ${quoteShell(path)}`)]),
		...(since === "all" ? toShellComments(["Files of an earlier site that are not in this one are not known, and stay."]) : []),
		...describePurge(plan),
	];
}

function need(name: string, example: string): string {
	return `: "\${${name}:?Set ${name}: ${example}}"`;
}

/** No path of ours holds a line end; one that did would be two lines of a list. */
function oneLine(path: string): string {
	if (/[\r\n]/.test(path)) throw new RangeError("A path with a line end cannot be listed.");
	return path;
}
