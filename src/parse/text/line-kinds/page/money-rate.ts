/** Whether a line says what money is worth, as sites of Central Asia and the Caucasus print it on top. “USD 68.59” · “• KGS/USD = 0.01144 0%” */
export function isMoneyRate(text: string): boolean {
	return text.length <= maxRate && text.includes(".") && rateOfMoney.test(text);
}

const rateOfMoney =
	/^(?:• )?(?:USD|EUR|RUB|KZT|KGS|UZS|TJS|TMT|AZN|AMD|GEL|UAH|BYN|MDL|CNY|GBP|TRY)(?:\/[A-Z]{3})?(?: =|:)? \d{1,6}\.\d{1,5}(?: [+-]?\d{1,3}(?:\.\d{1,3})?%?)?$/;
/** Two names, a number and how it changed. */
const maxRate = 32;
