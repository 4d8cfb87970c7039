import type { IntMatrix } from '@qornn/int-runtime';
import { largestRowSum } from '@qornn/int-runtime';
import { ExportError } from '../../../errors.js';
import type { CArray } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { type StoredBits, storedBits } from '../../pack-codes.js';
import type { CNames, CProduct } from '../target.js';
import { codeOffset } from './code-offset.js';
import { hasSparseForm, nonzeros } from './nonzeros.js';
import { type GroupRows, groupBytes, groupRows, packGroups } from './row-group.js';
import { LARGEST_SUM, MOST_COLUMNS, type RowsKernel } from './rows-form.js';
import { rowsKernel } from './rows-kernel.js';

/** Largest array that avr-gcc compiles. */
const LARGEST_ARRAY = 2 ** 15 - 1;

/** A product of which a loop can take one group of rows after the other. */
export interface GroupedProduct extends CProduct {
  /** bytes of a group of rows */
  readonly groupBytes: number;
  readonly kernel: RowsKernel;
  /** A statement like `rows`. @param codes expression, a pointer to the stored codes of the rows */
  rowsFrom(codes: string, vector: string, sums: string): string;
}

/** How a matrix is used. */
export interface ProductOptions {
  /** the matrix's row at each place; default: its rows in order */
  order?: ArrayLike<number>;
  /** whether many elements of the vector are expected to be 0, so that a list of the others pays; default false */
  sparse?: boolean;
  /** whether 8 rows at once are welcome, which few sums allow; default false */
  eight?: boolean;
  /** whether sums shall have 32 bits even if 24 are enough, to share the kernel of another product; default false */
  wide?: boolean;
  /** rows at once; default: as many as waste little */
  group?: GroupRows;
}

/**
 * Products of a group of rows at once.
 *
 * @throws ExportError when the stored codes are larger than an array may be
 */
export function groupedProduct(
  { prefix, part }: CNames,
  matrix: IntMatrix,
  vectorMagnitude: number,
  { order, sparse: wanted = false, eight = false, wide: shared = false, group: asked }: ProductOptions = {},
): GroupedProduct {
  const { rows, columns } = matrix;
  const bits = storedBits(matrix);
  const bound = largestRowSum(matrix) * vectorMagnitude;
  const narrow = bound <= LARGEST_SUM && columns <= MOST_COLUMNS && !(shared && bits > 2);
  const wide = !narrow && columns <= MOST_COLUMNS && bits > 2;
  const bytes = bound < 2 ** 15 && vectorMagnitude <= 128;
  const group = eight && wanted && bytes && hasSparseForm(columns, 8, bits) ? 8 : (asked ?? groupRows(rows));
  const sparse = wanted && narrow && hasSparseForm(columns, group, bits);
  const constant = packed(part, matrix, group, bits, order);
  const form: RowsKernel = {
    rows: group,
    bits,
    form: sparse ? 'sparse' : narrow ? 'dense' : wide ? 'wide' : 'plain',
    sumBytes: sparse && bound < 2 ** 15 ? 2 : 3,
    elementBytes: sparse && bytes ? 1 : 2,
  };
  const kernel = rowsKernel(prefix, form);
  const nonzero = nonzeros(prefix);
  const list = `${part}_nonzeros`;
  const offsetOf = (narrow || wide) && bits !== 2 ? codeOffset(prefix, bits) : undefined;
  const offset = `${part}_offset`;
  const size = groupBytes(columns, group, bits);
  const rowsFrom = (codes: string, vector: string, sums: string) =>
    `${offsetOf ? `(${sums})[0] = ${offset};\n` : ''}${kernel.name}(${codes}, ${sparse ? `${list}, ${list}_length` : `${vector}, ${columns}u`}, ${sums});`;
  return {
    constants: [constant],
    helpers: [...(sparse ? [nonzero] : []), kernel, ...(offsetOf ? [offsetOf] : [])],
    rowsAtOnce: group,
    copiesVector: sparse,
    prepare: (vector) =>
      [
        ...(offsetOf ? [`const int32_t ${offset} = ${offsetOf.name}(${vector}, ${columns}u);`] : []),
        ...(sparse
          ? [
              `${prefix}_nonzero ${list}[${columns}];`,
              `const uint_fast16_t ${list}_length = ${nonzero.name}(${vector}, ${columns}u, ${(group * bits) / 8}u, ${list});`,
            ]
          : []),
      ].join('\n'),
    row() {
      throw new RangeError('groupedProduct: a group of rows at once');
    },
    groupBytes: size,
    kernel: form,
    rowsFrom,
    rows: (row, vector, sums) =>
      rowsFrom(
        `${part} + ${size % group === 0 ? `(${row}) * ${size / group}u` : `(${row}) / ${group}u * ${size}u`}`,
        vector,
        sums,
      ),
  };
}

/** Most bytes of rows in vain for which a product takes the kernel of others: about those of one of its own. */
const MOST_PADDING = 96;

/** Four rows at once where the program has that kernel already. */
export function productBeside(
  names: CNames,
  matrix: IntMatrix,
  vectorMagnitude: number,
  present: ReadonlySet<string> = new Set(),
): CProduct {
  const own = groupedProduct(names, matrix, vectorMagnitude);
  if (own.rowsAtOnce === 4) return own;
  const four = groupedProduct(names, matrix, vectorMagnitude, { group: 4 });
  const padding = four.constants[0]!.values.length - own.constants[0]!.values.length;
  const isPresent = ({ name }: CHelper) => present.has(name);
  return padding <= MOST_PADDING && four.helpers.every(isPresent) && !own.helpers.every(isPresent) ? four : own;
}

function packed(
  name: string,
  matrix: IntMatrix,
  group: GroupRows,
  bits: StoredBits,
  order?: ArrayLike<number>,
): CArray {
  const { rows, columns } = matrix;
  const values = packGroups(matrix, group, bits, order);
  if (values.length > LARGEST_ARRAY) {
    throw new ExportError(
      `${rows} × ${columns} codes of ${bits} bits take ${values.length} bytes, and avr-gcc allows arrays of ${LARGEST_ARRAY}; use fewer units, fewer bits or a Hadamard matrix`,
    );
  }
  return {
    name,
    type: 'uint8_t',
    values,
    comment: `[${rows}, ${columns}], ${bits} bits each, ${group} rows at a time`,
  };
}
