/**
 * Work that pauses between one step and the next, so that of many such works all can take a step before the first takes the next one: then the
 * code of a step stays in the caches of the processor.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Work that was begun. */
export interface Underway<Result> {
	readonly steps: Steps<Result>;
	/** What the last step gave: the result, when it is `done`. */
	readonly last: IteratorResult<undefined, Result>;
}

/** Takes the first step. */
export function begin<Result>(steps: Steps<Result>): Underway<Result> {
	return { steps, last: steps.next() };
}

/** Takes the next step, unless that was the last. */
export function goOn<Result>(work: Underway<Result>): Underway<Result> {
	return work.last.done ? work : begin(work.steps);
}

/** Takes all steps that are left. */
export function finish<Result>({ steps, last }: Underway<Result>): Result {
	let given = last;
	while (!given.done) given = steps.next();
	return given.value;
}
