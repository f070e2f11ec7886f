/** How bad a problem is: the capture cannot be shown; a value is missing or doubtful; worth knowing. */
export type Severity = "error" | "warning" | "note";

interface Entry {
	readonly severity: Severity;
	/** `{name}` stands for a detail. What happened and why, then what to do. */
	readonly message: string;
}

/** Every problem that content can have. Ids are permanent: people acknowledge them in corrections. */
export const problemCatalogue = {
	"file-empty": {
		severity: "error",
		message: "The file is empty, so there is nothing to publish. Capture the article again, or delete the file.",
	},
	"file-binary": {
		severity: "error",
		message: "The file holds binary data, not text, so it was kept but not published. Add the article's text as `.txt` or `.md`.",
	},
	"file-too-large": {
		severity: "error",
		message: "The file has {size} bytes, more than the limit of {limit}, so it was kept but not read. Split it, or add the article alone.",
	},
	"file-unreadable": {
		severity: "error",
		message: "The file could not be read ({reason}). Check its permissions; the next build tries again.",
	},
	"file-symbolic-link": {
		severity: "error",
		message:
			"This is a symbolic link, and links are not followed, so nothing was read. Put the file itself here, or name its place under `articles` in archive.yaml.",
	},
	"file-special": {
		severity: "error",
		message: "This is {kind}, not a file, so it was not opened. Put the article here as a file, or move this elsewhere.",
	},
	"file-name-not-utf8": {
		severity: "error",
		message:
			"The name is not valid UTF-8 (`\\xE9` stands for a byte that is none), so what it names could not be opened. Rename it; it was kept as it is.",
	},
	"reading-failed": {
		severity: "error",
		message:
			"Reading the capture failed ({reason}), so it was kept but not published. This is a fault of Microfilm: please report it with the capture.",
	},
	"page-failed": {
		severity: "error",
		message:
			"The article was read, but its page could not be drawn ({reason}); what was published of it before stays, unless it is withheld. If the layout is not your own, please report it.",
	},
	"format-unknown": {
		severity: "error",
		message:
			"Captures of the kind `{extension}` are not understood yet, so the file was kept but not published. Add the article as `.txt` or `.md`.",
	},
	"encoding-guessed": {
		severity: "warning",
		message:
			"The text is not valid UTF-8; it was read as `{encoding}`. Check the letters, and save the capture as UTF-8 if they are wrong.",
	},
	"control-characters": {
		severity: "note",
		message: "{count} control characters were removed from the text. The capture itself is unchanged.",
	},
	"front-matter-language": {
		severity: "error",
		message: "The front matter opens with `{fence}`; only plain `---` with YAML is read, and nothing is ever executed. Write `---`.",
	},
	"front-matter-unclosed": {
		severity: "warning",
		message:
			"The front matter that opens in line 1 is never closed, so the whole file was read as text. Add a line `---` after the last key.",
	},
	"front-matter-invalid": {
		severity: "error",
		message: "The front matter is not valid YAML: {reason}. Mend the line; the file was kept but not published.",
	},
	"front-matter-unknown-key": {
		severity: "warning",
		message: "The front matter has an unknown key `{key}`, which was not used. {suggestion}",
	},
	"front-matter-value": {
		severity: "warning",
		message: "The key `{key}` holds {found}, where {expected} is expected, so it was not used. Write {expected}.",
	},
	"headline-missing": {
		severity: "warning",
		message: "No headline was found, so the article is listed by its first words. Add `headline` in a correction.",
	},
	"body-missing": {
		severity: "error",
		message: "No text was found below the header, so there is nothing to publish. Add the article's text.",
	},
	"nesting-too-deep": {
		severity: "error",
		message: "The text is nested more than {limit} levels deep, so it was kept but not published. Add the article as plain text.",
	},
	"markdown-too-complex": {
		severity: "warning",
		message:
			"The text holds so many Markdown signs without a blank line that reading them would take too long, so it was kept as plain text. Divide it by blank lines.",
	},
	"date-missing": {
		severity: "warning",
		message: "No publication date was found{fallback}. Add `published` in a correction if you know it.",
	},
	"date-impossible": {
		severity: "warning",
		message:
			"The date `{text}` is not a day of the calendar, so it was not used. Check the capture, or add the right date in a correction.",
	},
	"date-in-future": {
		severity: "warning",
		message: "The date `{text}` lies more than a day after the capture, so it may be wrong. Check it, or acknowledge this in a correction.",
	},
	"date-in-masthead": {
		severity: "warning",
		message:
			"The day `{text}` stands above the headline, where a page may print the day on which it is read. It was used, since no other is printed. Check it, or acknowledge this in a correction.",
	},
	"timestamp-ambiguous": {
		severity: "warning",
		message:
			"`{text}` can be read as {first} or as {second}; nothing in the capture decides. It was read as {first}. Add `dayMonthOrder` to the source, or `published` in a correction.",
	},
	"timestamps-disagree": {
		severity: "warning",
		message: "Two stamps disagree: line {line} says {first}, line {otherLine} says {second}. {used} Add the right one in a correction.",
	},
	"time-without-day": {
		severity: "warning",
		message: "The time `{text}` has no day, and nothing beside it says which, so it was not used. Add `modified` in a correction.",
	},
	"year-missing": {
		severity: "note",
		message:
			"The stamp `{text}` names no year; it was read as one of {year}, so that it lies in the month before the capture. Add `published` in a correction if that is wrong.",
	},
	"time-zone-missing": {
		severity: "note",
		message:
			"The time `{text}` states no offset and `{host}` has no time zone in sources.yaml, so it was kept as local time. Add `timeZone` to the source.",
	},
	"zone-unknown": {
		severity: "warning",
		message: "The zone `{zone}` in `{text}` is not known, so the time was kept as local time. Add `timeZone` to the source.",
	},
	"zone-ambiguous": {
		severity: "warning",
		message:
			"Several countries have a zone that is called `{zone}`, as in `{text}`, and nothing says which is meant, so it was not used. Add `country` or `timeZone` to the source.",
	},
	"zone-assumed": {
		severity: "warning",
		message:
			"Several countries have a zone that is called `{zone}`, as in `{text}`, and nothing says which is meant, so it was read as the most usual one. Add `country` or `timeZone` to the source.",
	},
	"zone-out-of-season": {
		severity: "warning",
		message:
			"The zone `{zone}` in `{text}` is not in use on that day, so it was not used. Add `timeZone` to the source, or the right time in a correction.",
	},
	"weekday-disagrees": {
		severity: "warning",
		message: "`{text}` names a weekday that the date does not fall on. The date was kept as printed.",
	},
	"crawl-line-not-understood": {
		severity: "note",
		message: "Part of the crawl line was not understood: `{text}`.",
	},
	"dateline-date-disagrees": {
		severity: "warning",
		message:
			"The dateline `{text}` is of {wire}, but line {line} says that the article was published on {published}. Check both; add `published` in a correction.",
	},
	"dateline-place-unknown": {
		severity: "note",
		message:
			"`{text}` was read as a dateline, but `{place}` is in no list of well-known places, and nothing beside it proves it. If it is a label, correct `dateline`; else acknowledge this in a correction.",
	},
	"address-missing": {
		severity: "note",
		message: "The capture names no original address, so its page is addressed by its hash. Add `url` in a correction if you know it.",
	},
	"address-invalid": {
		severity: "warning",
		message: "`{text}` is not an http or https address, so it was not used as the original address. Correct it with `url` in a correction.",
	},
	"address-collision": {
		severity: "warning",
		message: "The address {address} would have the same path as {other}, so its page has a hash in its name. Nothing is to be done.",
	},
	"name-unsafe": {
		severity: "note",
		message: "A part of the original address is not safe as a file name, so its page has a hash in its name. Nothing is to be done.",
	},
	"line-not-understood": {
		severity: "note",
		message: "The line `{text}` in the header was not understood; it was kept in the text.",
	},
	"sentences-fused": {
		severity: "note",
		message: "Sentences run into each other without a space (`{text}`). The text was left as it is.",
	},
	"correction-unmatched": {
		severity: "warning",
		message: "The correction {file} names `{target}`, which no article has, so it was not used. Check its `address` or `id`.",
	},
	"withholding-unmatched": {
		severity: "warning",
		message: "{file} names `{target}`, which no article has, so nothing is withheld by that entry. Check its `address` or `id`.",
	},
	"feed-unmatched": {
		severity: "warning",
		message:
			"`feeds` in {file} names the {kind} `{target}`, under which no article stands, so it has no feed. Write the name as it stands in the address of its page.",
	},
	"list-truncated": {
		severity: "warning",
		message: "`{key}` has {length} entries, more than {limit}; the page shows the first {limit}. The capture is unchanged.",
	},
	"value-truncated": {
		severity: "warning",
		message: "`{key}` has {length} characters, more than {limit}; the page shows the first {limit}. The capture is unchanged.",
	},
} as const satisfies Record<string, Entry>;

/** The permanent names of all problems. */
export type ProblemId = keyof typeof problemCatalogue;
