import { requireInteger } from '../../checks.js';
import { gatedMagnitude } from '../gates/layer.js';
import { ONE } from '../gates/squash.js';
import { stateVector } from '../gates/states.js';
import { requireActivation, validateGates } from '../gates/validate.js';
import type { RunningKind } from '../running-kind.js';
import { fastRNNJs } from './js.js';
import type { FastRNNLayer } from './layer.js';
import { fastRNNWasm } from './wasm.js';

/** Validation and engines. */
export const fastRNNRunning: RunningKind<FastRNNLayer> = {
  name: 'fastRNN',
  validate(at, layer, inputMagnitude) {
    validateGates(at, layer, inputMagnitude, 1, { bias: [layer.bias, layer.units] });
    for (const field of ['alpha', 'beta'] as const) requireInteger(`${at}.${field}`, layer[field], 0, ONE);
    requireActivation(`${at}.updateActivation`, layer.updateActivation, layer);
  },
  outputMagnitude: gatedMagnitude,
  states: ({ units, initialState, stateBits }) => [stateVector('h', units, initialState, stateBits)],
  js: fastRNNJs,
  wasm: fastRNNWasm,
};
