import { describe, expect, it } from 'vitest';
import { Curriculum } from './curriculum.js';
import { ConfigError } from './errors.js';
import { tinyConfig } from './testing/tiny.js';

const stages = [
  { until: 5, task: { T0: 4 } },
  { until: 9, task: { T0: 8 } },
];

describe('Curriculum', () => {
  it('returns the stage of a step, and the task itself after the last stage', async () => {
    const curriculum = await Curriculum.load(tinyConfig({}, { curriculum: stages }));
    expect(curriculum.task.timeSteps).toBe(12 + 6);
    expect([1, 5, 6, 9, 10].map((step) => curriculum.at(step).timeSteps)).toEqual([10, 10, 14, 14, 18]);
    expect(curriculum.at(10)).toBe(curriculum.task);
  });

  it('is the task itself without stages', async () => {
    const curriculum = await Curriculum.load(tinyConfig());
    expect(curriculum.at(1)).toBe(curriculum.task);
  });

  it('throws for a stage that does not match the network', async () => {
    const config = tinyConfig({}, { curriculum: [{ until: 5, task: { alphabet: 7 } }] });
    await expect(Curriculum.load(config)).rejects.toThrow(ConfigError);
    await expect(Curriculum.load(config)).rejects.toThrow(
      'training.curriculum.0.task: has 9 inputs and 8 outputs, but the network has 6 and 5',
    );
  });

  it.each([
    [[stages[1], stages[0]], 'training.curriculum.1.until: 5 is not allowed; must be more than 9'],
    [[{ until: 5, task: { T0: 0 } }], 'training.curriculum.0.task'],
    [[{ until: 5, task: { name: 'adding' } }], 'training.curriculum.0.task.name: a stage is the same task'],
    [[{ until: 0, task: {} }], 'training.curriculum.0.until'],
    [{ until: 1 }, 'training.curriculum: '],
  ])('throws for %j', (curriculum, message) => {
    expect(() => tinyConfig({}, { curriculum })).toThrow(message);
  });
});
