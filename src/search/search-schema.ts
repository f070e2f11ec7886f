/**
 * What the search keeps in the state file. It can be made again from the articles, as all of the state.
 *
 * search_pending   articles that changed since the search last looked: written in the transaction that changes them
 * search_segments  the segments as published; `hidden` = numbers of articles that stand elsewhere now, or nowhere
 * search_articles  which segment holds which article, and as which number
 */
export const searchSchema = `
CREATE TABLE IF NOT EXISTS search_pending (article TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_segments (
	name TEXT PRIMARY KEY, folder TEXT NOT NULL, entry TEXT NOT NULL, hidden TEXT NOT NULL, files INTEGER NOT NULL, version INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_articles (article TEXT PRIMARY KEY, segment TEXT NOT NULL, number INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_articles_by_segment ON search_articles (segment);
`;

/** Begins the keys of the search's files in the list of published files; what follows is the segment's folder. No page has such a key. */
export const searchKeyPrefix = "search ";

/** The key of the manifest. */
export const manifestKey = `${searchKeyPrefix}manifest`;
