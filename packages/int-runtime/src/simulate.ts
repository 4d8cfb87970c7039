import { InputError } from './errors.js';
import { type IntegerSpec, matrixValues, type RecurrentSpec } from './spec.js';

/** Sees every input and every state of a simulation, initial states included; layer −1 is the input. */
export type Observer = (layer: number, values: Float32Array) => void;

/**
 * The network in floating point, in plain JavaScript: what calibration watches, and what the integer engines are compared with.
 *
 * @param spec weights are taken as their codes and scales say
 * @param sequence shape [time, inputs], row-major
 * @param observe called with the initial state of every layer, and at every time step with the input and every state
 * @returns logits, [time, outputs] where the network answers at every step, else [outputs]
 * @throws InputError when the sequence does not hold whole time steps, or a value that is not finite
 * @example
 * const logits = simulate(spec, sequence);
 */
export function simulate(spec: IntegerSpec, sequence: Float32Array, observe?: Observer): Float32Array {
  return simulator(spec)(sequence, observe);
}

/** `simulate` for many sequences of one network: its real weights are computed once. */
export function simulator(spec: IntegerSpec): (sequence: Float32Array, observe?: Observer) => Float32Array {
  const layers = spec.layers.map((layer) => ({
    layer,
    w: matrixValues(layer.recurrent),
    u: matrixValues(layer.kernel),
  }));
  const v = matrixValues(spec.readout.weights);
  const outputs = spec.readout.weights.rows;

  return (sequence, observe) => {
    if (!(sequence instanceof Float32Array)) throw new InputError('simulate: a sequence must be a Float32Array');
    const time = sequence.length / spec.inputs;
    if (!Number.isInteger(time) || time === 0) {
      throw new InputError(`simulate: ${sequence.length} values are not whole time steps of ${spec.inputs} inputs`);
    }
    if (!sequence.every(Number.isFinite)) throw new InputError('simulate: the sequence holds NaN or an infinite value');
    const states: Float32Array[] = layers.map(({ layer }, l) => {
      const start = layer.initialState ?? new Float32Array(layer.units);
      observe?.(l, start);
      return start;
    });
    const answers = new Float32Array((spec.returnSequences ? time : 1) * outputs);
    for (let t = 0; t < time; t++) {
      let input: Float32Array = sequence.subarray(t * spec.inputs, (t + 1) * spec.inputs);
      observe?.(-1, input);
      layers.forEach(({ layer, w, u }, l) => {
        states[l] = nextState(layer, w, u, states[l]!, input);
        observe?.(l, states[l]!);
        input = activate(layer.outputActivation, states[l]!, layer.outputThreshold);
      });
      if (spec.returnSequences || t === time - 1) {
        const at = spec.returnSequences ? t * outputs : 0;
        for (let o = 0; o < outputs; o++) answers[at + o] = spec.readout.bias[o]! + dot(v, o * input.length, input);
      }
    }
    return answers;
  };
}

function nextState(
  layer: RecurrentSpec,
  w: Float32Array,
  u: Float32Array,
  state: Float32Array,
  input: Float32Array,
): Float32Array {
  const drive = Float32Array.from(
    layer.bias,
    (b, i) => b + dot(w, i * state.length, state) + dot(u, i * input.length, input),
  );
  return layer.recurrentActivation === 'tanh'
    ? drive.map(Math.tanh)
    : activate(
        layer.recurrentActivation === 'linear' ? 'identity' : layer.recurrentActivation,
        drive,
        layer.recurrentThreshold,
      );
}

function activate(
  activation: 'identity' | 'relu' | 'modrelu',
  h: Float32Array,
  threshold?: Float32Array,
): Float32Array {
  if (activation === 'identity') return h;
  if (activation === 'relu') return h.map((value) => Math.max(value, 0));
  return h.map((value, i) => Math.sign(value) * Math.max(Math.abs(value) + threshold![i]!, 0));
}

function dot(matrix: Float32Array, from: number, vector: Float32Array): number {
  let sum = 0;
  for (let j = 0; j < vector.length; j++) sum += matrix[from + j]! * vector[j]!;
  return sum;
}
