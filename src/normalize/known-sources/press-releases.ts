import type { KnownSource } from "./known-source.ts";

/** Press-release services: the text is written by those who pay for it. */
export const pressReleases: readonly KnownSource[] = [
	{
		id: "prnewswire.com",
		name: "PR Newswire",
		homepage: "https://www.prnewswire.com/",
		country: "US",
		language: "en-US",
		timeZone: "America/New_York",
		dayMonthOrder: "month-first",
		agencies: ["PRNewswire", "PR Newswire"],
		lookedUp: "https://en.wikipedia.org/wiki/PR_Newswire",
	},
	{
		id: "businesswire.com",
		name: "Business Wire",
		homepage: "https://www.businesswire.com/",
		country: "US",
		language: "en-US",
		dayMonthOrder: "month-first",
		agencies: ["BUSINESS WIRE", "Business Wire"],
		lookedUp: "https://en.wikipedia.org/wiki/Business_Wire",
	},
	{
		id: "globenewswire.com",
		name: "GlobeNewswire",
		homepage: "https://www.globenewswire.com/",
		country: "US",
		language: "en-US",
		dayMonthOrder: "month-first",
		agencies: ["GLOBE NEWSWIRE", "GlobeNewswire"],
		lookedUp: "https://en.wikipedia.org/wiki/GlobeNewswire",
	},
	{
		id: "newswire.ca",
		name: "Cision Canada (CNW)",
		homepage: "https://www.newswire.ca/",
		country: "CA",
		agencies: ["CNW"],
		lookedUp: "https://en.wikipedia.org/wiki/CNW_Group",
	},
];
