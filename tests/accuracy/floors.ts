/** What the scoring script prints, as far as it is read. */
export type ScoreReport = Readonly<
	Record<
		string,
		{
			readonly records: number;
			/** Values shown without a problem on the article, and how many of them are wrong. */
			readonly silent: { readonly rate: number };
			readonly fields: Readonly<Record<string, { readonly rate: number }>>;
		}
	>
>;

/** Share of right answers, 0 to 1, by set and field. */
export type Rates = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A rate under its floor; `rate` is absent when the field was not scored at all. */
interface Fall {
	readonly name: string;
	readonly field: string;
	readonly rate: number | undefined;
	readonly floor: number;
}

/** The rates of a report. `unwarned` is the share of right ones among values that are shown without a warning. */
export function toRates(report: ScoreReport): Rates {
	return mapValues(report, ({ fields, silent }) => ({ ...mapValues(fields, ({ rate }) => rate), unwarned: toRate(1 - silent.rate) }));
}

/** Lists the rates that lie under their floors. A field without a floor may be anything. */
export function compareWithFloors(rates: Rates, floors: Rates): readonly Fall[] {
	return Object.entries(floors).flatMap(([name, fields]) =>
		Object.entries(fields).flatMap(([field, floor]): Fall[] => {
			const rate = rates[name]?.[field];
			return rate !== undefined && rate >= floor ? [] : [{ name, field, rate, floor }];
		}),
	);
}

/** The floors raised to the rates where those are higher; none is lowered or dropped. */
export function raiseFloors(rates: Rates, floors: Rates): Rates {
	return {
		...floors,
		...mapValues(rates, (fields, name) => ({
			...floors[name],
			...mapValues(fields, (rate, field) => Math.max(rate, floors[name]?.[field] ?? 0)),
		})),
	};
}

/** Four digits, as the scoring script gives. */
function toRate(value: number): number {
	return Number(value.toFixed(4));
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To): Readonly<Record<string, To>> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
