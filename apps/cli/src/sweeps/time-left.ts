/** It must have watched for so many seconds: the first steps of processes that start are slow. */
const SECONDS_TO_WATCH = 5;

/** Estimates how long the steps that are left will take, from how long the others took. Says nothing until it has watched for a while. */
export class TimeLeft {
  private since: number | undefined;
  private watched = 0;

  /** @param now clock in seconds; replaced in tests */
  constructor(private readonly now: () => number = () => performance.now() / 1000) {}

  /** @param steps that have been trained since the last call */
  add(steps: number): void {
    // The first ones were trained before anybody watched.
    if (this.since === undefined) this.since = this.now();
    else this.watched += steps;
  }

  /** @returns seconds; null if there is no estimate yet */
  of(steps: number): number | null {
    const seconds = this.since === undefined ? 0 : this.now() - this.since;
    if (seconds < SECONDS_TO_WATCH || this.watched === 0) return null;
    return (steps * seconds) / this.watched;
  }
}
