/** What the archive does not show, and why; set apart from the publisher's words. */
export function Withheld({ sentences, heading }: { readonly sentences: readonly string[] | undefined; readonly heading: string }) {
	if (sentences === undefined) return null;
	return (
		<aside class="withheld" aria-label={heading}>
			<p>{sentences.join(" ")}</p>
		</aside>
	);
}
