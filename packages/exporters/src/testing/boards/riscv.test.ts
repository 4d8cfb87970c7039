import { describeBoard } from './board-suite.js';
import { riscvBoards } from './riscv.js';

for (const board of riscvBoards) describeBoard(board, { units: 60 });
