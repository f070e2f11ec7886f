import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

/** A page in each language, and how its stamp is printed there. */
const pages = {
	de: [
		"Neue Brücke über den Fluss eröffnet",
		"12. Mai 2022, 14:30 Uhr",
		"Die Stadt hat am Montag eine neue Brücke über den Fluss eröffnet, wie der Rat mitteilte.",
	],
	fr: [
		"Un nouveau pont ouvert sur la rivière",
		"12 mai 2022 à 14h30",
		"La ville a ouvert lundi un nouveau pont sur la rivière, a annoncé le conseil municipal.",
	],
	es: [
		"Abren un nuevo puente sobre el río",
		"12 de mayo de 2022, 14:30",
		"La ciudad abrió el lunes un nuevo puente sobre el río, informó el ayuntamiento.",
	],
	pt: [
		"Nova ponte é aberta sobre o rio",
		"12 de maio de 2022 às 14h30",
		"A cidade abriu na segunda-feira uma nova ponte sobre o rio, informou a prefeitura.",
	],
	it: [
		"Aperto un nuovo ponte sul fiume",
		"12 maggio 2022 14:30",
		"La città ha aperto lunedì un nuovo ponte sul fiume, ha annunciato il consiglio comunale.",
	],
	ru: [
		"Новый мост через реку открыли в городе",
		"12 мая 2022, 14:30",
		"В городе в понедельник открыли новый мост через реку, сообщили в мэрии.",
	],
	pl: ["Nowy most na rzece otwarty", "12 maja 2022, 14:30", "Miasto otworzyło w poniedziałek nowy most na rzece, poinformował urząd."],
	nl: [
		"Nieuwe brug over de rivier geopend",
		"12 mei 2022 om 14:30",
		"De stad heeft maandag een nieuwe brug over de rivier geopend, meldt de gemeente.",
	],
	tr: [
		"Nehir üzerindeki yeni köprü açıldı",
		"12 Mayıs 2022 14:30",
		"Kent pazartesi günü nehir üzerindeki yeni köprüyü açtı, belediye duyurdu.",
	],
	hu: ["Új hidat avattak a folyón", "2022. május 12. 14:30", "A város hétfőn új hidat avatott a folyón, közölte az önkormányzat."],
} as const;

describe("the label of a stamp", () => {
	it.each([
		["de", "Artikel veröffentlicht:", "published"],
		["de", "Online gestellt am", "published"],
		["de", "Geändert:", "modified"],
		["fr", "Envoyé le", "published"],
		["fr", "Édité le", "modified"],
		["es", "Subido el", "published"],
		["es", "Editado:", "modified"],
		["pt", "Divulgado em", "published"],
		["pt", "Última edição:", "modified"],
		["it", "Inserito il", "published"],
		["it", "Modificata il", "modified"],
		["ru", "Новость от", "published"],
		["ru", "Дата последнего обновления:", "modified"],
		["pl", "Data modyfikacji:", "modified"],
		["nl", "Gewijzigd:", "modified"],
		["tr", "Haber Giriş Tarihi:", "published"],
		["hu", "Utolsó módosítás:", "modified"],
	] as const)("%s: %s is %s, in front of the stamp and above it", (language, label, role) => {
		const [headline, stamp, text] = pages[language];
		for (const joint of [" ", "\n"]) {
			const { headline: title, body, stamps } = readValues(`${headline}\n\n${label}${joint}${stamp}\n\n${text}\n`);
			expect({ title, body }).toEqual({ title: headline, body: [text] });
			expect(stamps).toEqual([expect.stringMatching(new RegExp(`^${role} `))]);
		}
	});
});
