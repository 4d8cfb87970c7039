import { fail, requireInteger, requireIntegers, requireScale } from '../../checks.js';
import { gatedMagnitude } from '../gates/layer.js';
import { isLowRank } from '../gates/matrix.js';
import { stateVector } from '../gates/states.js';
import { requireStates, validateGates } from '../gates/validate.js';
import type { RunningKind } from '../running-kind.js';
import { lstmJs } from './js.js';
import { cellFractions, type LstmLayer } from './layer.js';
import { lstmWasm } from './wasm.js';

/** Validation and engines. */
export const lstmRunning: RunningKind<LstmLayer> = {
  name: 'lstm',
  validate(at, layer, inputMagnitude) {
    const { units, bias, cellBits, cellScale, cellShift, initialCell } = layer;
    validateGates(at, layer, inputMagnitude, 4, { bias: [bias, 4 * units] });
    for (const field of ['recurrent', 'kernel'] as const) {
      if (isLowRank(layer[field])) fail(`${at}.${field}`, 'has two factors, but must be one matrix');
    }
    requireInteger(`${at}.cellBits`, cellBits, 4, 16);
    requireScale(`${at}.cellScale`, cellScale);
    requireInteger(`${at}.cellScale, −log2 of it,`, -Math.log2(cellScale), 0, 15);
    if (cellShift !== undefined) {
      requireIntegers(`${at}.cellShift`, cellShift, [units]);
      if (cellShift.some((e) => e < 0) || cellFractions(layer).some((p) => p < 0)) {
        fail(`${at}.cellShift`, 'holds a number below 0, or one with which the step of a cell state passes 1');
      }
    }
    requireStates(`${at}.initialCell`, initialCell, units, cellBits);
  },
  outputMagnitude: gatedMagnitude,
  states: ({ units, initialState, stateBits, initialCell, cellBits }) => [
    stateVector('h', units, initialState, stateBits),
    stateVector('c', units, initialCell, cellBits),
  ],
  js: lstmJs,
  wasm: lstmWasm,
};
