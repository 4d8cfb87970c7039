import type { ContentsKind } from '../contents-kind.js';
import { usesTable } from '../gates/activation.js';
import { gateContents } from '../gates/contents.js';
import { gateFormats } from '../gates/formats.js';
import type { FastRNNLayer } from './layer.js';

/** Contents for tools that list models. */
export const fastRNNContents: ContentsKind<FastRNNLayer> = {
  name: 'fastRNN',
  contents(layer, inputMagnitude) {
    const { bias, alpha, beta, updateActivation } = layer;
    return gateContents(layer, inputMagnitude, [bias], { alpha, beta, updateActivation });
  },
  formats: (layer, incoming) =>
    gateFormats(layer, incoming, {
      biases: { bias: layer.bias },
      hasTable: usesTable(layer.updateActivation),
      stateFrom: 'calibrated',
      fractions: ['alpha', 'beta'],
    }),
};
