import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
import { lead, second } from "./describe-forms.ts";
import { readValues as read } from "./read-values.ts";

describe("parseText", () => {
	it("says where each value stands", () => {
		const article = parseText(` date 2024-06-03 https://harbour.example/a.html\n  New bridge opens in the old town\n${lead}`);
		expect(article.captured?.evidence).toEqual([{ line: 1, columns: [7, 16], text: "2024-06-03", rule: "crawl-line" }]);
		expect(article.address?.evidence).toEqual([{ line: 1, columns: [18, 47], text: "https://harbour.example/a.html", rule: "crawl-line" }]);
		expect(article.headline?.evidence).toEqual([{ line: 2, columns: [3, 34], text: "New bridge opens in the old town", rule: "headline" }]);
	});

	it("parts a rubric in capitals from who wrote, which is glued to it", () => {
		const values = read(
			"La alcaldesa abre el puente sobre el río\n\nOBRAS EN EL PUERTOPor Ana Ruiz\n3 de mayo de 2024, 3:08 p. m.\n\nEl ayuntamiento abrió el lunes un puente nuevo sobre el río, dijo la alcaldesa.\n\nLa obra duró tres años.\n",
		);
		expect(values).toMatchObject({
			byline: "Por Ana Ruiz",
			authors: ["Ana Ruiz"],
			labels: ["OBRAS EN EL PUERTO"],
			stamps: ["unknown 3 de mayo de 2024, 3:08 p. m."],
		});
	});

	it("parts the name of a picture's file from the first word", () => {
		const given = `Oldport a Part of the Solution to the River's Problem\n\nA023289811.jpgOLDPORT (Sputnik)- ${lead}\n\n${second}\n`;
		expect(read(given)).toEqual({
			headline: "Oldport a Part of the Solution to the River's Problem",
			dateline: "OLDPORT (Sputnik)-",
			body: [lead, second],
			leftOut: ["3 picture-name"],
		});
	});
});

const seeds = join(import.meta.dirname, "../../../shared/seeds");
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.endsWith(".txt")) : undefined;

describe("a real capture", () => {
	it.skipIf(seed === undefined)("is understood completely", () => {
		const text = readFileSync(join(seeds, seed ?? ""), "utf8");
		const lines = text.split("\n");
		const human = lines[5] ?? "";
		const dateline = lines[7]?.slice(0, lines[7].indexOf("–") + 1) ?? "";
		const { body, ...values } = read(text) as { body: readonly string[] } & Record<string, unknown>;
		expect(values).toEqual({
			address: lines[0]?.split(" ")[3],
			captured: "2024-05-31",
			headline: lines[1],
			labels: ["Being updated"],
			stamps: [
				`unknown ${lines[2]}`,
				`unknown ${lines[3]}`,
				`unknown ${lines[4]}`,
				`unknown ${human.slice(0, human.indexOf(" ("))}`,
				`modified ${human.slice(human.indexOf("(") + 1, -1)}`,
			],
			dateline,
		});
		expect(body).toEqual([
			lines[7]?.slice(dateline.length + 1),
			lines[8],
			`${lines[9]}${lines[10]} ${lines[11]}`,
			lines[12],
			lines[13],
			`${lines[14]} ${lines[15]}`,
			lines[16],
		]);
	});
});
