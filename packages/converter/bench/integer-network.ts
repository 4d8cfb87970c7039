import {
  calibrate,
  codesOf,
  compile,
  type IntegerSpec,
  type IntHadamard,
  type IntMatrix,
  type IntModel,
  type OrthogonalSpec,
} from '@qornn/int-runtime';
import * as tf from '@tensorflow/tfjs-core';

/** Kind of a recurrent weight. */
export type WeightKind = '8 bits' | '4 bits' | '2 bits' | 'ternary' | '±1' | 'Hadamard';

/** A network of one layer, in floating point and in integers: h' = W h + U x + b, o = V relu(h) after the last step. */
export interface IntegerNetwork {
  kind: WeightKind;
  units: number;
  inputs: number;
  outputs: number;
  /** codes of W, row-major, and their step */
  codes: Int8Array;
  step: number;
  /** W [units, units] */
  w: Float32Array;
  /** U [units, inputs] */
  u: Float32Array;
  /** b [units] */
  b: Float32Array;
  /** V [outputs, units] */
  v: Float32Array;
  model: IntModel;
}

/** Spectral radius of W: states neither explode nor vanish. */
const RADIUS = 0.9;

/** Bit width and distribution of codes: normal numbers times `spread`, rounded; without `spread`, signs. */
const CODES: Readonly<Record<WeightKind, { bits: number; smallest: number; largest: number; spread?: number }>> = {
  '8 bits': { bits: 8, smallest: -128, largest: 127, spread: 50 },
  '4 bits': { bits: 4, smallest: -8, largest: 7, spread: 2.8 },
  '2 bits': { bits: 2, smallest: -2, largest: 1, spread: 0.7 },
  ternary: { bits: 1, smallest: -1, largest: 1, spread: 0.7 },
  '±1': { bits: 1, smallest: -1, largest: 1 },
  Hadamard: { bits: 1, smallest: -1, largest: 1 },
};

/**
 * A network with random weights, calibrated on a sequence. A matrix with independent entries of variance s² has spectral radius s√n
 * (Girko's circular law), which determines the step.
 *
 * @param units a power of two
 * @param sequence [time, inputs]
 */
export function integerNetwork(
  kind: WeightKind,
  { units, inputs, outputs, stateBits = 12 }: { units: number; inputs: number; outputs: number; stateBits?: number },
  sequence: Float32Array,
): IntegerNetwork {
  const { bits } = CODES[kind];
  const matrix = recurrentMatrix(kind, units);
  const { codes } = codesOf(matrix);
  const std = Math.sqrt(codes.reduce((sum, code) => sum + code * code, 0) / codes.length);
  const step = Math.fround(RADIUS / (std * Math.sqrt(units)));
  const [u, b, v] = [normal(units * inputs, 2), normal(units, 3), normal(outputs * units, 4)];
  const spec: IntegerSpec<OrthogonalSpec> = {
    inputs,
    layers: [
      {
        kind: 'orthogonal',
        units,
        recurrent: { kind: 'codes', rows: units, columns: units, bits, codes, scale: Float32Array.of(step) },
        kernel: { kind: 'real', rows: units, columns: inputs, values: u },
        bias: b,
        recurrentActivation: 'linear',
        outputActivation: 'relu',
      },
    ],
    readout: { weights: { kind: 'real', rows: outputs, columns: units, values: v }, bias: new Float32Array(outputs) },
    returnSequences: false,
  };
  const model = compile(spec, calibrate(spec, [sequence]), { stateBits, inputBits: 12 });
  const layers = model.layers.map((layer) => ({ ...layer, recurrent: matrix }));
  const w = Float32Array.from(codes, (code) => code * step);
  return { kind, units, inputs, outputs, codes, step, w, u, b, v, model: { ...model, layers } };
}

/** Bytes of a recurrent weight in the memory of the engines. */
export function weightBytes(kind: WeightKind, units: number): number {
  const bits = { '8 bits': 8, '4 bits': 4, '2 bits': 2, ternary: 2, '±1': 1, Hadamard: 0 }[kind];
  return (units * units * bits) / 8;
}

function recurrentMatrix(kind: WeightKind, units: number): IntMatrix | IntHadamard {
  const { bits, smallest, largest, spread } = CODES[kind];
  const draw = (length: number) =>
    Int8Array.from(normal(length, 1), (z) =>
      spread === undefined ? (z < 0 ? -1 : 1) : Math.max(smallest, Math.min(largest, Math.round(z * spread))),
    );
  return kind === 'Hadamard'
    ? { rows: units, columns: units, blockSize: units, signs: draw(units) }
    : { rows: units, columns: units, bits, codes: draw(units * units) };
}

/** Seeded normal numbers. */
export function normal(length: number, seed: number): Float32Array {
  return tf.tidy(() => tf.randomNormal([length], 0, 1, 'float32', seed).dataSync()) as Float32Array;
}
