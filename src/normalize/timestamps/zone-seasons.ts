/**
 * The zone of the time zone database in which a name of standard or summer time is in use.
 *
 * Source: IANA time zone database 2024a. Absent: MST, which Arizona keeps all the year, and AEST, which Queensland does.
 */
const seasons: Readonly<Record<string, string>> = {
	...eachOf("America/New_York", "est|edt|eastern standard time|eastern daylight time|hne|hae"),
	...eachOf("America/Chicago", "cst|cdt|central standard time|central daylight time|hnc|hac"),
	...eachOf("America/Denver", "mdt|mountain daylight time|hnr|har"),
	...eachOf("America/Los_Angeles", "pst|pdt|pacific standard time|pacific daylight time|hnp|hap"),
	...eachOf("America/Anchorage", "akst|akdt"),
	...eachOf("America/Halifax", "adt|hna|haa"),
	...eachOf("America/St_Johns", "nst|ndt"),
	...eachOf("Europe/London", "bst|british summer time"),
	...eachOf("Europe/Lisbon", "west"),
	...eachOf("Europe/Berlin", "cet|mez|cest|mesz|central european time|central european summer time"),
	...eachOf("Europe/Athens", "eet|eest"),
	...eachOf("Australia/Sydney", "aedt|australian eastern daylight time"),
	...eachOf("Asia/Jerusalem", "idt|israel daylight time|israel standard time"),
	...eachOf("Australia/Adelaide", "acdt"),
	...eachOf("Pacific/Auckland", "nzst|nzdt"),
};

/** Countries (ISO 3166 alpha-2) that keep a name all the year. Source: as above; Central America and Mexico since 2022. */
const allTheYear: Readonly<Record<string, string>> = {
	est: "JM PA KY",
	cst: "CR GT HN NI SV BZ MX",
	cet: "DZ TN NG AO",
	eet: "LY EG",
};

/** The zone whose clocks say whether a name, in small letters, is in season; `undefined` for one that knows no season, or not in that country. */
export function seasonOf(name: string, country: string | undefined): string | undefined {
	const kept = Object.hasOwn(allTheYear, name) ? allTheYear[name] : undefined;
	if (country !== undefined && kept?.split(" ").includes(country)) return undefined;
	return Object.hasOwn(seasons, name) ? seasons[name] : undefined;
}

function eachOf(zone: string, names: string): Record<string, string> {
	return Object.fromEntries(names.split("|").map((name) => [name, zone]));
}
