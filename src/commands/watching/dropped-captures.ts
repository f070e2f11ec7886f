import { findCapture, type ListedFile, nameCapture } from "../../captures/list-captures.ts";
import type { Config } from "../../config/load-config.ts";
import { isInside } from "./plan-watches.ts";

/**
 * The captures that a burst of changes consists of, as they are now; `undefined` when it holds anything else, such as a removal, a folder, a
 * setting or a layout: then all files have to be looked at.
 */
export function droppedCaptures(paths: Iterable<string>, { root, captures }: Config): readonly ListedFile[] | undefined {
	const dropped: ListedFile[] = [];
	for (const path of paths) {
		const capture = captures.some((place) => isInside(path, place)) ? findCapture(root, nameCapture(root, path)) : undefined;
		if (capture === undefined) return undefined;
		dropped.push(capture);
	}
	return dropped.length === 0 ? undefined : dropped;
}
