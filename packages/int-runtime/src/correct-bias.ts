import { checked } from './compile.js';
import { InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { IntLayer } from './kinds/layer-kinds.js';
import type { IntModel } from './model.js';
import { checkOptions, WATCH_OPTIONS } from './options.js';
import { requireSameSizes } from './require-same-sizes.js';
import { createRuntime } from './runtime.js';
import { simulator } from './simulate.js';
import { type WatchableOptions, watchedSequences } from './watched-sequences.js';

/**
 * Bias correction: subtracts the mean quantization error of each logit from the bias of the readout.
 *
 * Rounding the same small number at every time step always errs in the same direction, and a network that sums accumulates the error. The
 * remaining error after the correction varies between sequences.
 * Source: Nagel, van Baalen, Blankevoort and Welling 2019 (arXiv 1906.04721), §4.2, here from calibration data and for the readout only.
 *
 * @param spec the network that `model` was compiled from
 * @param sequences training sequences, each [time, inputs], row-major, as for `calibrate`; the error of the correction is proportional to
 *   1/√(number of sequences)
 * @returns a model with other readout biases; `model` itself if the mean error is less than half a step
 * @throws InputError when there is no sequence, one has the wrong length, or network and model have different sizes
 * @throws CompileError when a corrected readout could overflow
 * @throws the reason of the aborted signal
 * @example
 * const model = await correctBias(spec, compile(spec, calibrate(spec, sequences)), sequences);
 */
export async function correctBias<Layer extends IntLayer>(
  spec: IntegerSpec,
  model: IntModel<Layer>,
  sequences: readonly Float32Array[],
  options: WatchableOptions = {},
): Promise<IntModel<Layer>> {
  const watching = checkOptions<WatchableOptions>('correctBias', options, WATCH_OPTIONS);
  requireSameSizes('correctBias', spec, model);
  if (sequences.length === 0) throw new InputError('correctBias: there is no sequence to run');
  const { outputs, scale, bias } = model.readout;
  const simulation = simulator(spec);
  // Sequences are already normalized.
  const runtime = await createRuntime({ ...model, inputNormalization: null });
  const missing = new Float64Array(outputs);
  let answers = 0;
  for await (const sequence of watchedSequences(sequences, watching)) {
    const exact = simulation(sequence);
    runtime.run(sequence).forEach((readout, i) => {
      missing[i % outputs]! += exact[i]! / scale - readout;
    });
    answers += exact.length / outputs;
  }
  runtime.dispose();
  const correction = missing.map((sum) => Math.round(sum / answers));
  if (correction.every((steps) => steps === 0)) return model;
  return checked({ ...model, readout: { ...model.readout, bias: bias.map((b, o) => b + correction[o]!) } });
}
