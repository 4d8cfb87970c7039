import { atmega328p } from './avr.js';
import type { Board } from './board.js';
import { cortexMBoards } from './cortex-m.js';
import { riscvBoards } from './riscv.js';

/** Every board that firmware is tested and measured on. */
export const boards: readonly Board[] = [atmega328p, ...cortexMBoards, ...riscvBoards];

/** @throws RangeError when there is no such board */
export function boardNamed(name: string): Board {
  const board = boards.find((one) => one.name === name);
  if (!board) throw new RangeError(`no board ${name}; there are ${boards.map((one) => one.name).join(', ')}`);
  return board;
}
