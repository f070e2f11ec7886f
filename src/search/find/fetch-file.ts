/** Fetches a file of the search by its path from `search/`, as it was before it was compressed (those that end in `.bin` are). */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** Opens a way to fetch files: each once, compressed ones unpacked. `get` fetches the bytes as they lie on the host. */
export function openFiles(get: (path: string) => Promise<Uint8Array<ArrayBuffer>>): FetchFile {
	const files = new Map<string, Promise<Uint8Array>>();
	return (path) => {
		const known = files.get(path);
		if (known) return known;
		const file = get(path).then((bytes) => (path.endsWith(".bin") ? unpack(bytes) : bytes));
		files.set(path, file);
		// What failed may work the next time.
		file.catch(() => files.delete(path));
		return file;
	};
}

/** Fetches a file that holds JSON. */
export async function readJson<Value>(fetchFile: FetchFile, path: string): Promise<Value> {
	// `updateSearch` wrote it.
	return JSON.parse(new TextDecoder().decode(await fetchFile(path))) as Value;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
