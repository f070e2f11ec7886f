/**
 * Names of the months as wires print them beside those of stamps (`monthNames`), January first; lower case, without the stop of an
 * abbreviation.
 *
 * Source: agencies' own short forms, Slovenian and Serbian genitives, Turkish capitals without the dot, Hebrew names with their preposition.
 */
export const wireMonthNames = [
	"januarja januara stycz בינואר",
	"februarja februara fév fevrier בפברואר",
	"آذار/مارس marta במרץ במרס",
	"aprila kwiec kwiet באפריל",
	"mayis μαίου במאי",
	"junija juna czerw ביוני",
	"julija jula ביולי",
	"sierp agos באוגוסט",
	"setem wrześ בספטמבר",
	"жов oktobra октяб באוקטובר",
	"лис kasim בנובמבר",
	"гру grudz дека decembre aralik בדצמבר",
] as const;
