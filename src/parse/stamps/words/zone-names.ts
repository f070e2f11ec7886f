import { createLexicon } from "./lexicon.ts";

/**
 * Zone names that are recognised after a time; what they mean is said in `normalize/timestamps/zone-table.ts`.
 *
 * Source: abbreviations of the IANA time zone database (release 2024a) that are in use, with those that news pages print besides
 * (ET, PT, IST, PHT, MYT, SGT, HKT, BRT …) and names in words.
 */
export const zoneNames: readonly string[] = [
	"gmt|utc|ut|z|bst|ist|wet|west|cet|cest|mez|mesz|eet|eest|msk|мск|мск.|trt|tsi|sast|eat|cat|wat|idt|hae|hne|haa|hna|hac|hnc|har|hnr|hap|hnp",
	"et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|akst|akdt|hst|ast|adt|nst|ndt|at",
	"brt|art|clt|clst|cot|pet|ect|vet|bot|uyt|pyt|pyst",
	"mvt|gst|irst|irdt|pkt|npt|bdt|bdst|mmt|ict|wib|wita|wit|myt|sgt|hkt|pht|pst|bjt|jst|kst|aft|uzt|almt|get|amt|azt|slst",
	"aest|aedt|aet|acst|acdt|awst|nzst|nzdt|nzt|fjt",
	"eastern standard time|eastern daylight time|eastern time|central standard time|central daylight time|central time",
	"mountain standard time|mountain daylight time|mountain time|pacific standard time|pacific daylight time|pacific time",
	"uk|uk time|london time|irish time|paris time|berlin time|rome time|kyiv time|turkish time|turkey time|israel standard time|israel daylight time",
	"heure française|hora de madrid|hora española|ora italiana|türkiye saatiyle|по киевскому времени|по киеву|по минскому времени",
	"west africa time|central africa time|east africa time|south african standard time|south africa standard time",
	"mecca time|makkah time|saudi time|uae time|dubai time|gulf standard time|pakistan time|pakistan standard time|nepal time|nepal standard time",
	"bangladesh time|bangladesh standard time|bangkok time|thailand time|vietnam time|jakarta time|giờ việt nam|giờ hà nội|malaysian time",
	"singapore standard time|philippine standard time|china standard time|taiwan time|taipei time|japan time|tokyo time|korea time|seoul time",
	"sydney time|australian eastern time|australian eastern standard time|australian eastern daylight time|new zealand time",
	"hora colombiana|hora de colombia|hora peruana|hora argentina|hora de argentina|hora de chile|hora de méxico|tiempo del centro",
	"greenwich mean time|british summer time|moscow time|moscow standard time|beijing time|israel time|local israel time",
	"indian standard time|india standard time|japan standard time|korea standard time|philippine time|singapore time|hong kong time",
	"central european time|central european summer time|heure de paris|hora de españa|horário de brasília|hora de brasília|hora peninsular",
	"московского времени|по московскому времени|по москве|за київським часом|за києвом",
	"بتوقيت مكة المكرمة|بتوقيت مكة|مكة المكرمة|بتوقيت غرينتش|بتوقيت جرينتش|بتوقيت غرينيتش|غرينتش|جرينتش|توقيت غرينتش|بتوقيت القاهرة|بتوقيت بيروت|بتوقيت القدس|بتوقيت أبوظبي|بتوقيت الرياض|بتوقيت السعودية|بتوقيت بغداد|بتوقيت دمشق",
	"北京时间|北京時間|東京時間|日本時間|한국시간|台北時間|香港時間|เวลาไทย",
]
	.join("|")
	.split("|");

/** Zone names by the words printed. */
export const zones = createLexicon<string>(zoneNames.map((name) => [name, name] as const));
