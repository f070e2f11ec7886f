/** Top-level domains that are no country codes, though they have two letters, or that are sold to everyone. */
const worldwide: ReadonlySet<string> = new Set("ai co io me tv fm cc ws gg ly to la so am eu su ac vc xyz".split(" "));

/**
 * The country of a host by its top-level domain: `www.lefigaro.fr` → `FR`, `dawn.com` → `undefined`.
 *
 * Source: the country codes of ISO 3166, of which `uk` is `GB`. Domains that are sold worldwide (`.tv`, `.io`, `.co`) tell nothing.
 */
export function countryOfHost(host: string | undefined): string | undefined {
	const last = host?.slice(host.lastIndexOf(".") + 1).toLowerCase() ?? "";
	if (last === "gov" || last === "mil") return "US";
	if (last.length !== 2 || !/^[a-z]{2}$/.test(last) || worldwide.has(last)) return undefined;
	return last === "uk" ? "GB" : last.toUpperCase();
}
