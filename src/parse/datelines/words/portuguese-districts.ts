/** Portugal's districts, which Lusa prints behind a town: `Sines, Setúbal, 05 dez 2022 (Lusa) – `. All are called like their cities. Source: INE. */
export const portugueseDistricts: ReadonlySet<string> = new Set(
	"Aveiro|Beja|Braga|Bragança|Castelo Branco|Coimbra|Évora|Faro|Guarda|Leiria|Lisboa|Portalegre|Porto|Santarém|Setúbal|Viana do Castelo|Vila Real|Viseu".split(
		"|",
	),
);
