import { rowProduct } from './big-arithmetic.js';
import type { BaseLayer } from './kinds/base-layer.js';
import { referenceKind } from './kinds/reference-kinds.js';
import type { IntModel } from './model.js';
import { validateNumbers } from './validate-numbers.js';

/** Exact results of a model. */
export interface ReferenceRun {
  /** for every time step, the concatenated state vectors of all layers, like `state()` of a runtime with one stream */
  states: number[][];
  /** V y + b_o for every time step */
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
  for (let t = 0; t < codes.length / inputs; t++) {
    let input = Array.from({ length: inputs }, (_, j) => BigInt(codes[t * inputs + j]!));
    layers.forEach((layer, l) => {
      const { states, output } = layer.step(h[l]!, input);
      h[l] = states;
      input = output;
    });
    states.push(h.flat(2).map(Number));
    readouts.push(Array.from(readout.bias, (bias, o) => Number(rowProduct(readout.weights, o, input) + BigInt(bias))));
  }
  return { states, readouts };
}
