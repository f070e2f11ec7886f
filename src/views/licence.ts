/** A licence by its address. Example: `https://creativecommons.org/licenses/by/4.0/` in “© Harbour Wire, https://…”. */
const licence = /https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/[\w./-]*[\w/]/;

/** Finds the address of a Creative Commons licence in a line of rights; `undefined` where there is none. Any other address there may be anything. */
export function licenceIn(rights: string | undefined): string | undefined {
	return rights === undefined ? undefined : licence.exec(rights)?.[0];
}
