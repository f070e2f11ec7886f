/** Strings with an invariant. Each brand is made by one constructor, named beside it; nothing else may cast to it. */
declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A path on our site, from the root of the archive, beginning with `/`. Made by `toPermalink` and by the table of page kinds. */
export type Permalink = Branded<string, "Permalink">;
/** A normalised original address, `https://host/path?query`. Made by `parseAddress`. */
export type AbsoluteUrl = Branded<string, "AbsoluteUrl">;
/** Sixteen hex digits that name an article. Made by `toArticleId`. */
export type ArticleId = Branded<string, "ArticleId">;
/** The SHA-256 of some bytes, 64 lower-case hex digits. Made by `hashBytes`. */
export type Sha256 = Branded<string, "Sha256">;
/** HTML that came out of the sanitiser, or of a serialiser that escapes. Made by `renderBody` and `toScriptJson`. */
export type SanitizedHtml = Branded<string, "SanitizedHtml">;

/** Hashes a text (UTF-8). Pure steps receive it as an argument; `io/hash.ts` provides it. */
export type HashText = (text: string) => Sha256;
