/** The scripts other than Latin in which a country's newspapers print their own towns. */
export const nativeScripts: ReadonlyMap<string, RegExp> = new Map(
	(
		[
			["RU UA BY KZ KG TJ BG RS MK MN BA ME", /\p{Script=Cyrillic}/u],
			["JP CN TW HK MO SG MY", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
			["KR KP", /\p{Script=Hangul}/u],
			["GR CY", /\p{Script=Greek}/u],
			["IL PS", /[\p{Script=Hebrew}\p{Script=Arabic}]/u],
			["EG SA AE SY LB JO IQ KW QA BH OM YE LY TN DZ MA SD MR IR AF PK", /\p{Script=Arabic}/u],
			["IN NP BD", /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u],
			["TH", /\p{Script=Thai}/u],
			["GE", /\p{Script=Georgian}/u],
			["AM", /\p{Script=Armenian}/u],
		] as const
	).flatMap(([countries, script]) => countries.split(" ").map((country) => [country, script] as const)),
);
