import { readdirSync, readFileSync } from "node:fs";
import type { ProcessCost } from "./measure-process.ts";

/** Looks at a running process and its descendants through Linux's `/proc`. */
export interface ProcessWatch {
	readonly look: () => void;
	readonly result: () => Pick<ProcessCost, "peakBytes" | "processorSeconds">;
}

const pageBytes = 4096;
/** USER_HZ, the unit of times in `/proc`: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;
/** Pss costs a walk through all pages, during which the process stands still: it is read again only when Rss has grown by so much. */
const growth = 1.08;

/**
 * Watches the process `pid`. Memory is Pss (proportional set size): memory that processes share counts once. It is read whenever the sum of Rss reaches a new
 * peak. A process that ends while it is looked at counts as nothing.
 */
export function openProcessWatch(pid: number): ProcessWatch {
	let peakRss = 0;
	let peakPss = 0;
	let ticks = 0;
	return {
		look: () => {
			const all = [pid, ...descendantsOf(pid)];
			ticks = Math.max(ticks, sum(all, readTicks));
			const rss = sum(all, readRss);
			if (rss <= peakRss * growth) return;
			peakRss = rss;
			peakPss = Math.max(peakPss, sum(all, readPss));
		},
		result: () => ({
			peakBytes: peakPss === 0 ? undefined : peakPss,
			processorSeconds: ticks === 0 ? undefined : ticks / ticksPerSecond,
		}),
	};
}

function sum(pids: readonly number[], read: (pid: number) => number): number {
	return pids.reduce((total, pid) => total + read(pid), 0);
}

/** `/proc/<pid>/statm`: the second number is the resident set in pages. */
function readRss(pid: number): number {
	return Number(readProc(`${pid}/statm`).split(" ")[1] ?? 0) * pageBytes;
}

function readPss(pid: number): number {
	return Number(/^Pss:\s+(\d+) kB$/m.exec(readProc(`${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

/** `/proc/<pid>/stat`, from the third field on: user and system time are the 12th and 13th, those of ended children the 14th and 15th. */
function readTicks(pid: number): number {
	const stat = readProc(`${pid}/stat`);
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
}

/** A child belongs to the thread that started it. */
function descendantsOf(pid: number): readonly number[] {
	const children = listThreads(pid)
		.flatMap((thread) => readProc(`${pid}/task/${thread}/children`).split(" "))
		.filter((child) => child !== "")
		.map(Number);
	return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function listThreads(pid: number): readonly string[] {
	try {
		return readdirSync(`/proc/${pid}/task`);
	} catch {
		return [];
	}
}

function readProc(name: string): string {
	try {
		return readFileSync(`/proc/${name}`, "utf8").trim();
	} catch {
		return "";
	}
}
