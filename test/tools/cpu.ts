/** Runs something once: its value, and the milliseconds of CPU of this process that it took. Other work on the machine does not count. */
export function cpuOf<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = process.cpuUsage();
  const value = work();
  return { value, milliseconds: process.cpuUsage(start).user / 1000 };
}
