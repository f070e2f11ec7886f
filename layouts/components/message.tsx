/** A sentence in which values stand in backticks, as problems are written; an unpaired backtick is text. */
export function Message({ text }: { readonly text: string }) {
	const parts = text.split("`");
	if (parts.length % 2 === 0) return <>{text}</>;
	return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={String(index)}>{part}</code> : part))}</>;
}
