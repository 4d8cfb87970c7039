import { integer, list, type OptionTable } from '@qornn/options';
import { GRANULARITY } from './granularity-option.js';
import type { LayerBits, NetworkBits } from './layer-bits.js';
import { checkOptions } from './options.js';

const LAYER_BITS: OptionTable<LayerBits> = {
  stateBits: /* @__PURE__ */ integer(4, 16),
  cellBits: /* @__PURE__ */ integer(8, 16),
  weightBits: /* @__PURE__ */ integer(2, 8),
  kernelBits: /* @__PURE__ */ integer(2, 8),
  recurrentBits: /* @__PURE__ */ integer(2, 8),
  weightScales: GRANULARITY,
  biasBits: /* @__PURE__ */ integer(4, 18),
};

/** Checks of the bits of a network. */
export const NETWORK_BITS: OptionTable<NetworkBits> = { ...LAYER_BITS, layers: list };

/**
 * Checks the entries of `layers`.
 *
 * @param caller function name for error messages
 * @throws RangeError when one is not understood or out of range
 */
export function checkLayers(caller: string, layers: readonly LayerBits[] = []): void {
  layers.forEach((own, l) => {
    checkOptions<LayerBits>(`${caller}: layers.${l}`, own, LAYER_BITS);
  });
}
