/**
 * Whether a line opens as datelines do, by its form alone: a place in capitals, maybe its state or country, and a dash or a bracket. A quick
 * look where no table is asked. “OSLO —” · “MANILA, Philippines (”
 */
export function opensWithPlace(text: string): boolean {
	return placeAndDash.test(text.slice(0, maxPlace));
}

const placeAndDash = /^\p{Lu}{3}[\p{Lu} .'’-]{0,24}(?:, \p{Lu}[\p{L}. ]{1,24})? (?:[—–(]|--)/u;
/** A place and its country. */
const maxPlace = 64;
