/**
 * The tables of the state file. Nothing in it that cannot be recomputed from the content: delete it, and the next build makes the same site.
 *
 * files       every capture file as it was last read; `refused` = nothing in it can be shown
 * buckets     a sum over the files of each bucket (`file-buckets.ts`): what is as it was need not be looked at one by one
 * problems    what is wrong in which file
 * readings    what each capture says, one row a capture; `stated` the source as it
 *             names it, folded; `plain` the permalink, folded for collisions
 * articles    the merged articles, with the card that lists show and the place in their lists. The record of an article with one reading is that
 *             of the reading (`file`, `entry`), and is not kept twice; `bytes` is about how long it is
 * postings    which list holds which article; the primary key is the order of the lists
 * day_counts  postings by list and day, kept with them, so that no page counts an archive
 * list_totals the sum of these for each list, with its first and last day, and where the indexes of lists file it: its kind, and the filing key
 *             of the name that is shown; NULL for the list of everything and the undated, which no index names
 * list_names  how often a list is called what; a language is called by its code
 * mapped_places  where places lie, by what their articles know of it; `country` is '' where none is known
 * pending     the pages to be rendered: survives a killed build
 * search_pending   articles that changed since the search last looked: written in the transaction that changes them
 * search_segments  the segments as published; `made_by` = digest of what they were made by, so that other code makes them anew
 * search_hidden    which article a segment still holds, under which number, although it stands elsewhere now, or nowhere; goes when the segment
 *                  goes or is made anew
 * search_articles  which segment holds which article, and as which number
 * meta        digests of code and settings
 */
export const stateSchema = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
	file TEXT PRIMARY KEY, bucket INTEGER NOT NULL, size INTEGER NOT NULL, mtime REAL NOT NULL, sha256 TEXT, refused INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS buckets (bucket INTEGER PRIMARY KEY, sum INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS problems (
	number INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL, line INTEGER, id TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS readings (
	file TEXT NOT NULL, entry INTEGER NOT NULL, article TEXT NOT NULL, host TEXT, stated TEXT, address TEXT, plain TEXT, json TEXT NOT NULL,
	PRIMARY KEY (file, entry)
);
CREATE TABLE IF NOT EXISTS articles (
	id TEXT PRIMARY KEY, file TEXT, entry INTEGER, json TEXT, bytes INTEGER NOT NULL, card TEXT NOT NULL,
	day TEXT NOT NULL, time TEXT NOT NULL, completeness TEXT NOT NULL, changed_at TEXT, change TEXT
);
CREATE VIEW IF NOT EXISTS article_records AS
	SELECT id, coalesce(articles.json, readings.json) AS json FROM articles LEFT JOIN readings USING (file, entry);
CREATE TABLE IF NOT EXISTS postings (
	list TEXT NOT NULL, day TEXT NOT NULL, time TEXT NOT NULL, id TEXT NOT NULL, seen TEXT NOT NULL, PRIMARY KEY (list, day, time, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS day_counts (list TEXT NOT NULL, day TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (list, day)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS list_totals (
	list TEXT PRIMARY KEY, count INTEGER NOT NULL, first TEXT, last TEXT, kind TEXT, filed TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS lists_by_filing ON list_totals (kind, filed) WHERE kind IS NOT NULL;
CREATE TABLE IF NOT EXISTS list_names (list TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (list, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mapped_places (
	slug TEXT NOT NULL, country TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, count INTEGER NOT NULL,
	PRIMARY KEY (slug, country, latitude, longitude)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS places_by_country ON mapped_places (country, slug);
CREATE TABLE IF NOT EXISTS search_pending (article TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_segments (
	name TEXT PRIMARY KEY, folder TEXT NOT NULL, entry TEXT NOT NULL, files INTEGER NOT NULL, made_by TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_hidden (
	segment TEXT NOT NULL REFERENCES search_segments ON DELETE CASCADE, number INTEGER NOT NULL, article TEXT NOT NULL, PRIMARY KEY (segment, number)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_hidden_by_article ON search_hidden (article);
CREATE TABLE IF NOT EXISTS search_articles (article TEXT PRIMARY KEY, segment TEXT NOT NULL, number INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_articles_by_segment ON search_articles (segment);
CREATE TABLE IF NOT EXISTS pending (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL);
`;

/** What tells which captures are of one article, and which articles of one path: a state that is made anew needs it when all is read. */
export const sharedIndexes = `
CREATE INDEX IF NOT EXISTS readings_by_article ON readings (article);
CREATE INDEX IF NOT EXISTS readings_by_plain ON readings (plain) WHERE plain IS NOT NULL;
`;

/** Indexes that are only asked when something changes: a state that is made anew gets them at the end, which costs half. */
export const stateIndexes = `
CREATE INDEX IF NOT EXISTS files_by_sha256 ON files (sha256);
CREATE INDEX IF NOT EXISTS files_by_bucket ON files (bucket);
CREATE INDEX IF NOT EXISTS files_refused ON files (refused) WHERE refused = 1;
CREATE INDEX IF NOT EXISTS problems_by_file ON problems (file);
CREATE INDEX IF NOT EXISTS problems_by_id ON problems (id, severity, file, line);
CREATE INDEX IF NOT EXISTS readings_by_host ON readings (host);
CREATE INDEX IF NOT EXISTS readings_by_stated ON readings (stated) WHERE stated IS NOT NULL;
CREATE INDEX IF NOT EXISTS articles_by_reading ON articles (file, entry) WHERE json IS NULL;
CREATE INDEX IF NOT EXISTS articles_by_completeness ON articles (completeness);
CREATE INDEX IF NOT EXISTS articles_by_change ON articles (changed_at DESC, id) WHERE changed_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS lists_by_count ON list_totals (kind, count DESC, list) WHERE kind IS NOT NULL;
CREATE INDEX IF NOT EXISTS postings_by_seen ON postings (list, seen DESC, id);
`;

/**
 * What concerns the site, in a file of its own beside the state: when the state is thrown away, the next build still knows which files are
 * ours, and removes those whose page is gone.
 *
 * outputs     the files of the site, as published
 * staged      the files of the publication that is being prepared or carried out, in the order in which they go into place; `staged` is the
 *             name in the staging folder, NULL where the published file has these bytes already
 * removals    the files that it will remove
 * unreported  what was published and is not in `changes.json` yet
 */
export const outputsSchema = `
CREATE TABLE IF NOT EXISTS site.outputs (path TEXT PRIMARY KEY, key TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS site.outputs_by_key ON outputs (key);
CREATE INDEX IF NOT EXISTS site.outputs_unknown ON outputs (key) WHERE sha256 = '';
CREATE TABLE IF NOT EXISTS site.staged (
	rank INTEGER NOT NULL, path TEXT NOT NULL, key TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, staged TEXT, PRIMARY KEY (rank, path)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS site.staged_by_path ON staged (path);
CREATE TABLE IF NOT EXISTS site.removals (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS site.unreported (path TEXT PRIMARY KEY, change TEXT NOT NULL) WITHOUT ROWID;
`;

/** Raised when a table changes its shape: an older state is thrown away and made anew. */
export const stateVersion = "13";
