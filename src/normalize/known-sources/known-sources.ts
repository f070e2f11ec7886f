import type { Source } from "../../model/source.ts";
import { agenciesOfEurope } from "./agencies-of-europe.ts";
import { agenciesOfTheWorld } from "./agencies-of-the-world.ts";
import { broadcasters } from "./broadcasters.ts";
import type { KnownSource } from "./known-source.ts";
import { papersOfAsiaAndThePacific } from "./papers-of-asia-and-the-pacific.ts";
import { papersOfEurope } from "./papers-of-europe.ts";
import { papersOfTheAmericas } from "./papers-of-the-americas.ts";
import { pressReleases } from "./press-releases.ts";

const lists: readonly (readonly KnownSource[])[] = [
	agenciesOfEurope,
	agenciesOfTheWorld,
	pressReleases,
	broadcasters,
	papersOfEurope,
	papersOfTheAmericas,
	papersOfAsiaAndThePacific,
];

/**
 * Well-known outlets, so that their captures are understood without any configuration. Facts only; what is not known for sure is left out,
 * because a wrong zone or order is worse than none. An archive's own `content/sources.yaml` overrides and extends this list.
 *
 * Time zones are names of the IANA tz database, taken from the country and city of the newsroom. They are given only where the times an outlet
 * prints are all in one zone; outlets with newsrooms in many zones have none. `dayMonthOrder` is how the outlet writes an all-figure date.
 * `language` is left out where one host carries several.
 *
 * `lookedUp` is where the entry can be checked: name, seat, language and owner. Only Sputnik's page was read when this list was written
 * (2026-11); the others were entered from general knowledge and are still to be checked there. Names in `agencies` are those printed in the
 * outlet's own datelines. An ownership statement is shown with its source and year.
 *
 * It is code and not YAML because every command needs it: reading and checking it took 60 ms of each.
 */
export const knownSources: readonly Source[] = lists.flat().map((entry) => ({ alsoKnownAs: [], agencies: [], excerpt: false, ...entry }));
