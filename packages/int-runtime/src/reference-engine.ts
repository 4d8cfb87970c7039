import { rowProduct } from './big-arithmetic.js';
import type { BaseLayer } from './kinds/base-layer.js';
import { referenceKind } from './kinds/reference-kinds.js';
import type { IntModel } from './model.js';
import { validateNumbers } from './validate-numbers.js';

/** What a model computes, exactly. */
export interface ReferenceRun {
  /** of every time step: the state vectors of all layers, one after the other, as `state()` of a runtime of one stream gives them */
  states: number[][];
  /** of every time step: V y + b_o */
  readouts: number[][];
}

/**
 * A model as its formulas say it, in integers of any size: what every engine, and every program that an exporter writes, must equal
 * bit for bit. It shares no arithmetic with the engines, and is slow.
 *
 * @param codes of the inputs, [time, inputs], each within `inputBits`
 * @throws ModelFormatError when the model is inconsistent
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
