import { parentPort, workerData } from "node:worker_threads";
import { lookAtFiles } from "../../archive/detect-changes.ts";
import { openStateForReading } from "../../archive/open-state.ts";
import { listCaptures } from "../../captures/list-captures.ts";
import type { LookJob } from "./look-apart.ts";

// Only `lookApart` starts this thread, with these.
const { root, captures, statePath } = workerData as LookJob;
const state = openStateForReading(statePath);
const seen = lookAtFiles(state, (isWanted) => listCaptures(root, captures, isWanted));
state.close();
parentPort?.postMessage(seen);
