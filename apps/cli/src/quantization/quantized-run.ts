import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type Comparison,
  type QuantizationProgress,
  type QuantizedModel,
  type QuantizeModelOptions,
  quantizeModel,
} from '@qornn/converter';
import type { BitSetting } from '@qornn/int-runtime';
import { type OpenRun, writeTogether } from '@qornn/training';
import type { QuantizationSettings } from '@qornn/training/settings';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError } from '../errors.js';
import { commandToType } from '../process/invocation.js';
import { anatomy } from './integer-anatomy.js';
import { originIn } from './integer-origin.js';
import { modelPath, quantizationPath } from './model-file.js';
import { digestOf } from './model-report.js';
import { QuantizationDisplay } from './quantization-display.js';
import { explainedSearch } from './search-advice.js';

export interface QuantizeRunOptions {
  settings: QuantizationSettings;
  /** unseen sequences to test on */
  sequences: number;
  /** looks for the fewest bits first */
  search?: NonNullable<QuantizeModelOptions['search']>;
  /** default `'best'` */
  checkpoint?: 'best' | 'last';
  /** default: in the run folder */
  path?: string;
  terminal: Terminal;
  /** stops between two batches; nothing is written then */
  signal: AbortSignal;
}

/** An integer model on disk, and how it does beside what it was made from. */
export interface QuantizedRun extends Omit<QuantizedModel, 'model' | 'file' | 'metrics' | 'agreement'> {
  modelPath: string;
  /** of the model file, by which the report beside it knows it */
  modelSha256: string;
  comparison: Comparison;
  /** the parameters of the network as float32; the model file */
  bytes: { float32: number; integer: number };
}

/**
 * Makes the integer model of a trained run, tests it as it is read back from its bytes, and writes it, with what was measured beside it.
 * Nothing is written before all is known.
 *
 * @throws CheckpointError, RunFolderError, and what `quantizeModel` throws
 * @throws SearchError when no bits hold the metric; nothing is written then
 * @throws what the signal aborts with; where a search has found bits that hold, an InterruptedError that says which
 */
export async function quantizeRun(
  run: OpenRun,
  {
    settings: asked,
    sequences,
    search: searchOptions,
    checkpoint = 'best',
    path = modelPath(run.directory),
    terminal,
    signal,
  }: QuantizeRunOptions,
): Promise<QuantizedRun> {
  const { task } = run;
  const model = run.loadModel(checkpoint);
  const display = new QuantizationDisplay(terminal);
  let held: BitSetting | undefined;
  try {
    const {
      model: integers,
      file,
      metrics,
      agreement,
      ...quantizedModel
    } = await quantizeModel(model, task, asked, {
      sequences,
      ...(searchOptions && { search: searchOptions }),
      origin: originIn(run, task, checkpoint),
      signal,
      onProgress: (progress: QuantizationProgress) => {
        if (progress.stage === 'trial' && progress.holds) held = progress.bits;
        display.update(progress);
      },
    });
    const { settings, part, calibrated, saturation, report, search } = quantizedModel;
    const quantized: QuantizedRun = {
      modelPath: path,
      modelSha256: digestOf(file),
      settings,
      comparison: { metrics, agreement },
      part,
      calibrated,
      saturation,
      report,
      search,
      bytes: { float32: 4 * anatomy(integers).parameters, integer: file.length },
    };
    // Both or none, so that a model and what is said of it belong together.
    signal.throwIfAborted();
    mkdirSync(dirname(path), { recursive: true });
    const document = `${JSON.stringify({ ...part, ...quantized }, null, 2)}\n`;
    await writeTogether([
      { path, content: file },
      { path: quantizationPath(path), content: document },
    ]);
    return quantized;
  } catch (error) {
    if ((error as Error).name !== 'AbortError' || !held) throw explainedSearch(error, task, asked);
    const soFar = `--state-bits ${held.stateBits} --input-bits ${held.inputBits} --readout-bits ${held.readoutBits}`;
    throw new InterruptedError(
      `interrupted; the run in ${run.directory} is whole, go on with: ${commandToType(['quantize', run.directory])}; so far, these bits hold: ${soFar}`,
    );
  } finally {
    model.dispose();
  }
}
