import { parentPort, workerData } from "node:worker_threads";
import { sumFiles } from "../archive/file-buckets.ts";
import { listCaptures } from "../captures/list-captures.ts";
import type { CapturePlaces } from "./sum-files-apart.ts";

// Only `sumFilesApart` starts this thread, with these.
const { root, captures } = workerData as CapturePlaces;
parentPort?.postMessage(sumFiles(listCaptures(root, captures)));
