import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { planSweep } from './plan-sweep.js';
import { readSweep } from './read-sweep.js';
import { parseSweepFile } from './read-sweep-file.js';
import { sweep } from './sweep.js';
import type { SweepPlan } from './sweep-plan.js';
import { FakeExecutor, type FakeTraining } from './testing/fake-executor.js';
import { tinyDocument } from './testing/tiny.js';

const folder = temporaryFolder();
let count = 0;
const newFolder = () => join(folder, `sweep${count++}`);

const plan = (text: string): Promise<SweepPlan> =>
  planSweep(parseSweepFile(text), { document: async () => tinyDocument });
const byUnits: FakeTraining = ({ config }) => Number(config.model.units) / 100;
const statesOf = (directory: string) =>
  Object.fromEntries(readSweep(directory).runs.map(({ settings, state }) => [String(settings['model.units']), state]));
const NINE = 'source: tiny\ngrid: { model.units: [1, 2, 3, 4, 5, 6, 7, 8, 9] }';

describe('sweep', () => {
  it('trains every run once, and nothing again', async () => {
    const directory = newFolder();
    const first = new FakeExecutor(2, byUnits);
    const { runs, holder } = await sweep(await plan(NINE), { directory, executor: first });
    expect(first.executions).toHaveLength(9);
    expect(first.isClosed).toBe(true);
    expect(holder).toBeNull();
    expect(runs.map(({ state, validation, test }) => [state, validation, test])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((units) => ['finished', units / 100, units / 100]),
    );
    const again = new FakeExecutor(2, byUnits);
    await sweep(await plan(NINE), { directory, executor: again });
    expect(again.executions).toEqual([]);
  });

  it('has at most as many runs at the same time as the executor takes', async () => {
    let [now, most] = [0, 0];
    const executor = new FakeExecutor(
      3,
      (run, steps) => {
        now--;
        return byUnits(run, steps);
      },
      () => {
        most = Math.max(most, ++now);
      },
    );
    await sweep(await plan(NINE), { directory: newFolder(), executor });
    expect(most).toBe(3);
  });

  it('goes on after it was stopped', async () => {
    const directory = newFolder();
    const controller = new AbortController();
    const executor = new FakeExecutor(2, (run, steps) => {
      if (run.settings['model.units'] === 4) controller.abort();
      return byUnits(run, steps);
    });
    await sweep(await plan(NINE), { directory, executor, signal: controller.signal });
    const done = Object.values(statesOf(directory)).filter((state) => state === 'finished').length;
    expect(statesOf(directory)[4]).toBe('interrupted');
    expect(statesOf(directory)[9]).toBe('waiting');
    const next = new FakeExecutor(2, byUnits);
    const { runs } = await sweep(await plan(NINE), { directory, executor: next });
    expect(next.executions).toHaveLength(9 - done);
    expect(runs.every(({ state }) => state === 'finished')).toBe(true);
  });

  it('trains again what the user removed, and what a crash cut short', async () => {
    const directory = newFolder();
    const { runs } = await sweep(await plan(NINE), { directory, executor: new FakeExecutor(1, byUnits) });
    rmSync(join(directory, runs[3]!.name), { recursive: true });
    const events = join(directory, 'events.jsonl');
    writeFileSync(events, readFileSync(events, 'utf8').slice(0, -5));
    const next = new FakeExecutor(1, byUnits);
    const again = await sweep(await plan(NINE), { directory, executor: next });
    expect(next.executions.sort()).toEqual([`${runs[3]!.name}:24`, `${runs[8]!.name}:24`]);
    expect(again.runs.every(({ state }) => state === 'finished')).toBe(true);
  });

  it('goes on after a failed run, and tries it again in the next call', async () => {
    const directory = newFolder();
    const failing = new FakeExecutor(2, (run, steps) =>
      run.settings['model.units'] === 4 ? new Error('disk full') : byUnits(run, steps),
    );
    const { runs } = await sweep(await plan(NINE), { directory, executor: failing });
    expect(runs.filter(({ state }) => state !== 'finished')).toMatchObject([{ state: 'failed', reason: 'disk full' }]);
    const next = new FakeExecutor(2, byUnits);
    await sweep(await plan(NINE), { directory, executor: next });
    expect(next.executions).toEqual([`${runs[3]!.name}:24`]);
  });

  it('does not train again what diverged', async () => {
    const directory = newFolder();
    const executor = new FakeExecutor(2, (run, steps) =>
      run.settings['model.units'] === 4 ? Number.NaN : byUnits(run, steps),
    );
    await sweep(await plan(NINE), { directory, executor });
    expect(statesOf(directory)[4]).toBe('diverged');
    const next = new FakeExecutor(2, byUnits);
    await sweep(await plan(NINE), { directory, executor: next });
    expect(next.executions).toEqual([]);
  });

  it('ends when nothing can be trained', async () => {
    const failing = () => new FakeExecutor(1, () => new Error('no data'));
    const many = `source: tiny\ngrid: { model.units: [${Array.from({ length: 30 }, (_, i) => i + 1)}] }`;
    const executor = failing();
    await expect(sweep(await plan(many), { directory: newFolder(), executor })).rejects.toThrow(
      /^the first 10 runs failed; the last of them, tiny-units10-seed0: no data$/,
    );
    expect(executor.executions).toHaveLength(10);
  });

  it('extends a sweep, and refuses to change one', async () => {
    const directory = newFolder();
    await sweep(await plan('source: tiny\ngrid: { model.units: [1, 2] }'), {
      ...{ directory, executor: new FakeExecutor(1, byUnits) },
    });
    const next = new FakeExecutor(1, byUnits);
    await sweep(await plan('source: tiny\ngrid: { model.units: [1, 2, 3] }\nseeds: 2'), { directory, executor: next });
    expect(next.executions).toHaveLength(4);
    const refused = async (text: string, message: RegExp) => {
      const executor = new FakeExecutor(1, byUnits);
      await expect(sweep(await plan(text), { directory, executor })).rejects.toThrow(message);
      expect(executor.executions).toEqual([]);
    };
    await refused(
      'source: tiny\ngrid: { model.units: [2] }',
      /a run tiny-units1-seed0 that is not in the sweep file any more/,
    );
    await refused(
      'source: tiny\nset: { training.steps: 25 }\ngrid: { model.units: [1, 2, 3] }\nseeds: 2',
      /whose run tiny-units1-seed0 began with other settings/,
    );
    await refused(
      'source: tiny\ngrid: { model.units: [1, 2, 3] }\nseeds: 2\nstopping: {}',
      /other early stopping \(null\)/,
    );
  });

  it('refuses a folder with other things in it', async () => {
    writeFileSync(join(folder, 'notes.txt'), '');
    await expect(
      sweep(await plan(NINE), { directory: folder, executor: new FakeExecutor(1, byUnits) }),
    ).rejects.toThrow(/is not empty \((sweep\d+|notes\.txt)\) and has no sweep; name another folder/);
  });
});

describe('early stopping', () => {
  // Rungs at 6 and 18 of 24 steps: 9 → 3 → 1.
  const STOPPING = (rule: string) => `${NINE}\nstopping: { rule: ${rule}, after: 6, reduction: 3 }`;

  it.each([1, 2, 4, Number.POSITIVE_INFINITY])('by halving is the same with %d workers', async (size) => {
    const directory = newFolder();
    const executor = new FakeExecutor(size, byUnits);
    await sweep(await plan(STOPPING('halving')), { directory, executor });
    expect([...executor.executions].sort()).toEqual(
      [
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((units) => `tiny-units${units}-seed0:6`),
        ...[7, 8, 9].map((units) => `tiny-units${units}-seed0:18`),
        'tiny-units9-seed0:24',
      ].sort(),
    );
    expect(statesOf(directory)).toEqual({
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((units) => [units, 'stopped'])),
      9: 'finished',
    });
  });

  it('asynchronously promotes the best of those that are known', async () => {
    const directory = newFolder();
    const executor = new FakeExecutor(1, byUnits);
    await sweep(await plan(STOPPING('asha')), { directory, executor });
    expect(executor.executions.slice(0, 5)).toEqual([
      ...['tiny-units1-seed0:6', 'tiny-units2-seed0:6', 'tiny-units3-seed0:6', 'tiny-units3-seed0:18'],
      'tiny-units4-seed0:6',
    ]);
    expect(statesOf(directory)[9]).toBe('finished');
  });

  it('asynchronously trains no more than successive halving does if good runs come first', async () => {
    const directory = newFolder();
    const executor = new FakeExecutor(1, (run, steps) => -byUnits(run, steps));
    await sweep(await plan(STOPPING('asha')), { directory, executor });
    expect(executor.executions.filter((one) => !one.endsWith(':6')).sort()).toEqual([
      ...['tiny-units1-seed0:18', 'tiny-units1-seed0:24', 'tiny-units2-seed0:18', 'tiny-units3-seed0:18'],
    ]);
    expect(statesOf(directory)).toMatchObject({ 1: 'finished', 2: 'stopped', 9: 'stopped' });
  });

  it('decides the same after an interruption at any place', async () => {
    for (const rule of ['asha', 'halving']) {
      const whole = newFolder();
      const unbroken = new FakeExecutor(1, byUnits);
      await sweep(await plan(STOPPING(rule)), { directory: whole, executor: unbroken });
      for (let at = 1; at < unbroken.executions.length; at += 4) {
        const directory = newFolder();
        const controller = new AbortController();
        let n = 0;
        const cut = new FakeExecutor(1, (run, steps) => {
          if (++n === at) controller.abort();
          return byUnits(run, steps);
        });
        await sweep(await plan(STOPPING(rule)), { directory, executor: cut, signal: controller.signal });
        await sweep(await plan(STOPPING(rule)), { directory, executor: new FakeExecutor(1, byUnits) });
        expect(statesOf(directory)).toEqual(statesOf(whole));
      }
    }
  });

  it('finishes what was stopped when asked to', async () => {
    const directory = newFolder();
    await sweep(await plan(STOPPING('halving')), { directory, executor: new FakeExecutor(2, byUnits) });
    const rest = new FakeExecutor(2, byUnits);
    await sweep(await plan(STOPPING('halving')), { directory, executor: rest, finish: true });
    expect([...rest.executions].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((units) => `tiny-units${units}-seed0:24`));
    expect(Object.values(statesOf(directory)).every((state) => state === 'finished')).toBe(true);
  });

  it('lets runs that diverge go last, and one go on if there are few', async () => {
    const directory = newFolder();
    const text = 'source: tiny\ngrid: { model.units: [1, 2] }\nstopping: { after: 6 }';
    const executor = new FakeExecutor(1, ({ settings }) => (settings['model.units'] === 1 ? 0.5 : 0.4));
    await sweep(await plan(text), { directory, executor });
    expect(statesOf(directory)).toEqual({ 1: 'finished', 2: 'stopped' });
  });
});
