import { describeBoard } from './board-suite.js';
import { cortexMBoards } from './cortex-m.js';

for (const board of cortexMBoards) describeBoard(board, { units: 60 });
