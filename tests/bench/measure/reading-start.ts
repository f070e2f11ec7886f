// The process of `measureReadingApart`: `node reading-start.ts ROOT FORMAT`. Its corpus is the one of `bench.ts`: there is only one.
import { openCorpus } from "../corpus.ts";
import { measureReading } from "./reading.ts";

const [root, format] = process.argv.slice(2);
if (root === undefined || (format !== "text" && format !== "markdown")) throw new Error("Name an archive, and `text` or `markdown`.");
process.send?.(measureReading(root, openCorpus(), format));
process.disconnect?.();
