import { expect, it } from 'vitest';
import { AnswerMeans } from './answer-means.js';

it('weights batches by their answers, and leaves out those without', () => {
  const means = new AnswerMeans();
  means.add({ accuracy: 1, loss: 2 }, 3);
  means.add({ accuracy: Number.NaN, loss: Number.NaN }, 0);
  means.add({ accuracy: 0, loss: 6 }, 1);
  expect(means.values()).toEqual({ accuracy: 0.75, loss: 3 });
  const none = new AnswerMeans();
  none.add({ accuracy: Number.NaN }, 0);
  expect(none.values()).toEqual({ accuracy: Number.NaN });
});
