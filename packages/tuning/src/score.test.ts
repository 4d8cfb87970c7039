import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from './candidate.js';
import { chooseWinner } from './choose-winner.js';
import { distinctFront } from './distinct-front.js';
import { compareScores, type Judge, type Score, scoreOf } from './score.js';

const judge: Judge = { metric: 'accuracy', goal: 'max', loss: 'crossEntropy', isFraction: true };

function result(replicate: number, accuracy: number, sequences = 10): Result {
  const metrics = { accuracy, crossEntropy: 1 - accuracy };
  return {
    candidate: 0,
    rung: 2,
    replicate,
    outcome: { status: 'measured', metrics, sequences, bytes: 10, seconds: 1 },
  };
}

const score = (candidate: number, metric: number, loss: number, bytes: number, error = 0.01): Score => ({
  ...{ candidate, rung: 2, metric, loss, bytes, error },
  each: [0, 1, 2].map((replicate) => ({
    replicate,
    metric: metric + replicate / 1e4,
    loss: loss * (1 + replicate / 100),
    sequences: 10,
  })),
});

describe('scoreOf', () => {
  it('weighs folds by their sequences', () => {
    expect(scoreOf([result(0, 1, 30), result(1, 0.5, 10)], judge, 2)!.metric).toBeCloseTo(0.875, 12);
  });

  it('never takes a fraction of few sequences for certain', () => {
    const { error } = scoreOf([result(0, 1, 20), result(1, 1, 20)], judge, 2)!;
    expect(error).toBeCloseTo(Math.sqrt(((41 / 42) * (1 / 42)) / 40), 12);
  });

  it('counts sequences once where seeds repeat them', () => {
    expect(scoreOf([result(0, 1), result(1, 1)], judge, 1)!.error).toBeCloseTo(
      Math.sqrt(((11 / 12) * (1 / 12)) / 10),
      12,
    );
  });

  it('is undefined if a training failed', () => {
    const failed: Result = { ...result(1, 1), outcome: { status: 'failed', reason: 'diverged', seconds: 1 } };
    expect(scoreOf([result(0, 1), failed], judge, 1)).toBeUndefined();
    expect(scoreOf([], judge, 1)).toBeUndefined();
  });
});

describe('compareScores', () => {
  it('orders by metric, loss, bytes', () => {
    const all = [score(0, 0.9, 0.1, 5), score(1, 0.9, 0.1, 4), score(2, 0.9, 0.2, 1), score(3, Number.NaN, 0, 1)];
    const ids = all.sort((a, b) => compareScores(a, b, judge)).map(({ candidate }) => candidate);
    expect(ids).toEqual([1, 0, 2, 3]);
  });
});

describe('chooseWinner', () => {
  it('takes the smallest network as good as the best within one standard error', () => {
    const scores = [score(0, 0.99, 0.1, 900), score(1, 0.985, 0.1, 500, 0.02), score(2, 0.9, 0.1, 100)];
    scores[1]!.each = scores[0]!.each.map((one, i) => ({ ...one, metric: one.metric + (i - 1) / 50 }));
    expect(chooseWinner(scores, judge)).toMatchObject({ score: { candidate: 1 }, best: { candidate: 0 } });
  });

  it('does not take one whose loss is clearly worse', () => {
    const scores = [score(0, 1, 0.1, 900), score(1, 1, 0.5, 500)];
    expect(chooseWinner(scores, judge)!.score.candidate).toBe(0);
  });

  it('has none of none', () => expect(chooseWinner([], judge)).toBeUndefined());
});

describe('distinctFront', () => {
  it('has exactly the elements that none dominates, and the first of equal ones', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const front = distinctFront(points, (one) => one);
        const dominates = (a: number[], b: number[]) =>
          a[0]! <= b[0]! && a[1]! <= b[1]! && (a[0]! < b[0]! || a[1]! < b[1]!);
        const expected = points.filter((one) => !points.some((other) => dominates(other, one)));
        const texts = (all: number[][]) => [...new Set(all.map(String))].sort();
        expect(texts(front)).toEqual(texts(expected));
        expect(front).toHaveLength(texts(front).length);
        for (const one of front) expect(one).toBe(points.find((other) => String(other) === String(one)));
      }),
    );
  });
});
