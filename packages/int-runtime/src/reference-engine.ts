import { rowProduct } from './big-arithmetic.js';
import type { BaseLayer } from './kinds/base-layer.js';
import { referenceKind } from './kinds/reference-kinds.js';
import type { IntModel } from './model.js';
import { validateNumbers } from './validate-numbers.js';

/** Exact results of a model. */
export interface ReferenceRun {
  /** for every time step, the concatenated state vectors of all layers, like `state()` of a runtime with one stream */
  states: number[][];
  /** V y + b_o for every time step, or with `pooling` its mean over the steps up to there */
  readouts: number[][];
}

/**
 * Runs a model by its formulas in BigInt: the reference for every engine and exported program, bit for bit. It shares no arithmetic with the
 * engines, and is slow.
 *
 * @param codes input codes, [time, inputs], each within `inputBits`
 * @throws ModelFormatError when the model is invalid
 * @example
 * const { states, readouts } = referenceRun(model, Int16Array.of(12, -7, 0));
 */
export function referenceRun(model: IntModel, codes: ArrayLike<number>): ReferenceRun {
  validateNumbers(model);
  const { inputs, readout } = model;
  const layers = model.layers.map((layer: BaseLayer) => referenceKind(layer.kind).reference(layer));
  const h = layers.map(({ start }) => start);
  const states: number[][] = [];
  const readouts: number[][] = [];
  const mean = model.pooling === 'mean' ? meanOfReadouts(readout.outputs) : (now: bigint[]) => now;
  for (let t = 0; t < codes.length / inputs; t++) {
    let input = Array.from({ length: inputs }, (_, j) => BigInt(codes[t * inputs + j]!));
    layers.forEach((layer, l) => {
      const { states, output } = layer.step(h[l]!, input);
      h[l] = states;
      input = output;
    });
    states.push(h.flat(2).map(Number));
    const now = Array.from(readout.bias, (bias, o) => rowProduct(readout.weights, o, input) + BigInt(bias));
    readouts.push(mean(now).map(Number));
  }
  return { states, readouts };
}

/** ⌊Σ o / n + 1/2⌋, where sums and n are halved when n reaches 2²⁰. */
function meanOfReadouts(outputs: number): (now: readonly bigint[]) => bigint[] {
  let sums: bigint[] = Array.from({ length: outputs }, () => 0n);
  let n = 0n;
  return (now) => {
    sums = sums.map((sum, o) => sum + now[o]!);
    n += 1n;
    if (n === 1n << 20n) {
      sums = sums.map((sum) => sum >> 1n);
      n >>= 1n;
    }
    return sums.map((sum) => floorDivide(2n * sum + n, 2n * n));
  };
}

/** ⌊a / b⌋ for b > 0. */
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return quotient * b > a ? quotient - 1n : quotient;
}
