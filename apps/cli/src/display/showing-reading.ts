import type { LoadOptions } from '@qornn/tasks';
import { showReading } from './phase-text.js';
import { ProgressBar } from './progress-bar.js';
import type { Terminal } from './terminal.js';

/** Shows the progress of work that reads files, and removes it afterwards. */
export async function showingReading<T>(
  terminal: Terminal,
  work: (onProgress: NonNullable<LoadOptions['onProgress']>) => Promise<T>,
): Promise<T> {
  const bar = new ProgressBar(terminal);
  try {
    return await work((progress) => showReading(bar, progress));
  } finally {
    bar.stop();
  }
}
