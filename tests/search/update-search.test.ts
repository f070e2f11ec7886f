import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSearchSite, type TestArticle } from "./search-site.ts";

describe("bringing the search up to date", () => {
	it("an addition makes one small segment anew, and touches no other", async () => {
		const site = makeSearchSite();
		for (let n = 0; n < 500; n++) site.put(String(n), { day: `2024-05-${String((n % 28) + 1).padStart(2, "0")}`, text: `clock ${n}` });
		expect((await site.update()).indexed).toBe(500);
		const before = [...site.files.keys()];
		site.put("a1", { day: "2024-05-03", text: "clock new" });
		expect((await site.update()).indexed).toBe(1);
		site.put("a2", { day: "1999-01-01", text: "clock newer" });
		const { indexed, changed } = await site.update();
		expect(indexed).toBe(2);
		expect([...changed].every((path) => path === "search/segments.json" || path.startsWith("search/segments/recent-1-"))).toBe(true);
		expect([...site.files.keys()].filter((path) => before.includes(path)).length).toBe(before.length);
		expect((await site.find("clock")).length).toBe(502);
	});

	it("no more than 200 articles are indexed for an addition", async () => {
		const site = makeSearchSite();
		site.put("first", { day: "2024-05-01", text: "clock" });
		await site.update();
		for (let n = 0; n < 450; n++) site.put(`a${n}`, { day: "2024-05-02", text: "clock" });
		await site.update();
		site.put("last", { day: "2024-05-02", text: "clock" });
		expect((await site.update()).indexed).toBeLessThanOrEqual(200);
		const { manifest, names } = await site.search("clock");
		expect(manifest.segments.map(({ kind, articles }) => `${kind} ${articles}`).sort()).toEqual([
			"dated 1",
			"recent 200",
			"recent 200",
			"recent 51",
		]);
		expect(names.length).toBe(452);
	});

	it("what is removed is not found, and its words are gone from the files at once", async () => {
		const site = makeSearchSite();
		for (const n of [1, 2, 3, 4]) site.put(String(n), { day: "2024-05-01", text: `clock word${n}` });
		await site.update();
		site.put("9", { day: "2024-05-02", text: "clock word9" });
		await site.update();
		site.remove("3");
		site.remove("9");
		await site.update();
		expect(await site.find("clock")).toEqual(["1", "2", "4"]);
		expect(site.published()).not.toMatch(/word[39]|0{15}[39]/);
	});

	it("what is cut to its first words loses the others at once", async () => {
		const site = makeSearchSite();
		site.put("1", { day: "2024-05-01", text: "first words then secret" });
		site.put("2", { day: "2024-05-01", text: "first other" });
		await site.update();
		site.put("1", { day: "2024-05-01", text: "first words", isCut: true });
		await site.update();
		expect(await site.find("first")).toEqual(["1", "2"]);
		expect(site.published()).not.toContain("secret");
	});

	it.each([
		["removed", undefined],
		["cut", { day: "2024-05-01", text: "first words", isCut: true }],
	])("of an article that was changed and then %s, no form before that is left in any file", async (_, last) => {
		const site = makeSearchSite();
		for (const n of [1, 2]) site.put(String(n), { day: "2024-05-01", text: `first secret${n}` });
		await site.update();
		site.put("1", { day: "2024-05-01", text: "first mystery" });
		site.put("3", { day: "2024-05-01", text: "first riddle" });
		await site.update();
		expect(site.published()).toContain("secret1");
		if (last === undefined) site.remove("1");
		else site.put("1", last);
		await site.update();
		expect(site.published()).not.toMatch(/secret1|mystery/);
		expect(await site.find("first")).toEqual(last === undefined ? ["2", "3"] : ["1", "2", "3"]);
		expect((await site.search("first")).manifest.segments.map(({ hidden }) => hidden)).toEqual([undefined, undefined]);
	});

	it("a changed article is found by its new words alone, and once", async () => {
		const site = makeSearchSite();
		for (const n of [1, 2, 3]) site.put(String(n), { day: "2024-05-01", text: `clock old${n}` });
		await site.update();
		site.put("1", { day: "2024-06-01", text: "clock new1" });
		expect((await site.update()).indexed).toBe(1);
		expect([await site.find("old1"), await site.find("new1"), await site.find("clock")]).toEqual([[], ["1"], ["1", "2", "3"]]);
		site.put("1", { day: "2024-05-01", text: "clock newest1" });
		await site.update();
		expect([await site.find("new1"), await site.find("newest1"), await site.find("clock")]).toEqual([[], ["1"], ["1", "2", "3"]]);
	});

	it("a fold leaves the segments in which nothing changed as they are", async () => {
		const site = makeSearchSite({ weight: 1_500 });
		for (const year of [2001, 2002, 2003, 2004, 2005]) site.put(String(year), { day: `${year}-02-03`, text: "clock" });
		await site.update();
		site.put("a", { day: "2003-02-04", text: "clock" });
		await site.update();
		const { indexed, changed } = await site.update({ fold: true });
		expect(indexed).toBe(2);
		expect([...changed].filter((path) => !/segments\/2003-/.test(path))).toEqual(["search/segments.json"]);
		expect((await site.search("clock")).manifest.segments.every(({ kind }) => kind === "dated")).toBe(true);
		expect(await site.find("clock")).toEqual(["2001", "2002", "2003", "2004", "2005", "a"]);
	});

	it("what a fold found gone, and comes back, hides no article that took its number", async () => {
		const site = makeSearchSite();
		site.put("1", { day: "2001-02-03", text: "clock" });
		site.put("2", { day: "2001-08-03", text: "clock" });
		await site.update();
		site.remove("2");
		await site.update({ fold: true });
		site.put("2", { day: "2001-02-03", text: "clock" });
		await site.update();
		expect(await site.find("clock")).toEqual(["1", "2"]);
	});

	it("a build that is killed before its files are in place is made good by the next", async () => {
		const site = makeSearchSite();
		site.put("1", { day: "2024-05-01", text: "clock" });
		await site.update({ killed: true });
		await site.update();
		expect(await site.find("clock")).toEqual(["1"]);
		site.put("2", { day: "2024-05-02", text: "clock" });
		await site.update({ killed: true });
		site.put("3", { day: "2024-05-02", text: "clock" });
		await site.update();
		expect(await site.find("clock")).toEqual(["1", "2", "3"]);
	});

	it("segments made by other processes are the same", async () => {
		const [here, there] = [makeSearchSite({ weight: 10 }), makeSearchSite({ weight: 10 })];
		for (const site of [here, there])
			for (let n = 0; n < 900; n++) site.put(`a${n}`, { day: `20${10 + (n % 12)}-05-01`, text: `clock ${n}` });
		await here.update();
		await there.update({ elsewhere: true });
		expect([...there.files].sort()).toEqual([...here.files].sort());
		here.remove("a5");
		there.remove("a5");
		await here.update();
		await there.update({ elsewhere: true });
		expect([...there.files].sort()).toEqual([...here.files].sort());
	});

	it("the last article may go", async () => {
		const site = makeSearchSite();
		site.put("1", { day: "", text: "clock" });
		await site.update();
		site.remove("1");
		await site.update();
		expect(await site.find("clock")).toEqual([]);
		expect([...site.files.keys()]).toEqual(["search/segments.json"]);
	});

	it("the same articles are found as in one full index, whatever came in which order", async () => {
		const name = fc.integer({ min: 1, max: 12 }).map(String);
		const article = fc.record<TestArticle>({
			day: fc.constantFrom("2001-02-03", "2001-02", "2001-08-03", "2002-01-01", "2010-05-05", ""),
			text: fc
				.array(fc.constantFrom("clock", "tower", "東京港", "порт", "\n"), { minLength: 1, maxLength: 6 })
				.map((words) => words.join(" ")),
		});
		const step = fc.oneof(
			{ weight: 6, arbitrary: fc.record({ what: fc.constant("put" as const), name, article }) },
			{ weight: 2, arbitrary: fc.record({ what: fc.constant("remove" as const), name }) },
			{ weight: 2, arbitrary: fc.record({ what: fc.constant("update" as const), fold: fc.boolean(), killed: fc.boolean() }) },
		);
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
				const site = makeSearchSite({ weight: 1_500 });
				const known = new Map<string, TestArticle>();
				for (const each of steps) {
					if (each.what === "put") {
						site.put(each.name, each.article);
						known.set(each.name, each.article);
					} else if (each.what === "remove") {
						site.remove(each.name);
						known.delete(each.name);
					} else await site.update(each);
				}
				await site.update();
				const full = makeSearchSite();
				for (const [each, article] of known) full.put(each, article);
				await full.update();
				for (const typed of ["clock", '"clock tower"', "京港", "порт -clock", "tower clock"])
					expect(await site.find(typed), typed).toEqual(await full.find(typed));
			}),
			{ numRuns: 60 },
		);
	});
});
