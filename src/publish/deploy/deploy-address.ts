/** The address at which a file is served: `2024/05/index.html` → `https://archive.example/2024/05/`. `base` ends in `/`. */
export function toFileAddress(path: string, base: string): string {
	const segments = path.replace(/(^|\/)index\.html$/, "$1").split("/");
	return base + segments.map(encodeURIComponent).join("/");
}
