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
	readonly #hasCity: boolean;
	#placeCase: NameCase | undefined;
	#words: readonly string[] | undefined;
	#knownCity: boolean | undefined;
	readonly #isTown: () => boolean;

	constructor(text: string, pieces: readonly Piece[], known: KnownNames) {
		const end = pieces.at(-1)?.end ?? 0;
		const piece = pieces.find(({ symbol }) => symbol === "P");
		const place = piece?.text ?? "";
		const parts = place.includes("/") || place.includes("&") ? place.split(/[/&]/).map((part) => part.trim()) : [];
		const { city, country } = piece?.names ?? lookUpName(place);
		this.pieces = pieces;
		this.text = text.slice(pieces[0]?.start ?? 0, end);
		this.story = text.slice(end);
		this.place = place;
		this.knownCountry = country !== undefined || parts.some((part) => lookUpCountry(part) !== undefined);
		this.region = pieces.find(({ symbol }) => symbol === "R" || symbol === "r" || symbol === "U")?.text;
		this.unknownRegion = pieces.some(({ symbol }) => symbol === "U");
		this.dated = pieces.some(({ date }) => date !== undefined);
		this.separated = ",.-:|=/n".includes(pieces.at(-1)?.symbol ?? " ");
		this.#hasCity = city !== undefined;
		this.agencies = pieces.flatMap((each) => each.agencies ?? []);
		this.#knownCity = city !== undefined || parts.some((part) => lookUpCity(part) !== undefined) || undefined;
		this.#isTown = () => {
			if (country !== undefined || place.length < 3 || this.#wordsOfPlace.some((word) => labelWords.has(word))) return false;
			return parts.length > 1 ? parts.every(known.isTown) : known.isTown(place);
		};
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
		return this.#wordsOfPlace.length;
	}

	/** The place has a word of an institution in it: `University of Washington`. */
	get institution(): boolean {
		return !this.#hasCity && this.#wordsOfPlace.some((word) => institutionWords.has(word));
	}

	get addressAgency(): boolean {
		return this.agencies.some(isSiteAddress);
	}

	get bareAgency(): boolean {
		return this.agencies.every(isBareAgency);
	}

	get #wordsOfPlace(): readonly string[] {
		this.#words ??= toWords(this.place);
		return this.#words;
	}

	/** The tables of cities or the gazetteer have the place. */
	get knownCity(): boolean {
		this.#knownCity ??= this.#isTown();
		return this.#knownCity;
	}
}

/** Enough to see how the story begins, and whether it is a sentence. */
const maxBodyCharacters = 80;
