/** A clock with coarser steps, in milliseconds, says too little of a run: Windows counts in steps of 16 ms. */
const COARSEST = 0.1;

/**
 * The clock of the processor: milliseconds that all threads of this process have computed so far. Other programs do not move it, so it tells
 * what the code costs on a machine that others use, too.
 *
 * @param usage microseconds as `process.cpuUsage` gives them; for tests
 * @returns undefined where the operating system counts in steps above 0.1 ms
 */
export function processorClock(usage: () => NodeJS.CpuUsage = process.cpuUsage): (() => number) | undefined {
  const clock = () => {
    const { user, system } = usage();
    return (user + system) / 1000;
  };
  const step = () => {
    const start = clock();
    let next = start;
    while (next === start) next = clock();
    return next - start;
  };
  // A page fault may lengthen one step.
  return Math.min(step(), step(), step()) > COARSEST ? undefined : clock;
}
