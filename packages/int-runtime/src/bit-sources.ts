import { layerParts } from './bit-parts.js';
import type { BaseSpec } from './kinds/base-layer.js';
import { type NetworkBits, trainedBits } from './layer-bits.js';
import type { BitSource, BitSources } from './model.js';

/**
 * Why the parts of a network have their bits.
 *
 * @param options those that were given; defaults that are given count as chosen
 * @throws CompileError when the kind of a layer is unknown
 */
export function bitSources(
  { layers }: { layers: readonly BaseSpec[] },
  options: NetworkBits & { inputBits?: number; readoutBits?: number },
): BitSources {
  const source = (...given: readonly unknown[]): BitSource =>
    given.some((bits) => bits !== undefined) ? 'chosen' : 'default';
  return {
    input: source(options.inputBits),
    readout: source(options.readoutBits),
    layers: layers.map((layer, l) => {
      const parts = layerParts(layer, l);
      const own = options.layers?.[l] ?? {};
      const weight = (part: 'kernelBits' | 'recurrentBits') =>
        parts.includes(part) ? source(own[part], own.weightBits, options[part], options.weightBits) : 'trained';
      const trained = trainedBits(layer);
      const state = (part: 'stateBits' | 'cellBits') =>
        trained[part] === undefined ? source(own[part], options[part]) : 'trained';
      return {
        kernel: weight('kernelBits'),
        recurrent: weight('recurrentBits'),
        h: state('stateBits'),
        ...((parts.includes('cellBits') || trained.cellBits !== undefined) && { c: state('cellBits') }),
      };
    }),
  };
}
