import type { IntegerSpec } from '../integer-spec.js';
import type { GateSpecMatrix } from '../kinds/gates/spec.js';
import type { LayerKinds, RecurrentSpec } from '../kinds/layer-kinds.js';
import type { CodedMatrix } from '../spec-matrix.js';
import { noise } from './models.js';

/** A trained layer with gates. */
export type GatedRecurrentSpec = LayerKinds['fastRNN' | 'fastGRNN' | 'gru' | 'lstm']['spec'];

export interface GatedSpecOptions {
  /** bits of the codes of all weights */
  bits: number;
  /** whether rows have scales of their own */
  perRow: boolean;
}

/** A layer of every kind with gates and every variant, of weights as training gives them; all are stable. */
export function gatedSpecs(
  units: number,
  inputs: number,
  { bits, perRow }: GatedSpecOptions = { bits: 8, perRow: false },
): Record<string, GatedRecurrentSpec> {
  const next = noise(3);
  const vector = (length: number, scale = 0.5) => Float32Array.from({ length }, () => scale * next());
  const top = 2 ** (bits - 1) - 1;
  const matrix = (rows: number, columns: number): CodedMatrix => ({
    ...{ kind: 'codes', rows, columns, bits },
    codes: Int8Array.from({ length: rows * columns }, () => Math.round(top * next())),
    scale: Float32Array.from({ length: perRow ? rows : 1 }, (_, i) => (1 + (i % 3)) / (top * Math.sqrt(columns))),
  });
  const lowRank = (rows: number, columns: number): GateSpecMatrix => ({
    ...{ kind: 'lowRank', down: matrix(3, columns), up: matrix(rows, 3) },
  });
  const fast = { units, bias: vector(units), initialState: vector(units, 0.2) };
  const residual = { ...fast, kind: 'fastRNN', alpha: 0.3, beta: 0.65 } as const;
  const gated = { ...fast, kind: 'fastGRNN', gateBias: vector(units), zeta: 0.75, nu: 0.05 } as const;
  const full = () => ({ recurrent: matrix(units, units), kernel: matrix(units, inputs) });
  const gru = { kind: 'gru', units, kernel: matrix(3 * units, inputs), recurrent: matrix(3 * units, units) } as const;
  return {
    fastRNN: { ...residual, ...full(), updateActivation: 'tanh' },
    'fastRNN with relu': { ...residual, ...full(), updateActivation: 'relu' },
    'fastRNN of low rank': {
      ...residual,
      ...{ recurrent: lowRank(units, units), kernel: lowRank(units, inputs), updateActivation: 'tanh' },
    },
    fastGRNN: { ...gated, ...full(), gateActivation: 'sigmoid', updateActivation: 'tanh' },
    'fastGRNN of low rank': {
      ...gated,
      ...{ recurrent: lowRank(units, units), kernel: lowRank(units, inputs) },
      ...{ gateActivation: 'hardSigmoid', updateActivation: 'tanh' },
    },
    gru: { ...gru, bias: vector(3 * units), recurrentBias: vector(units), resetAfter: true },
    'gru with reset before': { ...gru, bias: vector(3 * units), initialState: vector(units), resetAfter: false },
    lstm: {
      ...{ kind: 'lstm', units, kernel: matrix(4 * units, inputs), recurrent: matrix(4 * units, units) },
      ...{ bias: vector(4 * units), initialState: vector(units), initialCell: vector(units, 2) },
    },
  };
}

/** A network of these layers and a readout. */
export function networkOf(layers: RecurrentSpec[], inputs: number, outputs = 3): IntegerSpec {
  const next = noise(8);
  const { units } = layers.at(-1)!;
  const values = Float32Array.from({ length: outputs * units }, next);
  return {
    inputs,
    layers,
    readout: { weights: { kind: 'real', rows: outputs, columns: units, values }, bias: new Float32Array(outputs) },
    returnSequences: true,
  };
}
