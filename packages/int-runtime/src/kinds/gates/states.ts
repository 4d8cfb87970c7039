import type { StateVector } from '../running-kind.js';

/** A state vector of k bits. */
export function stateVector(name: string, units: number, initial: Int32Array, bits: number): StateVector {
  const top = 2 ** (bits - 1);
  return {
    name,
    start: Int16Array.from({ length: units }, (_, i) => initial[i] ?? 0),
    holds: (value) => value >= -top && value < top,
  };
}
