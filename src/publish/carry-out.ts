import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../io/io-error.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { Journal } from "./journal.ts";
import { toOutputPath } from "./output-path.ts";
import { stagingFolder } from "./staging.ts";

/** So many folders are remembered as made. */
const maxFoldersKnown = 10_000;

/**
 * Carries a journal out: renames staged files into place one by one, then removes. Can be repeated after a kill: what is in place stays.
 * Every file is whole at every moment. Throws when a file that it believes to have placed is not there with its size.
 */
export function carryOut(out: string, { place, remove }: Pick<Journal, "place" | "remove">): void {
	const staging = stagingFolder(out);
	const made = new Set<string>();
	for (const { path, staged } of place()) {
		if (staged === undefined) continue;
		const target = toOutputPath(out, path);
		if (made.size > maxFoldersKnown) made.clear();
		makeFolder(out, dirname(target), made);
		placeFile(join(staging, staged), target);
	}
	const twinOf = openTwins(out, place);
	for (const path of remove()) {
		const target = toOutputPath(out, path);
		const twin = twinOf(path);
		if (twin !== undefined && isSameFile(target, toOutputPath(out, twin))) continue;
		rmSync(target, { force: true });
		removeEmptyFolders(out, dirname(target));
	}
	checkPlaced(out, place());
}

/** On a disk that does not tell `Story.html` from `story.html`, what is to be removed may be a file that was just placed. */
function openTwins(out: string, place: Journal["place"]): (path: string) => string | undefined {
	const staging = stagingFolder(out);
	if (!existsSync(join(dirname(staging), basename(staging).toUpperCase()))) return () => undefined;
	const placed = new Map<string, string>();
	for (const { path } of place()) placed.set(foldPath(path), path);
	return (path) => placed.get(foldPath(path));
}

function foldPath(path: string): string {
	return path.normalize("NFC").toLowerCase();
}

function isSameFile(a: string, b: string): boolean {
	const [one, other] = [a, b].map((path) => lstatSync(path, { throwIfNoEntry: false }));
	return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

/** A staged file that is not there was placed before a kill. */
function placeFile(from: string, target: string): void {
	try {
		renameSync(from, target);
	} catch (error) {
		if (errorCode(error) === "ENOENT" && !existsSync(from)) return;
		if (errorCode(error) !== "EISDIR" || !removeEmpty(target)) throw error;
		renameSync(from, target);
	}
}

function makeFolder(out: string, folder: string, made: Set<string>): void {
	if (made.has(folder)) return;
	mkdirSync(folder, { recursive: true });
	for (let above = folder; above.length >= out.length && !made.has(above); above = dirname(above)) made.add(above);
}

function removeEmptyFolders(out: string, from: string): void {
	for (let folder = from; folder.length > out.length; folder = dirname(folder)) if (!removeEmpty(folder)) return;
}

function removeEmpty(folder: string): boolean {
	if (!existsSync(folder)) return true;
	if (readdirSync(folder).length > 0) return false;
	rmdirSync(folder);
	return true;
}

function checkPlaced(out: string, place: ReturnType<Journal["place"]>): void {
	let count = 0;
	const missing: string[] = [];
	for (const { path, bytes } of place) {
		count++;
		if (lstatSync(toOutputPath(out, path), { throwIfNoEntry: false })?.size !== bytes) missing.push(path);
	}
	if (missing.length === 0) return;
	throw new ArchiveError("io", `${missing.length} of ${count} files are not in place, \`${missing[0]}\` among them.`, {
		hint: "Something else writes into the output folder. Stop it and run `microfilm build --full`.",
	});
}
