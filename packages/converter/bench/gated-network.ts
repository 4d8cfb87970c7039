import {
  type CompileOptions,
  calibrate,
  compile,
  type GruSpec,
  type IntegerSpec,
  type IntModel,
  type LstmSpec,
} from '@qornn/int-runtime';
import { normal } from './integer-network.js';

export type GatedCell = 'gru' | 'lstm';

/** A network of one GRU or LSTM layer in floating point: o = V h after the last step. In a GRU, the reset is after the product. */
export interface GatedNetwork {
  cell: GatedCell;
  units: number;
  inputs: number;
  outputs: number;
  /** W [rows, units], U [rows, inputs], b [rows]; rows are blocks of `units`, gates z, r, n or i, f, g, o */
  w: Float32Array;
  u: Float32Array;
  b: Float32Array;
  /** b_{r,n} [units], which r multiplies, of a GRU */
  recurrentBias: Float32Array;
  /** V [outputs, units] */
  v: Float32Array;
}

/** A network with random weights. */
export function gatedNetwork(
  cell: GatedCell,
  { units, inputs, outputs }: { units: number; inputs: number; outputs: number },
): GatedNetwork {
  const rows = { gru: 3, lstm: 4 }[cell] * units;
  const scaled = (length: number, scale: number, seed: number) => normal(length, seed).map((value) => value * scale);
  const w = scaled(rows * units, 1 / Math.sqrt(units), 1);
  const u = scaled(rows * inputs, 1 / Math.sqrt(inputs), 2);
  const b = scaled(rows, 0.1, 3);
  const v = normal(outputs * units, 4);
  const recurrentBias = cell === 'gru' ? scaled(units, 0.1, 5) : new Float32Array(0);
  return { cell, units, inputs, outputs, w, u, b, recurrentBias, v };
}

/**
 * The network in integers: 16-bit states and inputs, 8-bit weights by default.
 *
 * @param sequences for calibration, each [time, inputs]
 */
export function gatedModel(
  { cell, units, inputs, outputs, w, u, b, recurrentBias, v }: GatedNetwork,
  sequences: readonly Float32Array[],
  options: CompileOptions = {},
): IntModel {
  const rows = b.length;
  const common = {
    units,
    recurrent: { kind: 'real' as const, rows, columns: units, values: w },
    kernel: { kind: 'real' as const, rows, columns: inputs, values: u },
    bias: b,
  };
  const layer: GruSpec | LstmSpec =
    cell === 'gru' ? { ...common, kind: cell, recurrentBias, resetAfter: true } : { ...common, kind: cell };
  const spec: IntegerSpec = {
    inputs,
    layers: [layer],
    readout: { weights: { kind: 'real', rows: outputs, columns: units, values: v }, bias: new Float32Array(outputs) },
    returnSequences: false,
  };
  return compile(spec, calibrate(spec, [...sequences]), { stateBits: 16, inputBits: 16, ...options });
}

/** Bytes of its float32 weights. */
export function floatBytes({ w, u, b, recurrentBias, v }: GatedNetwork): number {
  return [w, u, b, recurrentBias, v].reduce((bytes, values) => bytes + values.byteLength, 0);
}
