import type { CompareVariantsOptions } from '@qornn/converter';
import { showEvaluation } from './phase-text.js';
import { ProgressBar } from './progress-bar.js';
import type { Terminal } from './terminal.js';

/** Shows the progress of an evaluation, and removes it afterwards. */
export async function showingEvaluation<T>(
  terminal: Terminal,
  evaluate: (onProgress: NonNullable<CompareVariantsOptions['onProgress']>) => Promise<T>,
): Promise<T> {
  const bar = new ProgressBar(terminal);
  try {
    return await evaluate((progress) => showEvaluation(bar, 'evaluating', progress));
  } finally {
    bar.stop();
  }
}
