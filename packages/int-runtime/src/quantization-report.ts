import { InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseLayer, BaseSpec } from './kinds/base-layer.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import { layersWithKinds } from './kinds/running-kinds.js';
import type { LayerReport, SignalToNoise } from './layer-report.js';
import type { IntModel } from './model.js';
import { checkOptions, WATCH_OPTIONS } from './options.js';
import { requireSameSizes } from './require-same-sizes.js';
import { createRuntime } from './runtime.js';
import { PowerSums } from './signal-to-noise.js';
import { simulator } from './simulate.js';
import { type WatchableOptions, watchedSequences } from './watched-sequences.js';

/** Comparison of an integer network with its floating-point original. */
export interface QuantizationReport {
  sequences: number;
  /** time steps of the longest sequence */
  timeSteps: number;
  layers: LayerReport[];
  /** signal to noise of the logits; one step per answer, so only one if the network answers after the last step */
  logits: SignalToNoise;
}

/**
 * Runs a network in floating point and in integers, and reports saturation and quantization noise per layer and time step.
 *
 * Both restart with every sequence. Only sums over sequences are stored, so memory depends on the longest sequence, not on their number. The
 * weights are those of `spec` and `model`; if `compile` had to round them, this counts as noise, too.
 *
 * @param spec the network that `model` was compiled from
 * @param sequences each [time, inputs], row-major, as for `calibrate`, normalized like the training data
 * @throws InputError when there is no sequence, one has the wrong length, or network and model have different sizes
 * @throws ModelFormatError when the model is invalid
 * @throws the reason of the aborted signal
 * @example
 * const { layers, logits } = await quantizationReport(spec, model, sequences);
 * logits.overall; // 38.2, in dB
 */
export async function quantizationReport(
  spec: IntegerSpec,
  model: IntModel,
  sequences: readonly Float32Array[],
  options: WatchableOptions = {},
): Promise<QuantizationReport> {
  const watching = checkOptions<WatchableOptions>('quantizationReport', options, WATCH_OPTIONS);
  requireSameSizes('quantizationReport', spec, model);
  if (sequences.length === 0) throw new InputError('quantizationReport: there is no sequence to run');
  const simulation = simulator(spec);
  // Sequences are already normalized.
  const runtime = await createRuntime({ ...model, inputNormalization: null }, { engine: 'js' });
  const vectors = layersWithKinds(model).map(({ states }) => states);
  const layers = model.layers.map((layer: BaseLayer, l) => {
    const trained: BaseSpec = spec.layers[l]!;
    return compilingKind(l, trained).reporter(trained, layer);
  });
  const logits = new PowerSums();
  const { outputs, scale } = model.readout;
  let timeSteps = 0;
  for await (const sequence of watchedSequences(sequences, watching)) {
    const signals = layers.map(() => new Map<string, Float32Array[]>());
    const answers = simulation(sequence, (layer, values, signal) => {
      layers[layer]?.observe?.(signal, values);
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
        // Counted from the end, because the first state is the initial one.
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
