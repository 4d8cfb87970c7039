import type { ContentsKind } from '../contents-kind.js';
import { usesTable } from '../gates/activation.js';
import { gateContents } from '../gates/contents.js';
import { gateFormats } from '../gates/formats.js';
import type { FastGRNNLayer } from './layer.js';

/** Contents for tools that list models. */
export const fastGRNNContents: ContentsKind<FastGRNNLayer> = {
  name: 'fastGRNN',
  contents(layer, inputMagnitude) {
    const { gateBias, bias, zeta, nu, gateActivation, updateActivation } = layer;
    return gateContents(layer, inputMagnitude, [gateBias, bias], { zeta, nu, gateActivation, updateActivation });
  },
  formats: (layer, incoming) =>
    gateFormats(layer, incoming, {
      biases: { gateBias: layer.gateBias, bias: layer.bias },
      hasTable: usesTable(layer.gateActivation) || usesTable(layer.updateActivation),
      stateFrom: 'calibrated',
      fractions: ['zeta', 'nu'],
    }),
};
