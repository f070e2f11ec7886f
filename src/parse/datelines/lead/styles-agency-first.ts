import { lookUpCountry, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isAgencyAlone, isAgencyFirst, isCityOfAgency, isTownOfAgency } from "./accept-agency-first.ts";
import { isBracketedCity } from "./accept-lead.ts";
import { type HouseStyle, shape } from "./house-style.ts";
import { isKnownPlace, isName, isOutlet } from "./place-signs.ts";
import { opensSentence, opensStory, opensWithClause } from "./story-openings.ts";

/** The house styles of agencies that stand in front of the place, behind it and its region, or without one. */
export const stylesAgencyFirst: readonly HouseStyle[] = [
	// (ANSA) - MILANO, 16 MAG - · TEMPO.CO, Jakarta, 3 Mei -
	{ rule: "agency-place-date", shape: shape("[ABS][-,.]?P(?:,?[RrPb]){0,2}[,.]?D[,.]?[-:.]"), accepts: isName, strong: true },
	// Fitch Ratings - London - 24 Jun 2022:
	{ rule: "agency-place-date", shape: shape("A-P-D:"), accepts: isName, strong: true },
	// TEMPO.CO, Jakarta - · SURYA.co.id | SURABAYA - · (ANSA) - ROMA - · (MENAFN - Gulf Times) Doha - · సాక్షి, హైదరాబాద్:
	{ rule: "agency-place", shape: shape("(?:[AB][-,|]|Bn?)P(?:,?[RrPb]){0,2}-"), accepts: isAgencyFirst, strong: true },
	// Liputan6.com, Jakarta Menteri
	{ rule: "agency-place", shape: shape("A,P"), accepts: (lead) => lead.addressAgency && lead.knownCity && opensStory(lead) },
	// KONTAN.CO.ID - JAKARTA. Bank
	{
		rule: "agency-place",
		shape: shape("A-P[.]"),
		accepts: (lead) => lead.addressAgency && lead.knownCity && lead.placeCase === "capitals" && opensStory(lead),
		strong: true,
	},
	// Africa-Press – Zambia. The
	{
		rule: "agency-place",
		shape: shape("A-P[.]"),
		accepts: (lead) => lead.agencies.includes("Africa-Press") && lookUpCountry(lead.place) !== undefined && opensSentence(lead),
		strong: true,
	},
	{ rule: "agency-place", shape: shape("A,P[:.]|A[|-]P:|Bn?P:"), accepts: (lead) => lead.knownCity && opensSentence(lead), strong: true },
	// UNB, Nordvik: (on a line of its own)
	{ rule: "agency-place", shape: shape("A,P:"), accepts: isTownOfAgency, strong: true },
	// (HARBOURPRESS) - OSLO -
	{ rule: "agency-place", shape: shape("b-P-"), accepts: (lead) => isOutlet(lead) && isAgencyFirst(lead) },
	// ویب ڈیسک(اسلام آباد):
	{ rule: "agency-place", shape: shape("Ar[-:]"), accepts: isBracketedCity, strong: true },
	// ندی ٹی وی (لاہور) وزیر
	{ rule: "agency-place", shape: shape("Ar"), accepts: (lead) => isBracketedCity(lead) && opensSentence(lead), strong: true },
	// (Northwire) Oslo, May 3 In a late move the council · (Northwire) Roma, 3 maggio 2024 "Il ponte
	{ rule: "agency-place-date", shape: shape("[AB]P,D"), accepts: isCityOfAgency, strong: true },
	// Rheinland-Pfalz - Mainz (ots)
	{
		rule: "region-place-agency",
		shape: shape("P-[PU]B[-.:]?"),
		accepts: (lead) => !lead.knownCity && lookUpRegion(lead.place) !== undefined && opensStory(lead),
		strong: true,
	},
	// dpa Braunschweig. · Reuters OSLO (Reuters) -
	{ rule: "agency-place", shape: shape("AP(?:,?[Rr]){0,2}(?:B-|[.-])"), accepts: isKnownPlace, strong: true },
	// APA-Dakar (Senegal) The · APA – Dakar (Senegal) The
	{
		rule: "agency-place",
		shape: shape("A-?P[Rr]"),
		accepts: (lead) =>
			lead.knownCity &&
			lookUpCountry(lead.region ?? "") !== undefined &&
			opensSentence(lead) &&
			(lead.text.startsWith("APA") || !dash.test(lead.text)),
		strong: true,
	},
	// AFP, Lyon · PTI / DUBAI (on a line of its own)
	{ rule: "agency-place", shape: shape("A[,/-]?P(?:,R)?n"), accepts: (lead) => lead.knownCity && opensStory(lead), strong: true },
	// AhlulBayt News Agency (ABNA): · Sharjah24 – WAM:
	{ rule: "agency-only", shape: shape("AB:|A-A:"), accepts: (lead) => opensSentence(lead) },
	// (Reuters) - · June 3 (UPI) --
	{ rule: "agency-only", shape: shape("(?:D,?)?[BS](?:,?D)?[-:.,]?"), accepts: (lead) => lead.separated || opensStory(lead) },
	// (Harbour News) – · (Harbour Press) The · May 3, 2024 (HNA) -- · May 3, 2024 (HNA):
	{
		rule: "agency-only",
		shape: shape("(?:D,?)?b-?|Db:"),
		accepts: (lead) => isOutlet(lead) && (opensWithClause(lead) || (lead.separated && opensStory(lead))),
	},
	// EFE.- · VOV.VN - · June 3, EFE - · 3 июня. INTERFAX.RU - · РИА Новости. · ТАСС, 3 июня. · TASS, June 3. /TASS/. · Shafaq News /
	{ rule: "agency-only", shape: shape("(?:D[,.]?)?A-|D-A[.]|A-?D-"), accepts: (lead) => lead.bareAgency && opensStory(lead) },
	{ rule: "agency-only", shape: shape("A[./]|A,D[.](?:[BS][.-])?"), accepts: isAgencyAlone },
	// STA, 3 June 2024 - · РИАМО - 14 мар. · 14 марта, БелаПАН. · (Harbour Global) Nov. 5 --
	{ rule: "agency-only", shape: shape("A,?D-|A-D[.]|D[,.]A[.]|bD-"), accepts: opensStory },
];

const dash = / [-–—] /;
