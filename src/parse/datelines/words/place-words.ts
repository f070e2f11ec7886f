/** What an English story calls a place by, behind its name; in Hindi, Marathi, Bengali and Urdu “in” stands there, too. */
export const placeNouns: ReadonlySet<string> = new Set(
	"town city district village block municipality tehsil taluk subdivision में जिले जिला शहर थाना येथे येथील जिल्ह्यात শহরে শহরের জেলার উপজেলার میں شہر ضلع".split(
		" ",
	),
);

/** Words before a name that make it a place, in the languages that do not print the place in capitals. Not those that may mean “of” or “to”. */
export const locatives: ReadonlySet<string> = new Set(
	"in at near outside around bei aus nach à en em w we v ve na в во под під у kreis landkreis stadt gemeinde bezirk district di kota kabupaten pemko pemkot pemkab".split(
		" ",
	),
);
