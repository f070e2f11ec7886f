import { lstatSync, readdirSync, watch as watchNames } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import watcher, { type Event } from "@parcel/watcher";
import type { ArchiveError } from "../../model/archive-error.ts";
import { type FolderWatch, isInside, planWatches, toRealPath } from "./plan-watches.ts";
import { toWatchError } from "./watch-error.ts";

/** Folders and files that are watched. */
export interface WatchedPlaces {
	/**
	 * From now on watches these places, and no others: what is watched already stays, what went and came back is watched anew. Tells whether
	 * any watch is new: what changed before it began was not seen. Throws an `ArchiveError` when a folder cannot be watched.
	 */
	readonly watch: (places: readonly string[]) => Promise<boolean>;
	readonly close: () => Promise<void>;
}

interface WatchOptions {
	/** Folders in which nothing is ever seen, wherever they lie. Absolute. */
	readonly leaveOut: readonly string[];
	/** Told what was added, changed or removed, as paths below the places. A folder stands for all that is in it. */
	readonly onChange: (paths: readonly string[]) => void;
	readonly onFault: (error: ArchiveError) => void;
}

type Close = () => Promise<void> | void;

/** Opens a watch on nothing. Names that begin with a dot are passed over, as everywhere in an archive. */
export function openWatchedPlaces({ leaveOut, onChange, onFault }: WatchOptions): WatchedPlaces {
	const watches = new Map<string, Close>();
	/** Folders that came with folders inside them: a watch sees a new folder, but not what lay in it before. */
	const cameFilled = new Set<string>();
	let roots: readonly { readonly place: string; readonly real: string }[] = [];

	const onlySeen = (events: readonly Event[], { folder }: FolderWatch): readonly Event[] => {
		const left = leaveOut.map(toRealPath);
		const isHidden = (path: string): boolean =>
			relative(folder, path)
				.split(sep)
				.some((name) => name.startsWith("."));
		return events.filter(({ path }) => !isHidden(path) && !left.some((each) => isInside(path, each)));
	};
	const nameBelowPlaces = (path: string): readonly string[] =>
		roots.filter(({ real }) => isInside(path, real)).map(({ place, real }) => join(place, relative(real, path)));
	/** Watches that end. The watcher gives a folder one watch: until the old one has ended, a new one would see no more than it does. */
	const ending = new Set<Promise<void>>();
	const forget = async (key: string): Promise<void> => {
		const close = watches.get(key);
		watches.delete(key);
		if (close === undefined) return;
		const end = Promise.resolve(close());
		ending.add(end);
		await end;
		ending.delete(end);
	};

	/** All that is in a folder, and the end of that folder itself. */
	const watchAll = async (key: string, planned: FolderWatch): Promise<Close> => {
		const { folder } = planned;
		const subscription = await watcher.subscribe(
			folder,
			(error, events) => {
				if (error) onFault(toWatchError(error, folder));
				const seen = error ? [] : onlySeen(events, planned);
				if (error || seen.some(({ path, type }) => path === folder && type === "delete")) void forget(key);
				else if (seen.length === 0) return;
				for (const { path, type } of seen) if (type === "create" && holdsFolders(path)) cameFilled.add(path);
				onChange(seen.filter(({ path, type }) => type === "create" || !isFolder(path)).flatMap(({ path }) => nameBelowPlaces(path)));
			},
			{ ignore: leaveOut.map(toRealPath) },
		);
		return () => subscription.unsubscribe().catch(() => {});
	};

	/** One name in a folder, and the end of that folder. */
	const watchName = (key: string, { folder, only = "" }: FolderWatch): Close => {
		const names = watchNames(folder, (_, name) => {
			if (name === basename(folder)) void forget(key);
			if (name === only || name === basename(folder)) onChange(nameBelowPlaces(join(folder, only)));
		});
		names.on("error", (error) => {
			onFault(toWatchError(error, folder));
			void forget(key);
			onChange([]);
		});
		return () => names.close();
	};

	return {
		watch: async (places) => {
			roots = places.map((place) => ({ place, real: toRealPath(place) }));
			for (const folder of cameFilled) if (!isFolder(folder)) cameFilled.delete(folder);
			const planned = [...planWatches(places), ...planWatches([...cameFilled])].map((each) => [keyOf(each), each] as const);
			const wanted = new Map(planned);
			for (const key of watches.keys()) if (!wanted.has(key)) await forget(key);
			await Promise.all(ending);
			let isNew = false;
			for (const [key, each] of wanted) {
				if (watches.has(key)) continue;
				try {
					watches.set(key, each.only === undefined ? await watchAll(key, each) : watchName(key, each));
				} catch (error) {
					throw toWatchError(error, each.folder);
				}
				isNew = true;
			}
			return isNew;
		},
		close: async () => {
			for (const key of watches.keys()) await forget(key);
		},
	};
}

function keyOf({ folder, only = "" }: FolderWatch): string {
	return `${folder}\0${only}`;
}

function isFolder(path: string): boolean {
	try {
		return lstatSync(path).isDirectory();
	} catch {
		return false;
	}
}

function holdsFolders(path: string): boolean {
	try {
		return isFolder(path) && readdirSync(path, { withFileTypes: true }).some((entry) => entry.isDirectory());
	} catch {
		return false;
	}
}
