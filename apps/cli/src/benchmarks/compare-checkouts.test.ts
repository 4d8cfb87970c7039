import type { BenchmarkRecord, RecordPair } from '@qornn/benchmarks';
import { describe, expect, it } from 'vitest';
import { CommitError } from './commit-error.js';
import { compareCheckouts, type PairStore } from './compare-checkouts.js';
import type { measureCheckout } from './measure-commit.js';

const checkouts = { before: { name: 'main', folder: '/main' }, after: { name: 'here', folder: '/here' } };
const names = ['step-64', 'step-640'];
const asked = { names, words: ['--rounds', '3'], pairs: 6, maxPairs: 6, comparing: {} };
const forgetful: PairStore = { find: async () => undefined, keep: async () => {} };

/**
 * Processes in which row 2 of the second benchmark is slower here, and which note their order.
 *
 * @param noise deviation of the times of the first benchmark
 */
function processes(noise = 0.01) {
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
          const deviation = benchmark === 'step-64' ? noise : 0.01;
          const wobble = 1 + deviation * Math.sin(7 * order.length + 3 * i * i);
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
    const { comparison, failure } = await compareCheckouts(checkouts, asked, forgetful, () => {}, never, measure);
    expect(order.slice(0, 8)).toEqual([
      ...['main step-64', 'here step-64', 'main step-640', 'here step-640'],
      ...['here step-64', 'main step-64', 'here step-640', 'main step-640'],
    ]);
    expect([failure, comparison.pairs, order.length]).toEqual([undefined, 6, 24]);
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
    const { comparison } = await compareCheckouts(checkouts, asked, forgetful, () => {}, never, without);
    expect(comparison.onlyAfter).toContain('step-640: row 2');
    expect(order.filter((line) => line === 'main step-640')).toHaveLength(1);
  });

  it('measures more pairs of a benchmark with an unclear row alone, up to the most', async () => {
    const { measure, order } = processes(0.2);
    const lines: string[] = [];
    const more = { ...asked, pairs: 4, maxPairs: 7 };
    const log = (line: string) => lines.push(line);
    const { comparison } = await compareCheckouts(checkouts, more, forgetful, log, never, measure);
    expect(order.filter((line) => line.endsWith('step-64'))).toHaveLength(14);
    expect(order.filter((line) => line.endsWith('step-640'))).toHaveLength(8);
    expect(lines.slice(3, 5)).toEqual(['pair 4 of 4', 'pair 5 of at most 7: step-64']);
    expect(comparison.pairs).toBe(7);
    expect(comparison.rows.find(({ benchmark }) => benchmark === 'step-640')!.samples).toEqual([4, 4]);
  });

  it('takes pairs from the store, and keeps new ones as they come', async () => {
    const kept = new Map<string, RecordPair>();
    const store: PairStore = {
      find: async (name, pair) => kept.get(`${name} ${pair}`),
      keep: async (name, pair, records) => {
        kept.set(`${name} ${pair}`, records);
      },
    };
    const first = processes();
    const failing: typeof measureCheckout = (...all) => {
      if (first.order.length === 9) throw new CommitError('here cannot be measured (no memory)');
      return first.measure(...all);
    };
    await expect(compareCheckouts(checkouts, asked, store, () => {}, never, failing)).rejects.toThrow(CommitError);
    expect([...kept.keys()]).toEqual(['step-64 0', 'step-640 0', 'step-64 1', 'step-640 1']);
    const { measure, order } = processes();
    const { comparison, failure } = await compareCheckouts(checkouts, asked, store, () => {}, never, measure);
    expect([failure, comparison.pairs, order.length, kept.size]).toEqual([undefined, 6, 16, 12]);
  });

  it.each([
    ['an interruption', undefined],
    ['a process that failed', new CommitError('here cannot be measured (no memory)')],
  ])('compares the pairs that were measured before %s, if there are three', async (_what, failing) => {
    for (const [stopAt, isCompared] of [
      [5, false],
      [14, true],
    ] as const) {
      const controller = new AbortController();
      const { measure, order } = processes();
      const stopped: typeof measureCheckout = async (...all) => {
        if (order.length !== stopAt) return measure(...all);
        if (failing) throw failing;
        controller.abort();
        throw controller.signal.reason;
      };
      const running = compareCheckouts(checkouts, asked, forgetful, () => {}, controller.signal, stopped);
      const reason = failing ?? { name: 'AbortError' };
      // The fourth pair of one benchmark is whole.
      if (isCompared) expect(await running).toMatchObject({ failure: reason, comparison: { pairs: 4 } });
      else await expect(running).rejects.toMatchObject(reason);
    }
  });

  it('refuses a checkout that has none of the benchmarks', async () => {
    const { measure } = processes();
    const without: typeof measureCheckout = async (checkout, ...rest) =>
      checkout.name === 'main' ? null : measure(checkout, ...rest);
    await expect(compareCheckouts(checkouts, asked, forgetful, () => {}, never, without)).rejects.toThrow(
      '--compare: main has none of these benchmarks',
    );
  });
});
