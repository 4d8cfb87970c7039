import { assembly, type Instructions, registers } from './assembly.js';
import type { GroupRows } from './row-group.js';
import { storeSums, sumRegisters } from './sum-registers.js';

/** Sums of rows of 1 or 2 bits in 24 bits: no multiplications. */
export function selectedRows(rows: GroupRows, bits: 1 | 2): string {
  const sums = sumRegisters(rows, 3);
  return `uint8_t left = (uint8_t)columns;
${assembly({
  instructions: [
    ...sums.flat().map((register) => `clr ${register}`),
    ...selections(sums, bits),
    'movw r26, %[sums]',
    ...(bits === 1 ? twiceAndOffset(sums) : []),
    ...storeSums(sums),
  ],
  outputs: ['"+z"(codes)', '"+x"(x)', '[left] "+r"(left)'],
  inputs: ['[sums] "r"(sums)'],
  clobbers: [...sums.flat(), ...registers(16, 23), 'memory'],
})}`;
}

/** Codes of 1 and 2 bits: x is added where a bit is set, and with 2 bits, twice x is subtracted where the high bit is set. */
function selections(sums: string[][], bits: 1 | 2): Instructions {
  const select = (operation: 'add' | 'sub', sum: string[], value: string[]) => [
    'lsr r16',
    'brcc 2f',
    ...sum.map((byte, k) => `${k === 0 ? operation : operation === 'add' ? 'adc' : 'sbc'} ${byte}, ${value[k]}`),
    '2:',
  ];
  const x = ['r18', 'r19', 'r20'];
  const twice = ['r21', 'r22', 'r23'];
  const column = [
    'ld r18, X+',
    'ld r19, X+',
    'mov r20, r19; its sign',
    'lsl r20',
    'sbc r20, r20',
    ...(bits === 2 ? ['mov r21, r18; 2 x', 'mov r22, r19', 'mov r23, r20', 'lsl r21', 'rol r22', 'rol r23'] : []),
    ...sums.flatMap((sum) => [...select('add', sum, x), ...(bits === 2 ? select('sub', sum, twice) : [])]),
    'dec %[left]',
    'breq 3f',
  ];
  const inByte = 8 / (bits * sums.length);
  return ['1:', 'lpm r16, Z+', ...Array.from({ length: inByte }, () => column).flat(), 'rjmp 1b', '3:'];
}

/** Signs: 2 (sum where the bit is set) − Σ x. X is at the offset, before and after. */
function twiceAndOffset(sums: string[][]): Instructions {
  return [
    'ld r18, X+; offset',
    'ld r19, X+',
    'ld r20, X',
    'sbiw r26, 2',
    ...sums.flatMap(([low, middle, high]) => [
      `lsl ${low}`,
      `rol ${middle}`,
      `rol ${high}`,
      `add ${low}, r18`,
      `adc ${middle}, r19`,
      `adc ${high}, r20`,
    ]),
  ];
}
