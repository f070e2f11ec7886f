import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { countUnreported, noteUnreported } from "../../src/publish/site-changes.ts";

/** A state with so many published files, whose rows are counted when somebody looks at them. */
function openPublished(count: number) {
	const state = openState(":memory:");
	for (let number = 0; number < count; number++)
		state.prepare("INSERT INTO outputs (path, key, sha256, bytes) VALUES (?, '', '', 0)").run(`${number}.html`);
	let looked = 0;
	state.function("look", () => ++looked);
	state.exec("CREATE TEMP VIEW outputs AS SELECT path FROM site.outputs WHERE look() > 0");
	return {
		state,
		stage: (path: string) => state.prepare("INSERT INTO staged VALUES (1, ?, '', '', 0, 'a')").run(path),
		remove: (path: string) => state.prepare("INSERT INTO removals VALUES (?)").run(path),
		looked: () => looked,
	};
}

describe("what a publication changes", () => {
	it("is added where nothing was, changed where a file was, and removed where one was", () => {
		const { state, stage, remove } = openPublished(3);
		stage("0.html");
		stage("new.html");
		remove("1.html");
		remove("never.html");
		noteUnreported(state);
		expect(countUnreported(state)).toEqual({ added: 1, changed: 1, removed: 1 });
	});

	it("is told without a look at what it does not touch", () => {
		const { state, stage, remove, looked } = openPublished(1_000);
		stage("0.html");
		remove("1.html");
		noteUnreported(state);
		expect(looked()).toBeLessThan(10);
	});
});
