import { lookUpCity, lookUpCountry, lookUpName } from "../../../formats/gazetteer/look-up-place.ts";
import { isBareAgency, isSiteAddress } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { institutionWords, labelWords } from "../words/look-alikes.ts";
import { type NameCase, toNameCase, toWords } from "./name-shape.ts";
import type { Piece } from "./piece.ts";

/**
 * A candidate for a dateline, some pieces from the beginning of a text, with what can be said of it; the conditions of the house styles
 * look at this alone.
 *
 * A class, because most is asked late: many leads are none by their first words, and a look into the gazetteer takes as long as the rest.
 */
export class Lead {
	readonly pieces: readonly Piece[];
	/** The candidate as printed. */
	readonly text: string;
	/** As much of what follows as was given. */
	readonly story: string;
	/** The first place, as printed; `""` where there is none. */
	readonly place: string;
	readonly knownCountry: boolean;
	readonly region: string | undefined;
	/** A name stands where a region should, and no table knows it. */
	readonly unknownRegion: boolean;
	readonly dated: boolean;
	/** The last piece is a separator. */
	readonly separated: boolean;
	readonly agencies: readonly string[];
	/** Tells whether a name of the text is a town's. */
	readonly isKnownTown: KnownNames["isTown"];
	readonly #hasCity: boolean;
	readonly #hasCountry: boolean;
	/** The places of `place`, where a sign stands between them. */
	readonly #parts: readonly string[];
	#placeCase: NameCase | undefined;
	#words: readonly string[] | undefined;
	#knownCity: boolean | undefined;

	constructor(text: string, pieces: readonly Piece[], known: KnownNames) {
		// One walk: the first of each kind and whether there is one, without a closure for each question.
		let piece: Piece | undefined;
		let region: Piece | undefined;
		let unknownRegion = false;
		let dated = false;
		const agencies: string[] = [];
		for (const each of pieces) {
			const { symbol } = each;
			if (symbol === "P") piece ??= each;
			else if (symbol === "R" || symbol === "r" || symbol === "U") region ??= each;
			if (symbol === "U" && !(areaInCapitals.test(each.text) && piece?.text.includes(" "))) unknownRegion = true;
			if (each.date !== undefined) dated = true;
			if (each.agencies !== undefined) agencies.push(...each.agencies);
		}
		const last = pieces.at(-1);
		const end = last?.end ?? 0;
		const place = piece?.text ?? "";
		const parts = place.includes("/") || place.includes("&") ? place.split(/[/&]/).map((part) => part.trim()) : [];
		const { city, country } = piece?.names ?? lookUpName(place);
		this.pieces = pieces;
		this.text = text.slice(pieces[0]?.start ?? 0, end);
		this.story = text.slice(end);
		this.place = place;
		this.knownCountry = country !== undefined || parts.some((part) => lookUpCountry(part) !== undefined);
		this.region = region?.text;
		this.unknownRegion = unknownRegion;
		this.dated = dated;
		this.separated = ",.-:|=/n".includes(last?.symbol ?? " ");
		this.agencies = agencies;
		this.#hasCity = city !== undefined;
		this.#hasCountry = country !== undefined;
		this.#parts = parts;
		this.isKnownTown = known.isTown;
	}

	/** What follows it, cut short. */
	get body(): string {
		return this.story.slice(0, maxBodyCharacters).trim();
	}

	get placeCase(): NameCase {
		this.#placeCase ??= toNameCase(this.place);
		return this.#placeCase;
	}

	get words(): number {
		return this.placeWords.length;
	}

	/** The place has a word of an institution in it: `University of Washington`. Cities of a list have none: `UNITED NATIONS/OSLO`. */
	get institution(): boolean {
		if (this.#hasCity) return false;
		const others = this.#parts.length > 1 ? this.#parts.filter((part) => lookUpCity(part) === undefined).flatMap(toWords) : this.placeWords;
		return others.some((word) => institutionWords.has(word));
	}

	get addressAgency(): boolean {
		return this.agencies.some(isSiteAddress);
	}

	get bareAgency(): boolean {
		return this.agencies.every(isBareAgency);
	}

	/** The words of the place in small letters. */
	get placeWords(): readonly string[] {
		this.#words ??= toWords(this.place);
		return this.#words;
	}

	/** The tables of cities or the gazetteer have the place. */
	get knownCity(): boolean {
		this.#knownCity ??= this.#hasCity || this.#parts.some((part) => lookUpCity(part) !== undefined) || this.#isTown();
		return this.#knownCity;
	}

	#isTown(): boolean {
		if (this.#hasCountry || this.place.length < 3 || this.placeWords.some((word) => labelWords.has(word))) return false;
		return this.#parts.length > 1 ? this.#parts.every(this.isKnownTown) : this.isKnownTown(this.place);
	}
}

/** What says that it is one: “WARDAK PROVINCE” */
const areaInCapitals = /^\p{Lu}[\p{Lu} -]{2,24} (?:PROVINCE|DISTRICT|COUNTY|GOVERNORATE|OBLAST)$/u;

/** Enough to see how the story begins, and whether it is a sentence. */
const maxBodyCharacters = 80;
