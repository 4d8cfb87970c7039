import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { parseYaml } from '@qornn/training';
import { parseRunConfig } from '@qornn/training/loop';
import { describe, expect, it } from 'vitest';
import { SyntheticRunner, syntheticConfig, syntheticOutcome } from './testing/synthetic.js';
import { tune } from './tune.js';
import type { TuneEvent } from './tune-options.js';

const folder = () => join(temporaryFolder(), 'search');

/** Lines of the history without times. */
function trials(directory: string): unknown[] {
  return readFileSync(join(directory, 'trials.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind !== 'time')
    .map(({ elapsed: _, ...line }) => line);
}

describe('tune', () => {
  it('finds the best configuration of a synthetic objective', async () => {
    const runner = new SyntheticRunner();
    const directory = folder();
    const { final, winner, candidates } = await tune(syntheticConfig(), { directory, trials: 150, runner });
    expect(final.config.training.optimizer.learningRate).toBe(0.01);
    expect([20, 24]).toContain(final.config.model.units);
    expect(candidates.find(({ id }) => id === winner)).toMatchObject({ rung: 2, steps: 180, trainings: 3 });
    expect(runner.closed).toBe(true);
  });

  it('trains the winner with three seeds, looks at the test split once, and leaves a configuration and a run', async () => {
    const runner = new SyntheticRunner();
    const directory = folder();
    const report = await tune(syntheticConfig(), { directory, trials: 30, runner, command: 'qornn tune my.yaml' });
    const finals = runner.requests.filter(({ keep }) => keep);
    expect(finals.map(({ config }) => config.seed)).toEqual([100, 101, 102]);
    expect(finals.every(({ config }) => [90, 180].includes(config.training.steps))).toBe(true);
    expect(runner.tests).toBe(1);
    expect(existsSync(join(directory, 'best', 'config.yaml'))).toBe(true);
    expect(existsSync(join(directory, 'runs'))).toBe(false);
    const text = readFileSync(join(directory, 'best.yaml'), 'utf8');
    expect(text).toMatch(/^# The best integer network of a search over \d+ configurations\.\n# meanSquaredError /);
    expect(text).toContain('# Found by: qornn tune my.yaml\n');
    expect(parseRunConfig(parseYaml(text))).toEqual(report.final.config);
    expect(JSON.parse(readFileSync(join(directory, 'tuned.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it.each([1, 7, 20])('interrupted at training %i and continued, tries the same', async (at) => {
    const [whole, directory] = [folder(), folder()];
    await tune(syntheticConfig(), { directory: whole, trials: 40, runner: new SyntheticRunner() });
    const controller = new AbortController();
    const stopped = new SyntheticRunner({ onTrial: (before) => before === at && controller.abort() });
    const options = { directory, trials: 40 };
    await expect(
      tune(syntheticConfig(), { ...options, runner: stopped, signal: controller.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(stopped.closed).toBe(true);
    const events: TuneEvent[] = [];
    await tune(syntheticConfig(), {
      ...options,
      runner: new SyntheticRunner(),
      onEvent: (event) => events.push(event),
    });
    expect(events[0]).toMatchObject({ kind: 'begun', resumed: at });
    expect(trials(directory)).toEqual(trials(whole));
  });

  it('goes on after a crash in the middle of a line', async () => {
    const [whole, directory] = [folder(), folder()];
    await tune(syntheticConfig(), { directory: whole, trials: 20, runner: new SyntheticRunner() });
    const controller = new AbortController();
    const stopped = new SyntheticRunner({ onTrial: (before) => before === 9 && controller.abort() });
    await tune(syntheticConfig(), { directory, trials: 20, runner: stopped, signal: controller.signal }).catch(
      () => {},
    );
    appendFileSync(join(directory, 'trials.jsonl'), '{"kind":"result","cand');
    await tune(syntheticConfig(), { directory, trials: 20, runner: new SyntheticRunner() });
    expect(trials(directory)).toEqual(trials(whole));
  });

  it('says what it found again, and goes on where more is allowed', async () => {
    const directory = folder();
    const first = await tune(syntheticConfig(), { directory, trials: 20, runner: new SyntheticRunner() });
    const idle = new SyntheticRunner();
    const again = await tune(syntheticConfig(), { directory, trials: 20, runner: idle });
    expect(again).toEqual(JSON.parse(JSON.stringify(first)));
    expect(idle.requests).toEqual([]);
    const more = new SyntheticRunner();
    const { trials: counted } = await tune(syntheticConfig(), { directory, trials: 30, runner: more });
    expect(counted.measured).toBe(30);
    expect(more.requests.filter(({ keep }) => !keep)).toHaveLength(10);
  });

  it('gives the same results with the same seed, and others with another', async () => {
    const [a, b, c] = [folder(), folder(), folder()];
    await tune(syntheticConfig(), { directory: a, trials: 40, runner: new SyntheticRunner() });
    await tune(syntheticConfig(), { directory: b, trials: 40, runner: new SyntheticRunner() });
    await tune(syntheticConfig(), { directory: c, trials: 40, seed: 1, runner: new SyntheticRunner() });
    expect(trials(b)).toEqual(trials(a));
    expect(trials(c)).not.toEqual(trials(a));
  });

  it('never takes a network that exceeds a limit', async () => {
    const limits = { maxBytes: 400 };
    const directory = folder();
    const report = await tune(syntheticConfig(), { directory, trials: 40, limits, runner: new SyntheticRunner() });
    expect(report.candidates.every(({ bytes }) => bytes <= 400)).toBe(true);
    expect(report.final.config.model.units).toBeLessThanOrEqual(17);
    expect(report.trials.measured).toBe(40);
    expect(report.trials.refused).toBeGreaterThan(0);
  });

  it('records networks that fail, and finds the best of the others', async () => {
    const outcome: typeof syntheticOutcome = (request) =>
      request.config.training.optimizer.learningRate > 0.005
        ? { status: 'failed', reason: 'diverged at step 3', seconds: 0 }
        : syntheticOutcome(request);
    const directory = folder();
    const report = await tune(syntheticConfig(), { directory, trials: 80, runner: new SyntheticRunner({ outcome }) });
    expect(report.final.config.training.optimizer.learningRate).toBe(0.005);
    expect(report.reasons[0]).toEqual({ reason: 'diverged at step …', count: report.trials.failed });
  });

  it('stops where nothing at all can be trained, with the reason', async () => {
    const outcome = () => ({ status: 'failed' as const, reason: 'no space left', seconds: 0 });
    await expect(
      tune(syntheticConfig(), { directory: folder(), trials: 500, runner: new SyntheticRunner({ outcome }) }),
    ).rejects.toThrow('none of 20 networks could be trained within the limits: no space left');
  });

  it('works with several lanes', async () => {
    const runner = new SyntheticRunner({ size: 3 });
    const report = await tune(syntheticConfig(), { directory: folder(), trials: 60, runner });
    expect(report.trials.measured).toBe(60);
    expect(new Set(runner.requests.map(({ directory }) => directory)).size).toBe(runner.requests.length);
  });

  it('refuses a folder with another search, and says what differs', async () => {
    const directory = folder();
    const options = { directory, trials: 5, runner: new SyntheticRunner() };
    await tune(syntheticConfig(), options);
    const other = syntheticConfig();
    other.model.units = 32;
    await expect(tune(other, options)).rejects.toThrow('holds a search with other settings (model.units)');
    await expect(tune(syntheticConfig(), { ...options, limits: { maxBytes: 1000 } })).rejects.toThrow('other limits');
    await expect(tune(syntheticConfig(), { ...options, seed: 1 })).rejects.toThrow('a seed');
  });

  it('refuses a folder with other things, and damaged records', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'notes.txt'), 'mine');
    const options = { directory, trials: 5, runner: new SyntheticRunner() };
    await expect(tune(syntheticConfig(), options)).rejects.toThrow('is not empty (notes.txt) and has no search');
    const search = { ...options, directory: folder() };
    await tune(syntheticConfig(), search);
    appendFileSync(join(search.directory, 'trials.jsonl'), '{"kind":"result"}\n');
    await expect(tune(syntheticConfig(), { ...search, trials: 9 })).rejects.toThrow(
      /trials\.jsonl: line \d+ is not a record/,
    );
  });

  it.each([
    [{ budget: 0 }, 'budget'],
    [{ trials: 0 }, 'trials'],
    [{ trials: 5, workers: 0 }, 'workers'],
    [{ trials: 5, limits: { maxBytes: -1 } }, 'maxBytes'],
    [{ trials: 5, limits: { maxCycles: 5 } }, 'tune: maxCycles needs the device'],
    [{}, 'tune: set budget, trials, or both'],
    [{ trails: 5 }, "did you mean 'trials'"],
  ])('refuses %j', async (options, message) => {
    const directory = folder();
    await expect(tune(syntheticConfig(), { directory, ...options } as never)).rejects.toThrow(message);
    expect(existsSync(directory)).toBe(false);
  });
});
