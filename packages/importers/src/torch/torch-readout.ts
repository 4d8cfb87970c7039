import { ImportError } from '../errors.js';
import { transposed } from '../gate-rows.js';
import type { ReadoutWeights } from '../network.js';
import { listText, type StoredArray, shapeText, valuesOf } from '../stored-array.js';

const WEIGHT = /(^|\.)weight$/;

/**
 * The module `nn.Linear` with this name.
 *
 * @param inputs width of the last recurrent layer
 * @throws ImportError when it is missing, or its shapes do not fit
 */
export function namedReadout(arrays: ReadonlyMap<string, StoredArray>, name: string, inputs: number): ReadoutWeights {
  const weight = arrays.get(`${name}.weight`);
  if (!weight) {
    const known = candidates(arrays, inputs);
    const allowed =
      known.length > 0
        ? `dense layers that fit are ${listText(known.map(shapeText))}`
        : 'no other tensor fits; null imports without a readout';
    throw new ImportError(`readout: the file has no ${name}.weight; ${allowed}`);
  }
  return readoutOf(arrays, weight, inputs);
}

/**
 * The only matrix with a name like `fc.weight` whose columns are the outputs of the last recurrent layer.
 *
 * @returns null if there is none
 * @throws ImportError when there are several
 */
export function foundReadout(arrays: ReadonlyMap<string, StoredArray>, inputs: number): ReadoutWeights | null {
  const [weight, ...others] = candidates(arrays, inputs);
  if (others.length > 0) {
    throw new ImportError(
      `several matrices could be the readout: ${listText([weight!, ...others].map(shapeText))}; name one with readout ('${moduleOf(weight!)}'), or null for none`,
    );
  }
  return weight ? readoutOf(arrays, weight, inputs) : null;
}

/** Names of the modules that could be the readout. */
export function possibleReadouts(arrays: ReadonlyMap<string, StoredArray>, inputs: number): string[] {
  return candidates(arrays, inputs).map(moduleOf);
}

/** Names of the tensors of a module `nn.Linear`. */
export function readoutTensors(name: string): string[] {
  const dot = name === '' ? '' : `${name}.`;
  return [`${dot}weight`, `${dot}bias`];
}

function candidates(arrays: ReadonlyMap<string, StoredArray>, inputs: number): StoredArray[] {
  return [...arrays.values()].filter(
    ({ name, shape }) => WEIGHT.test(name) && shape.length === 2 && shape[1] === inputs,
  );
}

function readoutOf(arrays: ReadonlyMap<string, StoredArray>, weight: StoredArray, inputs: number): ReadoutWeights {
  const outputs = weight.shape[0] ?? 0;
  const name = moduleOf(weight);
  const bias = arrays.get(weight.name.replace(/weight$/, 'bias'));
  const rows = Array.from({ length: outputs }, (_, row) => row);
  return {
    ...{ name, inputs, outputs },
    kernel: transposed(valuesOf(weight, [outputs, inputs], '[outputs, outputs of the recurrent layer]'), rows),
    bias: bias ? valuesOf(bias, [outputs], '[outputs]') : null,
    activation: 'linear',
  };
}

/** @example moduleOf({ name: 'fc.weight', … }) // 'fc' */
function moduleOf({ name }: StoredArray): string {
  return name.replace(WEIGHT, '');
}
