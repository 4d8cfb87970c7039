import type { CArray } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import type { CNames, CScaledSum, CTerm } from '../target.js';
import { assembly, eitherBody, type Instructions, registers } from './assembly.js';
import { notInlined, readFlash } from './flash.js';

/** Saturated codes of several units. */
export interface Update {
  readonly sum: CScaledSum;
  /** b of every unit */
  readonly bias: ArrayLike<number>;
  /** limits of the codes */
  readonly smallest: number;
  readonly largest: number;
  /** units at once: the sums of the first term come first, then those of the second, … */
  readonly group: number;
  /** from a unit's place in the vector of codes to the next one's */
  readonly stride: number;
  /** the unit at each place */
  readonly order: ArrayLike<number>;
  /** whether the first variable changes its sign where a bit is set, one bit a unit */
  readonly signs: boolean;
}

/** Bytes of the integers of an update. */
interface Widths {
  /** of each variable */
  readonly variables: readonly number[];
  /** of each multiplier */
  readonly multipliers: readonly number[];
  /** of the sum */
  readonly sum: number;
  /** lowest bytes of the sum that the shift drops whole */
  readonly dropped: number;
  /** bits that are shifted after that, or each unit's in its constants */
  readonly shift: number | 'stored';
  /** of the shifted sum with b */
  readonly code: number;
}

/** With so few units, less stack is worth more than calls that are saved. */
const FEW_UNITS = 32;
/** r2 to r9 hold the sum. */
const MOST_BYTES = 8;

/**
 * Function `void <part>(const int32_t *sums, int16_t *next, const uint8_t *unit, uint8_t count, uint8_t signs)`: for `count` units,
 *
 *     next = clamp(⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ + b, smallest, largest)
 *
 * `unit` points to the constants of the first unit. Products, sum and shift have as many bytes as the bounds of the model demand: the last bit
 * that is shifted out is the rounding term, because ⌊(t + 2^{s−1}) / 2^s⌋ = ⌊t / 2^s⌋ + bit s − 1 of t.
 */
export function updateFunction(
  { prefix, part }: CNames,
  update: Update,
): { helper: CHelper; constants: CArray; unitBytes: number } {
  const widths = widthsOf(update);
  const constants = unitConstants(`${part}_units`, update, widths);
  const unitBytes = constants.values.length / update.order.length;
  const plain = plainUpdate(prefix, update, widths);
  const fits = widths.dropped + widths.code <= MOST_BYTES && widths.sum <= MOST_BYTES;
  const { sum, smallest, largest } = update;
  const code = `${comment(
    `next = clamp((${sum.terms.map(({ variable }) => `${variable} m_${variable}`).join(' + ')} + 2^(s-1)) / 2^s, rounded down, + b, ${smallest}, ${largest}) of count units.
sums: ${sum.terms.map(({ variable }) => `${variable}[${update.group}]`).join(', ')}. unit: constants of the first unit.${update.signs ? ' signs: a bit a unit; w changes its sign where it is set.' : ''}`,
  )}
${update.order.length <= FEW_UNITS ? `${notInlined(prefix)} ` : ''}static void ${part}(const int32_t *sums, int16_t *next, const uint8_t *unit, uint8_t count${update.signs ? ', uint8_t signs' : ''})
{
${fits ? eitherBody(fastUpdate(update, widths), plain) : plain.replace(/^(?=.)/gm, '  ')}
}`;
  return { helper: { name: part, code }, constants, unitBytes };
}

/** Bytes of a signed integer of at most this magnitude. */
export function signedBytes(magnitude: number): number {
  return Math.ceil((Math.floor(Math.log2(Math.max(magnitude, 1))) + 2) / 8);
}

function widthsOf({ sum, bias, smallest, largest }: Update): Widths {
  const shifts = typeof sum.shift === 'number' ? [sum.shift] : Array.from(sum.shift.values);
  const least = Math.min(...shifts);
  const largestBias = Array.from(bias).reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  const code = Math.max(
    2,
    signedBytes(sum.bound / 2 ** least + largestBias + 1),
    signedBytes(largest + 1),
    signedBytes(smallest),
  );
  const dropped = typeof sum.shift === 'number' ? Math.floor(least / 8) : Math.floor((least - 1) / 8);
  return {
    variables: sum.terms.map(({ bound }) => signedBytes(bound)),
    multipliers: sum.terms.map(({ multiplier }) => unsignedBytes(Math.max(...multipliersOf(multiplier)))),
    sum: Math.max(signedBytes(sum.bound), dropped + code),
    dropped,
    shift: typeof sum.shift === 'number' ? least % 8 : 'stored',
    code,
  };
}

function multipliersOf(multiplier: CTerm['multiplier']): readonly number[] {
  return typeof multiplier === 'number' ? [multiplier] : Array.from(multiplier.values);
}

function unsignedBytes(value: number): number {
  return Math.max(1, Math.ceil(Math.log2(value + 1) / 8));
}

/** Constants of the units in their order, little-endian: multipliers and shift unless all units have the same, then b. */
function unitConstants(name: string, { sum, bias, order }: Update, widths: Widths): CArray {
  const bytes: number[] = [];
  const store = (value: number, count: number) => {
    for (let k = 0; k < count; k++) bytes.push(Math.floor(value / 2 ** (8 * k)) & 255);
  };
  for (const i of Array.from(order)) {
    sum.terms.forEach(({ multiplier }, t) => {
      if (typeof multiplier !== 'number') store(multiplier.values[i]!, widths.multipliers[t]!);
    });
    if (typeof sum.shift !== 'number') store(sum.shift.values[i]! - 8 * widths.dropped, 1);
    store(bias[i]!, widths.code);
  }
  const parts = [
    ...sum.terms.flatMap(({ variable, multiplier }, t) =>
      typeof multiplier === 'number' ? [] : [`m_${variable} (${widths.multipliers[t]})`],
    ),
    ...(typeof sum.shift === 'number' ? [] : [`s - ${8 * widths.dropped} (1)`]),
    `b (${widths.code})`,
  ];
  return { name, type: 'uint8_t', values: bytes, comment: `of each unit ${parts.join(', ')}, with bytes in brackets` };
}

const M = ['r20', 'r21', 'r22', 'r23'];
const V = ['r16', 'r17', 'r18', 'r19'];
const T = ['r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'];
const ZERO = 'r12';

function fastUpdate(update: Update, widths: Widths): string {
  const { sum, group, signs } = update;
  const terms = sum.terms.flatMap((term, t) => [
    ...Array.from(
      { length: widths.variables[t]! },
      (_, k) => `ldd ${V[k]}, Y+${4 * group * t + k}${k === 0 ? `; ${term.variable}` : ''}`,
    ),
    ...(signs && t === 0 ? changeSign(widths.variables[0]!) : []),
    ...(typeof term.multiplier === 'number'
      ? immediates(M, term.multiplier, widths.multipliers[t]!)
      : Array.from({ length: widths.multipliers[t]! }, (_, k) => `lpm ${M[k]}, Z+`)),
    ...product(widths, t),
  ]);
  const instructions = [
    'push r28',
    'push r29',
    'movw r28, %[sums]',
    `clr ${ZERO}`,
    '1:',
    ...terms,
    ...shift(widths),
    ...clamp(update, widths),
    ...store(update, widths),
    'adiw r28, 4',
    'dec %[count]',
    'breq 4f',
    'rjmp 1b',
    '4:',
    'pop r29',
    'pop r28',
    'clr r1',
  ];
  return assembly({
    instructions,
    // Not in Y, which is another pointer meanwhile: "l" is r0 to r15.
    outputs: ['"+x"(next)', '"+z"(unit)', '[count] "+l"(count)', ...(signs ? ['[signs] "+l"(signs)'] : [])],
    inputs: ['[sums] "r"(sums)'],
    clobbers: [...T.slice(0, widths.sum), 'r10', 'r11', ZERO, ...registers(16, 23), 'memory'],
  });
}

/** −v where the next bit is set. */
function changeSign(bytes: number): Instructions {
  const value = V.slice(0, bytes);
  return [
    'lsr %[signs]',
    'brcc 2f',
    ...value.slice(1).map((register) => `com ${register}`),
    `neg ${value[0]}`,
    ...value.slice(1).map((register) => `sbci ${register}, 255`),
    '2:',
  ];
}

function immediates(targets: readonly string[], value: number, bytes: number): Instructions {
  return Array.from({ length: bytes }, (_, k) => `ldi ${targets[k]}, ${Math.floor(value / 2 ** (8 * k)) & 255}`);
}

/** T += v · m modulo 2^(8 · sum), byte by byte of v; the first term begins T. A negative v is its unsigned bytes minus 2^(8 · variable). */
function product(widths: Widths, t: number): Instructions {
  const { sum } = widths;
  const bytes = widths.variables[t]!;
  const m = M.slice(0, widths.multipliers[t]!);
  const lines: string[] = [];
  const add = (at: number, parts: readonly string[]) => {
    for (let k = 0; at + k < sum; k++) {
      lines.push(`${k === 0 ? 'add' : 'adc'} ${T[at + k]}, ${parts[k] ?? ZERO}`);
    }
  };
  for (let i = 0; i < Math.min(bytes, sum); i++) {
    const first = t === 0 && i === 0;
    for (const parity of [0, 1]) {
      const factors = m.filter((_, j) => j % 2 === parity);
      const at = i + parity;
      if (factors.length === 0 || at >= sum) continue;
      lines.push(`mul ${V[i]}, ${factors[0]}`);
      if (first && parity === 0) {
        lines.push(`movw ${T[0]}, r0`);
        if (factors.length === 2) lines.push(`mul ${V[i]}, ${factors[1]}`, `movw ${T[2]}, r0`);
        for (let k = 2 * factors.length; k < sum; k++) lines.push(`clr ${T[k]}`);
      } else if (factors.length === 2 && at + 2 < sum) {
        lines.push('movw r10, r0', `mul ${V[i]}, ${factors[1]}`);
        add(at, ['r10', 'r11', 'r0', 'r1']);
      } else {
        add(at, ['r0', 'r1']);
      }
    }
  }
  if (bytes < sum) {
    lines.push(`tst ${V[bytes - 1]}`, 'brpl 2f');
    for (let k = 0; bytes + k < sum; k++) {
      lines.push(`${k === 0 ? 'sub' : 'sbc'} ${T[bytes + k]}, ${m[k] ?? ZERO}`);
    }
    lines.push('2:');
  }
  return lines;
}

/** Bytes of T where the code is after the shift, and the rounding bit in the carry. */
function shift(widths: Widths): Instructions {
  const { sum, dropped } = widths;
  const down = Array.from({ length: sum - dropped }, (_, k) => `${k === 0 ? 'asr' : 'ror'} ${T[sum - 1 - k]}`);
  if (widths.shift === 'stored') return ['lpm r16, Z+; bits to shift', '3:', ...down, 'dec r16', 'brne 3b'];
  if (widths.shift === 0) return [`lsl ${T[dropped - 1]}; rounding bit`];
  if (!shiftsUp(widths)) return Array.from({ length: widths.shift }, () => down).flat();
  const up = Array.from({ length: widths.code + 1 }, (_, k) => `${k === 0 ? 'lsl' : 'rol'} ${T[dropped + k]}`);
  return [...Array.from({ length: 8 - widths.shift }, () => up).flat(), `lsl ${T[dropped]}; rounding bit`];
}

/** Whether shifting up by the rest of a byte is shorter. */
function shiftsUp({ shift, dropped, code, sum }: Widths): boolean {
  return typeof shift === 'number' && shift > 4 && dropped + code + 1 <= sum;
}

function codeBytes(widths: Widths): string[] {
  const from = widths.dropped + (shiftsUp(widths) ? 1 : 0);
  return T.slice(from, from + widths.code);
}

/** Adds b and the rounding bit, and saturates. */
function clamp({ smallest, largest }: Update, widths: Widths): Instructions {
  const code = codeBytes(widths);
  const set = (value: number) =>
    [0, 1].flatMap((k) => {
      const byte = Math.floor(value / 2 ** (8 * k)) & 255;
      return byte === 0 ? [`clr ${code[k]}`] : [`ldi r16, ${byte}`, `mov ${code[k]}, r16`];
    });
  return [
    ...code.flatMap((register, k) => [`lpm r16, Z+${k === 0 ? '; b' : ''}`, `adc ${register}, r16`]),
    ...compare(code, largest + 1),
    'brlt 2f',
    ...set(largest),
    'rjmp 3f',
    '2:',
    ...compare(code, smallest),
    'brge 3f',
    ...set(smallest),
    '3:',
  ];
}

/** Compares a signed integer with a constant; lowest bytes that are 0 decide nothing. */
function compare(code: readonly string[], constant: number): Instructions {
  const bytes = code.map((_, k) => Math.floor(constant / 2 ** (8 * k)) & 255);
  const from = Math.min(
    bytes.findIndex((byte) => byte !== 0) < 0 ? code.length - 1 : bytes.findIndex((byte) => byte !== 0),
    code.length - 1,
  );
  return bytes.slice(from).flatMap((byte, k) => {
    const operation = k === 0 ? 'cp' : 'cpc';
    const register = code[from + k];
    return byte === 0 ? [`${operation} ${register}, ${ZERO}`] : [`ldi r16, ${byte}`, `${operation} ${register}, r16`];
  });
}

function store({ stride }: Update, widths: Widths): Instructions {
  const [low, high] = codeBytes(widths);
  const ahead = 2 * (stride - 1);
  return [
    `st X+, ${low}`,
    `st X+, ${high}`,
    ...(ahead === 0
      ? []
      : ahead < 64
        ? [`adiw r26, ${ahead}`]
        : [`subi r26, lo8(-${ahead})`, `sbci r27, hi8(-${ahead})`]),
  ];
}

function plainUpdate(prefix: string, update: Update, widths: Widths): string {
  const { sum, group, stride, signs, smallest, largest } = update;
  let at = 0;
  const byte = (k: number) => readFlash(prefix, 'uint8_t', 'unit', String(at + k));
  const unsigned = (count: number) => {
    const text = Array.from({ length: count }, (_, k) =>
      k === 0 ? byte(0) : `((uint32_t)${byte(k)} << ${8 * k})`,
    ).join(' | ');
    at += count;
    return `(int32_t)(${text})`;
  };
  const signed = (count: number) => {
    const top = Math.min(count, 4) - 1;
    const low = Array.from({ length: top }, (_, k) => (k === 0 ? byte(0) : `((int32_t)${byte(k)} << ${8 * k})`)).join(
      ' + ',
    );
    const high = readFlash(prefix, 'int8_t', '(const int8_t *)unit', String(at + top));
    at += count;
    return `${low} + (int32_t)${high} * ${2 ** (8 * top)}`;
  };
  const products = sum.terms.map(({ multiplier }, t) => {
    const variable = t === 0 && signs ? 'w' : `sums[${t === 0 ? 'n' : `n + ${t * group}u`}]`;
    return `(int64_t)${variable} * ${typeof multiplier === 'number' ? multiplier : `(${unsigned(widths.multipliers[t]!)})`}`;
  });
  const fixed = typeof sum.shift === 'number' ? sum.shift : undefined;
  const s = fixed === undefined ? `const unsigned s = ${8 * widths.dropped}u + (unsigned)(${unsigned(1)});` : '';
  const half =
    fixed === undefined
      ? '((int64_t)1 << (s - 1u))'
      : fixed <= 31
        ? String(2 ** (fixed - 1))
        : `INT64_C(${2n ** BigInt(fixed - 1)})`;
  const by = fixed === undefined ? 's' : `${fixed}`;
  const b = signed(widths.code);
  const lines = [
    ...(signs ? ['const int32_t w = (signs & 1u) ? -sums[n] : sums[n];'] : []),
    ...(s ? [s] : []),
    `const int64_t sum = ${[...products, half].join(' + ')};`,
    `int64_t code = sum < 0 ? ~(~sum >> ${by}) : sum >> ${by};`,
    `code += ${b};`,
    `*next = (int16_t)(code > ${largest} ? ${largest} : code < ${smallest} ? ${smallest} : code);`,
    `next += ${stride};`,
    ...(at > 0 ? [`unit += ${at};`] : []),
    ...(signs ? ['signs = (uint8_t)(signs >> 1);'] : []),
  ];
  return `uint_fast8_t n;
for (n = 0; n < count; n++) {
${lines.map((line) => `  ${line}`).join('\n')}
}`;
}
