import type { BenchmarkRecord } from '@qornn/benchmarks';
import { describe, expect, it } from 'vitest';
import { compareCheckouts } from './compare-checkouts.js';
import type { measureCheckout } from './measure-commit.js';

const checkouts = { before: { name: 'main', folder: '/main' }, after: { name: 'here', folder: '/here' } };
const names = ['step-64', 'step-640'];
const asked = { names, words: ['--rounds', '3'], pairs: 6, comparing: {} };

/** Processes in which row 2 of the second benchmark is slower here, and which note their order. */
function processes() {
  const order: string[] = [];
  const measure: typeof measureCheckout = async ({ name, folder }, words) => {
    const filter = words[1]!;
    order.push(`${name} ${filter}`);
    const results = names
      .filter((one) => one.includes(filter))
      .map((benchmark) => ({
        name: benchmark,
        title: benchmark,
        package: '',
        group: 'training' as const,
        unit: 'ms' as const,
        baseline: 'row 0',
        goals: [],
        missing: [],
        peers: [],
        contestants: Array.from({ length: 6 }, (_, i) => {
          const slow = folder === '/here' && benchmark === 'step-640' && i === 2 ? 1.3 : 1;
          const wobble = 1 + 0.01 * Math.sin(7 * order.length + 3 * i);
          return { name: `row ${i}`, samples: [slow * wobble, 1.01 * slow * wobble, 0.99 * slow * wobble] };
        }),
      }));
    return {
      format: 'qornn-benchmarks',
      version: 1,
      date: '2026-01-31T12:00:00.000Z',
      seconds: 1,
      complete: true,
      commit: null,
      machine: { cpu: 'Abacus', cores: 1, memoryGiB: 1, platform: 'linux x64', load: { before: 0, after: 0 } },
      versions: { node: '20.20.2' },
      settings: { quick: false },
      results,
    } satisfies BenchmarkRecord;
  };
  return { measure, order };
}

describe('compareCheckouts', () => {
  const never = new AbortController().signal;

  it('measures in turns, changes who goes first, and names the row that is slower', async () => {
    const { measure, order } = processes();
    const { comparison, complete } = await compareCheckouts(checkouts, asked, () => {}, never, measure);
    expect(order.slice(0, 8)).toEqual([
      ...['main step-64', 'here step-64', 'main step-640', 'here step-640'],
      ...['here step-64', 'main step-64', 'here step-640', 'main step-640'],
    ]);
    expect([complete, comparison.pairs, order.length]).toEqual([true, 6, 24]);
    const moved = comparison.rows.filter(({ verdict }) => verdict === 'slower' || verdict === 'faster');
    expect(moved.map(({ benchmark, contestant }) => [benchmark, contestant])).toEqual([['step-640', 'row 2']]);
    expect(moved[0]!.ratio).toBeCloseTo(1.3, 1);
  });

  it('lists a benchmark that one side does not have, and does not ask for it again', async () => {
    const { measure, order } = processes();
    const without: typeof measureCheckout = async (checkout, words, signal) => {
      const record = await measure(checkout, words, signal);
      return checkout.name === 'main' && words[1] === 'step-640' ? null : record;
    };
    const { comparison } = await compareCheckouts(checkouts, asked, () => {}, never, without);
    expect(comparison.onlyAfter).toContain('step-640: row 2');
    expect(order.filter((line) => line === 'main step-640')).toHaveLength(1);
  });

  it('compares the pairs that were measured before an interruption, if there are three', async () => {
    for (const [stopAt, isCompared] of [
      [5, false],
      [14, true],
    ] as const) {
      const controller = new AbortController();
      const { measure, order } = processes();
      const stopped: typeof measureCheckout = (...all) => {
        if (order.length === stopAt) controller.abort();
        if (controller.signal.aborted) return Promise.reject(controller.signal.reason);
        return measure(...all);
      };
      const running = compareCheckouts(checkouts, asked, () => {}, controller.signal, stopped);
      if (isCompared) expect(await running).toMatchObject({ complete: false, comparison: { pairs: 3 } });
      else await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    }
  });
});
