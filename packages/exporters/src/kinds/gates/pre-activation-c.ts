import type { GatedIntLayer } from '@qornn/int-runtime';
import { type CArray, smallestType } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import { scaledRows } from '../../c/scaled-rows.js';
import type { CScaledSum } from '../../c/targets/target.js';
import type { CLayerPlace } from '../c-kind.js';
import { multiplierOf } from './multiplier-of.js';
import { rowMagnitudes } from './row-magnitudes.js';

/** Pre-activations of a layer in C. Arguments are expressions. */
export interface PreActivationC {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** Of type int32_t: the scaled sum of a row of W h and U x, without b. */
  sum(row: string, w: string, u: string): string;
  /** Of type int32_t, 16 bits: the sum with b. */
  clamped(sum: string, bias: string): string;
}

/** The scaled sums of all rows, and their constants. @param magnitude largest magnitude of the states */
export function preActivationSum(
  layer: GatedIntLayer,
  { prefix, index, inputMagnitude }: Omit<CLayerPlace, 'target'>,
  magnitude: number,
): { sum: CScaledSum; constants: readonly CArray[] } {
  const products = [
    { variable: 'w', rows: rowMagnitudes(layer.recurrent, magnitude), multiplier: layer.recurrentMultiplier },
    { variable: 'u', rows: rowMagnitudes(layer.kernel, inputMagnitude), multiplier: layer.kernelMultiplier },
  ] as const;
  const texts = { w: ['recurrent_multiplier', 'm_W'], u: ['kernel_multiplier', 'm_U'] } as const;
  const half = 2 ** (layer.shift - 1);
  return scaledRows(
    products.map(({ variable, rows, multiplier }) => ({
      variable,
      bound: Math.max(...rows),
      multiplier: {
        values: Int32Array.from(rows, (_, row) => multiplierOf(multiplier, row)),
        name: `${prefix}_${texts[variable][0]}${index}`,
        comment: texts[variable][1],
      },
    })),
    { values: Int32Array.of(layer.shift), name: `${prefix}_shift${index}`, comment: 's' },
    products[0].rows.map((_, row) =>
      products.reduce((total, { rows, multiplier }) => total + rows[row]! * multiplierOf(multiplier, row), half),
    ),
  );
}

/** @param magnitude largest magnitude of the states */
export function preActivationC(layer: GatedIntLayer, place: CLayerPlace, magnitude: number): PreActivationC {
  const { prefix, index, target } = place;
  const { sum, constants } = preActivationSum(layer, place, magnitude);
  const scaled = target.scaledSum({ prefix, part: `${prefix}_scaled${index}` }, sum);
  const clamp = target.clamp(prefix, 16);
  return {
    constants: [...constants, ...scaled.constants],
    helpers: [scaled.helper, clamp],
    sum: (row, w, u) => `${scaled.helper.name}(${row}, ${w}, ${u})`,
    clamped: (sum, bias) => `${clamp.name}(${sum}${bias && ` + ${bias}`})`,
  };
}

/** A vector that is added to pre-activations. */
export interface BiasC {
  readonly constants: readonly CArray[];
  /** Expression of an element; empty if all are 0. */
  at(row: string): string;
}

/** @param name of the array, without prefix and index */
export function biasC({ prefix, index, target }: CLayerPlace, name: string, values: Int32Array, symbol: string): BiasC {
  if (values.every((value) => value === 0)) return { constants: [], at: () => '' };
  const comment = `[${values.length}], ${symbol}, in units of the pre-activations`;
  const array = { name: `${prefix}_${name}${index}`, type: smallestType(values), values, comment };
  return { constants: [array], at: (row) => target.read(prefix, array.type, array.name, row) };
}
