import type { CArray } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { comment, indent } from '../../c-text.js';
import type { CNames, CScaledSum } from '../target.js';
import type { ReadElement } from './dot.js';

/** ⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ in 32 bits where the proof allows, else in 64. Units of both kinds get both. */
export function plainScaledSum(
  { prefix, part }: CNames,
  sum: CScaledSum,
  read: ReadElement,
): { helper: CHelper; constants: readonly CArray[] } {
  const { needs64Bits } = sum;
  const parameters = ['uint_fast16_t i', ...sum.terms.map(({ variable }) => `int32_t ${variable}`)].join(', ');
  const all = needs64Bits.every(Boolean);
  const none = !needs64Bits.some(Boolean);
  const wide: CArray = {
    name: `${part}_wide`,
    type: 'uint8_t',
    values: Uint8Array.from(needs64Bits, Number),
    comment: '1 for units whose sum needs 64 bits',
  };
  const body = [
    ...(usesIndex(sum) || !(all || none) ? [] : ['(void)i;']),
    ...(all || none
      ? [inWidth(prefix, sum, all ? 64 : 32, read)]
      : [
          `if (${read('uint8_t', wide.name, 'i')}) {`,
          indent(inWidth(prefix, sum, 64, read)),
          '} else {',
          indent(inWidth(prefix, sum, 32, read)),
          '}',
        ]),
  ].join('\n');
  const widths = [...(none ? [] : [64 as const]), ...(all ? [] : [32 as const])];
  const code = `${comment(formula(sum))}
static int32_t ${part}(${parameters})
{
${indent(body)}
}`;
  return {
    helper: {
      name: part,
      code,
      needs: [
        ...widths.map((width) => shiftRight(prefix, width)),
        ...(none || fitsAfterShift(sum) ? [] : [saturate(prefix)]),
      ],
    },
    constants: all || none ? [] : [wide],
  };
}

function usesIndex({ terms, shift }: CScaledSum): boolean {
  return typeof shift !== 'number' || terms.some(({ multiplier }) => typeof multiplier !== 'number');
}

function formula({ terms, shift }: CScaledSum): string {
  const products = terms.map(
    ({ variable, multiplier }) => `${variable} m_${variable}${typeof multiplier === 'number' ? '' : '[i]'}`,
  );
  const s = typeof shift === 'number' ? String(shift) : 's[i]';
  return `(${products.join(' + ')} + 2^(s-1)) / 2^s, rounded down, with s = ${s}: round half up.`;
}

/** Whether the shifted sum is far from the limits of 32 bits. */
function fitsAfterShift({ bound, shift }: CScaledSum): boolean {
  const smallest = typeof shift === 'number' ? shift : Math.min(...Array.from(shift.values));
  return bound / 2 ** smallest < 2 ** 30;
}

function inWidth(prefix: string, sum: CScaledSum, width: 32 | 64, read: ReadElement): string {
  const { terms, shift, saturation } = sum;
  const type = `int${width}_t`;
  const factors = terms.map(({ variable, multiplier }) => {
    const m = typeof multiplier === 'number' ? String(multiplier) : read(multiplier.type, multiplier.name, 'i');
    return width === 64 ? `(int64_t)${variable} * ${m}` : `${variable} * ${m}`;
  });
  const s = typeof shift === 'number' ? `${shift}u` : 's';
  const half = typeof shift === 'number' ? constant(2n ** BigInt(shift - 1)) : `((${type})1 << (s - 1u))`;
  const lines = typeof shift === 'number' ? [] : [`const unsigned s = (unsigned)${read(shift.type, shift.name, 'i')};`];
  const value = `${prefix}_shift_right${width}(${[...factors, half].join(' + ')}, ${s})`;
  if (width === 32) lines.push(`return ${value};`);
  else if (fitsAfterShift(sum)) lines.push(`return (int32_t)${value};`);
  else lines.push(`return ${prefix}_saturate(${value}, ${saturation});`);
  return lines.join('\n');
}

/** Constants beyond 32 bits need a suffix on processors whose long has 32. */
function constant(value: bigint): string {
  return value < 2n ** 31n ? String(value) : `INT64_C(${value})`;
}

/** Floor division by a power of two. C leaves the right shift of a negative number to the compiler. */
export function shiftRight(prefix: string, width: 32 | 64): CHelper {
  const name = `${prefix}_shift_right${width}`;
  return {
    name,
    code: `${comment('value / 2^shift, rounded down: C leaves >> of a negative number to the compiler. One instruction in the end.')}
static int${width}_t ${name}(int${width}_t value, unsigned shift)
{
  return value < 0 ? ~(~value >> shift) : value >> shift;
}`,
  };
}

function saturate(prefix: string): CHelper {
  const name = `${prefix}_saturate`;
  return {
    name,
    code: `${comment('value, or the nearer one of -limit and limit.')}
static int32_t ${name}(int64_t value, int32_t limit)
{
  if (value > limit) {
    return limit;
  }
  return value < -limit ? -limit : (int32_t)value;
}`,
  };
}
