import { runsOn } from "../know-agency.ts";
import {
	isBeforeClause,
	isBesideOutlet,
	isBracketedCity,
	isCityWithYear,
	isCountryOrForeignState,
	isOpenPlace,
	isPlaceBeforeColon,
	isPlaceBeforeDay,
	isPlaceBehindDay,
	isPlaceLine,
	isPlaceOnly,
	isPlaceWithDay,
	isRussianOutlet,
	isWirePlace,
	isWriterBehindComma,
} from "./accept-lead.ts";
import { isBeforePaper, isBesideLetters, isCityBesideOutlet } from "./beside-outlet.ts";
import { type HouseStyle, shape } from "./house-style.ts";
import { isCityBeforeStory } from "./is-city-before-story.ts";
import { isNamedAsPlace, isTwoCities } from "./is-named-as-place.ts";
import {
	hasOutletLetters,
	hasUnknownAcronym,
	isArabicName,
	isCompany,
	isHindiStop,
	isKnownPlace,
	isName,
	isPaperOfIndonesia,
	isPersonName,
	sharesInitials,
} from "./place-signs.ts";
import { isBracketWithAgency } from "./read-whole-bracket.ts";
import { opensClause, opensPair, opensSentence, opensSpeech, opensStory } from "./story-openings.ts";
import { stylesAgencyFirst } from "./styles-agency-first.ts";

/**
 * The house styles. Of all that fit, the one with the most pieces wins; the order matters among equals alone, of which the first does.
 *
 * `P…` below stands for a place with up to three regions or further places after it.
 */
export const houseStyles: readonly HouseStyle[] = [
	// WASHINGTON (Sputnik) – · GRAZ, June 3. /TASS/. · Ankara (AFP) May 29, 2023 · NEW YORK, NY / ACCESSWIRE / May 3, 2024 /
	{
		rule: "place-date-agency",
		shape: shape("P…[,.:|/-]?(?:(?:D[.,-]?){1,2}[BS]|[BS](?:[,-]?D)?)[-:.,|=/n]?"),
		accepts: isWirePlace,
		strong: true,
	},
	// Washington, SANA- · JAKARTA, KOMPAS.com — · Baku, May 31, AZERTAC - · Москва. 5 июня. INTERFAX.RU - · Oslo, NTB, May 3, 2024 -- · Minneapolis CNN — · طهران/ 3 ايار/ مايو/ ارنا – · BERLIN taz |
	{ rule: "place-open-agency", shape: shape("P…[,./|-]?(?:D[,./|-]?)?A(?:[,-]D|s)?[-n/|]"), accepts: isOpenPlace, strong: true },
	// الرياض - واس: · Manama, May 31, BNA: · YEREVAN, May 31, 2024 ARMENPRESS: · Baku / 31.05.24 / Turan: · Baku. 31 May. APA: · Basra-ALFANAR May 31 :
	{ rule: "place-open-agency", shape: shape("P…(?:-|,D,?|[/.]D[/.])A:|PA(?:,?D)?:"), accepts: isOpenPlace, strong: true },
	// الخرطوم : نهر نيوز (on a line of its own) · Баку. Trend:
	{ rule: "place-open-agency", shape: shape("P:An|P[.]A:"), accepts: (lead) => lead.knownCity && isOpenPlace(lead), strong: true },
	// OSLO, NTB: (and no “ANN LEE, CNN ANCHOR:”)
	{ rule: "place-open-agency", shape: shape("P…,A:"), accepts: (lead) => isKnownPlace(lead) && isOpenPlace(lead), strong: true },
	// KINGSTOWN, St. Vincent, CMC –
	{ rule: "place-open-agency", shape: shape("P,U,A-"), accepts: (lead) => lead.placeCase === "capitals" && opensStory(lead), strong: true },
	// BOGOR-RADAR BOGOR, Pembangunan
	{
		rule: "place-open-agency",
		shape: shape("PA,"),
		accepts: (lead) => hyphened.test(lead.text) && isOpenPlace(lead) && opensStory(lead),
	},
	// Kampala, Uganda | THE INDEPENDENT |
	{ rule: "place-outlet", shape: shape("P…[|]U[|-]"), accepts: (lead) => isBeforePaper(lead) && opensStory(lead) },
	// New Delhi | Harbour News Desk:
	{
		rule: "place-outlet",
		shape: shape("P[|]U:"),
		accepts: (lead) => lead.knownCity && desk.test(lead.text) && opensSentence(lead),
		strong: true,
	},
	// Malang, Memorandum - · Ambon, Harian Pulau:
	{ rule: "place-outlet", shape: shape("P,U[-:]"), accepts: (lead) => isPaperOfIndonesia(lead) && opensStory(lead) },
	// Ankara - XYZ (on a line of its own)
	{
		rule: "place-outlet",
		shape: shape("P-Un"),
		accepts: (lead) => lead.knownCity && opensStory(lead) && hasOutletLetters(lead),
	},
	// الرياض - محمد علي: · الخرطوم ـ أحمد حسن (on a line of its own)
	{ rule: "place-name", shape: shape("P[-:]U[-:n]"), accepts: (lead) => lead.knownCity && isArabicName(lead) && opensStory(lead) },
	// BAGHDAD / Voices of Oldport: · عمان - النهر -
	{ rule: "place-outlet", shape: shape("P[/]U:|P-U-"), accepts: isCityBesideOutlet },
	// Paris, France | AFP | · MANILA, Philippines | AFP | —
	{ rule: "place-open-agency", shape: shape("P…[|]A[|-]"), accepts: isOpenPlace, strong: true },
	// МОСКВА, 10 фев — РИА Новости, Иван Иванов. · МИНСК, 31 мая — Sputnik. · Bakı – APA. · Baku-APA.
	{
		rule: "place-agency-stop",
		shape: shape("P…[,.](?:D[,.-]?)?A(?:,U){0,2}[.]"),
		accepts: (lead) => isOpenPlace(lead) && !isCompany(lead),
		strong: true,
	},
	// Баку – Trend. · (next) Узбекистан, Ташкент – АН Podrobno.uz.
	{ rule: "place-agency-stop", shape: shape("P-?A[.]"), accepts: (lead) => lead.knownCity && isOpenPlace(lead), strong: true },
	{
		rule: "place-agency-stop",
		shape: shape("P,[PR]-A[.]"),
		accepts: (lead) => (lead.knownCity || lead.knownCountry) && opensStory(lead),
		strong: true,
	},
	// МОСКВА, 3 мая 2024 — REGNUM Порт · Хомс-сана · JAKARTA, KOMPAS.com Presiden
	{
		rule: "place-running-agency",
		shape: shape("P…[,.-]?(?:D[,.-]?)?A"),
		accepts: (lead) => (runsOn(lead.agencies[0] ?? "") || (lead.addressAgency && lead.knownCity)) && isOpenPlace(lead),
		strong: true,
	},
	// OSLO (Sputnik), Ann Lee —
	{
		rule: "place-agency-name",
		shape: shape("P…(?:,D[.,]?)?B,U-"),
		accepts: (lead) => isWirePlace(lead) && isPersonName(lead),
		strong: true,
	},
	// ОСЛО, 25 мая —, Иван Иванов.
	{ rule: "place-agency-name", shape: shape("P,D-U[.]"), accepts: (lead) => isName(lead) && isWriterBehindComma(lead) && opensStory(lead) },
	// Барнаул, 21 мая. – Атмосфера. · МОСКВА, 2 авг/ Радио Прибой. · Псков. 5 марта. ПЛН. · Псков. 5 марта. ГАВАНЬ-МЕДИА –
	{ rule: "place-outlet-stop", shape: shape("P…(?:,D[-/]|[,.]D[,.])U[.]|P…[.]D[.]U-"), accepts: isRussianOutlet },
	// Accra, May 31, GhanaWatch –
	{ rule: "place-date-outlet", shape: shape("P…,D,U-"), accepts: isName },
	// Accra, May 31, GhanaWatch: (a speaker has no day)
	{ rule: "place-date-outlet", shape: shape("P,D,U:"), accepts: (lead) => lead.knownCity && opensSentence(lead) },
	// NEW YORK, April 3 (TNSres) -- · HARGEISA (HAN) June 4, 2019 – · Oslo, May 3, 2024 – (Northwire) – · Oslo (NWX) May 3, 2024 (on a line of its own, or before a sentence)
	{
		rule: "place-date-bracket",
		shape: shape("P…[,.:-]?D[,.-]?[bs][-:.]?|P…b,?D[-:n]|P…bD"),
		accepts: (lead) => isName(lead) && opensStory(lead) && (!"nD".includes(lead.pieces.at(-1)?.symbol ?? " ") || isCityWithYear(lead)),
	},
	// LEEDS (Northwire) – · BANDUNG, (PR).- · LEEDS, MN. (Northwire) - · LEEDS — (Northwire) —
	{ rule: "place-bracket", shape: shape("P…(?:[,.-]?b-|b)"), accepts: (lead) => isBesideOutlet(lead) && !opensPair(lead) },
	// NORDVIK –(HBN) The
	{
		rule: "place-bracket",
		shape: shape("P…-b"),
		accepts: (lead) =>
			lead.placeCase === "capitals" && dashAndBracket.test(lead.text) && isPlaceOnly(lead) && !sharesInitials(lead) && opensSentence(lead),
	},
	// BERGEN (Nordblad): · Neuss (NGZ). · OSLO (NP): The · Oslo, Norway (NP):
	{
		rule: "place-bracket",
		shape: shape("P…b[:.]"),
		accepts: (lead) =>
			lead.knownCity &&
			!sharesInitials(lead) &&
			(lead.pieces.at(-1)?.symbol === "." || !hasUnknownAcronym(lead) || isBesideLetters(lead)) &&
			opensSentence(lead) &&
			!opensSpeech(lead),
	},
	// Medan, (Lampost) (on a line of its own)
	{
		rule: "place-bracket",
		shape: shape("P,?bn"),
		accepts: (lead) => lead.knownCity && !sharesInitials(lead) && !hasUnknownAcronym(lead) && opensStory(lead) && !opensSpeech(lead),
	},
	// (Oslo) – · (Oslo, Norway) – · (Oslo, May 3, 2024) – · May 3, 2024 (OSLO) – · (ភ្នំពេញ)៖
	{ rule: "bracketed-place", shape: shape("D?r[-:]"), accepts: isBracketedCity },
	// (Казань, 5 марта, «Речное агентство»). · (HARBOUR News / Roma, 03.05.2024).-
	{ rule: "bracketed-place", shape: shape("r[.]?[-:]?"), accepts: isBracketWithAgency, strong: true },
	// (Québec) Le pont … · May 3, 2024 (Oslo, Norway) The bridge … · May 3, 2024 – (Oslo) The bridge …
	{ rule: "bracketed-place", shape: shape("(?:D-?)?r"), accepts: (lead) => isBracketedCity(lead) && opensSentence(lead) },
	// Islamabad: (Northwire) · القاهرة - «النهر»: · غزة – «النهر الجديد» (on a line of its own)
	{ rule: "place-bracket", shape: shape("P:b[-:]?|P-b[:n]"), accepts: (lead) => isKnownPlace(lead) && opensStory(lead) },
	...stylesAgencyFirst,
	// CHICAGO, Illinois, April 4 -- · CAIRO – 31 May 2024: · Praha 31. května - · OSLO, NORWAY (8:30 P.M.) -
	{ rule: "place-date", shape: shape("P…[,.-]?D[,.]?[-:]"), accepts: (lead) => isName(lead) && opensStory(lead) },
	// Oslo: May 31:
	{ rule: "place-date", shape: shape("P:D[:-]"), accepts: (lead) => lead.knownCity && opensSentence(lead) },
	// Kabul, May 31 At least two · KHABAROVSK, Russia, May 31 The head of · CHICAGO – May 31, 2024 The agency
	{ rule: "place-date", shape: shape("P(?:,[Rr])?[,-]D"), accepts: isCityBeforeStory },
	// LONDON Feb 27 European shares fell · HOUSTON, TX March 21, 2012 Northwire, Inc. · Addis Ababa March 14/2017 The prime minister
	{ rule: "place-date", shape: shape("P(?:,?[Rr])?D"), accepts: isPlaceBeforeDay },
	// लखनऊ 11 मई 2020 नदी का · عمان 12 يونيو 2016 /افتتح
	{
		rule: "place-date",
		shape: shape("P,?D[,/]?"),
		accepts: (lead) => lead.knownCity && lead.placeCase === "caseless" && opensSentence(lead),
	},
	// Kohima | May 31 · OSLO, Norway | May 31, 2024 |
	{ rule: "place-date", shape: shape("P(?:,?[Rr])?[|]D[-:|]?"), accepts: (lead) => isKnownPlace(lead) && opensStory(lead) },
	// BAKU, Azerbaijan, May 31. · काठमाडौँ, ३ कात्तिक / · NEW YORK - Friday, May 31st 2013 (on a line of its own) · Oslo, Norway (May 3, 2024).
	{ rule: "place-date", shape: shape("P…(?:,D[.n/]|-D[.n]|[.]?D[.])"), accepts: isPlaceWithDay },
	// 31 мая, Минск /Корр. БЕЛТА/. · 12.01.2023, Moscow. · Feb 28, Colombo: · Sept. 12--VARNES, N.C. --
	{ rule: "date-place", shape: shape("D,?P…[BS][-.]?"), accepts: isName, strong: true },
	{ rule: "date-place", shape: shape("D[,.]P(?:,?[Rr])?[.:]|D[,.-]P(?:,?[Rr]){0,2}-"), accepts: isPlaceBehindDay },
	// May 31, 2024 –
	{ rule: "date-only", shape: shape("D-"), accepts: (lead) => /\p{L}/u.test(lead.text) && opensStory(lead) && !/^\d/.test(lead.body) },
	// WASHINGTON — · MANILA, Philippines — · Lima. Perú. –
	{ rule: "place-dash", shape: shape("P…-|P[.-]R-"), accepts: (lead) => isPlaceOnly(lead) && opensStory(lead) && !opensPair(lead) },
	// BAGHDAD /
	{
		rule: "place-dash",
		shape: shape("P/"),
		accepts: (lead) => lead.knownCity && lead.placeCase === "capitals" && !lead.institution && opensSentence(lead),
	},
	// Lundvik, Sachsen:
	{
		rule: "place-colon",
		shape: shape("P,R:"),
		accepts: (lead) => isName(lead) && !lead.unknownRegion && !lead.institution && opensSentence(lead) && !opensSpeech(lead),
	},
	// ISLAMABAD: · CDMX | · Nordvik (US):
	{ rule: "place-colon", shape: shape("P(?:,?[Rr]){0,2}[:|]"), accepts: isPlaceBeforeColon },
	// Moscow, Four drones · HOUSTON The mayor
	{ rule: "place-comma", shape: shape("P,?"), accepts: isBeforeClause },
	// OLDPORT, Texas In the gloom
	{
		rule: "place-comma",
		shape: shape("P,R"),
		accepts: (lead) =>
			lead.placeCase === "capitals" && !lead.unknownRegion && !lead.institution && opensSentence(lead) && opensClause(lead),
	},
	// Braunschweig.
	{
		rule: "place-stop",
		shape: shape("P[.]"),
		accepts: (lead) => (lead.knownCity || isTwoCities(lead) || isNamedAsPlace(lead) || isHindiStop(lead)) && opensSentence(lead),
	},
	// La Ceiba, Honduras. · VARNES (Marne).
	{
		rule: "place-stop",
		shape: shape("P(?:,?r|,R)[.]"),
		accepts: (lead) =>
			opensSentence(lead) &&
			(lead.knownCity
				? lead.placeCase === "capitals" || lead.pieces.some(({ symbol }) => symbol === "r") || isCountryOrForeignState(lead.region ?? "")
				: lead.placeCase === "capitals" && isName(lead)),
	},
	// ANNISTON, Ala. (on a line of its own)
	{ rule: "place-line", shape: shape("P(?:,?[Rr]){0,2}(?:,D)?[.]?n"), accepts: isPlaceLine },
	// OSLO (on a line of its own) (Reuters) -
	{ rule: "place-line", shape: shape("P(?:,?[Rr]){0,2}nB[-:,.]?"), accepts: isPlaceLine, strong: true },
	// Moscow 22/5 (57.14)
	{
		rule: "place-serial",
		shape: shape("PD?N[.]?"),
		accepts: (lead) => isKnownPlace(lead) && opensStory(lead) && !/\(\d{4}\)|\(\d{1,2}-\d{1,2}\)/.test(lead.text),
	},
];

/** Who writes for a paper of India. “Harbour News Desk:” · “HT Correspondent:” */
const desk = / (?:Bureau|Correspondent|Desk):$/;
/** The letters right behind the dash, where a title has a blank. “–(HBN)” */
const dashAndBracket = /[-–—]\(/;
/** Capitals on both sides of a hyphen. “BOGOR-RADAR” */
const hyphened = /\p{Lu}{2}-\p{Lu}{2}/u;
