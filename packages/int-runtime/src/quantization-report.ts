import { InputError } from './errors.js';
import { codeRange, type IntLayer, type IntModel } from './model.js';
import { checkOptions, STOPPABLE } from './options.js';
import { pauses, type Stoppable } from './pauses.js';
import { createRuntime } from './runtime.js';
import { requireSameSizes } from './same-sizes.js';
import { simulator } from './simulate.js';
import type { IntegerSpec } from './spec.js';

/**
 * How far a signal stands above its noise, in decibels: 10 · log₁₀(Σ signal² / Σ noise²). Infinity where there is no noise at all,
 * −Infinity where there is nothing but noise.
 */
export interface SignalToNoise {
  /** over everything */
  overall: number;
  /** over all units and sequences, at each time step */
  steps: number[];
}

/** What integers make of the states of one layer. */
export interface LayerReport {
  /** fraction of the states, over units, time steps and sequences, that lie at an end of their range, in [0, 1] */
  saturation: number;
  /** the unit that lies there most often, and its fraction */
  worstUnit: { unit: number; saturation: number };
  /** fraction of its range that a unit never comes to, 1 − max |c| / (2^{k−1} − 1), at least 0: the mean over all units */
  unusedRange: number;
  /** biases and thresholds that their bits clip */
  clippedBiases: number;
  /** signal: h in floating point; noise: what stateScale · h in integers differs from it by */
  signalToNoise: SignalToNoise;
}

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
  const layers = model.layers.map((layer) => new LayerSums(layer));
  const logits = new PowerSums();
  const { outputs, scale } = model.readout;
  let timeSteps = 0;
  const pause = pauses(signal);
  for (const sequence of sequences) {
    await pause();
    const states: Float32Array[][] = layers.map(() => []);
    const answers = simulation(sequence, (layer, values) => void states[layer]?.push(values));
    const time = sequence.length / model.inputs;
    timeSteps = Math.max(timeSteps, time);
    runtime.reset();
    for (let t = 0; t < time; t++) {
      runtime.step(sequence.subarray(t * model.inputs, (t + 1) * model.inputs));
      const integers = runtime.state();
      let at = 0;
      layers.forEach((sums, l) => {
        // The first of the simulation is the initial state.
        sums.add(t, states[l]![t + 1]!, integers.subarray(at, at + sums.layer.units));
        at += sums.layer.units;
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
    layers: layers.map((sums, l) => sums.report(clippedBiases(spec, model, l))),
    logits: logits.signalToNoise(),
  };
}

/** Powers of a signal and of its noise, step by step. */
class PowerSums {
  private readonly signal: number[] = [];
  private readonly noise: number[] = [];

  add(step: number, exact: number, approximate: number): void {
    this.signal[step] = (this.signal[step] ?? 0) + exact ** 2;
    this.noise[step] = (this.noise[step] ?? 0) + (exact - approximate) ** 2;
  }

  signalToNoise(): SignalToNoise {
    const sum = (powers: readonly number[]) => powers.reduce((total, power) => total + power, 0);
    return {
      overall: decibels(sum(this.signal), sum(this.noise)),
      steps: this.signal.map((signal, t) => decibels(signal, this.noise[t]!)),
    };
  }
}

/** What is kept of one layer's states. */
class LayerSums {
  private readonly powers = new PowerSums();
  /** how often each unit lay at an end of its range, and its largest |c| */
  private readonly saturated: Float64Array;
  private readonly largest: Float64Array;
  private seen = 0;

  constructor(readonly layer: IntLayer) {
    this.saturated = new Float64Array(layer.units);
    this.largest = new Float64Array(layer.units);
  }

  add(step: number, exact: Float32Array, integers: Int16Array): void {
    const { stateScale, stateShift, stateBits } = this.layer;
    const { smallest, largest } = codeRange(stateBits);
    this.seen++;
    integers.forEach((h, i) => {
      const code = h >> (stateShift[i] ?? 0);
      if (code === smallest || code === largest) this.saturated[i]!++;
      this.largest[i] = Math.max(this.largest[i]!, Math.abs(code));
      this.powers.add(step, exact[i]!, stateScale * h);
    });
  }

  report(clippedBiases: number): LayerReport {
    const { units, stateBits } = this.layer;
    const unit = this.saturated.reduce((worst, count, i) => (count > this.saturated[worst]! ? i : worst), 0);
    const { largest } = codeRange(stateBits);
    return {
      saturation: this.saturated.reduce((sum, count) => sum + count, 0) / (this.seen * units),
      worstUnit: { unit, saturation: this.saturated[unit]! / this.seen },
      unusedRange: this.largest.reduce((sum, most) => sum + Math.max(0, 1 - most / largest), 0) / units,
      clippedBiases,
      signalToNoise: this.powers.signalToNoise(),
    };
  }
}

function decibels(signal: number, noise: number): number {
  if (noise === 0) return Number.POSITIVE_INFINITY;
  return 10 * Math.log10(signal / noise);
}

/** How many biases and thresholds of a layer lie a step or more from what they were. */
function clippedBiases(spec: IntegerSpec, model: IntModel, l: number): number {
  const { stateScale, stateShift, ...layer } = model.layers[l]!;
  let clipped = 0;
  for (const field of ['bias', 'recurrentThreshold', 'outputThreshold'] as const) {
    layer[field].forEach((code, i) => {
      const step = stateScale * 2 ** (stateShift[i] ?? 0);
      if (Math.abs((spec.layers[l]![field]?.[i] ?? 0) / step - code) >= 1) clipped++;
    });
  }
  return clipped;
}
