import type { QuantizerIdentifier } from '@qornn/quantizers';
import { testedBackends, useBackend } from '@qornn/testing';
import { beforeAll, describe } from 'vitest';
import { itHasAnIntegerForm } from './integer-form.js';
import { itKeepsTheLayerContract } from './layer-contract.js';
import { itIsRegistered } from './registration.js';
import type { MakeLayer } from './sample.js';
import { itLearns } from './training.js';
import { itUnrolls } from './unrolling.js';

/** What a conformance suite must know of a cell that it does not declare. */
export interface CellConformance {
  /**
   * `'differences'` (default) where the gradient is that of finite differences in full precision; `'finite'` where it is not: hard
   * thresholds, relu, straight-through estimators, norms that are not differentiated
   */
  gradient?: 'differences' | 'finite';
  /** what recurrent weights are quantized with; default the uniform quantizer of 4 bits, and of 8 in integers */
  recurrentQuantizer?: QuantizerIdentifier;
  /** false where layers that `make` returns have no integer form, though the cell has one for others */
  integerForm?: false;
  /** largest error of an integer readout, relative to the largest logit; default 0.02 */
  integerTolerance?: number;
  /** default `testedBackends` of `@qornn/testing`: wasm, cpu, and tensorflow where there is one */
  backends?: readonly string[];
}

/**
 * Registers a Vitest suite that checks a cell: its layers keep the contract of Keras (masks, states, wrappers, graphs, saving and
 * loading), sequences do not depend on their batch or their future, gradients, quantizers, memory, its registration, its table of
 * options, and its integer form, where it has one.
 *
 * @param name title of the suite
 * Layers must accept any numbers of units and inputs, and quantizers of their weights.
 *
 * @param make returns a layer with the given options, and with its own; its cell must be registered
 * @example
 * registerCell({ name: 'decay', layer: Decay });
 * describeCell('decay', (options) => new Decay(options));
 */
export function describeCell(
  name: string,
  make: MakeLayer,
  {
    gradient = 'differences',
    recurrentQuantizer,
    integerForm,
    integerTolerance = 0.02,
    backends = testedBackends,
  }: CellConformance = {},
): void {
  describe(name, () => {
    describe.each(backends)('on %s', (backend) => {
      beforeAll(() => useBackend(backend));
      itKeepsTheLayerContract(make);
      itUnrolls(make);
      itLearns(make, gradient, recurrentQuantizer ?? { name: 'uniform', bits: 4 });
      if (backend !== backends[0]) return;
      itIsRegistered(make);
      itHasAnIntegerForm(make, {
        has: integerForm !== false,
        tolerance: integerTolerance,
        recurrentQuantizer: recurrentQuantizer ?? { name: 'uniform', bits: 8 },
      });
    });
  });
}
