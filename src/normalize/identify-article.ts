import type { AbsoluteUrl, ArticleId, HashText, Permalink, Sha256 } from "../model/brand.ts";
import type { Correction } from "../model/correction.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import { toArticleId } from "./article-id.ts";
import { parseAddress, toIdentity } from "./parse-address.ts";
import { toAddresslessPermalink, toPermalink } from "./permalink.ts";

/** Which article a capture is one of, and what is corrected in it. */
export interface ArticleIdentity {
	/** The original address, as corrected. */
	readonly address: AbsoluteUrl | undefined;
	readonly id: ArticleId;
	readonly permalink: Permalink;
	readonly corrections: readonly Correction[];
	readonly problems: readonly Problem[];
}

/** What a correction is looked up by. */
export interface CorrectionTarget {
	readonly address?: AbsoluteUrl;
	readonly id: ArticleId;
}

/**
 * Decides which article a capture is: by its address, or by its bytes where it has none.
 *
 * A corrected `url` gives an address to a capture that has none, and so moves it; where the capture has one, identity and permalink
 * stay, and only the link to the original changes. Reports `address-missing`, `address-invalid` and `name-unsafe`.
 */
export function identifyArticle(
	parsed: ParsedArticle,
	context: {
		readonly sha256: Sha256;
		readonly correctionsFor: (target: CorrectionTarget) => readonly Correction[];
		readonly hash: HashText;
	},
): ArticleIdentity {
	const { sha256, correctionsFor, hash } = context;
	const own = parsed.address === undefined ? undefined : parseAddress(parsed.address.value);
	const ownTarget = toTarget(own, sha256, hash);
	const ownCorrections = correctionsFor(ownTarget);
	const written = ownCorrections.findLast(({ fields }) => fields.url !== undefined)?.fields.url;
	const corrected = typeof written === "string" ? parseAddress(written) : undefined;
	// The address that counts: the capture's own, whatever is said of it later.
	const target = own !== undefined || corrected === undefined ? ownTarget : toTarget(corrected, sha256, hash);
	const corrections = target === ownTarget ? ownCorrections : union(ownCorrections, correctionsFor(target));
	const path =
		target.address === undefined ? { permalink: toAddresslessPermalink(target.id), unsafe: false } : toPermalink(target.address, hash);
	const problems = corrected === undefined ? checkAddress(parsed, own, written) : [];
	return {
		address: corrected ?? target.address,
		id: target.id,
		permalink: path.permalink,
		corrections,
		problems: path.unsafe ? [...problems, toProblem("name-unsafe", {}, parsed.address?.evidence[0]?.line)] : problems,
	};
}

function toTarget(address: AbsoluteUrl | undefined, sha256: Sha256, hash: HashText): CorrectionTarget {
	if (address === undefined) return { id: toArticleId(sha256, hash) };
	return { address, id: toArticleId(toIdentity(address), hash) };
}

function checkAddress(
	parsed: ParsedArticle,
	own: AbsoluteUrl | undefined,
	written: string | readonly string[] | undefined,
): readonly Problem[] {
	if (written !== undefined) return [toProblem("address-invalid", { text: String(written) })];
	if (own !== undefined) return [];
	if (parsed.address === undefined) return [toProblem("address-missing")];
	return [toProblem("address-invalid", { text: parsed.address.value }, parsed.address.evidence[0]?.line)];
}

/** One correction may name the article by its bytes and another by its address; the same file counts once. */
function union(first: readonly Correction[], second: readonly Correction[]): readonly Correction[] {
	const files = new Set(first.map(({ file }) => file));
	return [...first, ...second.filter(({ file }) => !files.has(file))];
}
