import { type IntHadamard, type IntMatrix, isHadamard } from '@qornn/int-runtime';
import type { CArray } from '../../c-array.js';
import { comment, indent } from '../../c-text.js';
import type { CNames, CRecurrence, CRecurrencePart } from '../target.js';
import { firstStages, MOST_STAGES } from './first-stages.js';
import { readFlash } from './flash.js';
import { HADAMARD_GROUP, lastStages } from './last-stages.js';
import { groupedProduct } from './product.js';
import { rowCodes } from './row-codes.js';
import { updateFunction } from './update.js';

/**
 * Next codes of a layer, a few units at a time: their sums, then products, shift and clamp in as many bytes as the bounds demand.
 *
 * @returns undefined for Hadamard matrices of less than 8 or too large blocks, or with a multiple of the identity
 */
export function fusedRecurrence(names: CNames, recurrence: CRecurrence): CRecurrencePart | undefined {
  const { matrix, magnitude } = recurrence.recurrent;
  if (!isHadamard(matrix)) return denseRecurrence(names, recurrence, matrix);
  return stagesBefore(matrix, magnitude) === undefined || recurrence.sum.terms.length > 2
    ? undefined
    : hadamardRecurrence(names, recurrence, matrix);
}

function denseRecurrence(names: CNames, recurrence: CRecurrence, matrix: IntMatrix): CRecurrencePart {
  const { kernel, recurrent, sum, bias, smallest, largest } = recurrence;
  const { constants, helpers, codes } = rowCodes(names, {
    ...{ sum, biases: [bias], smallest, largest },
    blocks: [
      {
        name: '',
        rows: matrix.rows,
        products: [
          { name: 'recurrent', matrix, magnitude: recurrent.magnitude, sparse: smallest === 0 },
          { name: 'kernel', matrix: kernel.matrix, magnitude: kernel.magnitude, sparse: manyInputs(kernel.matrix) },
        ],
      },
    ],
  });
  return { constants, helpers, inPlace: false, codes: (h, x, next) => codes(0, [h, x], next) };
}

function hadamardRecurrence(names: CNames, recurrence: CRecurrence, matrix: IntHadamard): CRecurrencePart {
  const { prefix, part } = names;
  const { rows: units, blockSize, signs } = matrix;
  const { kernel } = recurrence;
  const stages = stagesBefore(matrix, recurrence.recurrent.magnitude)!;
  const stride = blockSize / HADAMARD_GROUP;
  const order = Array.from({ length: units }, (_, place) => unitAt(place, blockSize));
  const u = groupedProduct({ prefix, part: `${part}_kernel` }, kernel.matrix, kernel.magnitude, {
    order,
    sparse: manyInputs(kernel.matrix),
    eight: true,
  });
  const signed = signs.some((sign) => sign < 0);
  const update = updateFunction(
    { prefix, part: `${part}_update` },
    { ...recurrence, biases: [recurrence.bias], group: HADAMARD_GROUP, stride, order, signs: signed },
  );
  const first = stages > 0 ? [firstStages(prefix, stages)] : [];
  const last = lastStages(prefix, stride);
  const signBytes: CArray[] = signed
    ? [
        {
          name: `${part}_signs`,
          type: 'uint8_t',
          values: signsInOrder(signs, order),
          comment: `signs of the rows of H, a byte a group, set for -1`,
        },
      ]
    : [];
  const name = part;
  const blocks = units / blockSize;
  const groups = units / HADAMARD_GROUP;
  const position =
    blocks === 1
      ? 'h + g'
      : stride === 1
        ? `h + g * ${HADAMARD_GROUP}u`
        : `h + g / ${stride}u * ${blockSize}u + g % ${stride}u`;
  const inputSums =
    u.rowsAtOnce === HADAMARD_GROUP
      ? `${last.name}(units, sums);\n${u.rowsFrom('u', 'x', `sums + ${HADAMARD_GROUP}`)}\nu += ${u.groupBytes};`
      : `uint_fast8_t r;
${last.name}(units, sums);
for (r = 0; r < ${HADAMARD_GROUP}u; r = (uint_fast8_t)(r + ${u.rowsAtOnce}u)) {
${indent(`${u.rowsFrom('u', 'x', `sums + ${HADAMARD_GROUP} + r`)}\nu += ${u.groupBytes};`)}
}`;
  const code = `${comment(
    `h = codes of the layer's next state, from its state h and input x. The first stages of H h replace h; each last one replaces ${HADAMARD_GROUP} units,
which nothing else needs any more.`,
  )}
static void ${name}(int16_t *h, const int16_t *x)
{
  const uint8_t *u = ${u.constants[0]!.name};
  const uint8_t *unit = ${update.constants.name};
  uint_fast16_t g;
${indent([u.prepare('x'), ...first.map((helper) => `${helper.name}(h, ${units}u);`)].filter(Boolean).join('\n'))}
  for (g = 0; g < ${groups}u; g++) {
    int16_t *const units = ${position};
    int32_t sums[${2 * HADAMARD_GROUP}];
${indent(inputSums, 4)}
    ${update.helper.name}(sums, units, unit, ${HADAMARD_GROUP}${signed ? `, ${readFlash(prefix, 'uint8_t', `${part}_signs`, 'g')}` : ''});
    unit += ${HADAMARD_GROUP * update.unitBytes};
  }
}`;
  return {
    constants: [...u.constants, ...signBytes, update.constants],
    helpers: [{ name, code, needs: [...u.helpers, ...first, last, update.helper] }],
    inPlace: true,
    codes: (h, x) => `${name}(${h}, ${x});`,
  };
}

/** Stages of a block before the last three, undefined unless 16 bits hold their sums. */
function stagesBefore({ blockSize }: IntHadamard, magnitude: number): number | undefined {
  const stages = Math.log2(blockSize / HADAMARD_GROUP);
  return stages >= 0 && stages <= MOST_STAGES && magnitude * 2 ** stages <= 2 ** 15 ? stages : undefined;
}

/** The unit that a kernel of the last stages has at a place: groups are at a stride of blockSize / 8. */
function unitAt(place: number, blockSize: number): number {
  const stride = blockSize / HADAMARD_GROUP;
  const block = place - (place % blockSize);
  const [group, k] = [Math.floor((place - block) / HADAMARD_GROUP), place % HADAMARD_GROUP];
  return block + group + k * stride;
}

function signsInOrder(signs: Int8Array, order: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(order.length / HADAMARD_GROUP);
  order.forEach((unit, place) => {
    if (signs[unit]! < 0) bytes[place >> 3]! |= 1 << (place & 7);
  });
  return bytes;
}

/** Many inputs are one of several symbols, or outputs of relu. */
export function manyInputs({ columns }: IntMatrix): boolean {
  return columns >= 8;
}
