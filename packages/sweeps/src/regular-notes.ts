import type { RunProgress } from './sweep-executor.js';

const MILLISECONDS_BETWEEN = 250;

/** Passes on progress at most four times a second, and always after an evaluation. */
export class RegularNotes {
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly pass: (progress: RunProgress) => void) {}

  add(progress: RunProgress): void {
    const now = performance.now();
    const isEvaluated = progress.validation?.step === progress.step;
    if (!isEvaluated && now - this.last < MILLISECONDS_BETWEEN) return;
    this.last = now;
    this.pass(progress);
  }
}
