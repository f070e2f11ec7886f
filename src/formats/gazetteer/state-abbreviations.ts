import { foldPlaceName } from "./fold-place-name.ts";

/**
 * States, provinces and territories with the abbreviations that datelines print: one line each, the name as the gazetteer writes it first.
 *
 * Source: AP Stylebook, “state names”; GPO Style Manual, chapter 9; USPS and Canada Post codes; Canadian Press Style, “provinces”.
 */
const stateAbbreviations = `
Alabama|Ala.|AL
Alaska|AK
Arizona|Ariz.|AZ
Arkansas|Ark.|AR
California|Calif.|CA|Cal.
Colorado|Colo.|CO
Connecticut|Conn.|CT
Delaware|Del.|DE
District of Columbia|D.C.|DC
Florida|Fla.|FL
Georgia|Ga.|GA
Hawaii|HI
Idaho|ID
Illinois|Ill.|IL
Indiana|Ind.|IN
Iowa|IA
Kansas|Kan.|KS|Kans.
Kentucky|Ky.|KY
Louisiana|La.|LA
Maine|ME
Maryland|Md.|MD
Massachusetts|Mass.|MA
Michigan|Mich.|MI
Minnesota|Minn.|MN
Mississippi|Miss.|MS
Missouri|Mo.|MO
Montana|Mont.|MT
Nebraska|Neb.|NE|Nebr.
Nevada|Nev.|NV
New Hampshire|N.H.|NH
New Jersey|N.J.|NJ
New Mexico|N.M.|NM|N. Mex.|N.Mex.
New York|N.Y.|NY
North Carolina|N.C.|NC
North Dakota|N.D.|ND|N. Dak.|N.Dak.
Ohio|OH
Oklahoma|Okla.|OK
Oregon|Ore.|OR|Oreg.
Pennsylvania|Pa.|PA|Penn.
Rhode Island|R.I.|RI
South Carolina|S.C.|SC
South Dakota|S.D.|SD|S. Dak.|S.Dak.
Tennessee|Tenn.|TN
Texas|Tex.|TX
Utah|UT
Vermont|Vt.|VT
Virginia|Va.|VA
Washington|Wash.|WA
West Virginia|W.Va.|W. Va.|WV
Wisconsin|Wis.|WI|Wisc.
Wyoming|Wyo.|WY
Alberta|Alta.|AB
British Columbia|B.C.|BC
Manitoba|Man.|MB
New Brunswick|N.B.|NB
Newfoundland and Labrador|N.L.|NL|Newfoundland
Nova Scotia|N.S.|NS
Northwest Territories|N.W.T.|NT
Nunavut|NU
Ontario|Ont.|ON
Prince Edward Island|P.E.I.|PE
Quebec|Que.|QC|Québec
Saskatchewan|Sask.|SK
Yukon|Y.T.|YT
New South Wales|NSW
Australian Capital Territory|ACT
`;

/** The name of a state that is printed short: `Ill.` → `Illinois`. Codes of two letters count only in capitals. */
export function expandState(printed: string): string | undefined {
	if (printed.length === 2 && printed !== printed.toUpperCase()) return undefined;
	return names.get(foldPlaceName(printed));
}

const names: ReadonlyMap<string, string> = new Map(
	stateAbbreviations
		.trim()
		.split("\n")
		.flatMap((line) => {
			const [name = "", ...short] = line.split("|");
			return short.map((each) => [foldPlaceName(each), name] as const);
		}),
);
