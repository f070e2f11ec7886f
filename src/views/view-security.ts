import { type FileView, toFileView } from "./file-view.ts";
import { toAbsolute } from "./links.ts";
import { toContactHref } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Writes security.txt (RFC 9116), where archive.yaml says whom to write to; `undefined` elsewhere. Its last day is the owner's word: no clock is asked. */
export function viewSecurity(context: ViewContext): FileView | undefined {
	const { security, language } = context.settings;
	if (security === undefined) return undefined;
	const canonical = toAbsolute(context.pathOf({ kind: "security" }), context);
	const lines = [
		`Contact: ${toContactHref(security.contact)}`,
		`Expires: ${security.expires}T00:00:00Z`,
		`Preferred-Languages: ${language}`,
		...(canonical === undefined ? [] : [`Canonical: ${canonical}`]),
	];
	return toFileView(`${lines.join("\n")}\n`);
}
