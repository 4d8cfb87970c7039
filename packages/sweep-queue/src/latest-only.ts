/** Does a piece of work again and again, one at a time: what is asked for meanwhile is done once, afterwards. */
export class LatestOnly {
  private running: Promise<void> | undefined;
  private isAsked = false;
  private failure: unknown;

  constructor(private readonly work: () => Promise<void>) {}

  ask(): void {
    this.isAsked = true;
    this.running ??= this.loop();
  }

  /** Waits for the present one, and forgets what was asked for after it. */
  async end(): Promise<void> {
    this.isAsked = false;
    await this.running;
    if (this.failure) throw this.failure;
  }

  private async loop(): Promise<void> {
    try {
      while (this.isAsked) {
        this.isAsked = false;
        await this.work();
      }
    } catch (error) {
      this.failure = error;
    } finally {
      this.running = undefined;
    }
  }
}
