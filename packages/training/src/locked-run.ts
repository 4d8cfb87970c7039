import { activeBackend } from '@qornn/backend';
import { type Progress, saveCheckpoint } from './checkpoint.js';
import type { Learner } from './learner.js';
import type { MetricsLine } from './metrics-file.js';
import type { RunFolder } from './run-folder.js';
import type { RunLock } from './run-lock.js';
import type { RunSummary } from './summary.js';

/** A locked run folder. Each method throws a RunLockedError if this process no longer holds the lock. */
export class LockedRun {
  constructor(
    readonly folder: RunFolder,
    private readonly hold: RunLock,
  ) {}

  /** Saves everything needed to resume. */
  saveLast({ weights, kept }: Learner, progress: Progress): void {
    this.hold.require();
    saveCheckpoint(this.folder.checkpoint('last'), weights, kept, withBackend(progress));
  }

  /** Saves the best weights. */
  saveBest({ weights }: Learner, progress: Progress): void {
    this.hold.require();
    saveCheckpoint(this.folder.checkpoint('best'), weights, {}, withBackend(progress));
  }

  appendMetrics(line: MetricsLine): void {
    this.hold.require();
    this.folder.appendMetrics(line);
  }

  writeSummary(summary: RunSummary): void {
    this.hold.require();
    this.folder.writeSummary(summary);
  }
}

function withBackend(progress: Progress): Progress {
  return { ...progress, backend: activeBackend() };
}
