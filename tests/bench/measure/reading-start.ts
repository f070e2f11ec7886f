// The process of `measureReadingApart`: `node reading-start.ts ROOT FORMAT`.
import { openCorpus } from "../corpus.ts";
import { measureReading } from "./reading.ts";

const [root = "", format] = process.argv.slice(2);
process.send?.(measureReading(root, openCorpus(), format === "markdown" ? "markdown" : "text"));
process.disconnect();
