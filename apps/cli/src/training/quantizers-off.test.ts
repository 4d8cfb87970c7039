import { parseRunConfig } from '@qornn/training';
import { expect, it } from 'vitest';
import { quantizersOffText } from './quantizers-off.js';

const config = (recurrentQuantizer: unknown, warmStartSteps: number) =>
  parseRunConfig({
    name: 'a',
    task: { name: 'copy', T0: 4 },
    model: { units: 8, recurrentQuantizer },
    training: { steps: 100, batchSize: 4, optimizer: { name: 'adam', learningRate: 0.01 }, warmStartSteps },
  });

it('tells of weights that never met their quantizers', () => {
  const warm = config({ name: 'uniform', bits: 4 }, 50);
  expect(quantizersOffText(warm, 'last', 50)).toBe(
    'the checkpoint last is of step 50, and quantizers are off up to step 50 (training.warmStartSteps): its weights were never trained as they are rounded here',
  );
  expect(quantizersOffText(warm, 'best', 51)).toBeNull();
});

it('is silent where there is nothing to round, or no warm start', () => {
  expect(quantizersOffText(config('none', 50), 'last', 10)).toBeNull();
  expect(quantizersOffText(config({ name: 'uniform', bits: 4 }, 0), 'last', 10)).toBeNull();
});
