import type { Module } from "./read-module.ts";

/** Lists circles of imports, each once, from its first file in code-unit order: `a.ts:1 → b.ts:3 → a.ts`. Type imports count. */
export function findCycles(modules: readonly Module[]): readonly string[] {
	const byPath = new Map(modules.map((module) => [module.path, module]));
	const finished = new Set<string>();
	const cycles = new Map<string, string>();

	const visit = (module: Module, trail: readonly { readonly path: string; readonly line: number }[]): void => {
		for (const { file, line } of module.imports) {
			const target = file === undefined ? undefined : byPath.get(file);
			if (target === undefined) continue;
			const here = [...trail, { path: module.path, line }];
			const start = here.findIndex(({ path }) => path === target.path);
			if (start >= 0) noteCycle(cycles, here.slice(start));
			else if (!finished.has(target.path)) visit(target, here);
		}
		finished.add(module.path);
	};

	for (const module of modules) if (!finished.has(module.path)) visit(module, []);
	return [...cycles.values()];
}

function noteCycle(cycles: Map<string, string>, steps: readonly { readonly path: string; readonly line: number }[]): void {
	const first = steps.map(({ path }) => path).sort()[0];
	const at = steps.findIndex(({ path }) => path === first);
	const turned = [...steps.slice(at), ...steps.slice(0, at)];
	const text = `${turned.map(({ path, line }) => `${path}:${line}`).join(" → ")} → ${first}`;
	cycles.set(text, text);
}
