/** `1,234` */
export function formatNumber(value: number): string {
	return value.toLocaleString("en");
}

/** `0.52 s` · `61 s` */
export function formatSeconds(seconds: number): string {
	return `${seconds.toFixed(seconds < 10 ? 2 : seconds < 100 ? 1 : 0)} s`;
}

/** `4.2 kB` · `0.21 MB` · `742 MB` · `1.02 GB` */
export function formatBytes(bytes: number): string {
	if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`;
	if (bytes < 1e5) return `${(bytes / 1e3).toFixed(1)} kB`;
	return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}
