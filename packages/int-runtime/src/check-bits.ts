import { layerParts } from './bit-parts.js';
import type { BitPart } from './bit-setting.js';
import { CompileError } from './errors.js';
import type { BaseSpec } from './kinds/base-layer.js';
import type { LayerBits, NetworkBits } from './layer-bits.js';

const WITHOUT: Partial<Record<BitPart, string>> = {
  stateBits: 'no state that was trained in floating point',
  cellBits: 'no cell state that was trained in floating point',
  kernelBits: 'no input weight that was trained in floating point',
  recurrentBits: 'no recurrent weight that was trained in floating point',
};

/**
 * Checks that bits of single parts are for parts that there are. Bits of all weights and of all states, `weightBits` and `stateBits`,
 * may be given for any network.
 *
 * @throws CompileError when they would change nothing
 */
export function requireParts(layers: readonly BaseSpec[], options: NetworkBits): void {
  const known = layers.map(layerParts);
  const { length } = options.layers ?? [];
  if (length > layers.length) {
    throw new CompileError('layers', `has bits of ${length} layers, but the network has ${layers.length}`);
  }
  // Cell states of 16 bits are the default, which those who give every option give to all networks.
  const all = options.cellBits === 16 ? { ...options, cellBits: undefined } : options;
  for (const [part, none] of Object.entries(WITHOUT) as [keyof LayerBits & BitPart, string][]) {
    if (part !== 'stateBits' && all[part] !== undefined && !known.some((parts) => parts.includes(part))) {
      throw new CompileError(part, `is ${all[part]}, but the network has ${none}`);
    }
    known.forEach((parts, l) => {
      const bits = options.layers?.[l]?.[part];
      if (bits !== undefined && !parts.includes(part)) {
        throw new CompileError(`layers.${l}.${part}`, `is ${bits}, but the layer has ${none}`);
      }
    });
  }
}
