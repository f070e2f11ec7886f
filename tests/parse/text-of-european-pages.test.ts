import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
	[
		"reading time and readers between headline and text (Ukrainian)",
		"У Старому Порту відкрили міст через річку\n\n1 хвилина\n16,7 т.\nМісто Старий Порт відкрило у понеділок новий міст через річку, повідомила міська рада у вечірній заяві.\n\nБудівництво тривало три роки.\n",
		{
			headline: "У Старому Порту відкрили міст через річку",
			body: [
				"Місто Старий Порт відкрило у понеділок новий міст через річку, повідомила міська рада у вечірній заяві.",
				"Будівництво тривало три роки.",
			],
			leftOut: ["3 counter", "4 counter"],
		},
	],
	[
		"the weather's city and the page's calendar above the rubric (Spanish)",
		"El tiempo en: Puerto Viejo\nSábado 09/11/2024\n \n\nPuerto\n\nLa ciudad abre un puente sobre el río tras tres años de obras\n\nLa ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n",
		{
			headline: "La ciudad abre un puente sobre el río tras tres años de obras",
			labels: ["Puerto"],
			body: ["La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde."],
			leftOut: ["1 weather", "2 masthead"],
		},
	],
	[
		"a first sentence broken at its comma, above the stamps of other stories, is no headline (Hungarian)",
		"2018. Május 29. 10:54, kedd\nForrás: mti\nMegnyílt a kikötő új hídja a folyó fölött\n\nNagy érdeklődés mellett nyílt meg hétfőn a kikötő új hídja a folyó fölött, közölte kedden reggel a városi tanács azt az embert,\naki három évig építette a hidat a régi helyén.\nA híd júniusig egy sávon járható, és csak a buszok mehetnek át rajta, mondta a tanács. Az autók a régi úton járnak, amíg a munka tart.\nEzek érdekelhetnek még\n2025. Július 27. 09:09, vasárnap | Belföld\nMÁV: új menetrend a győri fővonalon\nLetörött a Budapestről Bécsbe tartó vonat egyik ajtaja, az utasokat másik kocsiban szállítják tovább.\n",
		{
			headline: "Megnyílt a kikötő új hídja a folyó fölött",
			stamps: ["unknown 2018. Május 29. 10:54, kedd"],
			body: [
				"Nagy érdeklődés mellett nyílt meg hétfőn a kikötő új hídja a folyó fölött, közölte kedden reggel a városi tanács azt az embert, aki három évig építette a hidat a régi helyén.",
				"A híd júniusig egy sávon járható, és csak a buszok mehetnek át rajta, mondta a tanács. Az autók a régi úton járnak, amíg a munka tart.",
				"MÁV: új menetrend a győri fővonalon",
				"Letörött a Budapestről Bécsbe tartó vonat egyik ajtaja, az utasokat másik kocsiban szállítják tovább.",
			],
			leftOut: ["2 boilerplate", "8 related-heading", "9 related-story"],
		},
	],
	[
		"a picture's text printed twice around a name and its agency (Croatian)",
		"Novi most otvoren u Staroj Luci nakon tri godine radova\n\nGradonačelnica je priopćila da je most otvoren nakon tri godine\nIvan Horvat/AFP\nGradonačelnica je priopćila da je most otvoren nakon tri godine\n\nGrad Stara Luka otvorio je u ponedjeljak novi most preko rijeke, priopćilo je gradsko vijeće navečer.\n",
		{
			headline: "Novi most otvoren u Staroj Luci nakon tri godine radova",
			body: ["Grad Stara Luka otvorio je u ponedjeljak novi most preko rijeke, priopćilo je gradsko vijeće navečer."],
			leftOut: ["3 caption", "4 header-line", "5 caption"],
		},
	],
	[
		"the link to the content and the picture's word, above a stamp (Greek)",
		"Παράκαμψη προς το κυρίως περιεχόμενο\nΕικόνα\nΝέα γέφυρα άνοιξε στο Παλιό Λιμάνι\n20:04 | 23/02/2026\n\nΗ πόλη του Παλιού Λιμανιού άνοιξε τη Δευτέρα μια νέα γέφυρα πάνω από το ποτάμι, ανακοίνωσε το δημοτικό συμβούλιο.\n",
		{
			headline: "Νέα γέφυρα άνοιξε στο Παλιό Λιμάνι",
			stamps: ["unknown 20:04 | 23/02/2026"],
			body: ["Η πόλη του Παλιού Λιμανιού άνοιξε τη Δευτέρα μια νέα γέφυρα πάνω από το ποτάμι, ανακοίνωσε το δημοτικό συμβούλιο."],
			leftOut: ["1 boilerplate", "2 boilerplate"],
		},
	],
	[
		"a long paragraph above the stamps of other stories is the text (Polish)",
		"Most w Starym Porcie otwarty po trzech latach\nMost w Starym Porcie otwarty po trzech latach\nMiasto Stary Port otworzyło w poniedziałek nowy most na rzece. Dopóki trwają prace na brzegu, kierowcy mogą jechać tylko jednym pasem, a autobusy jeżdżą objazdem. Jeżeli pogoda dopisze, drugi pas będzie gotowy w czerwcu, a mieszkańcy wrócą na swoje trasy – mówiła burmistrz na konferencji, odnosząc się do planu robót na najbliższe miesiące roku.\nWięcej z: Miasto\n12 sierpnia 2025 09:21\nRada wybrała nowego przewodniczącego\n\n12 sierpnia 2025 09:10\nRada wydłuża godziny otwarcia biblioteki\n",
		{
			headline: "Most w Starym Porcie otwarty po trzech latach",
			body: [
				"Miasto Stary Port otworzyło w poniedziałek nowy most na rzece. Dopóki trwają prace na brzegu, kierowcy mogą jechać tylko jednym pasem, a autobusy jeżdżą objazdem. Jeżeli pogoda dopisze, drugi pas będzie gotowy w czerwcu, a mieszkańcy wrócą na swoje trasy – mówiła burmistrz na konferencji, odnosząc się do planu robót na najbliższe miesiące roku.",
			],
			leftOut: ["4 boilerplate", "5 below-text", "6 below-text", "8 below-text", "9 below-text"],
		},
	],
	[
		"a photo credit that ends in an agency and a stop, above the dateline (Spanish)",
		' date 2019-10 El puente sobre el río seguía cerrado el lunes por la mañana. Foto: AFP.\n\nLIMA, PERÚ.- La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.\n\n"Es el primero en tres años", declaró la alcaldesa.\n',
		{
			captured: "2019-10",
			dateline: "LIMA, PERÚ.-",
			body: [
				"La ciudad de Puerto Viejo abrió este lunes un puente sobre el río, informó el ayuntamiento en una nota por la tarde.",
				'"Es el primero en tres años", declaró la alcaldesa.',
			],
			leftOut: ["1 caption"],
			problems: ["headline-missing"],
		},
	],
	[
		"what films and who took the picture, in one line (German)",
		"Neue Brücke in Altenhafen eröffnet - Fähre stellt ihren Betrieb ein\n\nDi 26.07.22 | 21:25 Uhr\nDie Brücke am Dienstag. (Quelle: dpa/Anna Groß)\nVideo: Hafen aktuell | 26.07.2022 | A. Groß/D. Klein | Bild: dpa/Anna Groß\n\nDer Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte.\n",
		{
			headline: "Neue Brücke in Altenhafen eröffnet - Fähre stellt ihren Betrieb ein",
			stamps: ["unknown Di 26.07.22 | 21:25 Uhr"],
			body: ["Der Rat der Stadt Altenhafen hat am Montag eine neue Brücke über den Fluss eröffnet, wie er mitteilte."],
			leftOut: ["4 caption", "5 caption"],
		},
	],
];

describe("parseText, on pages of Europe and Latin America", () => {
	it.each(forms)("%s", (_why, given, expected) => {
		expect(readValues(given)).toEqual(expected);
	});
});
