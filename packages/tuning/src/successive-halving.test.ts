import { describe, expect, it } from 'vitest';
import type { Job } from './candidate.js';
import { SuccessiveHalving } from './successive-halving.js';

const plan = {
  rungs: [
    { steps: 10, replicates: 1 },
    { steps: 20, replicates: 1 },
    { steps: 40, replicates: 2 },
    { steps: 40, replicates: 4 },
  ],
  reduction: 3,
  folds: 1,
};

function halving(): SuccessiveHalving {
  return new SuccessiveHalving({
    plan,
    judge: { metric: 'loss', goal: 'min', loss: 'loss', isFraction: false },
    space: {
      base: { x: 0 },
      dimensions: [{ path: 'x', values: Array.from({ length: 50 }, (_, i) => i), ordered: true }],
    },
    firstGuesses: [
      { name: 'base', settings: {} },
      { name: 'the same', settings: { x: 0 } },
      { name: 'nine', settings: { x: 9 } },
    ],
    seed: 1,
    apply: (settings) => ({ x: 0, ...settings }),
  });
}

/** Ends jobs with a loss of |x − 30|, which every training knows. */
function end(search: SuccessiveHalving, job: Job): void {
  const x = (search.candidates[job.candidate]!.settings.x as number | undefined) ?? 0;
  const metrics = { loss: Math.abs(x - 30) };
  search.record({ ...job, outcome: { status: 'measured', metrics, sequences: 100, bytes: 1, seconds: 1 } });
}

describe('SuccessiveHalving', () => {
  it('never asks for the same training twice, though two rungs have the same steps', () => {
    const search = halving();
    const asked: string[] = [];
    for (let n = 0; n < 120; n++) {
      const job = search.next(n > 90)!;
      asked.push(`${job.candidate}/${plan.rungs[job.rung]!.steps}/${job.replicate}`);
      end(search, job);
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(search.scores(3).length).toBeGreaterThan(0);
    expect(search.scores(3)[0]!.each).toHaveLength(4);
  });

  it('tries settings that make the same configuration once', () => {
    const search = halving();
    for (let n = 0; n < 60; n++) end(search, search.next()!);
    const tried = search.candidates.map(({ settings }) => settings.x ?? 0);
    expect(new Set(tried).size).toBe(tried.length);
    expect(search.candidates[1]!.origin).toBe('nine');
  });

  it('trains the first candidate on all rungs first, and then a third of each rung', () => {
    const search = halving();
    const jobs = Array.from({ length: 4 }, () => {
      const job = search.next()!;
      end(search, job);
      return [job.candidate, job.rung, job.replicate];
    });
    expect(jobs).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 2, 0],
      [0, 2, 1],
    ]);
    for (let n = 0; n < 100; n++) end(search, search.next()!);
    const [low, middle] = [search.scores(0).length, search.scores(1).length];
    // Early ones go on that would not later: about a third, never half.
    expect(middle).toBeLessThan(low / 2);
  });

  it('approaches the best, and chooses among the candidates that were trained most', () => {
    const search = halving();
    for (let n = 0; n < 150; n++) end(search, search.next(n > 105)!);
    const [best] = search.finalists();
    expect(search.candidates[best!.candidate]!.settings.x).toBe(30);
    expect(search.finalists().every(({ rung }) => rung >= 2)).toBe(true);
  });

  it('has finalists of lower rungs while few are trained to the end', () => {
    const search = halving();
    for (let n = 0; n < 6; n++) end(search, search.next()!);
    expect(search.finalists().map(({ candidate }) => candidate)).toContain(1);
  });
});
