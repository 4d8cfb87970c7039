import { valueAt, withSettings } from '@qornn/sweeps';
import { parseRunConfig } from '@qornn/training/loop';
import { describe, expect, it } from 'vitest';
import { defaultSpace } from './default-space.js';
import { changedSettings, randomOf } from './search-space.js';
import type { TaskFacts } from './task-facts.js';

const FACTS: TaskFacts = {
  ...{ inputs: 2, outputs: 1, timeSteps: 10, returnSequences: false, isSeries: false, answers: 'values' },
  ...{ sizes: null, folds: 1, digest: null },
  judge: { metric: 'meanSquaredError', goal: 'min', loss: 'meanSquaredError', isFraction: false },
};

const QUANTIZER = { name: 'uniform', bits: 4 };

/** The paths that many random changes of a configuration touch, where they leave its layers. */
function changedPaths(model: object): Set<string> {
  const base = parseRunConfig({
    name: 'gated',
    task: { name: 'adding', T: 10 },
    model: { units: 16, recurrentQuantizer: QUANTIZER, kernelQuantizer: QUANTIZER, ...model },
    training: { steps: 90, batchSize: 16, optimizer: { name: 'adam', learningRate: 0.001 } },
  });
  const space = defaultSpace(base, FACTS, [valueAt(base, 'model.cell') as string]);
  const settings = Array.from({ length: 200 }, (_, place) =>
    changedSettings(space, {}, { changes: 6, near: false, random: randomOf(1, place) }, (one) =>
      withSettings(base, one),
    ),
  );
  return new Set(
    settings
      .map((one) => Object.keys(one))
      .filter((paths) => !paths.includes('model.layers'))
      .flat(),
  );
}

const rounded = { stateQuantizer: { bits: 8 } };

describe('defaultSpace', () => {
  it.each<[string, object]>([
    ['orthogonal layers', {}],
    ['a GRU', { cell: 'gru' }],
    ['a GRU whose states are explicitly not rounded', { cell: 'gru', stateQuantizer: 'none' }],
    ['two layers of which one has a stateQuantizer', { cell: 'gru', layers: [{}, rounded] }],
  ])('varies the bits of the states of %s', (_, model) => {
    expect(changedPaths(model)).toContain('quantization.stateBits');
  });

  it.each<[string, object]>([
    ['a GRU', { cell: 'gru', ...rounded }],
    ['two layers', { cell: 'gru', layers: [{ stateQuantizer: { bits: 6 } }, rounded] }],
    ['an LSTM', { cell: 'lstm', ...rounded }],
  ])('leaves them alone where the states of %s were trained for their bits, which integers keep', (_, model) => {
    const paths = changedPaths(model);
    expect(paths).not.toContain('quantization.stateBits');
    expect(paths).toContain('quantization.inputBits');
  });
});
