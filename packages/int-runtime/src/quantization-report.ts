import { InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseLayer, BaseSpec } from './kinds/base-layer.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import { knownLayers } from './kinds/running-kinds.js';
import type { LayerReport, SignalToNoise } from './layer-report.js';
import type { IntModel } from './model.js';
import { checkOptions, STOPPABLE } from './options.js';
import { pauses, type Stoppable } from './pauses.js';
import { createRuntime } from './runtime.js';
import { requireSameSizes } from './same-sizes.js';
import { PowerSums } from './signal-to-noise.js';
import { simulator } from './simulate.js';

/** An integer network beside the floating-point one it was made from. */
export interface QuantizationReport {
  sequences: number;
  /** time steps of the longest sequence */
  timeSteps: number;
  layers: LayerReport[];
  /** of the logits: one step an answer, so that there is one where the network answers after the last alone */
  logits: SignalToNoise;
}

/**
 * Runs a network in floating point and in integers, side by side, and says where the integers lose what.
 *
 * Both start anew with every sequence. Only sums over sequences are kept, so that memory grows with the longest of them but not with
 * their number. Weights are those of `spec` on one side and of `model` on the other: where `compile` had to round them, that counts as
 * noise as well.
 *
 * @param spec what `model` was compiled from
 * @param sequences each [time, inputs], row-major, as for `calibrate`: normalized where the network was trained so
 * @throws InputError when there is no sequence, one does not fit, or network and model differ in their sizes
 * @throws ModelFormatError when the model is inconsistent
 * @throws what the signal aborts with
 * @example
 * const { layers, logits } = await quantizationReport(spec, model, sequences);
 * logits.overall; // 38.2, in dB
 */
export async function quantizationReport(
  spec: IntegerSpec,
  model: IntModel,
  sequences: readonly Float32Array[],
  options: Stoppable = {},
): Promise<QuantizationReport> {
  const { signal } = checkOptions<Stoppable>('quantizationReport', options, STOPPABLE);
  requireSameSizes('quantizationReport', spec, model);
  if (sequences.length === 0) throw new InputError('quantizationReport: there is no sequence to run');
  const simulation = simulator(spec);
  // Sequences are as the network knows them, past the normalization of raw samples.
  const runtime = await createRuntime({ ...model, inputNormalization: null }, { engine: 'js' });
  const vectors = knownLayers(model).map(({ states }) => states);
  const layers = model.layers.map((layer: BaseLayer, l) => {
    const trained: BaseSpec = spec.layers[l]!;
    return compilingKind(l, trained).reporter(trained, layer);
  });
  const logits = new PowerSums();
  const { outputs, scale } = model.readout;
  let timeSteps = 0;
  const pause = pauses(signal);
  for (const sequence of sequences) {
    await pause();
    const signals = layers.map(() => new Map<string, Float32Array[]>());
    const answers = simulation(sequence, (layer, values, signal) => {
      const seen = signals[layer];
      if (seen?.get(signal)?.push(values) === undefined) seen?.set(signal, [values]);
    });
    const time = sequence.length / model.inputs;
    timeSteps = Math.max(timeSteps, time);
    runtime.reset();
    for (let t = 0; t < time; t++) {
      runtime.step(sequence.subarray(t * model.inputs, (t + 1) * model.inputs));
      const integers = runtime.state();
      let at = 0;
      layers.forEach((reporter, l) => {
        // Counted from the end, since of states the first is the initial one.
        const exact = new Map(Array.from(signals[l]!, ([name, seen]) => [name, seen.at(t - time)!]));
        const states = vectors[l]!.map(({ start: { length } }) => {
          at += length;
          return integers.subarray(at - length, at);
        });
        reporter.add(t, exact, states);
      });
      if (!model.returnSequences && t < time - 1) continue;
      const answer = model.returnSequences ? t : 0;
      const readout = runtime.readout();
      for (let o = 0; o < outputs; o++) logits.add(answer, answers[answer * outputs + o]!, readout[o]! * scale);
    }
  }
  runtime.dispose();
  return {
    sequences: sequences.length,
    timeSteps,
    layers: layers.map((reporter) => reporter.report()),
    logits: logits.signalToNoise(),
  };
}
