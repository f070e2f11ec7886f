/**
 * Quotes a text for a POSIX shell, so that it is one word and nothing in it is carried out.
 *
 *     it's $HOME   →   'it'\''s $HOME'
 *
 * Rule: POSIX.1-2024, Shell Command Language, §2.2.2: between single quotes every sign but the single quote stands for itself.
 */
export function quoteShell(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Makes lines of comment: a line end in a text starts another comment, never a command. */
export function toShellComments(lines: readonly string[]): readonly string[] {
	return lines.flatMap((line) => line.split(/[\r\n]+/)).map((line) => (line === "" ? "#" : `# ${line}`));
}
