import { describeIoError, errorCode } from "../../io/io-error.ts";
import { ArchiveError } from "../../model/archive-error.ts";

/** What Linux allows one user, how it says that it is used up, and the setting that raises it (inotify(7), “/proc interfaces”). */
const limits = [
	{ code: "ENOSPC", words: "No space left on device", what: "folders", setting: "fs.inotify.max_user_watches=1048576" },
	{ code: "EMFILE", words: "Too many open files", what: "programs that watch", setting: "fs.inotify.max_user_instances=1024" },
] as const;

/** Says why a folder cannot be watched, and what to do. */
export function toWatchError(error: unknown, folder: string): ArchiveError {
	if (error instanceof ArchiveError) return error;
	const message = error instanceof Error ? error.message : "";
	const limit = limits.find(({ code, words }) => errorCode(error) === code || message.includes(words));
	if (limit === undefined)
		return new ArchiveError("io", `Watching \`${folder}\` failed: ${describeIoError(error)}.`, {
			hint: "Mend this and start the command again.",
			cause: error,
		});
	return new ArchiveError("io", `\`${folder}\` cannot be watched: the system's limit of ${limit.what} is used up.`, {
		hint: `Raise it (\`sudo sysctl ${limit.setting}\`) and start the command again.`,
		cause: error,
	});
}
