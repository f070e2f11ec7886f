import type { TimeView } from "../../src/model/views.ts";

/** A moment, for people and for machines. */
export function Time({ time }: { readonly time: TimeView }) {
	return <time dateTime={time.datetime}>{time.text}</time>;
}
