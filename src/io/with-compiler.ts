import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Loads the compiler, lets `work` use it, and ends it: the compiler runs in a process of its own behind a thread of ours, and both would stay (30 MB
 * while a whole archive is built).
 */
export function withCompiler<Result>(work: (compiler: typeof import("esbuild")) => Result): Result {
	const compiler = require("esbuild") as typeof import("esbuild");
	try {
		return work(compiler);
	} finally {
		void compiler.stop();
	}
}
