import type { CArray } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { comment, indent } from '../../c-text.js';
import { storedBits } from '../../pack-codes.js';
import type { CNames, CRowBlock, CRowCodes, CRowCodesPart, CRowProduct } from '../target.js';
import { type GroupedProduct, groupedProduct } from './product.js';
import { type GroupRows, groupRows } from './row-group.js';
import { updateFunction } from './update.js';

/** Parameters of the vectors, and pointers to the codes, of the first and the second term. */
const VECTORS = ['h', 'x'];
const CODES = ['w', 'u'];

/** A second product with at most this part of the first one's columns takes its kernel, even if a faster one would do: that saves flash. */
const SMALL_PART = 1 / 4;

interface Limits {
  readonly smallest: number;
  readonly largest: number;
}

/**
 * For each block a function `void <part><block>(const int16_t *h, const int16_t *x, int16_t *next)`, with a vector for each of its products: saturated codes
 * of its rows, a group at a time. A term of the sum beyond the products is the element of h at the row's place.
 */
export function rowCodes(
  { prefix, part }: CNames,
  { sum, biases, blocks, smallest, largest }: CRowCodes & Limits,
): CRowCodesPart {
  const group = Math.min(...blocks.map(({ rows }) => groupRows(rows))) as GroupRows;
  const update = updateFunction(
    { prefix, part: `${part}_update` },
    {
      ...{ sum, biases, smallest, largest, group, stride: biases.length, signs: false },
      order: Array.from({ length: blocks.reduce((total, { rows }) => total + rows, 0) }, (_, i) => i),
    },
  );
  const first = blocks.flatMap(({ products }) => products[0] ?? [])[0];
  const constants: CArray[] = [];
  const helpers: CHelper[] = [];
  let before = 0;
  for (const block of blocks) {
    const parts = productsOf({ prefix, part }, block, first, group);
    constants.push(...parts.flatMap((product) => product?.constants ?? []));
    const unit = `${update.constants.name}${before > 0 ? ` + ${before * update.unitBytes}` : ''}`;
    helpers.push({
      name: `${part}${block.name}`,
      code: blockCode(`${part}${block.name}`, block, parts, {
        ...{ unit, group, unitBytes: update.unitBytes, terms: sum.terms.length, codes: biases.length },
        update: update.helper.name,
      }),
      needs: [...parts.flatMap((product) => product?.helpers ?? []), update.helper],
    });
    before += block.rows;
  }
  return {
    constants: [...constants, update.constants],
    helpers,
    codes: (block, vectors, next) => `${helpers[block]!.name}(${[...vectors, next].join(', ')});`,
  };
}

/** Products of a block; a small one takes the kernel of 32-bit sums that a product with the first vector needs. */
function productsOf(
  { prefix, part }: CNames,
  { products }: CRowBlock,
  first: CRowProduct | undefined,
  group: GroupRows,
): (GroupedProduct | undefined)[] {
  const grouped = ({ name, matrix, magnitude, sparse }: CRowProduct, wide: boolean) =>
    groupedProduct({ prefix, part: `${part}_${name}` }, matrix, magnitude, { sparse, wide, group });
  return products.map((product) => {
    if (!product) return undefined;
    const wide =
      first !== undefined &&
      grouped(first, false).kernel.form === 'wide' &&
      storedBits(first.matrix) === storedBits(product.matrix) &&
      product.matrix.columns <= first.matrix.columns * SMALL_PART;
    return grouped(product, wide);
  });
}

/** How the codes of a block are computed from its sums. */
interface BlockUpdate {
  /** name of the function */
  readonly update: string;
  /** expression of its constants */
  readonly unit: string;
  readonly unitBytes: number;
  readonly group: number;
  /** of the sum */
  readonly terms: number;
  /** for each row */
  readonly codes: number;
}

function blockCode(
  name: string,
  { rows, products }: CRowBlock,
  parts: readonly (GroupedProduct | undefined)[],
  { update, unit, unitBytes, group, terms, codes }: BlockUpdate,
): string {
  const whole = rows % group === 0;
  const count = whole ? `${group}` : 'count';
  const identity = terms > parts.length;
  const present = parts.flatMap((product, p) => (product ? [{ product, w: CODES[p]!, x: VECTORS[p]!, p }] : []));
  const absent = present.length < parts.length;
  const statements = [
    ...(whole ? [] : [`const uint8_t count = ${rows}u - i < ${group}u ? (uint8_t)(${rows}u - i) : ${group}u;`]),
    `int32_t sums[${group * terms}]${absent ? ' = { 0 }' : ''};`,
    ...(identity ? ['uint_fast8_t n;'] : []),
    ...present.map(({ product, w, x, p }) => product.rowsFrom(w, x, p === 0 ? 'sums' : `sums + ${p * group}`)),
    ...(identity ? [`for (n = 0; n < ${count}; n++) {\n  sums[n + ${2 * group}u] = h[i + n];\n}`] : []),
    `${update}(sums, next${codes === 1 ? ' + i' : ` + ${codes}u * i`}, unit, ${count});`,
    ...present.map(({ product, w }) => `${w} += ${product.groupBytes};`),
    `unit += ${group * unitBytes};`,
  ];
  const content = present.map(({ x, p }) => `${products[p]!.name} ${x}`).join(' and ');
  return `${comment(`next = saturated codes of the rows of ${content}, ${codes > 1 ? `${codes} for each, ` : ''}${group} rows at a time.`)}
static void ${name}(${present.map(({ x }) => `const int16_t *${x}, `).join('')}int16_t *next)
{
${indent(
  [
    ...present.map(({ product, w }) => `const uint8_t *${w} = ${product.constants[0]!.name};`),
    `const uint8_t *unit = ${unit};`,
    'uint_fast16_t i;',
    ...present.map(({ product, x }) => product.prepare(x)).filter(Boolean),
  ].join('\n'),
)}
  for (i = 0; i < ${rows}u; i += ${group}u) {
${indent(statements.join('\n'), 4)}
  }
}`;
}
