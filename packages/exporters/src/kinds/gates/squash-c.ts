import { SQUASH_TABLE } from '@qornn/int-runtime/reference';
import type { CArray } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import { comment } from '../../c/c-text.js';
import type { CTarget } from '../../c/targets/target.js';

/** What names a function of a program, and how it reads its constants. */
export interface FunctionPlace {
  readonly prefix: string;
  readonly target: CTarget;
}

/** A function of one value: an expression of type int32_t, and the functions it calls. */
export interface ValueC {
  expression(value: string): string;
  readonly helpers: readonly CHelper[];
}

/** Index from which all entries are the same: 2^15 − 1. */
const LAST = SQUASH_TABLE.indexOf(2 ** 15 - 1);

/** The table, which all activations share, up to the first of its equal last entries. */
export function squashTable(prefix: string): CArray {
  return {
    name: `${prefix}_tanh_table`,
    type: 'int16_t',
    values: SQUASH_TABLE.subarray(0, LAST + 1),
    comment: `[${LAST + 1}], T[i] = tanh(i / 32) in units of 2^-15, up to the first of many that are 2^15 - 1`,
  };
}

/** Function `int32_t <prefix>_squash(uint16_t u, unsigned f)`: τ(u; f) for f from 1 to 11, in 32 bits. */
export function squashFunction({ prefix, target }: FunctionPlace): CHelper {
  const name = `${prefix}_squash`;
  const array = squashTable(prefix);
  const read = (index: string) => target.read(prefix, array.type, array.name, index);
  return {
    name,
    code: `${comment('T between its entries, which are 2^f apart: linear, rounded half up. u is at most 2^15.')}
static int32_t ${name}(uint16_t u, unsigned f)
{
  const uint16_t i = (uint16_t)(u >> f);
  uint16_t rest;
  uint16_t step;
  int16_t low;
  if (i >= ${LAST}u) {
    return 32767;
  }
  low = ${read('i')};
  step = (uint16_t)(${read('i + 1u')} - low);
  rest = (uint16_t)(u & ((1u << f) - 1u));
  return low + (int32_t)(((uint32_t)step * rest + (1u << (f - 1u))) >> f);
}`,
    constants: [array],
  };
}

/** tanh of a value in units of 2^{−f} steps of the table, −2^15 to 2^15. @param f −5 to 11 */
export function tanhC(place: FunctionPlace, f: number): ValueC {
  const helper = f > 0 ? tanhFunction(place) : coarseTanhFunction(place);
  return { expression: (value) => `${helper.name}(${value}, ${Math.abs(f)}u)`, helpers: [helper] };
}

/**
 * tanh of a value in units of 2^{e−15}, −2^15 to 2^15, where e is not a constant: f is 10 − e.
 *
 * @param shifts all e, 0 to 15
 * @param e expression without side effects, of an unsigned type
 */
export function tanhOfShiftC(place: FunctionPlace, shifts: ArrayLike<number>, e: string): ValueC {
  const fine = { helper: tanhFunction(place), call: (value: string) => `(${value}, 10u - ${e})` };
  const coarse = { helper: coarseTanhFunction(place), call: (value: string) => `(${value}, ${e} - 10u)` };
  const needed = [fine, coarse].filter((_, k) => Array.from(shifts).some((one) => one < 10 === (k === 0)));
  const calls = (value: string) => needed.map(({ helper, call }) => `${helper.name}${call(value)}`);
  return {
    expression: (value) => (needed.length === 1 ? calls(value)[0]! : `(${e} < 10u ? ${calls(value).join(' : ')})`),
    helpers: needed.map(({ helper }) => helper),
  };
}

function tanhFunction(place: FunctionPlace): CHelper {
  const name = `${place.prefix}_tanh`;
  const squash = squashFunction(place);
  return {
    name,
    code: `/* tanh of a, in units of 2^-15. */
static int32_t ${name}(int32_t a, unsigned f)
{
  return a < 0 ? -${squash.name}((uint16_t)-a, f) : ${squash.name}((uint16_t)a, f);
}`,
    needs: [squash],
  };
}

function coarseTanhFunction({ prefix, target }: FunctionPlace): CHelper {
  const name = `${prefix}_coarse_tanh`;
  const array = squashTable(prefix);
  return {
    name,
    code: `/* tanh of a, in units of 2^-15, where a is no finer than the table. */
static int32_t ${name}(int32_t a, unsigned shift)
{
  const uint32_t steps = (uint32_t)(a < 0 ? -a : a) << shift;
  const uint16_t i = (uint16_t)(steps < ${LAST}u ? steps : ${LAST}u);
  const int32_t value = ${target.read(prefix, array.type, array.name, 'i')};
  return a < 0 ? -value : value;
}`,
    constants: [array],
  };
}
