import { indent } from './c-text.js';
import type { CProduct } from './targets/target.js';

/** A product whose rows a loop computes. */
export interface LoopedProduct {
  readonly product: CProduct;
  /** expression of type `const int16_t *` */
  readonly vector: string;
  /** name of a variable for one row of the product */
  readonly variable: string;
}

/**
 * A loop over rows of one or several matrices with equal row counts, as many rows at once as the products like. `uint_fast16_t i` is declared
 * outside.
 *
 * @param body statements for one row: gets its index, and an expression of type int32_t per product
 */
export function rowLoop(
  rows: number,
  products: readonly LoopedProduct[],
  body: (row: string, values: readonly string[]) => string,
): string {
  const atOnce = Math.max(...products.map(({ product }) => product.rowsAtOnce));
  const alone = products.filter(({ product }) => product.rowsAtOnce === 1);
  const single = (row: string) =>
    alone.map(({ product, vector, variable }) => `const int32_t ${variable} = ${product.row(row, vector)};`);
  if (atOnce === 1) {
    return block(`for (i = 0; i < ${rows}u; i++)`, [
      ...single('i'),
      body(
        'i',
        products.map(({ variable }) => variable),
      ),
    ]);
  }
  const together = products.filter(({ product }) => product.rowsAtOnce > 1);
  const values = products.map(({ product, variable }) => (product.rowsAtOnce === 1 ? variable : `${variable}s[r]`));
  return block(`for (i = 0; i < ${rows}u; i += ${atOnce}u)`, [
    ...together.map(({ variable }) => `int32_t ${variable}s[${atOnce}];`),
    'uint_fast16_t r;',
    ...together.map(({ product, vector, variable }) => product.rows('i', vector, `${variable}s`)),
    block(`for (r = 0; r < ${atOnce}u${rows % atOnce === 0 ? '' : ` && i + r < ${rows}u`}; r++)`, [
      ...single('(i + r)'),
      body('i + r', values),
    ]),
  ]);
}

function block(head: string, statements: readonly string[]): string {
  return `${head} {\n${indent(statements.join('\n'))}\n}`;
}
