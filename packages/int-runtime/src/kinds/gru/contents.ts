import type { ContentsKind } from '../contents-kind.js';
import { gateContents } from '../gates/contents.js';
import { gateFormats } from '../gates/formats.js';
import type { GruLayer } from './layer.js';

/** Contents for tools that list models. */
export const gruContents: ContentsKind<GruLayer> = {
  name: 'gru',
  contents: (layer, inputMagnitude) =>
    gateContents(layer, inputMagnitude, [layer.bias, layer.recurrentBias], {
      reset: layer.resetAfter ? 'after' : 'before',
    }),
  formats: (layer, incoming) =>
    gateFormats(layer, incoming, {
      biases: { bias: layer.bias, recurrentBias: layer.recurrentBias },
      hasTable: true,
      stateFrom: 'fixed',
    }),
};
