import { Fragment } from "preact";

/** An address, or words with one, that breaks behind a slash rather than inside a name. */
export function Breakable({ text }: { readonly text: string }) {
	return (
		<>
			{text.split(joint).map((part, index) => (
				<Fragment key={part}>
					{index > 0 && <wbr />}
					{part}
				</Fragment>
			))}
		</>
	);
}

/** joint = the place behind the single slash that ends a part of an address. Examples: `a.example/` | `b`, `2024/` | `05`. */
const joint = /(?<=[^/:\s]\/)(?=[^/\s])/u;
