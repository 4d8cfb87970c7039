import { roundingShift } from '../../../big-arithmetic.js';
import { fail, requireInteger, requireIntegers, requireScale } from '../../../checks.js';
import { CompileError } from '../../../errors.js';
import type { LayerKind } from '../../../kinds/layer-kind.js';
import { StateReporter } from '../../../state-reporter.js';
import type { MovingAverageLayer, MovingAverageSpec } from './layer.js';

const SHIFT = 14;
const NONE = new Int32Array(0);

/** A whole kind of layer, small enough to be read at a glance: what CONTRIBUTING.md means by "a kind is a folder". */
export const movingAverage: LayerKind<MovingAverageSpec, MovingAverageLayer> = {
  name: 'movingAverage',

  validate(at, { units, inputs, smoothing, shift, inputShift, stateBits, stateScale }, inputMagnitude) {
    if (units !== inputs) fail(`${at}.units`, `is ${units}, but it reads ${inputs} values, one for each unit`);
    requireInteger(`${at}.shift`, shift, 1, SHIFT);
    requireInteger(`${at}.stateBits`, stateBits, 4, 16);
    requireInteger(`${at}.inputShift`, inputShift, 0, 15);
    requireScale(`${at}.stateScale`, stateScale);
    requireIntegers(`${at}.smoothing`, smoothing, [units]);
    if (smoothing.some((a) => a < 0 || a > 2 ** shift))
      fail(`${at}.smoothing`, `holds a number beyond 0 to 2^${shift}`);
    if (inputMagnitude * 2 ** inputShift > 2 ** (stateBits - 1)) {
      fail(`${at}.inputShift`, `is ${inputShift}, with which what it reads passes ${stateBits} bits`);
    }
  },
  outputMagnitude: ({ stateBits }) => 2 ** (stateBits - 1),
  states({ units, stateBits }) {
    const top = 2 ** (stateBits - 1);
    return [{ name: 'h', start: new Int16Array(units), holds: (value) => value >= -top && value < top }];
  },
  js: (layer) => (batch) => {
    const { units, smoothing, shift, inputShift } = layer;
    const state = new Int16Array(batch * units);
    const half = 2 ** (shift - 1);
    return {
      states: [state],
      output: state,
      memoryBytes: state.byteLength,
      step(input) {
        for (let i = 0; i < state.length; i++) {
          const h = state[i]!;
          state[i] = h + ((((input[i]! << inputShift) - h) * smoothing[i % units]! + half) >> shift);
        }
      },
      refresh() {},
    };
  },

  signals: () => [],
  simulate({ units, smoothing }) {
    let state = new Float32Array(units);
    return {
      start(observe) {
        state = new Float32Array(units);
        observe('h', state);
      },
      step(input, observe) {
        state = state.map((h, i) => h + smoothing[i]! * (input[i]! - h));
        observe('h', state);
        return state;
      },
    };
  },
  compile(at, { units, smoothing }, _ranges, { scale, magnitude, inputs }, { stateBits }) {
    if (units !== inputs) throw new CompileError(at, `has ${units} units, but reads ${inputs} values`);
    const wrong = smoothing.find((alpha) => !(alpha > 0 && alpha <= 1));
    if (wrong !== undefined) throw new CompileError(`${at}.smoothing`, `holds ${wrong}; it must be in (0, 1]`);
    const inputShift = stateBits - 1 - Math.log2(magnitude);
    if (inputShift < 0)
      throw new CompileError(at, `reads more bits than its states have; raise stateBits, or lower inputBits`);
    return {
      kind: 'movingAverage',
      units,
      inputs,
      smoothing: Int32Array.from(smoothing, (alpha) => Math.round(alpha * 2 ** SHIFT)),
      shift: SHIFT,
      inputShift,
      stateBits,
      stateScale: scale / 2 ** inputShift,
    };
  },
  outputScale: ({ stateScale }) => stateScale,
  reporter: (_spec, { units, stateBits: bits, stateScale: scale }) =>
    new StateReporter(units, { index: 0, signal: 'h', bits, scale, shifts: NONE }, 0),

  features: [],
  write({ units, inputs, smoothing, shift, inputShift, stateBits, stateScale }, tensors) {
    tensors.integers('smoothing', smoothing);
    return { units, inputs, shift, inputShift, stateBits, stateScale };
  },
  read(record, tensors) {
    const { units, inputs, shift, inputShift, stateBits, stateScale } = record as unknown as MovingAverageLayer;
    const smoothing = tensors.integers('smoothing');
    return { kind: 'movingAverage', units, inputs, smoothing, shift, inputShift, stateBits, stateScale };
  },

  contents: ({ units, smoothing, shift, inputShift, stateBits, stateScale }) => ({
    matrices: [],
    states: [{ name: 'h', length: units, bits: stateBits, scale: stateScale, shifts: NONE }],
    vectorParameters: smoothing.length,
    constants: { shift, inputShift, stateBits },
    summary: `states of ${stateBits} bits, moving average; shift ${shift}, r ${inputShift}`,
  }),

  reference({ units, smoothing, shift, inputShift }) {
    return {
      start: [new Array<bigint>(units).fill(0n)],
      step([h], input) {
        const state = h!.map((value, i) => {
          const difference = (input[i]! << BigInt(inputShift)) - value;
          return value + roundingShift(difference * BigInt(smoothing[i]!), shift);
        });
        return { states: [state], output: state };
      },
    };
  },
};
