import type { Source } from "../../model/source.ts";

/** An entry of the lists in this folder: only what is known of an outlet. */
export type KnownSource = Pick<Source, "id" | "name"> & Partial<Source>;
