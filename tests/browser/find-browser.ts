import { existsSync } from "node:fs";

/** Debian's place, or the one that the environment names. */
const executablePath = process.env.MICROFILM_CHROMIUM ?? "/usr/bin/chromium";

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** How to start Chromium; `undefined` when there is none, which is said in one line. With `MICROFILM_BROWSER=required` that is an error. */
export function findBrowser(): { readonly executablePath: string; readonly args: readonly string[] } | undefined {
	if (existsSync(executablePath)) return { executablePath, args: flags };
	const missing = `The browser tests were left out: there is no Chromium at ${executablePath}. Install it (apt-get install chromium), or name one with MICROFILM_CHROMIUM.`;
	if (process.env.MICROFILM_BROWSER === "required") throw new Error(missing);
	process.stderr.write(`${missing}\n`);
	return undefined;
}
