import { parseRunConfig } from '@qornn/training/loop';
import { describe, expect, it } from 'vitest';
import { recipe } from './recipe.js';

const facts = (timeSteps: number, train: number, validation = 100) => ({
  timeSteps,
  returnSequences: false,
  answers: 'classes' as const,
  sizes: { train, validation, test: 10 },
});

/** The sections of a recipe. */
function sectionsOf(entries: ReturnType<typeof recipe>) {
  const of = (name: string) =>
    Object.fromEntries(entries.filter(({ section }) => section === name).map(({ key, value }) => [key, value]));
  return { model: of('model'), training: of('training'), quantization: of('quantization') };
}

describe('recipe', () => {
  it('is a configuration, whatever the length and the number of sequences', () => {
    for (const timeSteps of [1, 7, 29, 30, 150, 5000]) {
      for (const train of [1, 20, 50, 2000, 1_000_000]) {
        const config = { name: 'a', task: { name: 'adding', T: 5 }, ...sectionsOf(recipe(facts(timeSteps, train))) };
        expect(() => parseRunConfig(config)).not.toThrow();
      }
    }
  });

  it('has one layer for short sequences, and a memory no longer than they are', () => {
    const { model } = sectionsOf(recipe(facts(7, 50)));
    expect(model).toMatchObject({ layers: 1, gain: { horizon: 7, target: 0.1 }, pooling: 'mean' });
    expect(sectionsOf(recipe(facts(30, 50))).model.layers).toHaveLength(2);
  });

  it('trains for 15 epochs, but not less than 600 nor more than 20,000 steps', () => {
    const steps = [20, 3200, 10_000_000].map((train) => sectionsOf(recipe(facts(50, train))).training.steps);
    expect(steps).toEqual([600, 1500, 20_000]);
  });

  it('keeps the last weights where validation is too small to choose by', () => {
    expect(sectionsOf(recipe(facts(50, 50, 8))).training.select).toBe('last');
    expect(sectionsOf(recipe(facts(50, 50, 100))).training.select).toBeUndefined();
  });

  it('has no mean over time for values, and for answers at every step', () => {
    for (const other of [{ answers: 'values' as const }, { returnSequences: true }]) {
      expect(sectionsOf(recipe({ ...facts(50, 50), ...other })).model.pooling).toBeUndefined();
    }
  });
});
