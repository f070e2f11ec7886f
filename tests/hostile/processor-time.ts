/** What some work costs the processor in this thread, in milliseconds. What other programs do meanwhile does not count. */
export function processorMs(work: () => void): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}
