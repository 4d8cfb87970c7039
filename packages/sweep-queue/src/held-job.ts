import type { RunProgress } from '@qornn/sweeps';
import type { Job } from 'bullmq';
import type { Claim, SweepStore } from './sweep-store.js';

const MILLISECONDS_BETWEEN_REPORTS = 500;
const MAX_PROGRESS_CHARACTERS = 4000;

/**
 * A run that this worker holds: renews its lock, and reports how far it is. While Redis is away the training goes on; when it is back, the worker
 * keeps the run unless another one has begun it.
 */
export class HeldJob {
  private readonly losing = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private isBusy = false;
  private renewed = performance.now();
  private latest: RunProgress | undefined;
  private reported: RunProgress | undefined;

  /**
   * @param lock the value of the lock of BullMQ
   * @param takeover milliseconds of the lock
   */
  constructor(
    private readonly job: Job,
    private readonly lock: string,
    readonly claim: Claim,
    private readonly store: SweepStore,
    private readonly takeover: number,
  ) {
    this.timer = setInterval(() => void this.beat(), Math.min(MILLISECONDS_BETWEEN_REPORTS, takeover / 6));
  }

  /** Aborted when another worker has the run. */
  get lost(): AbortSignal {
    return this.losing.signal;
  }

  progress(progress: RunProgress): void {
    this.latest = progress;
  }

  lose(): void {
    this.losing.abort();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    if (this.isBusy || this.lost.aborted) return;
    const isDue = performance.now() - this.renewed > this.takeover / 3;
    if (!isDue && this.latest === this.reported) return;
    this.isBusy = true;
    try {
      if (isDue) await this.renew();
      await this.report();
    } catch {
      // An answer such as "Redis is full": the next beat tries again.
    } finally {
      this.isBusy = false;
    }
  }

  private async renew(): Promise<void> {
    const { job, lock, claim, store, takeover } = this;
    this.renewed = performance.now();
    if ((await job.extendLock(lock, takeover)) > 0) return;
    // It expired, for instance while Redis was away.
    await store.relock(claim, job.id!, lock, takeover);
  }

  private async report(): Promise<void> {
    const { latest } = this;
    const text = latest ? JSON.stringify(latest) : '';
    const shown = text.length > MAX_PROGRESS_CHARACTERS ? '' : text;
    const isStill = await this.store.touch(this.claim, latest?.step ?? '', shown);
    this.reported = latest;
    if (!isStill) this.lose();
  }
}
