import { type ComponentChildren, Fragment } from "preact";

/** Parts of one line with a middle dot between them; absent parts leave no dot. */
export function Joined({ parts }: { readonly parts: readonly ComponentChildren[] }) {
	const shown = parts.filter((part) => part !== undefined && part !== null && part !== false);
	return (
		<>
			{shown.map((part, index) => (
				<Fragment key={String(index)}>
					{index > 0 && " · "}
					{part}
				</Fragment>
			))}
		</>
	);
}
