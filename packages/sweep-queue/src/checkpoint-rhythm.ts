/** Milliseconds between two checkpoints: at least, and at most unless they are large or slow. */
const SHORTEST = 100;
const LONGEST = 30_000;
/** What a lost worker costs at most, as part of the time that it worked on the run. */
const SHARE = 0.03;
/** Saving takes at most one of so many seconds. */
const TIMES_THE_COST = 20;
/** Bytes a second that a run sends at most on average. */
const RATE = 2 ** 18;

/**
 * When a run sends a checkpoint: after 3 % of the time that it has been trained here, at least 0.1 s and at most 30 s after the one before. It waits longer
 * where saving would take more than a twentieth of the time, or more than 256 KiB a second would be sent. What a lost worker has done since its last
 * checkpoint is done again.
 *
 * @example
 * const rhythm = new CheckpointRhythm();
 * train(config, { directory, saveWhen: () => rhythm.isDue(), onSave: () => rhythm.saved(size) });
 */
export class CheckpointRhythm {
  private readonly begun: number;
  private asked: number;
  private last: number;
  private pause = 0;

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.begun = now();
    this.asked = this.begun;
    this.last = this.begun;
  }

  /** To be asked before a checkpoint is written. */
  isDue(): boolean {
    this.asked = this.now();
    const byTime = Math.min(LONGEST, Math.max(SHORTEST, SHARE * (this.asked - this.begun)));
    return this.asked - this.last >= Math.max(byTime, this.pause);
  }

  /**
   * To be called when a checkpoint is written.
   *
   * @param bytes of the checkpoint
   */
  saved(bytes: number): void {
    this.last = this.now();
    this.pause = Math.max(TIMES_THE_COST * (this.last - this.asked), (1000 * bytes) / RATE);
  }
}
