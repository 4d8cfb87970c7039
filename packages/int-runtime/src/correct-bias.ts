import { checked } from './compile.js';
import { InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { IntLayer } from './kinds/layer-kinds.js';
import type { IntModel } from './model.js';
import { checkOptions, STOPPABLE } from './options.js';
import { pauses, type Stoppable } from './pauses.js';
import { createRuntime } from './runtime.js';
import { requireSameSizes } from './same-sizes.js';
import { simulator } from './simulate.js';

/**
 * Bias correction: takes what integers change in the mean of each logit out of the bias of the readout.
 *
 * Rounding errs to one side wherever the same small number is rounded at every time step; a network that sums gathers it. What is left
 * after the correction is the part of the error that differs from sequence to sequence.
 * Source: Nagel, van Baalen, Blankevoort and Welling 2019 (arXiv 1906.04721), §4.2, here from calibration data and of the readout alone.
 *
 * @param spec what `model` was compiled from
 * @param sequences of the training data, each [time, inputs], row-major, as for `calibrate`; the error of the correction falls with the
 *   root of their number
 * @returns a model with other readout biases; `model` itself when it errs by less than half a step
 * @throws InputError when there is no sequence, one does not fit, or network and model differ in their sizes
 * @throws CompileError when a corrected readout could overflow
 * @throws what the signal aborts with
 * @example
 * const model = await correctBias(spec, compile(spec, calibrate(spec, sequences)), sequences);
 */
export async function correctBias<Layer extends IntLayer>(
  spec: IntegerSpec,
  model: IntModel<Layer>,
  sequences: readonly Float32Array[],
  options: Stoppable = {},
): Promise<IntModel<Layer>> {
  const { signal } = checkOptions<Stoppable>('correctBias', options, STOPPABLE);
  requireSameSizes('correctBias', spec, model);
  if (sequences.length === 0) throw new InputError('correctBias: there is no sequence to run');
  const { outputs, scale, bias } = model.readout;
  const simulation = simulator(spec);
  // Sequences are as the network knows them, past the normalization of raw samples.
  const runtime = await createRuntime({ ...model, inputNormalization: null });
  const missing = new Float64Array(outputs);
  let answers = 0;
  const pause = pauses(signal);
  for (const sequence of sequences) {
    await pause();
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
