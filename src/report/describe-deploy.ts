import { hostLimits } from "../publish/deploy/deploy-limits.ts";
import type { DeployPlan, LimitState } from "../publish/deploy/deploy-plan.ts";
import { toShellComments } from "./describe-deploy-shell.ts";
import { describeSteps } from "./describe-deploy-steps.ts";

const sinceWords = { deployed: "since the last deployment", last: "by the last build", all: "all of it" } as const;
/** Nobody plans farther ahead, and no host keeps its limits for as long. */
const maxMonths = 240;
/** So many files that are too large are named. */
const maxNamed = 5;

/**
 * Puts a plan into words and commands: a shell script whose comments say what it does and what to know, and whose commands do it. `done` is
 * the command that says that it was carried out.
 */
export function describeDeployment(plan: DeployPlan, done: string): string {
	const lines = [
		...describeSize(plan),
		...plan.limits.flatMap((state) => describeLimit(state, plan)),
		...describeHost(plan),
		...plan.notes,
	];
	return `${["#!/bin/sh", ...toShellComments(lines), ...describeSteps(plan, done)].join("\n")}\n`;
}

function describeSize({ host, files, bytes, upload, remove, since, tooLarge }: DeployPlan): readonly string[] {
	const { name, bytesPerFile, source } = hostLimits[host];
	const sent = upload.reduce((sum, file) => sum + file.bytes, 0);
	return [
		`For ${name}: ${count(upload.length, "file")} to upload (${toSize(sent)}), ${number(remove.length)} to remove, ${sinceWords[since]}.`,
		`The site has ${count(files, "file")}, ${toSize(bytes)}.`,
		...(bytesPerFile === undefined || tooLarge.length === 0
			? []
			: [
					`TOO LARGE: ${name} takes no file of more than ${toSize(bytesPerFile)} (${source}): ${tooLarge.slice(0, maxNamed).join(", ")}${tooLarge.length > maxNamed ? ", …" : ""}.`,
				]),
	];
}

function describeLimit({ what, limit, used, forecast }: LimitState, { host, growth }: DeployPlan): readonly string[] {
	const { name, advice, source } = hostLimits[host];
	const bound = what === "files" ? `${number(limit)} files` : toSize(limit);
	if (used > limit) return [`TOO MANY: ${name} takes ${bound} (${source}). ${advice}`];
	const share = `${((100 * used) / limit).toFixed(1)} % of the ${bound} that ${name} takes (${source}) are used.`;
	if (growth === null || forecast === null) return [`${share} The archive does not tell how fast it grows: its articles are of one month.`];
	const rate = growth.articlesPerMonth < 1 ? "fewer than one article" : count(Math.round(growth.articlesPerMonth), "article");
	const pace = `At ${rate} a month (${growth.from} to ${growth.to})`;
	if (forecast.months > maxMonths) return [`${share} ${pace} it lasts for more than ${maxMonths / 12} years.`];
	return [share, `${pace} the limit is reached in about ${count(forecast.months, "month")} (${forecast.month}). Then: ${advice}`];
}

function describeHost({ host }: DeployPlan): readonly string[] {
	const { name, minutes, remark } = hostLimits[host];
	return [
		...(minutes === undefined ? [] : [`${name} gives a deployment up after ${minutes} minutes.`]),
		...(remark === undefined ? [] : [remark]),
	];
}

function count(value: number, noun: string): string {
	return `${number(value)} ${noun}${value === 1 ? "" : "s"}`;
}

function number(value: number): string {
	return value.toLocaleString("en");
}

/** Decimal, as hosts and disks count; MiB where the host does. */
function toSize(bytes: number): string {
	if (bytes >= 1_048_576 && bytes % 1_048_576 === 0) return `${number(bytes / 1_048_576)} MiB`;
	if (bytes >= 1e9) return `${number(Math.round(bytes / 1e8) / 10)} GB`;
	return bytes >= 1e5 ? `${number(Math.round(bytes / 1e5) / 10)} MB` : `${number(Math.ceil(bytes / 1e3))} kB`;
}
