import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../fixtures/events.json' with { type: 'json' };
import { EventCounts } from './event-counts.js';
import { type Event, type EventRule, matchedEvents, overlapByHalf, runsOf, sameBoundaries } from './events.js';

/** Largest matching by trying everything. */
function best(truth: readonly Event[], predicted: readonly Event[], agree: EventRule): number {
  const [first, ...rest] = truth;
  if (!first) return 0;
  const without = best(rest, predicted, agree);
  return Math.max(
    without,
    ...predicted.flatMap((event, p) =>
      agree(first, event) === 0
        ? [
            1 +
              best(
                rest,
                predicted.filter((_, other) => other !== p),
                agree,
              ),
          ]
        : [],
    ),
  );
}

const steps = fc.array(fc.constantFrom(0, 0, 1), { minLength: 1, maxLength: 24 });

describe('runsOf', () => {
  it('finds maximal runs; a step without an answer ends one', () => {
    expect(runsOf([1, 1, 0, 1], 2)[1]).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 4 },
    ]);
    expect(runsOf([1, 1, 1, 1], 2, (t) => t !== 1)[1]).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 4 },
    ]);
    expect(runsOf([], 1)).toEqual([[]]);
    expect(runsOf([-1, -1, 0], 1)).toEqual([[{ from: 2, to: 3 }]]);
  });

  it('covers every step once', () => {
    fc.assert(
      fc.property(steps, (classes) => {
        const found = new Array(classes.length).fill(-1);
        runsOf(classes, 2).forEach((runs, k) => {
          for (const { from, to } of runs) for (let t = from; t < to; t++) found[t] = k;
        });
        expect(found).toEqual(classes);
      }),
    );
  });
});

describe('matchedEvents', () => {
  it.each([
    ['boundaries', sameBoundaries(0)],
    ['boundaries within 1', sameBoundaries(1)],
    ['boundaries within 3', sameBoundaries(3)],
    ['overlap', overlapByHalf],
  ])('is the largest matching: %s', (_, rule) => {
    fc.assert(
      fc.property(steps, steps, (truth, predicted) => {
        const [a, b] = [runsOf(truth, 2)[1]!, runsOf(predicted, 2)[1]!];
        expect(matchedEvents(a, b, rule)).toBe(best(a, b, rule));
        expect(matchedEvents(b, a, rule)).toBe(best(a, b, rule));
      }),
    );
  });
});

describe('EventCounts', () => {
  it.each(reference.cases)('equals seqeval and sed_eval, tolerance $tolerance', ({ classes, tolerance, ...given }) => {
    const counts = new EventCounts(classes, tolerance);
    for (const { truth, predicted } of given.sequences) counts.add(truth, predicted);
    const { precision, recall, f1 } = counts.result(['0', '1', '2', '3'], 0).boundaries;
    expect(precision).toBeCloseTo(given.expected.precision, 10);
    expect(recall).toBeCloseTo(given.expected.recall, 10);
    expect(f1).toBeCloseTo(given.expected.f1, 10);
  });

  it('has null for no events at all', () => {
    const counts = new EventCounts(2, 0);
    counts.add([0, 0], [0, 0]);
    expect(counts.result(['rest', 'event'], 0).overlap).toEqual({
      ...{ matched: 0, true: 0, predicted: 0, precision: null, recall: null, f1: null },
    });
  });
});
