import { parseRunConfig } from '@qornn/training';
import { expect, it } from 'vitest';
import { warmStartText } from './warm-start-note.js';

const config = (recurrentQuantizer: unknown, warmStartSteps: number, layers: unknown = 1) =>
  parseRunConfig({
    name: 'a',
    task: { name: 'copy', T0: 4 },
    model: { units: 8, recurrentQuantizer, layers },
    training: { steps: 100, batchSize: 4, optimizer: { name: 'adam', learningRate: 0.01 }, warmStartSteps },
  });

it('notes weights that were never trained with their quantizers', () => {
  const warm = config({ name: 'uniform', bits: 4 }, 50);
  expect(warmStartText(warm, 'last', 50)).toBe(
    'the checkpoint last is from step 50, but quantizers are off until step 50 (training.warmStartSteps), so its weights were never trained with quantization',
  );
  expect(warmStartText(warm, 'best', 51)).toBeNull();
  const second = config('none', 50, [{}, { recurrentQuantizer: { name: 'uniform', bits: 4 } }]);
  expect(warmStartText(second, 'last', 50)).toMatch(/never trained with quantization$/);
});

it('has no note without quantizers or without a warm start', () => {
  expect(warmStartText(config('none', 50), 'last', 10)).toBeNull();
  expect(warmStartText(config('none', 50, [{}, { units: 4 }]), 'last', 10)).toBeNull();
  expect(warmStartText(config({ name: 'uniform', bits: 4 }, 0), 'last', 10)).toBeNull();
});
