import { uniformNumbers } from '@qornn/internal-testing/random';
import fc from 'fast-check';
import { codeRange } from '../int-matrix.js';
import type { IntLayer } from '../kinds/layer-kinds.js';
import type { IntModel } from '../model.js';
import { GATED_KINDS, gatedLayer } from './gated-models.js';
import { wideModels } from './wide-models.js';

const gated = fc.record({
  kind: fc.constantFrom(...GATED_KINDS),
  units: fc.integer({ min: 1, max: 40 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
});

/**
 * The models of `wideModels` with layers with gates above and below, or instead of theirs; with batches, and samples or codes. Layers have widths on
 * both sides of whole blocks.
 */
export const mixedModels = fc
  .tuple(wideModels, fc.option(gated), gated, fc.boolean())
  .map(([wide, below, above, isMixed]) => {
    const { model } = wide;
    const layers: IntLayer[] = [];
    const put = ({ kind, seed }: typeof above, units: number) => {
      const next = uniformNumbers(seed);
      const random = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
      layers.push(gatedLayer(kind, units, layers.at(-1)?.units ?? model.inputs, random));
    };
    if (below) put(below, model.inputs);
    if (isMixed) layers.push(...model.layers);
    put(above, above.units);
    const { rows, bits } = model.readout.weights;
    const next = uniformNumbers(above.seed + 1);
    const { smallest, largest } = codeRange(bits);
    const codes = Int8Array.from(
      { length: rows * above.units },
      () => smallest + Math.floor(next() * (largest - smallest + 1)),
    );
    const weights = { rows, columns: above.units, bits, codes };
    return { ...wide, model: { ...model, layers, readout: { ...model.readout, weights } } as IntModel };
  });
