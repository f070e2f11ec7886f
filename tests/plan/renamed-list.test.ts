import { expect, it } from "vitest";
import { makeArchive } from "../build/scratch-archive.ts";
import { readArchive } from "./read-archive.ts";

function story(number: number, topic: string): string {
	return `---\nheadline: Story ${number}\nurl: https://courier.example/${number}\npublished: ${2018 + (number % 5)}-03-05\ntopics: [${topic}]\n---\n\nThe gate opened.\n`;
}

it("a divided list that most articles spell otherwise now is rendered whole: each page says its name", async () => {
	const archive = makeArchive();
	for (let number = 0; number < 203; number++)
		archive.write(`articles/${number}.md`, story(number, number % 2 === 0 ? "Harbours" : "HARBOURS"));
	const { archive: held, reader } = await readArchive(archive.root);
	expect(reader.listSummary("topic", "harbours")?.name).toBe("Harbours");
	held.state.exec("DELETE FROM pending");
	for (const number of [205, 210]) archive.write(`articles/${number}.md`, story(number, "HARBOURS"));
	const { pages } = await readArchive(archive.root, held);
	expect(reader.listSummary("topic", "harbours")?.name).toBe("HARBOURS");
	const lists = pages.filter((key) => key.startsWith("list topic "));
	expect(lists.sort()).toEqual(["", 2018, 2019, 2020, 2021, 2022].map((period) => `list topic harbours 1 ${period}`));
});
