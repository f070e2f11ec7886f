import { expect, test } from "vitest";
import { findSignedIn } from "../../src/normalize/signed-in.ts";
import { toSourceRegistry } from "../../src/normalize/source-registry.ts";

const harbour = { id: "harbour.example", name: "The Harbour Times", alsoKnownAs: [], agencies: [], excerpt: false, country: "IN" };
const agency = { ...harbour, id: "wire.example", name: "Reuters", country: "GB" };
const registry = toSourceRegistry([harbour, agency], []);

const rows: readonly (readonly [byline: string | undefined, country: string | undefined, why: string])[] = [
	["The Harbour Times Bureau", "IN", "a desk of the paper"],
	["By The Harbour Times Web Desk", "IN", "a sign and two words of a desk"],
	["By Ann Lee, The Harbour Times", "IN", "the paper behind the name"],
	["By Ann Lee", undefined, "a name alone"],
	["By Ann Lee of Harbour Bureau", undefined, "no paper of the registry"],
	["Reuters | Oslo", undefined, "an agency that papers everywhere sign with"],
	["Reuters, The Harbour Times", "IN", "the paper beside it"],
	[undefined, undefined, "no byline"],
];
test.each(rows)("%s", (byline, country, why) => {
	expect(findSignedIn(registry, byline), why).toBe(country);
});
