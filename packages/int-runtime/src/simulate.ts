import { InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseSpec } from './kinds/base-layer.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import { realDot } from './real-dot.js';
import { matrixValues } from './spec-matrix.js';

/**
 * Sees every input and every signal of a simulation, initial states included: layer −1 is the input, `x`; the signals of a layer are
 * called as the formula of its kind calls them, the states of an orthogonal one `h`.
 */
export type Observer = (layer: number, values: Float32Array, signal: string) => void;

/**
 * The network in floating point, in plain JavaScript: what calibration watches, and what the integer engines are compared with.
 *
 * @param spec weights are taken as their codes and scales say
 * @param sequence shape [time, inputs], row-major
 * @param observe called with the initial states of every layer, and at every time step with the input and every signal
 * @returns logits, [time, outputs] where the network answers at every step, else [outputs]
 * @throws InputError when the sequence does not hold whole time steps, or a value that is not finite
 * @throws CompileError when a layer is of a kind that is not known
 * @example
 * const logits = simulate(spec, sequence);
 */
export function simulate(spec: IntegerSpec, sequence: Float32Array, observe?: Observer): Float32Array {
  return simulator(spec)(sequence, observe);
}

/** `simulate` for many sequences of one network: its real weights are computed once. */
export function simulator(spec: IntegerSpec): (sequence: Float32Array, observe?: Observer) => Float32Array {
  const layers = spec.layers.map((layer: BaseSpec, l) => compilingKind(l, layer).simulate(layer));
  const v = matrixValues(spec.readout.weights);
  const { bias } = spec.readout;
  const outputs = spec.readout.weights.rows;

  return (sequence, observe) => {
    if (!(sequence instanceof Float32Array)) throw new InputError('simulate: a sequence must be a Float32Array');
    const time = sequence.length / spec.inputs;
    if (!Number.isInteger(time) || time === 0) {
      throw new InputError(`simulate: ${sequence.length} values are not whole time steps of ${spec.inputs} inputs`);
    }
    if (!sequence.every(Number.isFinite)) throw new InputError('simulate: the sequence holds NaN or an infinite value');
    const observers = layers.map((_, l) => (signal: string, values: Float32Array) => observe?.(l, values, signal));
    layers.forEach((layer, l) => {
      layer.start(observers[l]!);
    });
    const answers = new Float32Array((spec.returnSequences ? time : 1) * outputs);
    for (let t = 0; t < time; t++) {
      let input: Float32Array = sequence.subarray(t * spec.inputs, (t + 1) * spec.inputs);
      observe?.(-1, input, 'x');
      layers.forEach((layer, l) => {
        input = layer.step(input, observers[l]!);
      });
      if (spec.returnSequences || t === time - 1) {
        const at = spec.returnSequences ? t * outputs : 0;
        for (let o = 0; o < outputs; o++) answers[at + o] = bias[o]! + realDot(v, o * input.length, input);
      }
    }
    return answers;
  };
}
