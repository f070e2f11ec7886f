import { describe, expect, it } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import type { Source } from "../../src/model/source.ts";
import { parseAddress } from "../../src/normalize/parse-address.ts";
import { resolveSource } from "../../src/normalize/source.ts";
import { toSourceRegistry } from "../../src/normalize/source-registry.ts";

const base = { alsoKnownAs: [], agencies: [], excerpt: false } as const;
const wire: Source = { ...base, id: "harbourwire.example", name: "Harbour Wire", alsoKnownAs: ["hw.example"], timeZone: "Europe/Oslo" };
const post: Source = { ...base, id: "post.co.example", name: "The Post" };
const registry = toSourceRegistry([], [wire, post]);

describe("toSourceRegistry finds a host", () => {
	const rows: readonly [host: string, id: string | undefined, why: string][] = [
		["harbourwire.example", "harbourwire.example", "as it is"],
		["WWW.HarbourWire.example", "harbourwire.example", "without www. and case"],
		["amp.harbourwire.example", "harbourwire.example", "without amp."],
		["m.harbourwire.example", "harbourwire.example", "without m."],
		["www.m.harbourwire.example", "harbourwire.example", "without both"],
		["hw.example", "harbourwire.example", "by another name"],
		["en.news.harbourwire.example", "harbourwire.example", "by a parent that is registered"],
		["co.example", undefined, "a parent of a registered host is not registered"],
		["other.co.example", undefined, "nor is its sibling"],
		["nottheharbourwire.example", undefined, "an ending in letters is no parent"],
		["example", undefined, "a top-level domain is no publisher"],
	];
	it.each(rows)("%s → %s (%s)", (host, id) => {
		expect(registry.byHost(host)?.id).toBe(id);
	});

	it("lets an own entry override what it states, and keeps the rest", () => {
		const own: Source = { ...base, id: "harbourwire.example", name: "Harbour Wire (archive)", language: "nb" };
		const mixed = toSourceRegistry([own], [wire, post]);
		const expected = { ...wire, name: "Harbour Wire (archive)", language: "nb" };
		expect([mixed.byHost("hw.example"), mixed.byId("harbourwire.example"), mixed.byName("harbour  WIRE (archive)")]).toEqual([
			expected,
			expected,
			expected,
		]);
	});

	it("lets an own entry claim a host of a known one", () => {
		const own: Source = { ...base, id: "hw.example", name: "HW" };
		expect(toSourceRegistry([own], [wire]).byHost("hw.example")).toEqual(own);
	});
});

describe("resolveSource", () => {
	const rows: readonly [
		address: string | undefined,
		stated: string | undefined,
		expected: { id: string; name: string } | undefined,
		why: string,
	][] = [
		["https://www.harbourwire.example/a", undefined, { id: "harbourwire.example", name: "Harbour Wire" }, "a registered host"],
		[
			"https://www.Unknown.example:8080/a",
			undefined,
			{ id: "unknown.example", name: "unknown.example" },
			"an unknown host is its own name",
		],
		["https://unknown.example/a", "The Unknown", { id: "unknown.example", name: "unknown.example" }, "a name in no registry names no host"],
		["https://unknown.example/a", "the post", { id: "post.co.example", name: "The Post" }, "a stated source that is registered wins"],
		["https://unknown.example/a", "hw.example", { id: "unknown.example", name: "unknown.example" }, "another host is no name"],
		[undefined, "Harbour Wire", { id: "harbourwire.example", name: "Harbour Wire" }, "without an address, by its name"],
		[undefined, "harbourwire.example", { id: "harbourwire.example", name: "Harbour Wire" }, "or by its id"],
		[undefined, "The Old Gazette", { id: "the-old-gazette", name: "The Old Gazette" }, "or as it is stated"],
		[undefined, "../..", { id: hashText("../..").slice(0, 8), name: "../.." }, "its id is always a safe segment"],
		[undefined, " ", undefined, "nothing"],
	];
	it.each(rows)("%s, %s → %j (%s)", (address, stated, expected) => {
		const found = resolveSource(registry, { address: address === undefined ? undefined : parseAddress(address), stated }, hashText);
		expect(found === undefined ? undefined : { id: found.id, name: found.name }).toEqual(expected);
	});

	it("hands out the registry's entry", () => {
		expect(resolveSource(registry, { address: parseAddress("https://hw.example/") }, hashText)?.entry).toEqual(wire);
	});
});
