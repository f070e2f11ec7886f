import { parseAst } from "vitest/node";

/** An interface as a file declares it. */
export interface DeclaredInterface {
	readonly name: string;
	/** Its documentation, on one line; empty where it has none. */
	readonly comment: string;
	/** The interface that it extends. */
	readonly base: string | undefined;
	readonly fields: readonly DeclaredField[];
}

interface DeclaredField {
	readonly name: string;
	readonly optional: boolean;
	/** As written, without `readonly` and comments, on one line. */
	readonly type: string;
	readonly comment: string;
}

/** A node of the tree, as far as it is looked at here. */
type Node = ReturnType<typeof parseAst>["body"][number];
type Declaration<Type extends string> = Extract<Extract<Node, { type: "ExportNamedDeclaration" }>["declaration"], { type: Type }>;

/** Reads the interfaces that a TypeScript file exports, in order. */
export function readInterfaces(source: string): readonly DeclaredInterface[] {
	return declarations(source, "TSInterfaceDeclaration").map(({ node, start }) => ({
		name: node.id.name,
		comment: commentBefore(source, start),
		base: node.extends[0] === undefined ? undefined : source.slice(node.extends[0].start, node.extends[0].end),
		fields: node.body.body.flatMap((member) => {
			if (member.type !== "TSPropertySignature" || member.key.type !== "Identifier" || !member.typeAnnotation) return [];
			const { start, end } = member.typeAnnotation.typeAnnotation;
			const comment = commentBefore(source, member.start);
			return [{ name: member.key.name, optional: member.optional, type: toTypeText(source.slice(start, end)), comment }];
		}),
	}));
}

/** Reads which types a union of names joins; none where the file does not declare it. */
export function readUnion(source: string, name: string): readonly string[] {
	const union = declarations(source, "TSTypeAliasDeclaration").find(({ node }) => node.id.name === name)?.node.typeAnnotation;
	return union?.type === "TSUnionType" ? union.types.map(({ start, end }) => source.slice(start, end)) : [];
}

function declarations<Type extends string>(
	source: string,
	type: Type,
): readonly { readonly node: Declaration<Type>; readonly start: number }[] {
	const { body } = parseAst(source, { lang: "ts", sourceType: "module" });
	return body.flatMap((node) =>
		node.type === "ExportNamedDeclaration" && node.declaration?.type === type
			? // The type was compared.
				[{ node: node.declaration as Declaration<Type>, start: node.start }]
			: [],
	);
}

/** comment = "/**", text, "*" "/", then nothing but white space. Example: `/** The headline. *` + `/`. */
const lastComment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/;

function commentBefore(source: string, start: number): string {
	const lines = lastComment.exec(source.slice(0, start))?.[1]?.split("\n") ?? [];
	return lines
		.map((line) => line.replace(/^\s*\*? ?/, "").trim())
		.join(" ")
		.trim();
}

function toTypeText(written: string): string {
	return written
		.replace(/\/\*\*[\s\S]*?\*\//g, "")
		.replace(/\breadonly /g, "")
		.replace(/\s+/g, " ")
		.replace(/ ?;(?= \})| (?=;)/g, "")
		.replace(/^\| /, "");
}
