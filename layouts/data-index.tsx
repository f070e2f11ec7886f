import type { DataEntryView, DataIndexPageView } from "../src/model/list-views.ts";
import { Document } from "./components/document.tsx";
import { Joined } from "./components/joined.tsx";
import { Link } from "./components/link.tsx";
import { PageHead } from "./components/page-head.tsx";

/** Where the records for programs lie. */
export default function DataIndexPage(view: DataIndexPageView) {
	const texts = view.site.texts.dataIndex;
	return (
		<Document site={view.site} head={view.head}>
			<PageHead {...(view.up && { up: view.up })} heading={view.heading} summary={view.summary} />
			<Entries entries={[{ name: texts.description, files: view.descriptions }]} />
			{view.groups.map(({ heading, entries }) =>
				heading === undefined ? (
					<Entries key="" entries={entries} />
				) : (
					<section class="letter" key={heading}>
						<h2>{heading}</h2>
						<Entries entries={entries} />
					</section>
				),
			)}
		</Document>
	);
}

function Entries({ entries }: { readonly entries: readonly DataEntryView[] }) {
	return (
		<dl class="profile">
			{entries.map(({ name, files }) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>
						<Joined parts={files.map((file) => <Link key={file.href} link={file} />)} />
					</dd>
				</div>
			))}
		</dl>
	);
}
