/**
 * Writes one row of CSV (RFC 4180): quotes where needed, CRLF at the end. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, so that it is shown as text; who wants the value as it was takes it from the JSON.
 */
export function toCsvRow(cells: readonly string[]): string {
	return `${cells.map(toCell).join(",")}\r\n`;
}

function toCell(value: string): string {
	const safe = formula.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** formula = a character that begins one (OWASP, “CSV injection”), also in full width. Examples: `=1+1`, `@name`, `＝1+1`. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
