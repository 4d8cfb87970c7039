import type { ContentsKind } from '../contents-kind.js';
import { gateContents } from '../gates/contents.js';
import type { FastRNNLayer } from './layer.js';

/** Contents for tools that list models. */
export const fastRNNContents: ContentsKind<FastRNNLayer> = {
  name: 'fastRNN',
  contents(layer, inputMagnitude) {
    const { bias, alpha, beta, updateActivation } = layer;
    return gateContents(layer, inputMagnitude, [bias], { alpha, beta, updateActivation });
  },
};
