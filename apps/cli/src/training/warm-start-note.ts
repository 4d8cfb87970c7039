import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenRun, readProgress } from '@qornn/training';
import { layerRecords } from '@qornn/training/runs';
import type { Terminal } from '../display/terminal.js';

const QUANTIZERS = ['recurrentQuantizer', 'kernelQuantizer', 'stateQuantizer', 'cellStateQuantizer'] as const;

/** A note on weights from the warm start, before quantizers were on; null otherwise. */
export function warmStartText(
  { model, training }: Pick<OpenRun['config'], 'model' | 'training'>,
  checkpoint: 'best' | 'last',
  step: number,
): string | null {
  const quantizers = layerRecords(model).flatMap((layer) => QUANTIZERS.flatMap((option) => layer[option] ?? []));
  const quantizes = quantizers.some((quantizer) => nameOf(quantizer) !== 'none');
  const until = training.warmStartSteps;
  if (!quantizes || step > until) return null;
  return `the checkpoint ${checkpoint} is from step ${step}, but quantizers are off until step ${until} (training.warmStartSteps), so its weights were never trained with quantization`;
}

/** Logs the note if the checkpoint is from the warm start. */
export function logWarmStart(
  { directory, config }: Pick<OpenRun, 'directory' | 'config'>,
  checkpoint: 'best' | 'last',
  terminal: Terminal,
): void {
  const path = join(directory, 'checkpoints', `${checkpoint}.safetensors`);
  // A missing checkpoint is reported when it is loaded.
  if (!existsSync(path)) return;
  const text = warmStartText(config, checkpoint, readProgress(path).step);
  if (text !== null) terminal.log(`note: ${text}`);
}

function nameOf(quantizer: unknown): unknown {
  return typeof quantizer === 'object' && quantizer !== null ? (quantizer as { name?: unknown }).name : quantizer;
}
