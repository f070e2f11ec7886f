/** Which article a correction or a withholding is for, by its original address or its id. */
export type ArticleTarget = { readonly address: string } | { readonly id: string };
