/** Titles before an English name, and “St.” Lower case, without the stop. Source: AP Stylebook, “titles”. */
export const titles: readonly string[] = "mr mrs ms dr prof gen lt col capt cmdr adm sgt maj gov sen rep rev st".split(" ");

/**
 * Words that carry a stop inside a sentence, because a name or number follows. Lower case, without the stop.
 *
 * Source: AP Stylebook, “titles” and “abbreviations”; Duden, “Abkürzungen”; ГОСТ Р 7.0.12; own reading. Only words after which a
 * sentence cannot end are listed: “Inc.” and “a.m.” often end one.
 */
export const abbreviations: ReadonlySet<string> = new Set([
	...titles,
	...[
		// English
		"hon vs messrs govt",
		// German
		"nr hr fr bzw ca",
		// French, Spanish, Portuguese, Italian
		"mme mlle sr sra srta dra sig dott",
		// Russian, Ukrainian
		"г гр им ул тыс млн млрд стр см",
	].flatMap((words) => words.split(" ")),
]);
