import type { GateMatrix } from '@qornn/int-runtime';
import { isLowRank, RANK_MAGNITUDE } from '@qornn/int-runtime/reference';
import type { CArray } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import { type LoopedProduct, rowLoop } from '../../c/row-loop.js';
import { scaledRows } from '../../c/scaled-rows.js';
import type { CScaledSum } from '../../c/targets/target.js';
import type { CLayerPlace } from '../c-kind.js';
import { multiplierOf } from './multiplier-of.js';
import { rowMagnitudes } from './row-magnitudes.js';

/** A weight of two factors. */
type LowRank = Extract<GateMatrix, { down: unknown }>;

/** A product of a weight and one vector, for a loop over its rows. */
export interface GateProductC {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** declarations and statements before the loop; they may use `i` */
  readonly prepare: string;
  readonly looped: LoopedProduct;
}

/**
 * W h or U x. One of low rank has its codes between the factors in an array on the stack.
 *
 * @param name of the weight, without prefix and index
 * @param magnitude largest magnitude of the vector
 * @param vector expression of type `const int16_t *`
 * @param variable name for one row of the product
 */
export function gateProductC(
  { prefix, index, target }: CLayerPlace,
  name: string,
  matrix: GateMatrix,
  { magnitude, vector, variable }: { magnitude: number; vector: string; variable: string },
): GateProductC {
  const own = (part: string) => `${prefix}_${name}${part}${index}`;
  if (!isLowRank(matrix)) {
    const product = target.product({ prefix, part: own('') }, matrix, magnitude);
    return {
      constants: product.constants,
      helpers: product.helpers,
      prepare: product.prepare(vector),
      looped: { product, vector, variable },
    };
  }
  const { rows } = matrix.down;
  const down = target.product({ prefix, part: own('_down') }, matrix.down, magnitude);
  const up = target.product({ prefix, part: own('_up') }, matrix.up, RANK_MAGNITUDE);
  const { sum, constants } = rankSum({ prefix, index }, name, matrix, magnitude);
  const scaled = target.scaledSum({ prefix, part: own('_rank') }, sum);
  const clamp = target.clamp(prefix, 16);
  const codes = `${name}_codes`;
  return {
    constants: [...down.constants, ...up.constants, ...constants, ...scaled.constants],
    helpers: [...down.helpers, ...up.helpers, scaled.helper, clamp],
    prepare: [
      `int16_t ${codes}[${rows}];`,
      down.prepare(vector),
      rowLoop(rows, [{ product: down, vector, variable: 'd' }], (r, [d]) => {
        return `${codes}[${r}] = (int16_t)${clamp.name}(${scaled.helper.name}(${r}, ${d}));`;
      }),
      up.prepare(codes),
    ]
      .filter(Boolean)
      .join('\n'),
    looped: { product: up, vector: codes, variable },
  };
}

/** The scaled sums of a first factor, and their constants. @param magnitude largest magnitude of the vector */
export function rankSum(
  { prefix, index }: Pick<CLayerPlace, 'prefix' | 'index'>,
  name: string,
  { down, multiplier, shift }: LowRank,
  magnitude: number,
): { sum: CScaledSum; constants: readonly CArray[] } {
  const own = (part: string) => `${prefix}_${name}${part}${index}`;
  const multipliers = Int32Array.from({ length: down.rows }, (_, r) => multiplierOf(multiplier, r));
  const sums = rowMagnitudes(down, magnitude);
  return scaledRows(
    [
      {
        variable: 'd',
        bound: Math.max(...sums),
        multiplier: { values: multipliers, name: own('_rank_multiplier'), comment: 'm_D' },
      },
    ],
    { values: Int32Array.of(shift), name: own('_rank_shift'), comment: 's_D' },
    sums.map((most, r) => most * multipliers[r]! + 2 ** (shift - 1)),
  );
}
