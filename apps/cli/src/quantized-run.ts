import type { OpenRun } from '@qornn/training';
import { type Comparison, compare, floatPredictor } from './comparison.js';
import { InterruptedError } from './errors.js';
import { anatomy } from './integer-anatomy.js';
import { integerModel, integerPredictor, type QuantizationSettings, saturation } from './integer-network.js';
import { interruptible } from './interruption.js';
import { invocation } from './invocation.js';
import { modelPath, readModelFile, writeModelFile } from './model-file.js';
import type { Terminal } from './terminal.js';

export interface QuantizeRunOptions {
  settings: QuantizationSettings;
  /** unseen sequences to test on */
  sequences: number;
  /** default `'best'` */
  checkpoint?: 'best' | 'last';
  /** default: in the run folder */
  path?: string;
  terminal: Terminal;
}

/** An integer model on disk, and how it does beside what it was made from. */
export interface QuantizedRun {
  modelPath: string;
  comparison: Comparison;
  /** share of the states that lie at the end of their range */
  saturation: number;
  /** the parameters of the network as float32; the model file */
  bytes: { float32: number; integer: number };
}

/**
 * Makes the integer model of a trained run, writes it, reads it back as a user would, and tests it.
 *
 * @throws CheckpointError, RunFolderError, and what compilation refuses
 * @throws InterruptedError at Ctrl-C; the run itself stays whole
 */
export async function quantizeRun(
  run: OpenRun,
  { settings, sequences, checkpoint = 'best', path = modelPath(run.directory), terminal }: QuantizeRunOptions,
): Promise<QuantizedRun> {
  const { task } = run;
  const model = run.loadModel(checkpoint);
  try {
    return await interruptible(terminal, 'Stopping.', async (signal) => {
      terminal.log(
        `  calibrating on ${settings.calibration.sequences} training sequences, ${settings.stateBits}-bit states`,
      );
      const integer = await writeModelFile(path, integerModel(model, task, settings));
      terminal.log(`  compiled into ${path}; running ${sequences} unseen sequences`);
      const integers = readModelFile(path).model;
      const predictors = {
        latent: floatPredictor(model, { quantized: false }),
        quantized: floatPredictor(model, { quantized: true }),
        integer: await integerPredictor(integers),
      };
      const comparison = await compare(task, predictors, {
        sequences,
        signal,
      });
      return {
        modelPath: path,
        comparison,
        saturation: await saturation(integers, task),
        bytes: { float32: 4 * anatomy(integers).parameters, integer },
      };
    });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    throw new InterruptedError(
      `interrupted; the run in ${run.directory} is whole, go on with: ${invocation()} quantize ${run.directory}`,
    );
  } finally {
    model.dispose();
  }
}
