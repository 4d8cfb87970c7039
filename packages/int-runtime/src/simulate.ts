import { InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseSpec } from './kinds/base-layer.js';
import { compilingKind } from './kinds/compiling-kinds.js';
import { realDot } from './real-dot.js';
import { matrixValues } from './spec-matrix.js';

/**
 * Callback for inputs and signals of a simulation, including initial states. Layer −1 is the input `x`; signals have their names in the
 * formula of the kind, such as `h` for the states of an orthogonal layer.
 */
export type Observer = (layer: number, values: Float32Array, signal: string) => void;

/**
 * Runs the network in floating point in plain JavaScript: used by calibration, and as a reference for integer engines.
 *
 * @param spec network; weights are the values of their codes and scales
 * @param sequence shape [time, inputs], row-major
 * @param observe called with the initial states of every layer, and at every time step with the input and every signal
 * @returns logits, [time, outputs] if the network answers at every step, else [outputs]
 * @throws InputError when the length is not a whole number of time steps, or a value is not finite
 * @throws CompileError when the kind of a layer is unknown
 * @example
 * const logits = simulate(spec, sequence);
 */
export function simulate(spec: IntegerSpec, sequence: Float32Array, observe?: Observer): Float32Array {
  return simulator(spec)(sequence, observe);
}

/** `simulate` for many sequences; computes the real weights once. */
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
      if (spec.pooling === 'mean') {
        for (let o = 0; o < outputs; o++) answers[o]! += (bias[o]! + realDot(v, o * input.length, input)) / time;
      } else if (spec.returnSequences || t === time - 1) {
        const at = spec.returnSequences ? t * outputs : 0;
        for (let o = 0; o < outputs; o++) answers[at + o] = bias[o]! + realDot(v, o * input.length, input);
      }
    }
    return answers;
  };
}
