import { atmega328p } from './avr.js';
import { describeBoard } from './board-suite.js';

describeBoard(atmega328p, { units: 20, inputs: 5, outputs: 5, layers: 2 });
