import { fail } from '../../checks.js';
import { gatedMagnitude } from '../gates/layer.js';
import { isLowRank } from '../gates/matrix.js';
import { stateVector } from '../gates/states.js';
import { validateGates } from '../gates/validate.js';
import type { RunningKind } from '../running-kind.js';
import { gruJs } from './js.js';
import type { GruLayer } from './layer.js';
import { gruWasm } from './wasm.js';

/** Validation and engines. */
export const gruRunning: RunningKind<GruLayer> = {
  name: 'gru',
  validate(at, layer, inputMagnitude) {
    const { units, bias, recurrentBias, resetAfter } = layer;
    if (typeof resetAfter !== 'boolean') fail(`${at}.resetAfter`, 'is neither true nor false');
    validateGates(at, layer, inputMagnitude, 3, {
      bias: [bias, 3 * units],
      recurrentBias: [recurrentBias, resetAfter ? units : 0],
    });
    for (const field of ['recurrent', 'kernel'] as const) {
      if (isLowRank(layer[field])) fail(`${at}.${field}`, 'has two factors, but must be one matrix');
    }
  },
  outputMagnitude: gatedMagnitude,
  states: ({ units, initialState, stateBits }) => [stateVector('h', units, initialState, stateBits)],
  js: gruJs,
  wasm: gruWasm,
};
