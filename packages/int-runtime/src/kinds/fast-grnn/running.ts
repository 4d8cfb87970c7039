import { fail, requireInteger } from '../../checks.js';
import { fractionBits } from '../gates/activation.js';
import { gatedMagnitude } from '../gates/layer.js';
import { ONE } from '../gates/squash.js';
import { stateVector } from '../gates/states.js';
import { requireActivation, validateGates } from '../gates/validate.js';
import type { RunningKind } from '../running-kind.js';
import { fastGRNNJs } from './js.js';
import type { FastGRNNLayer } from './layer.js';
import { fastGRNNWasm } from './wasm.js';

/** Validation and engines. */
export const fastGRNNRunning: RunningKind<FastGRNNLayer> = {
  name: 'fastGRNN',
  validate(at, layer, inputMagnitude) {
    const { units, bias, gateBias, gateActivation, updateActivation } = layer;
    validateGates(at, layer, inputMagnitude, 1, { gateBias: [gateBias, units], bias: [bias, units] });
    for (const field of ['zeta', 'nu'] as const) requireInteger(`${at}.${field}`, layer[field], 0, ONE);
    requireActivation(`${at}.gateActivation`, gateActivation, layer);
    if (fractionBits(gateActivation, 1) !== 15) fail(`${at}.gateActivation`, 'has values without a bound');
    requireActivation(`${at}.updateActivation`, updateActivation, layer);
  },
  outputMagnitude: gatedMagnitude,
  states: ({ units, initialState, stateBits }) => [stateVector('h', units, initialState, stateBits)],
  js: fastGRNNJs,
  wasm: fastGRNNWasm,
};
