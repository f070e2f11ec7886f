import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeViews, viewFiles } from "./view-fields.ts";

/* Writes layouts/views.md: `npm run views`. */
const root = join(import.meta.dirname, "../..");
const sources = viewFiles.map((file) => readFileSync(join(root, file), "utf8"));
writeFileSync(join(root, "layouts/views.md"), describeViews(sources));
