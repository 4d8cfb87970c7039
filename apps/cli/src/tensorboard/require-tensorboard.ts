import { requireOutputFolder } from '../files/output.js';
import { requireWritable } from '../files/writable.js';

/**
 * Checks the folder of event files before training.
 *
 * @throws UsageError when it is a file or inside a run; OutputError when it cannot be written
 */
export function requireTensorboard(folder: string): void {
  requireOutputFolder('--tensorboard', folder);
  requireWritable(folder);
}
