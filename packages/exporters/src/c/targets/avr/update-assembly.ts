import { assembly, cyclesOf, type Instructions, registers } from './assembly.js';
import type { Update } from './update-description.js';
import { type Guard, guardOf } from './update-guard.js';
import type { Widths } from './update-widths.js';

/** Bytes of multipliers, of a variable, and of the sum. */
const M = ['r20', 'r21', 'r22', 'r23'];
const V = ['r16', 'r17', 'r18', 'r19'];
const T = ['r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'];
const ZERO = 'r12';
/** below T where a guard needs it */
const BELOW = 'r13';

/** Instructions that a conditional branch jumps over. */
const SHORT_BRANCH = 60;

/** Whether the sum has registers enough. */
export function fitsRegisters({ dropped, code, sum }: Widths): boolean {
  return dropped + code <= T.length && sum <= T.length;
}

/** The update in assembler: Y goes along the sums, X along the codes, Z along the constants of the units. */
export function fastUpdate(update: Update, exact: Widths): { body: string; registers: string } {
  const { signs } = update;
  const guard = guardOf(update, exact);
  const widths = guard ? withoutLowest(exact) : exact;
  const products = orderOf(update, widths, guard !== undefined).flatMap((t, place) =>
    term(update, widths, t, { begins: place === 0, guarded: guard !== undefined }),
  );
  const rest = [
    ...shift(widths),
    ...update.biases.flatMap((_, k) => codeOf(update, widths, k)),
    ...ahead(2 * (update.stride - update.biases.length)),
  ];
  const loop = ['adiw r28, 4; next sums', 'dec %[count]', 'breq 4f', 'rjmp 1b'];
  const body = assembly({
    instructions: [
      'push r28',
      'push r29',
      'movw r28, %[sums]',
      `clr ${ZERO}`,
      '1:',
      ...products,
      ...(guard ? lowestBytes(update, widths, guard) : []),
      ...rest,
      ...loop,
      '4:',
      'pop r29',
      'pop r28',
      'clr r1',
    ],
    // Not in Y, which is another pointer meanwhile: "l" is r0 to r15.
    outputs: ['"+x"(next)', '"+z"(unit)', '[count] "+l"(count)', ...(signs ? ['[signs] "+l"(signs)'] : [])],
    inputs: ['[sums] "r"(sums)'],
    clobbers: [
      ...T.slice(0, Math.max(4, widths.sum)),
      'r10',
      'r11',
      ZERO,
      ...(guard ? [BELOW] : []),
      ...registers(16, 23),
      'memory',
    ],
  });
  const cycles = Math.round(
    cyclesOf(products) +
      (guard ? 5 : 0) +
      cyclesOf(rest) -
      update.biases.length * cyclesOf(isShort(update, widths) ? shortlySaturated : saturated) +
      cyclesOf(loop),
  );
  return {
    body,
    registers: `r16 to r19 variable, r20 to r23 multiplier, r2 to ${T[widths.sum - 1]} sum; about ${cycles} cycles a unit.${
      guard ? '\nLowest bytes of the multipliers are left out unless they can decide.' : ''
    }`,
  };
}

/** What an update of a code within its limits jumps over. */
const saturated: Instructions = ['ldi', 'mov', 'ldi', 'mov', 'rjmp', 'ldi', 'mov', 'ldi', 'mov'];

const shortlySaturated: Instructions = ['mov', 'lsl', 'ldi', 'ldi', 'brcc', 'com', 'com'];

/**
 * Terms in the order of their products. With a guard, the variable that may change its sign comes last, so that it is still there for the lowest
 * bytes. Otherwise the smallest product begins the sum, unless multipliers are read in the order of their terms.
 */
function orderOf({ sum, signs }: Update, { variables, multipliers }: Widths, guarded: boolean): number[] {
  const terms = sum.terms.map((_, t) => t);
  if (guarded) return terms.reverse();
  if (signs || sum.terms.some(({ multiplier }) => typeof multiplier !== 'number')) return terms;
  const bytes = (t: number) => variables[t]! + multipliers[t]!;
  return terms.sort((s, t) => bytes(s) - bytes(t));
}

/** Multipliers and sum without their lowest bytes. */
function withoutLowest(widths: Widths): Widths {
  return {
    ...widths,
    multipliers: widths.multipliers.map((bytes) => bytes - 1),
    sum: widths.sum - 1,
    dropped: widths.dropped - 1,
  };
}

/**
 * T += variable · multiplier. Where all but the sign of a variable fits into one byte less, the highest byte is read for its sign only.
 *
 * @param guarded whether the lowest byte of the multiplier is left out
 */
function term(
  { sum, group, signs }: Update,
  widths: Widths,
  t: number,
  { begins, guarded }: { begins: boolean; guarded: boolean },
): Instructions {
  const { multiplier, bound } = sum.terms[t]!;
  const bytes = widths.multipliers[t]!;
  const skipped = guarded ? 1 : 0;
  const apart = !guarded && !signs && widths.variables[t]! > 1 && bound < 2 ** (8 * (widths.variables[t]! - 1));
  const variableBytes = widths.variables[t]! - (apart ? 1 : 0);
  const sign = apart ? [`ldd ${V[3]}, Y+${4 * group * t + 3}`] : [];
  return [
    ...loadVariable(sum.terms[t]!.variable, variableBytes, 4 * group * t),
    ...(signs && t === 0 ? changeSign(widths.variables[0]!) : []),
    ...(typeof multiplier === 'number'
      ? immediates(M, Math.floor(multiplier / 2 ** (8 * skipped)), bytes, `m_${sum.terms[t]!.variable}`)
      : Array.from({ length: bytes }, (_, k) => `lpm ${M[k]}, Z+${k === 0 ? `; m_${sum.terms[t]!.variable}` : ''}`)),
    ...product(T.slice(0, widths.sum), V.slice(0, variableBytes), M.slice(0, bytes), begins, sign),
  ];
}

function loadVariable(name: string, bytes: number, offset: number): Instructions {
  return Array.from({ length: bytes }, (_, k) => `ldd ${V[k]}, Y+${offset + k}${k === 0 ? `; ${name}` : ''}`);
}

/** Adds products of the lowest bytes of the multipliers, if they may change more than the bytes that are dropped. */
function lowestBytes({ sum, group }: Update, widths: Widths, { lowest, threshold }: Guard): Instructions {
  const guard = T[widths.dropped - 1];
  // With no bits to shift, the rounding bit is the guard's own.
  const boundary = widths.shift === 0 ? 128 : 0;
  const t = [BELOW, ...T.slice(0, widths.sum)];
  const all = [
    `clr ${BELOW}; no: all bytes`,
    ...sum.terms.flatMap(({ variable }, k) => [
      ...(k === 0 ? [] : loadVariable(variable, widths.variables[k]!, 4 * group * k)),
      `ldi ${M[0]}, ${lowest[k]}`,
      ...product(t, V.slice(0, widths.variables[k]), M.slice(0, 1), false),
    ]),
  ];
  return [
    `mov ${M[3]}, ${guard}; far from a change of the bytes above?`,
    `subi ${M[3]}, ${(boundary - threshold + 256) % 256}`,
    `cpi ${M[3]}, ${2 * threshold}`,
    ...(all.length < SHORT_BRANCH ? ['brsh 5f'] : ['brlo 6f', 'rjmp 5f', '6:']),
    ...all,
    '5:',
  ];
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

function immediates(targets: readonly string[], value: number, bytes: number, name: string): Instructions {
  return Array.from({ length: bytes }, (_, k) => {
    return `ldi ${targets[k]}, ${Math.floor(value / 2 ** (8 * k)) & 255}${k === 0 ? `; ${name}` : ''}`;
  });
}

/**
 * t += v · m modulo 2^(8 · length of t), or t = v · m, byte by byte of v. A negative v is its unsigned bytes minus 2^(8 · length of v).
 *
 * @param t the first register is even if the product begins it
 * @param sign loads the byte with the sign into the last register of variables, if that is not the highest byte of v
 */
function product(
  t: readonly string[],
  v: readonly string[],
  m: readonly string[],
  begins: boolean,
  sign: Instructions = [],
): Instructions {
  const lines: string[] = [];
  // Unsigned bytes alone do not carry beyond their product.
  const end = begins ? Math.min(t.length, v.length + m.length) : t.length;
  const chain = (operation: 'add' | 'sub', at: number, parts: readonly string[], to = end) => {
    const carrying = operation === 'add' ? 'adc' : 'sbc';
    for (let k = 0; at + k < to; k++) {
      lines.push(`${k === 0 ? operation : carrying} ${t[at + k]}, ${parts[k] ?? ZERO}`);
    }
  };
  for (let i = 0; i < Math.min(v.length, t.length); i++) {
    for (const parity of [0, 1]) {
      const factors = m.filter((_, j) => j % 2 === parity);
      const at = i + parity;
      if (factors.length === 0 || at >= t.length) continue;
      lines.push(`mul ${v[i]}, ${factors[0]}`);
      if (begins && at === 0) {
        lines.push(`movw ${t[0]}, r0`);
        if (factors.length === 2) lines.push(`mul ${v[i]}, ${factors[1]}`, `movw ${T[2]}, r0`);
        for (let k = 2 * factors.length; k < t.length; k++) lines.push(`clr ${t[k]}`);
      } else if (factors.length === 2 && at + 2 < t.length) {
        lines.push('movw r10, r0', `mul ${v[i]}, ${factors[1]}`);
        chain('add', at, ['r10', 'r11', 'r0', 'r1']);
      } else {
        chain('add', at, ['r0', 'r1']);
      }
    }
  }
  if (v.length < t.length) {
    lines.push(...sign, `tst ${sign.length > 0 ? V[3] : v.at(-1)}; negative`, 'brpl 2f');
    chain('sub', v.length, m, t.length);
    lines.push('2:');
  }
  return lines;
}

/** Bytes of T where the code is after the shift, and the rounding bit in the carry. */
function shift(widths: Widths): Instructions {
  const { sum, dropped } = widths;
  const down = Array.from(
    { length: sum - dropped },
    (_, k) => `${k === 0 ? 'asr' : 'ror'} ${T[sum - 1 - k]}${k === 0 ? '; shift' : ''}`,
  );
  if (widths.shift === 'stored') return ['lpm r16, Z+; bits to shift', '3:', ...down, 'dec r16', 'brne 3b'];
  if (widths.shift === 0) return [`lsl ${T[dropped - 1]}; rounding bit`];
  if (!shiftsUp(widths)) return Array.from({ length: widths.shift }, () => down).flat();
  const up = Array.from(
    { length: widths.code + 1 },
    (_, k) => `${k === 0 ? 'lsl' : 'rol'} ${T[dropped + k]}${k === 0 ? '; shift' : ''}`,
  );
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

/** Adds b and the rounding bit, or what the next b is more, saturates, and stores. All codes but the last are a copy of the sum. */
function codeOf(update: Update, widths: Widths, k: number): Instructions {
  const { biases } = update;
  const code = codeBytes(widths);
  const short = isShort(update, widths);
  const stored = k === biases.length - 1 && !short ? code.slice(0, 2) : M.slice(0, 2);
  return [
    ...code.flatMap((register, byte) => [
      `lpm r16, Z+${byte > 0 ? '' : k === 0 ? '; b, and the rounding bit' : '; the next b'}`,
      `${byte === 0 && k > 0 ? 'add' : 'adc'} ${register}, r16`,
    ]),
    ...(stored[0] === code[0] ? [] : stored.map((register, byte) => `mov ${register}, ${code[byte]}`)),
    ...(short ? inTwoBytes(code, stored) : inLimits(code, stored, update)),
    ...stored.map((register) => `st X+, ${register}`),
  ];
}

/** Whether limits are those of 16 bits, of a sum with one byte more. */
function isShort({ smallest, largest }: Update, { code }: Widths): boolean {
  return code === 3 && smallest === -(2 ** 15) && largest === 2 ** 15 - 1;
}

/** Saturates a copy of the lower bytes, unless the highest one is nothing but their sign. */
function inTwoBytes([, middle, high]: readonly string[], stored: readonly string[]): Instructions {
  return [
    ...[`mov r16, ${middle}`, 'lsl r16', 'sbc r16, r16', `cp r16, ${high}`, 'breq 3f; within 16 bits'],
    ...[`mov r16, ${high}`, 'lsl r16', `ldi ${stored[0]}, 255`, `ldi ${stored[1]}, 127`, 'brcc 3f'],
    ...stored.map((register) => `com ${register}`),
    '3:',
  ];
}

function inLimits(code: readonly string[], stored: readonly string[], { smallest, largest }: Update): Instructions {
  const set = (value: number) =>
    stored.flatMap((register, k) => {
      const byte = Math.floor(value / 2 ** (8 * k)) & 255;
      return byte === 0 ? [`clr ${register}`] : [`ldi r16, ${byte}`, `mov ${register}, r16`];
    });
  return [
    ...compare(code, largest + 1),
    `brlt 2f; at most ${largest}`,
    ...set(largest),
    'rjmp 3f',
    '2:',
    ...compare(code, smallest),
    `brge 3f; at least ${smallest}`,
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

/** X so many bytes further. */
function ahead(bytes: number): Instructions {
  if (bytes === 0) return [];
  return bytes < 64 ? [`adiw r26, ${bytes}`] : [`subi r26, lo8(-${bytes})`, `sbci r27, hi8(-${bytes})`];
}
