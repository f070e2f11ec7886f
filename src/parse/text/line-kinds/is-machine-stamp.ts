/** Whether a line opens with a stamp as a page's metadata hold it, in ISO form. “2024-05-31T04:06+0000” · “2024-05-31T04:06” */
export function isMachineStamp(line: { readonly text: string } | undefined): boolean {
	return line !== undefined && isoStamp.test(line.text);
}

const isoStamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
