import * as tf from '@tensorflow/tfjs-core';
import { type Progress, saveCheckpoint } from './checkpoint.js';
import type { Learner } from './learner.js';
import type { MetricsLine } from './metrics-file.js';
import type { RunFolder } from './run-folder.js';
import type { RunHold } from './run-lock.js';
import type { RunSummary } from './summary.js';

/** The folder of a run, written to only while this process still holds it: each method throws a RunHeldError where it does not. */
export class HeldRun {
  constructor(
    readonly folder: RunFolder,
    private readonly hold: RunHold,
  ) {}

  /** Where the run stands, with all that a resumed run needs. */
  saveLast({ weights, kept }: Learner, progress: Progress): void {
    this.hold.require();
    saveCheckpoint(this.folder.checkpoint('last'), weights, kept, withBackend(progress));
  }

  /** The best weights so far; nothing else of them is used again. */
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
  return { ...progress, backend: tf.getBackend() };
}
