import type { BaseLayer, IntLayer, IntMatrix, IntModel } from '@qornn/int-runtime';
import { storedBits } from '../c/pack-codes.js';
import { costKind } from '../kinds/cost-kinds.js';
import type { FirmwareRemedies } from './firmware-estimate.js';

/** Sizes that a kind of layer may not have follow each other at most so often. */
const MOST_MISSING = 8;

/**
 * Changes of a model's architecture that make it fit, by trying: the weights of the changed models are parts of its own. Smaller models are taken to
 * fit where larger ones do.
 *
 * @param fits asked for models with fewer units, or weights of fewer bits
 */
export function remediesFor(model: IntModel, fits: (model: IntModel) => boolean): FirmwareRemedies {
  const widest = Math.max(...model.layers.map(({ units }) => units));
  const fitsWith = (units: number, weightBits?: number) => {
    const changed = resized(model, units, weightBits);
    return changed !== null && fits(changed);
  };
  /** The largest number of units up to this one that layers may have. */
  const possible = (units: number) => {
    for (let fewer = units; fewer > Math.max(0, units - MOST_MISSING); fewer--) {
      if (resized(model, fewer)) return fewer;
    }
    return null;
  };
  let best: number | null = null;
  let [from, to] = [1, widest - 1];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    const units = possible(middle);
    if (units !== null && fitsWith(units)) {
      best = units;
      from = middle + 1;
    } else to = (units ?? middle) - 1;
  }
  const bits = [4, 2, 1].filter((fewer) => fewer < widestBits(model));
  return { units: best, weightBits: bits.find((fewer) => fitsWith(widest, fewer)) ?? null };
}

/** Stored bits of the layers' widest matrix. */
function widestBits(model: IntModel): number {
  const matrices = model.layers.flatMap((layer: BaseLayer) => matricesIn(Object.values(layer)));
  return Math.max(1, ...matrices.map(storedBits));
}

/** Matrices, and those of products of factors. */
function matricesIn(values: readonly unknown[]): IntMatrix[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
    return 'codes' in value ? [value as IntMatrix] : matricesIn(Object.values(value));
  });
}

/** The model with at most so many units a layer, and weights of at most so many bits; null if the kind of a layer has none. */
function resized(model: IntModel, units: number, weightBits?: number): IntModel | null {
  const layers: BaseLayer[] = [];
  let inputs = model.inputs;
  for (const layer of model.layers as readonly BaseLayer[]) {
    const sizes = { units: Math.min(units, layer.units), inputs, ...(weightBits !== undefined && { weightBits }) };
    const changed = costKind(layer.kind)?.resized?.(layer, sizes) ?? null;
    if (!changed) return null;
    layers.push(changed);
    inputs = changed.units;
  }
  const { weights } = model.readout;
  const codes = new Int8Array(weights.rows * inputs);
  for (let o = 0; o < weights.rows; o++) {
    codes.set(weights.codes.subarray(o * weights.columns, o * weights.columns + inputs), o * inputs);
  }
  return {
    ...model,
    layers: layers as IntLayer[],
    readout: { ...model.readout, weights: { ...weights, columns: inputs, codes } },
  };
}
