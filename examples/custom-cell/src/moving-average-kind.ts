import { CompileError, type LayerKind, ModelFormatError, StateReporter } from '@qornn/int-runtime';

/** A trained moving average as plain data. */
export interface MovingAverageSpec {
  kind: 'movingAverage';
  /** as many as inputs */
  units: number;
  /** α, [units], in (0, 1] */
  smoothing: Float32Array;
}

/**
 * The moving average in integers:
 *
 *     h' = h + (((x · 2^r − h) · a + 2^13) >> 14)
 *
 * With 0 ≤ a ≤ 2^14, h' lies between h and x · 2^r, so h never leaves the range of x · 2^r: nothing is calibrated or clamped.
 */
export interface MovingAverageLayer {
  kind: 'movingAverage';
  units: number;
  inputs: number;
  /** a = α · 2^14, [units], 0 to 2^14 */
  smoothing: Int32Array;
  /** r, 0 to 15: how many bits finer states are than inputs */
  inputShift: number;
  /** 4 to 16 */
  stateBits: number;
  /** value of a state = stateScale · h */
  stateScale: number;
}

declare module '@qornn/int-runtime' {
  interface LayerKinds {
    movingAverage: { spec: MovingAverageSpec; layer: MovingAverageLayer };
  }
}

/** Binary places of a. */
const SHIFT = 14;

/** How moving averages are compiled, run, saved and listed. */
export const movingAverageKind: LayerKind<MovingAverageSpec, MovingAverageLayer> = {
  name: 'movingAverage',

  validate(at, { units, inputs, smoothing, inputShift, stateBits, stateScale }, inputMagnitude) {
    const require = (field: string, holds: boolean) => {
      if (!holds) throw new ModelFormatError(`${at}.${field}`, 'is out of range');
    };
    require('units', units === inputs);
    require('stateBits', Number.isInteger(stateBits) && stateBits >= 4 && stateBits <= 16);
    require('inputShift', Number.isInteger(inputShift) && inputShift >= 0 && inputShift <= 15);
    require('inputShift', inputMagnitude * 2 ** inputShift <= 2 ** (stateBits - 1));
    require('stateScale', Number.isFinite(stateScale) && stateScale > 0);
    require('smoothing', smoothing instanceof Int32Array && smoothing.length === units);
    require('smoothing', smoothing.every((a) => a >= 0 && a <= 2 ** SHIFT));
  },
  outputMagnitude: ({ stateBits }) => 2 ** (stateBits - 1),
  states({ units, stateBits }) {
    const top = 2 ** (stateBits - 1);
    return [{ name: 'h', start: new Int16Array(units), holds: (value) => value >= -top && value < top }];
  },
  js:
    ({ units, smoothing, inputShift }) =>
    (batch) => {
      const h = new Int16Array(batch * units);
      return {
        states: [h],
        output: h,
        memoryBytes: h.byteLength,
        step(input) {
          for (let i = 0; i < h.length; i++) {
            const difference = (input[i]! << inputShift) - h[i]!;
            h[i] = h[i]! + ((difference * smoothing[i % units]! + 2 ** (SHIFT - 1)) >> SHIFT);
          }
        },
        refresh() {},
      };
    },

  signals: () => [],
  simulate({ units, smoothing }) {
    let h = new Float32Array(units);
    return {
      start(observe) {
        h = new Float32Array(units);
        observe('h', h);
      },
      step(input, observe) {
        h = h.map((value, i) => value + smoothing[i]! * (input[i]! - value));
        observe('h', h);
        return h;
      },
    };
  },
  compile(at, { units, smoothing }, _ranges, { scale, magnitude, inputs }, { stateBits }) {
    const inputShift = stateBits - 1 - Math.log2(magnitude);
    if (inputShift < 0) {
      throw new CompileError(at, 'reads more bits than its states have; raise stateBits, or lower inputBits');
    }
    const rounded = Int32Array.from(smoothing, (alpha) => Math.round(alpha * 2 ** SHIFT));
    const stateScale = scale / 2 ** inputShift;
    return { kind: 'movingAverage', units, inputs, smoothing: rounded, inputShift, stateBits, stateScale };
  },
  outputScale: ({ stateScale }) => stateScale,
  reporter: (_spec, { units, stateBits: bits, stateScale: scale }) =>
    new StateReporter(units, { index: 0, signal: 'h', bits, scale, shifts: new Int32Array(0) }, 0),

  features: [],
  write({ units, inputs, smoothing, inputShift, stateBits, stateScale }, tensors) {
    tensors.integers('smoothing', smoothing);
    return { units, inputs, inputShift, stateBits, stateScale };
  },
  read(record, tensors) {
    const { units, inputs, inputShift, stateBits, stateScale } = record as unknown as MovingAverageLayer;
    const smoothing = tensors.integers('smoothing');
    return { kind: 'movingAverage', units, inputs, smoothing, inputShift, stateBits, stateScale };
  },

  contents: ({ units, smoothing, inputShift, stateBits, stateScale }) => ({
    matrices: [],
    states: [{ name: 'h', length: units, bits: stateBits, scale: stateScale, shifts: new Int32Array(0) }],
    vectorParameters: smoothing.length,
    constants: { inputShift, stateBits },
    summary: `states of ${stateBits} bits, moving average; r ${inputShift}`,
  }),

  reference: ({ units, smoothing, inputShift }) => ({
    start: [new Array<bigint>(units).fill(0n)],
    step([h], input) {
      const state = h!.map((value, i) => {
        const difference = (input[i]! << BigInt(inputShift)) - value;
        return value + ((difference * BigInt(smoothing[i]!) + (1n << BigInt(SHIFT - 1))) >> BigInt(SHIFT));
      });
      return { states: [state], output: state };
    },
  }),
};
