/** A row of the state, as SQLite hands it out. */
export type Row = Readonly<Record<string, unknown>>;
