/** Whether a line shows the weather with its degrees, or says of which city it is. */
export function isWeather(text: string): boolean {
	if (text.includes(":")) return weatherIn.test(text) || (text.endsWith("C") && dayAndWeather.test(text));
	return (text.includes("°") || text.includes("º") || text.endsWith("C") || text.endsWith("F")) && weather.test(text);
}

/** Whether a line is the forecast of a weather box, as papers of the United States print it. “Clear skies. Low 37F. Winds light and variable.” */
export function isForecast(text: string): boolean {
	const wind = text.length <= maxForecast ? text.indexOf("F. Wind") : 0;
	return wind > 0 && degrees.test(text.slice(0, wind)) && windOfForecast.test(text.slice(wind));
}

/** Three sentences. */
const maxForecast = 240;
/** No verb. “F. Winds light and variable.” · “F. Winds NNW at 5 to 10 mph.” */
const windOfForecast = /^F\. Winds? (?:light|calm|variable|[NSEW]{1,3})\b/;
/** The highest or the lowest. “Low 37” · “High around 60” */
const degrees = /(?:High|Low)s? (?:near |around )?\d{1,3}$/;

/**
 * A weather box: `degrees C`, before or behind the city, maybe with what the sky is like; the highest and the lowest. “19.1 C” · “2 °C
 * Budapest” · “Oslo -11,9 °C clear sky” · “H 88° L 72°”
 */
const weather =
	/(?:^|\. )H \d{1,3}° L \d{1,3}°$|^-?\d{1,3}(?:\.\d)? ?[°º]? ?[CF]$|^.{0,30}\d{1,3} ?[°º] ?[CF]$|^-?\d{1,2}(?:[.,]\d)? ?[°º] ?C? \p{Lu}[\p{L} -]{2,24}$|^\p{Lu}[\p{L} -]{2,24} -?\d{1,2}(?:[.,]\d)? ?[°º] ?C \p{L}[\p{L} ]{2,30}$/u;

/** The day on which a page was seen, its city, and the degrees there. “Friday 3 May 2024 Oldport: 8°C” */
const dayAndWeather = /^(?:\p{L}{3,12},? )?\d{1,2}\.? \p{L}{3,12} 20\d{2},? \p{Lu}[\p{L} -]{2,24}: ?-?\d{1,2} ?[°º] ?C$/u;

/** The weather's word, a colon, and the city. “El tiempo en: Toledo” · “Погода: Киев” */
const weatherIn =
	/^(?:(?:El )?[Tt]iempo|O tempo|Meteo|Météo|Wetter|Het weer|Weer|Pogoda|Počasí|Počasie|Погода|Időjárás|Vremea|Ο καιρός|Καιρός|Väder|Vær|Vejr|Sää)(?: (?:en|em|a|à|in|w|we|v|în|i|в|у))? ?: ?\p{Lu}[\p{L} -]{2,24}$/u;
