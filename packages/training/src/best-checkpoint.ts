import { existsSync } from 'node:fs';
import type { Progress } from './checkpoint.js';
import { readProgress } from './checkpoint-file.js';
import { CheckpointError } from './errors.js';

/**
 * The best evaluation of a resumed run. `best.safetensors` is written before `last.safetensors`. After a crash between the two, the best
 * weights belong to an evaluation that the resumed run repeats, and are at least as good as the recorded ones. Then their own metrics
 * count.
 *
 * @param path of the best checkpoint
 * @param progress of the last checkpoint
 * @throws CheckpointError when the two checkpoints do not match
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
