import type { Signal } from '../compiling-kind.js';
import type { GatedSpec } from './spec.js';

/** Names of the signals between the factors of low-rank weights. */
export const RECURRENT_RANK = 'recurrentRank';
export const KERNEL_RANK = 'kernelRank';

/** Pre-activations, and what is between the factors of low-rank weights; states are for the kinds. */
export function gateSignals({ recurrent, kernel }: GatedSpec): Signal[] {
  const between = (name: string, matrix: GatedSpec['kernel']) =>
    matrix.kind === 'lowRank' ? [{ name, length: matrix.down.rows, perUnit: false, bits: 16 }] : [];
  const rows = recurrent.kind === 'lowRank' ? recurrent.up.rows : recurrent.rows;
  return [
    { name: 'a', length: rows, perUnit: false, bits: 16 },
    ...between(RECURRENT_RANK, recurrent),
    ...between(KERNEL_RANK, kernel),
  ];
}
