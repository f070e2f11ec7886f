/**
 * Makes a value once for each key. Not state but a cache of what depends on the key alone: a formatter costs 30 µs to make and 1 µs to use.
 *
 * The keys are languages and zones, of which an archive has a handful.
 */
export function memo<Value>(key: string, make: () => Value): Value {
	if (!made.has(key)) made.set(key, make());
	// The key names the kind of value, so what was made under it has the caller's type.
	return made.get(key) as Value;
}
const made = new Map<string, unknown>();

/** A century of days, or twenty years in each style: 40,000 short texts are some four megabytes. */
const maxTexts = 40_000;

/** Writes a text once for each key, and forgets all when there are many: neighbouring pages write the same days again and again. */
export function memoText(key: string, write: () => string): string {
	const known = texts.get(key);
	if (known !== undefined) return known;
	if (texts.size >= maxTexts) texts.clear();
	const text = write();
	texts.set(key, text);
	return text;
}
const texts = new Map<string, string>();
