import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenRun, readProgress } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';

/** What to say of weights that were not yet trained with the quantizers that they end with; null where they were. */
export function quantizersOffText(
  { model, training }: Pick<OpenRun['config'], 'model' | 'training'>,
  checkpoint: 'best' | 'last',
  step: number,
): string | null {
  const quantizes = [model.recurrentQuantizer, model.kernelQuantizer].some((quantizer) => nameOf(quantizer) !== 'none');
  const until = training.warmStartSteps;
  if (!quantizes || step > until) return null;
  return `the checkpoint ${checkpoint} is of step ${step}, and quantizers are off up to step ${until} (training.warmStartSteps): its weights were never trained as they are rounded here`;
}

/** Says so, where a run was stopped, or was best, in its warm start. */
export function tellOfQuantizersOff(
  { directory, config }: Pick<OpenRun, 'directory' | 'config'>,
  checkpoint: 'best' | 'last',
  terminal: Terminal,
): void {
  const path = join(directory, 'checkpoints', `${checkpoint}.safetensors`);
  // A checkpoint that is missing is told of where it is loaded.
  if (!existsSync(path)) return;
  const text = quantizersOffText(config, checkpoint, readProgress(path).step);
  if (text !== null) terminal.log(`note: ${text}`);
}

function nameOf(quantizer: unknown): unknown {
  return typeof quantizer === 'object' && quantizer !== null ? (quantizer as { name?: unknown }).name : quantizer;
}
