import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareWithFloors, type Rates, raiseFloors, type ScoreReport, toRates } from "./floors.ts";

/*
 * npm run accuracy [-- --update]
 *
 * Scores the parser on labelled captures that lie beside the project, not in it, and fails when a rate falls under its floor in floors.json.
 * `--update` raises the floors to the rates of this run; it never lowers one.
 */
const { values: flags } = parseArgs({ options: { update: { type: "boolean", default: false } } });
const root = join(import.meta.dirname, "../..");
const score = join(root, "../shared/eval/score.mjs");
const set = join(root, "../shared/eval/dev");
const floorsPath = join(import.meta.dirname, "floors.json");

if (existsSync(score) && existsSync(set)) process.exitCode = compare(runScore());
else process.stdout.write("The labelled captures (../shared/eval) are not here, so accuracy was not measured.\n");

function runScore(): ScoreReport {
	const inspect = `${process.execPath} ${join(root, "src/bin.js")} inspect --json`;
	const run = spawnSync(process.execPath, [score, "--set", set, "--inspect", inspect, "--json"], { cwd: root, encoding: "utf8" });
	process.stderr.write(run.stderr);
	if (run.status !== 0) throw new Error(`The scoring ended with ${run.status}.`, { cause: run.error });
	// The shape is that of the scoring script, which is not ours; a rate that is missing fails in `compareWithFloors`.
	return JSON.parse(run.stdout) as ScoreReport;
}

function compare(report: ScoreReport): number {
	const rates = toRates(report);
	const floors = JSON.parse(readFileSync(floorsPath, "utf8")) as Rates;
	for (const [name, fields] of Object.entries(rates)) {
		process.stdout.write(`\n${name}: ${report[name]?.records} records\n`);
		for (const [field, rate] of Object.entries(fields))
			process.stdout.write(`  ${field.padEnd(12)} ${percent(rate).padStart(7)}   floor ${percent(floors[name]?.[field])}\n`);
	}
	const falls = compareWithFloors(rates, floors);
	if (flags.update) writeFileSync(floorsPath, `${JSON.stringify(raiseFloors(rates, floors), null, "\t")}\n`);
	for (const { name, field, rate, floor } of falls)
		process.stdout.write(`\n${name}.${field} fell to ${percent(rate)}; its floor is ${percent(floor)} (tests/accuracy/floors.json).\n`);
	return falls.length > 0 ? 1 : 0;
}

function percent(rate: number | undefined): string {
	return rate === undefined ? "none" : `${(rate * 100).toFixed(1)} %`;
}
