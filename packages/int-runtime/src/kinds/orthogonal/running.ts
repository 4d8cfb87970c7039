import type { RunningKind } from '../running-kind.js';
import { orthogonalJs } from './js.js';
import { type OrthogonalLayer, stateMagnitude } from './layer.js';
import { validateOrthogonal } from './validate.js';
import { orthogonalWasm } from './wasm.js';

/** Validation and engines. */
export const orthogonalRunning: RunningKind<OrthogonalLayer> = {
  name: 'orthogonal',
  validate: validateOrthogonal,
  outputMagnitude: stateMagnitude,
  states({ units, stateBits, stateShift, initialState }) {
    const e = (i: number) => stateShift[i] ?? 0;
    const top = 2 ** (stateBits - 1);
    return [
      {
        name: 'h',
        start: Int16Array.from({ length: units }, (_, i) => (initialState[i] ?? 0) << e(i)),
        holds: (value, i) => value % 2 ** e(i) === 0 && value >= -top * 2 ** e(i) && value < top * 2 ** e(i),
      },
    ];
  },
  js: orthogonalJs,
  wasm: orthogonalWasm,
};
