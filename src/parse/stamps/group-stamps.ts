import type { DateReading } from "../../model/parsed-article.ts";
import type { LineItem } from "./line-item.ts";
import { isZeroDate } from "./matches/date-match.ts";
import type { StampLabel } from "./words/stamp-labels.ts";

/** One stamp of a line, still in pieces. */
export interface StampGroup {
	readonly start: number;
	readonly end: number;
	readonly label: StampLabel | undefined;
	readonly date: Extract<LineItem, { kind: "date" }> | undefined;
	readonly time: Extract<LineItem, { kind: "time" }> | undefined;
	readonly zone: string | undefined;
	readonly weekday: number | undefined;
	/** The language of the weekday. */
	readonly language: string | undefined;
	/** It dates nothing: a relative time (“Updated 2 hours ago”), a zero date. The group is no stamp, but its words are accounted for. */
	readonly empty: boolean;
	/** It is empty because it is the day of an event or a deadline. */
	readonly event: boolean;
}

type Draft = { -readonly [Key in keyof StampGroup]: StampGroup[Key] };

/**
 * Gathers the pieces of a line into stamps.
 *
 *     08:25 GMT 31.05.2024 (Updated: 09:59 GMT 31.05.2024)
 *     ^first               ^second
 *
 * A stamp has one date, one time, one zone, in any order; words that are none of its pieces end it. Two renderings of one stamp side by
 * side (“4 января 20234 янв 2023”) become one. Labels stand before their stamps, unless the line begins with a stamp and ends with a
 * label (“2024年5月31日更新”); one before a colon that ends the line has lost its stamp (“17 أكتوبر 2024آخر تحديث :”).
 */
export function groupStamps(items: readonly LineItem[], endsInColon: boolean): readonly StampGroup[] {
	const labelsAfter = !endsInColon && items.find(isMainPiece)?.kind === "date" && items.findLast(isMainPiece)?.kind === "label";
	return joinRenderings(gather(items, labelsAfter).map(emptyZeroDate).filter(isStamp), items);
}

function isMainPiece({ kind }: LineItem): boolean {
	return kind === "label" || kind === "date" || kind === "time" || kind === "relative";
}

/** Takes the pieces one after the other, each into the group that is open or into a new one. */
function gather(items: readonly LineItem[], labelsAfter: boolean): readonly Draft[] {
	const groups: Draft[] = [];
	let open: Draft | undefined;
	let pendingLabel: Extract<LineItem, { kind: "label" }> | undefined;

	const close = (): void => {
		if (open) groups.push(open);
		open = undefined;
	};
	const begin = (item: LineItem): Draft => {
		close();
		const label = pendingLabel;
		pendingLabel = undefined;
		open = {
			start: label?.start ?? item.start,
			end: item.end,
			label: label?.value,
			date: undefined,
			time: undefined,
			zone: undefined,
			weekday: undefined,
			language: undefined,
			empty: false,
			event: false,
		};
		return open;
	};
	/** The group that a piece belongs to: the open one where it has room, else a new one. */
	const groupOf = (item: LineItem, hasRoom = true): Draft => {
		const group = open && hasRoom ? open : begin(item);
		group.end = item.end;
		return group;
	};
	const putLabel = (item: Extract<LineItem, { kind: "label" }>): void => {
		const isAfter = labelsAfter && open !== undefined;
		if (isAfter) groupOf(item).label = item.value;
		close();
		// “Updated: Published on …” never occurs; “Date published:” does, as two labels of which the last counts.
		if (!isAfter) pendingLabel = pendingLabel ? { ...item, start: pendingLabel.start } : item;
	};

	const take = (item: LineItem, index: number): void => {
		switch (item.kind) {
			case "label":
				putLabel(item);
				break;
			case "date":
				groupOf(item, !open?.date).date = item;
				break;
			case "time":
				groupOf(item, !open?.time).time = item;
				break;
			case "zone":
				if (open) groupOf(item).zone = item.value;
				break;
			case "weekday": {
				const group = groupOf(item, !(open?.date && findNext(items, index)?.kind === "date"));
				group.weekday = item.value.day;
				group.language = item.value.language;
				break;
			}
			case "relative":
				if (pendingLabel || !open) begin(item).empty = true;
				else open.end = item.end;
				close();
				break;
			case "connector":
			case "mark":
				break;
			case "count":
			case "number":
			case "word":
				close();
				pendingLabel = undefined;
		}
	};
	items.forEach(take);
	close();
	return groups;
}

/** The next piece that says something. */
function findNext(items: readonly LineItem[], index: number): LineItem | undefined {
	return items.find(({ kind }, at) => at > index && kind !== "mark" && kind !== "connector");
}

/** The zero dates of content systems say nothing. */
function emptyZeroDate(group: StampGroup): StampGroup {
	const reading = group.date?.value.readings[0];
	return reading && isZeroDate(reading) ? { ...group, empty: true } : group;
}

/** A group with a date, a labelled time, or a relative time; a month alone needs a label. */
function isStamp(group: StampGroup): boolean {
	if (group.empty) return true;
	const reading = group.date?.value.readings[0];
	if (!group.date) return group.time !== undefined && group.label !== undefined;
	if (!reading) return true;
	return reading.day !== undefined || group.label !== undefined;
}

/** Joins a stamp to the one before, where it says the same again without a label and without words between. */
function joinRenderings(groups: readonly StampGroup[], items: readonly LineItem[]): readonly StampGroup[] {
	const joined: StampGroup[] = [];
	for (const group of groups) {
		const before = joined.at(-1);
		const common = before?.date && group.date ? commonReadings(before.date.value.readings, group.date.value.readings) : [];
		if (
			!before?.date ||
			!group.date ||
			group.label ||
			common.length === 0 ||
			!sameTime(before, group) ||
			hasWordsBetween(items, before.end, group.start)
		) {
			joined.push(group);
			continue;
		}
		const date = { ...before.date, value: { ...before.date.value, readings: common } };
		joined[joined.length - 1] = {
			...before,
			date,
			time: before.time ?? group.time,
			zone: before.zone ?? group.zone,
			weekday: before.weekday ?? group.weekday,
			language: before.language ?? group.language,
			end: group.end,
		};
	}
	return joined;
}

function commonReadings(one: readonly DateReading[], other: readonly DateReading[]): readonly DateReading[] {
	const common = one.filter((a) => other.some((b) => a.year === b.year && a.month === b.month && a.day === b.day));
	const [only] = common;
	return common.length === 1 && only ? [{ ...only, order: undefined }] : common;
}

function sameTime(one: StampGroup, other: StampGroup): boolean {
	if (!one.time || !other.time) return true;
	return one.time.value.hour === other.time.value.hour && one.time.value.minute === other.time.value.minute;
}

function hasWordsBetween(items: readonly LineItem[], from: number, to: number): boolean {
	return items.some((item) => item.start >= from && item.end <= to && (item.kind === "word" || item.kind === "number"));
}
