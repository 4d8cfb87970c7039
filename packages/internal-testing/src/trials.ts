/**
 * How often a test tries, of so many times when it is to be quick: as many times as `QORNN_TRIALS` says (default 1), for long trials.
 */
export function trials(count: number): number {
  return Math.ceil(count * Number(process.env.QORNN_TRIALS ?? 1));
}
