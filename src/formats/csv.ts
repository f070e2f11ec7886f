/**
 * Writes one row of CSV (RFC 4180): quotes where needed, CRLF at the end. A cell that a spreadsheet would run as a formula (`=`, `+`, `-`,
 * `@`, tab) gets an apostrophe in front.
 */
export function toCsvRow(cells: readonly string[]): string {
	return `${cells.map(toCell).join(",")}\r\n`;
}

function toCell(value: string): string {
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}
