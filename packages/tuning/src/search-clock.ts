/** The time of a search, over all calls that continued it. */
export class SearchClock {
  private readonly started = performance.now();

  /** @param before seconds of earlier calls */
  constructor(private readonly before: number) {}

  /** Seconds so far. */
  elapsed(): number {
    return this.before + (performance.now() - this.started) / 1000;
  }
}
