import type { Granularity } from './granularity.js';
import type { BaseSpec } from './kinds/base-layer.js';
import type { StateFormat } from './kinds/gates/state-format.js';

/** Bits of the parts of a layer. */
export interface LayerBits {
  /** bits of a state, 4 to 16; default 12. States that were trained with a format keep it */
  stateBits?: number;
  /** bits of a cell state of an LSTM, 8 to 16; default 16, because its rounding adds up over time; likewise */
  cellBits?: number;
  /** bits of recurrent and input weights that were trained in floating point, 2 to 8; default 8 */
  weightBits?: number;
  /** the same for U, of all gates; of low rank, of both factors; default `weightBits` */
  kernelBits?: number;
  /** the same for W */
  recurrentBits?: number;
  /** whether such a weight has one step (`'tensor'`, default), or one for each row (`'row'`) */
  weightScales?: Granularity;
  /**
   * bits of biases and thresholds, 4 to 18; default 18. Their unit is the step of what they are added to, of the states of an orthogonal layer
   * and of the 16-bit pre-activations of others, and they saturate at ±2^{bits−1}. With two bits more than a state, only values that would
   * saturate every state are clipped.
   */
  biasBits?: number;
}

/** Bits of all layers, and of some that differ. */
export interface NetworkBits extends LayerBits {
  /** bits of single layers, from the first one; what an entry lacks is as for all layers */
  layers?: readonly LayerBits[];
}

/**
 * Bits of the weights of a layer, where they were trained in floating point.
 *
 * @param l place of the layer, from the input on
 * @example
 * weightBits(1, { weightBits: 6, layers: [{}, { recurrentBits: 4 }] }); // { weightBits: 6, kernelBits: 6, recurrentBits: 4 }
 */
export function weightBits(
  l: number,
  options: NetworkBits,
): Required<Pick<LayerBits, 'weightBits' | 'kernelBits' | 'recurrentBits'>> {
  const own = options.layers?.[l] ?? {};
  const all = own.weightBits ?? options.weightBits ?? 8;
  return {
    weightBits: all,
    kernelBits: own.kernelBits ?? own.weightBits ?? options.kernelBits ?? all,
    recurrentBits: own.recurrentBits ?? own.weightBits ?? options.recurrentBits ?? all,
  };
}

/** The bits of a layer: those it was trained with, else its own, else those of all layers, else the defaults. */
export function layerBits(spec: BaseSpec, l: number, options: NetworkBits): Required<LayerBits> {
  const trained = trainedBits(spec);
  const own = options.layers?.[l] ?? {};
  return {
    stateBits: trained.stateBits ?? own.stateBits ?? options.stateBits ?? 12,
    cellBits: trained.cellBits ?? own.cellBits ?? options.cellBits ?? 16,
    ...weightBits(l, options),
    weightScales: own.weightScales ?? options.weightScales ?? 'tensor',
    biasBits: own.biasBits ?? options.biasBits ?? 18,
  };
}

/** Bits of the states of a layer that was trained with a format. */
export function trainedBits(spec: BaseSpec): Pick<LayerBits, 'stateBits' | 'cellBits'> {
  const { stateFormat, cellFormat } = spec as { stateFormat?: StateFormat; cellFormat?: StateFormat };
  return { ...(stateFormat && { stateBits: stateFormat.bits }), ...(cellFormat && { cellBits: cellFormat.bits }) };
}
