import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe } from '@qornn/cells';
import {
  type Comparison,
  originOf,
  type QuantizationProgress,
  type QuantizedModel,
  type QuantizeModelOptions,
  quantizeModel,
} from '@qornn/converter';
import type { BitSetting } from '@qornn/int-runtime';
import { type OpenRun, writeFilesLocked } from '@qornn/training';
import { parseQuantizationSettings, type QuantizationOptions } from '@qornn/training/settings';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError } from '../errors.js';
import { commandToType } from '../process/invocation.js';
import { modelPath, quantizationPath } from './model-file.js';
import { digestOf } from './model-report.js';
import { summarizeModel } from './model-summary.js';
import { QuantizationDisplay } from './quantization-display.js';
import { withSearchAdvice } from './search-advice.js';
import { withApplicableScales } from './state-scales.js';

export interface QuantizeRunOptions {
  /** as somebody asked for, without defaults */
  settings: QuantizationOptions;
  /** whether `stateScales` among them is an option of the command; default: of a configuration */
  givenScales?: boolean;
  /** number of test sequences */
  sequences: number;
  /** searches for the fewest bits first */
  search?: NonNullable<QuantizeModelOptions['search']>;
  /** default `'best'` */
  checkpoint?: 'best' | 'last';
  /** default: in the run folder */
  path?: string;
  terminal: Terminal;
  /** stops between two batches without writing anything */
  signal: AbortSignal;
}

/** An integer model on disk, and its metrics compared with the run. */
export interface QuantizedRun extends Omit<QuantizedModel, 'model' | 'file' | 'metrics' | 'measures' | 'agreement'> {
  modelPath: string;
  /** digest of the model file, also in its report */
  modelSha256: string;
  comparison: Comparison;
  /** the parameters of the network as float32; the model file */
  bytes: { float32: number; integer: number };
}

/**
 * Converts a trained run to an integer model, evaluates it, and writes model and report. Nothing is written before the evaluation has
 * succeeded.
 *
 * @throws CheckpointError, RunFolderError, and the errors of `quantizeModel`
 * @throws SearchError when no bits keep the metric; nothing is written
 * @throws the reason of the aborted signal; if a search has already found acceptable bits, an InterruptedError that names them
 */
export async function quantizeRun(
  run: OpenRun,
  {
    settings: asked,
    givenScales = false,
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
    const requested = withApplicableScales(describe(model), asked, givenScales, terminal);
    const {
      model: integers,
      file,
      metrics,
      measures,
      agreement,
      ...quantizedModel
    } = await quantizeModel(model, task, requested, {
      sequences,
      ...(searchOptions && { search: searchOptions }),
      origin: originOf(run, task, checkpoint),
      signal,
      onProgress: (progress: QuantizationProgress) => {
        if (progress.stage === 'trial' && progress.holds) held = progress.bits;
        display.update(progress);
      },
    });
    const { settings, part, calibrated, saturation, precision, report, search } = quantizedModel;
    const quantized: QuantizedRun = {
      modelPath: path,
      modelSha256: digestOf(file),
      settings,
      comparison: { metrics, measures, agreement },
      part,
      calibrated,
      saturation,
      precision,
      report,
      search,
      bytes: { float32: 4 * summarizeModel(integers).parameters, integer: file.length },
    };
    // Both or none, so that model and report match.
    signal.throwIfAborted();
    mkdirSync(dirname(path), { recursive: true });
    const document = `${JSON.stringify({ ...part, ...quantized }, null, 2)}\n`;
    await writeFilesLocked([
      { path, content: file },
      { path: quantizationPath(path), content: document },
    ]);
    return quantized;
  } catch (error) {
    if ((error as Error).name !== 'AbortError' || !held)
      throw withSearchAdvice(error, task, parseQuantizationSettings(asked));
    const soFar = Object.entries(held).map(([part, bits]) => `--${part.replace('Bits', '-bits')} ${bits}`);
    throw new InterruptedError(
      `interrupted; the run in ${run.directory} is unchanged; to start again: ${commandToType(['quantize', run.directory])}; accepted bits so far: ${soFar.join(' ')}`,
    );
  } finally {
    display.stop();
    model.dispose();
  }
}
