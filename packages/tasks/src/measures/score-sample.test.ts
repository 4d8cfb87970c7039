import { expect, it } from 'vitest';
import { ScoreSample } from './score-sample.js';

/** Scores of class 1 from 0 to 1; the share of the class rises with the score. */
function filled(limit?: number): ScoreSample {
  const sample = new ScoreSample(2, limit);
  for (let i = 0; i < 20_000; i++) {
    const score = ((i * 7919) % 20_000) / 20_000;
    sample.add([0, score], 0, ((i * 31) % 1000) / 1000 < score ? 1 : 0);
  }
  return sample;
}

it('keeps a sample of too many answers, whose ROC-AUC is close to that of all', () => {
  const [all, some] = [filled(), filled(4000)];
  expect([all.kept, some.kept]).toEqual([20_000, 4000]);
  expect(Math.abs(all.aucs()[0]! - some.aucs()[0]!)).toBeLessThan(0.03);
  expect(some.aucs()).toEqual(filled(4000).aucs());
});
