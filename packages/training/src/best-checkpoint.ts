import { existsSync } from 'node:fs';
import type { Progress } from './checkpoint.js';
import { readProgress } from './checkpoint-file.js';
import { CheckpointError } from './errors.js';

/**
 * The best evaluation of a run that goes on. Best weights are written before the checkpoint that knows of them. After a crash between the
 * two they are of an evaluation that is still to come again, and no worse than those that were known: what is said of them must be what
 * was measured.
 *
 * @param path of the best checkpoint
 * @param progress as the last checkpoint has it
 * @throws CheckpointError when the two do not belong together
 */
export function bestOf(path: string, { best, step, pending }: Progress): Progress['best'] {
  if (!existsSync(path)) {
    if (best) throw new CheckpointError(path, 'file', 'is missing, though the run has been evaluated');
    return best;
  }
  const found = (readProgress(path) as Progress).best;
  if (found?.step === best?.step) return best;
  if (!found || found.step <= (pending ? step - 1 : step)) {
    const known = best ? `its best evaluation at step ${best.step}` : 'no evaluation';
    const of = found ? `step ${found.step}` : 'no evaluation';
    const reason = `is of ${of}, but checkpoints/last.safetensors knows of ${known}`;
    throw new CheckpointError(path, 'progress.best', reason);
  }
  return found;
}
