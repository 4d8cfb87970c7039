import type { CFactor, CGateProducts } from '../target.js';
import { assembly, type Instructions } from './assembly.js';

/** Bytes of both factors, of the first product, and of the second. */
const A = ['r18', 'r19'] as const;
const B = ['r20', 'r21'] as const;
const P = ['r22', 'r23', 'r24', 'r25'] as const;
const Q = ['r12', 'r13', 'r14', 'r15'] as const;
const ZERO = 'r16';
const SPARE = 'r17';
/** Where Z is while it reads the table of e. */
const SAVED = 'r10';

type Sum = readonly [string, string, string, string];

/** Furthest byte that `ldd` reaches. */
const REACH = 63;

/** Keeps Z where the next gate is within reach. */
class Gates {
  /** bytes from the gate 0 of the unit to Z */
  private at = 0;
  constructor(private readonly products: CGateProducts) {}

  /** `ldd` or `std` of both bytes. */
  load([low, high]: readonly string[], gate: number): Instructions {
    const { move, offset } = this.reach(gate);
    return [...move, `ldd ${low}, Z+${offset}`, `ldd ${high}, Z+${offset + 1}`];
  }

  store(gate: number, [low, high]: readonly string[]): Instructions {
    const { move, offset } = this.reach(gate);
    return [...move, `std Z+${offset}, ${low}`, `std Z+${offset + 1}, ${high}`];
  }

  nextUnit(): Instructions {
    return this.move(2 * this.products.unitStride - this.at);
  }

  private reach(gate: number): { move: Instructions; offset: number } {
    const offset = 2 * gate * this.products.gateStride - this.at;
    if (offset >= 0 && offset < REACH) return { move: [], offset };
    const move = this.move(offset);
    this.at += offset;
    return { move, offset: 0 };
  }

  private move(bytes: number): Instructions {
    if (bytes === 0) return [];
    if (Math.abs(bytes) <= REACH) return [`${bytes > 0 ? 'adiw' : 'sbiw'} r30, ${Math.abs(bytes)}`];
    return [`subi r30, lo8(${-bytes})`, `sbci r31, hi8(${-bytes})`];
  }
}

/** The same in assembler: Z among the gates of a unit, X at its state. */
export function fastGateProducts(products: CGateProducts): string {
  const { units, first, second, shift = 15, added, bits, to } = products;
  const gates = new Gates(products);
  const reads = [...first, ...(second?.factors ?? [])].includes('state');
  const value = P.slice(2);
  const each = typeof second?.e === 'object' ? second.e : undefined;
  const down = Array.from({ length: shift - 16 }, () => [`asr ${value[1]}`, `ror ${value[0]}`]).flat();
  const body = assembly({
    instructions: [
      `clr ${ZERO}`,
      '1:',
      ...(second ? multiplied(gates, second.factors, Q) : []),
      ...(second ? (typeof second.e === 'number' ? rounded(second.e) : shiftedByTable()) : []),
      ...multiplied(gates, first, P),
      ...(second
        ? P.map((register, k) => `${k === 0 ? 'add' : 'adc'} ${register}, ${Q[k]}`)
        : addConstant(P, 2 ** (shift - 1))),
      ...(each ? addConstant(P, 2 ** 14) : []),
      // A shift by 15 is one to the left. It sets V where 16 bits do not hold the value, and C is its sign.
      ...(shift === 15 ? [`lsl ${P[1]}`, `rol ${P[2]}`, `rol ${P[3]}`] : down),
      ...(added === undefined ? [] : [...gates.load(A, added), `add ${value[0]}, ${A[0]}`, `adc ${value[1]}, ${A[1]}`]),
      ...clampTo(value, bits, shift === 15 || added !== undefined),
      ...to.flatMap((place) => {
        if (place !== 'state') return gates.store(place, value);
        return [...(reads ? ['sbiw r26, 2'] : []), ...value.map((register) => `st X+, ${register}`)];
      }),
      ...gates.nextUnit(),
      ...['dec %[units]', 'breq 2f', 'rjmp 1b', '2:'],
      'clr r1',
    ],
    outputs: ['"+z"(gates)', '"+x"(states)', '[units] "+l"(units)', ...(each ? ['[table] "+l"(table)'] : [])],
    clobbers: [...(second ? Q : []), ...(each ? [SAVED, 'r11'] : []), ZERO, SPARE, ...A, ...B, ...P, 'memory'],
  });
  return `uint8_t units = ${units % 256}u;\n${each ? `const uint8_t *table = ${each.name};\n` : ''}${body}`;
}

/** to = a b. A signed a is a gate or the state; b is always signed. */
function multiplied(gates: Gates, [a, b]: readonly [CFactor, CFactor], to: Sum): Instructions {
  const signed = a === 'state' || 'gate' in a;
  return [...loaded(gates, a, A), ...loaded(gates, b, B), ...product(to, signed)];
}

function product([p0, p1, p2, p3]: Sum, signed: boolean): Instructions {
  const cross = (sign: boolean) => [
    ...(sign ? [`sbc ${p3}, ${ZERO}; sign`] : []),
    `add ${p1}, r0`,
    `adc ${p2}, r1`,
    `adc ${p3}, ${ZERO}`,
  ];
  return [
    signed ? `muls ${A[1]}, ${B[1]}` : `mulsu ${B[1]}, ${A[1]}`,
    `movw ${p2}, r0`,
    `mul ${A[0]}, ${B[0]}`,
    `movw ${p0}, r0`,
    signed ? `mulsu ${A[1]}, ${B[0]}` : `mul ${A[1]}, ${B[0]}`,
    ...cross(signed),
    `mulsu ${B[1]}, ${A[0]}`,
    ...cross(true),
  ];
}

function loaded(gates: Gates, factor: CFactor, to: readonly [string, string]): Instructions {
  const [low, high] = to;
  if (factor === 'state') return [`ld ${low}, X+`, `ld ${high}, X+`];
  if ('gate' in factor) return gates.load(to, factor.gate);
  if ('constant' in factor) return [`ldi ${low}, ${factor.constant & 255}`, `ldi ${high}, ${factor.constant >> 8}`];
  const { complementOf, zeta, nu } = factor;
  const complement = [
    ...gates.load(B, complementOf),
    `clr ${low}; 2^15 - gate`,
    `ldi ${high}, 128`,
    `sub ${low}, ${B[0]}`,
    `sbc ${high}, ${B[1]}`,
  ];
  if (zeta === 2 ** 15 && nu === 0) return complement;
  return [
    ...complement,
    `ldi ${B[0]}, ${zeta & 255}; zeta`,
    `ldi ${B[1]}, ${zeta >> 8}`,
    `mul ${high}, ${B[1]}`,
    `movw ${P[2]}, r0`,
    `mul ${low}, ${B[0]}`,
    `movw ${P[0]}, r0`,
    ...[`mul ${high}, ${B[0]}`, `mul ${low}, ${B[1]}`].flatMap((factors) => [
      factors,
      `add ${P[1]}, r0`,
      `adc ${P[2]}, r1`,
      `adc ${P[3]}, ${ZERO}`,
    ]),
    ...addConstant(P, nu * 2 ** 15 + 2 ** 14),
    `lsl ${P[1]}`,
    `rol ${P[2]}`,
    `rol ${P[3]}`,
    `movw ${low}, ${P[2]}`,
  ];
}

/** Adds a constant to upper registers; lowest bytes that are 0 change nothing. */
function addConstant(to: Sum, constant: number): Instructions {
  const bytes = to.map((_, k) => Math.floor((2 ** 32 - constant) / 2 ** (8 * k)) & 255);
  const from = bytes.findIndex((byte) => byte !== 0);
  return to.slice(from).map((register, k) => `${k === 0 ? 'subi' : 'sbci'} ${register}, ${bytes[from + k]}`);
}

/** Q = (Q + 2^{e+14}) >> e. */
function rounded(e: number): Instructions {
  const constant = Array.from(Q, (_, k) => (2 ** (e + 14) / 2 ** (8 * k)) & 255);
  const from = constant.findIndex((byte) => byte !== 0);
  const add = Q.slice(from).flatMap((register, k) => {
    const byte = constant[from + k]!;
    const operation = k === 0 ? 'add' : 'adc';
    return byte === 0
      ? [`${operation} ${register}, ${ZERO}`]
      : [`ldi ${SPARE}, ${byte}`, `${operation} ${register}, ${SPARE}`];
  });
  const [q0, q1, q2, q3] = Q;
  const bytes =
    e >= 8 ? [`mov ${q0}, ${q1}`, `mov ${q1}, ${q2}`, `mov ${q2}, ${q3}`, `lsl ${q3}`, `sbc ${q3}, ${q3}`] : [];
  const bits = Array.from({ length: e % 8 }, () => [`asr ${q3}`, `ror ${q2}`, `ror ${q1}`, `ror ${q0}`]).flat();
  return [...add, ...bytes, ...bits];
}

/** Q = Q >> e, e the next one of the table. */
function shiftedByTable(): Instructions {
  const [q0, q1, q2, q3] = Q;
  return [
    `movw ${SAVED}, r30`,
    'movw r30, %[table]',
    `lpm ${SPARE}, Z+; e`,
    'movw %[table], r30',
    `movw r30, ${SAVED}`,
    `cpi ${SPARE}, 8`,
    'brlo 7f',
    ...[
      `subi ${SPARE}, 8`,
      `mov ${q0}, ${q1}`,
      `mov ${q1}, ${q2}`,
      `mov ${q2}, ${q3}`,
      `lsl ${q3}`,
      `sbc ${q3}, ${q3}`,
    ],
    'rjmp 7f',
    '6:',
    ...[`asr ${q3}`, `ror ${q2}`, `ror ${q1}`, `ror ${q0}`],
    '7:',
    `dec ${SPARE}`,
    'brpl 6b',
  ];
}

/** Saturates. @param overflows whether V is set where 16 bits do not hold the value, with its sign in C */
function clampTo([low, high]: readonly string[], bits: number, overflows: boolean): Instructions {
  const top = 2 ** (bits - 1) - 1;
  const limit = [`ldi ${low}, ${top & 255}`, `ldi ${high}, ${top >> 8}`, 'brcc 5f', `com ${low}`, `com ${high}`, '5:'];
  if (bits === 16) return overflows ? ['brvc 5f', ...limit] : [];
  const beyond =
    bits > 8
      ? [
          `mov ${A[1]}, ${high}; beyond ${bits} bits?`,
          `subi ${A[1]}, ${256 - 2 ** (bits - 9)}`,
          `andi ${A[1]}, ${256 - 2 ** (bits - 8)}`,
        ]
      : [
          `movw ${A[0]}, ${low}; beyond ${bits} bits?`,
          `subi ${A[0]}, ${256 - 2 ** (bits - 1)}`,
          `sbci ${A[1]}, 255`,
          ...(bits < 8 ? [`andi ${A[0]}, ${256 - 2 ** bits}`, `or ${A[1]}, ${A[0]}`] : [`tst ${A[1]}`]),
        ];
  return [
    ...(overflows ? ['brvs 4f'] : []),
    ...beyond,
    'breq 5f',
    `mov ${A[1]}, ${high}`,
    `lsl ${A[1]}`,
    ...(overflows ? ['4:'] : []),
    ...limit,
  ];
}
