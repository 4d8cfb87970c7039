import type { ContentsKind } from '../contents-kind.js';
import { gateContents } from '../gates/contents.js';
import type { FastGRNNLayer } from './layer.js';

/** Contents for tools that list models. */
export const fastGRNNContents: ContentsKind<FastGRNNLayer> = {
  name: 'fastGRNN',
  contents(layer, inputMagnitude) {
    const { gateBias, bias, zeta, nu, gateActivation, updateActivation } = layer;
    return gateContents(layer, inputMagnitude, [gateBias, bias], { zeta, nu, gateActivation, updateActivation });
  },
};
