import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/backend';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { RunFolder, runHolder, train } from '@qornn/training';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { localExecutor } from './local-executor.js';
import { runOne } from './run-one.js';
import { resultOf, tinyRun } from './testing/tiny.js';

// Worker processes load TensorFlow.js, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const signal = new AbortController().signal;
const executor = localExecutor({ workers: 2, backend: 'wasm' });
const long = tinyRun({ steps: 400, evaluateEvery: 100, checkpointEvery: 20 });

beforeAll(async () => {
  await useBackend({ backend: 'wasm' });
  await train(tinyRun().config, { directory: at('single') });
  await train(long.config, { directory: at('long') });
});
afterAll(() => executor.close());

const metricsOf = (name: string) => readFileSync(join(at(name), 'metrics.jsonl'), 'utf8');

/** The tensors of the best checkpoint, without the header, which has seconds. */
function weightsOf(name: string): Buffer {
  const file = readFileSync(new RunFolder(at(name)).checkpoint('best'));
  return file.subarray(8 + Number(file.readBigUInt64LE()));
}

function expectEqualRuns(name: string, to: string): void {
  expect(resultOf(new RunFolder(at(name)).readSummary())).toEqual(resultOf(new RunFolder(at(to)).readSummary()));
  expect(metricsOf(name)).toBe(metricsOf(to));
  expect(weightsOf(name).equals(weightsOf(to))).toBe(true);
}

describe('localExecutor', () => {
  it('makes the run folder of train', async () => {
    const steps: number[] = [];
    const summary = await executor.execute(tinyRun(), {
      ...{ directory: at('local'), rung: 0, signal },
      onProgress: ({ step, validation }) => validation?.step === step && steps.push(step),
    });
    expect(summary.stopped).toBe('finished');
    expect(steps).toEqual([6, 12, 18, 24]);
    expectEqualRuns('local', 'single');
  });

  it('goes on in another process where one was killed', async () => {
    const retries: string[] = [];
    const killed = new Set<number>();
    await executor.execute(long, {
      ...{ directory: at('killed'), rung: 0, signal },
      onProgress: ({ step }) => {
        const pid = runHolder(at('killed'))?.pid;
        if (step < 100 || pid === undefined || killed.size > 0) return;
        killed.add(pid);
        process.kill(pid, 'SIGKILL');
      },
      onRetry: ({ reason, attempt }) => retries.push(`${attempt}: ${reason}`),
    });
    expect(killed.size).toBe(1);
    expect(retries).toEqual(['2: its process ended by SIGKILL']);
    expectEqualRuns('killed', 'long');
  });

  it('gives up after as many retries as allowed', async () => {
    const once = localExecutor({ workers: 1, backend: 'wasm', retries: 1 });
    const retries: number[] = [];
    const killed = new Set<number>();
    const execution = once.execute(long, {
      ...{ directory: at('given-up'), rung: 0, signal },
      onProgress: () => {
        const pid = runHolder(at('given-up'))?.pid;
        if (pid === undefined || killed.has(pid)) return;
        killed.add(pid);
        process.kill(pid, 'SIGKILL');
      },
      onRetry: ({ attempt }) => retries.push(attempt),
    });
    await expect(execution).rejects.toThrow('its process ended by SIGKILL');
    expect(retries).toEqual([2]);
    await once.close();
  });

  it('saves a run whose signal is aborted, and goes on later', async () => {
    const controller = new AbortController();
    const execution = { directory: at('stopped'), rung: 0 };
    const stopped = await executor.execute(long, {
      ...{ ...execution, signal: controller.signal },
      onProgress: ({ step }) => step >= 100 && controller.abort(),
    });
    expect(stopped.stopped).toBe('interrupted');
    expect(stopped.steps).toBeLessThan(400);
    await executor.execute(long, { ...execution, signal });
    expectEqualRuns('stopped', 'long');
  });

  it('throws what a run throws, by its name', async () => {
    const other = tinyRun({ steps: 12 });
    await expect(executor.execute(other, { directory: at('local'), rung: 0, signal })).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringContaining('training.steps: was 24'),
    });
  });

  it('refuses options that it does not know', () => {
    expect(() => localExecutor({ workers: 2, retires: 1 } as never)).toThrow("did you mean 'retries'?");
    expect(() => localExecutor({ workers: 0 })).toThrow('workers is 0; it must be an integer from 1 to 256');
  });
});

describe('runOne', () => {
  it('pauses exactly where it is told to, any number of times, with the same results', async () => {
    for (const until of [6, 6, 12, 18]) {
      const { stopped, steps, best } = await runOne(tinyRun(), { folder: at('paused'), until });
      expect({ stopped, steps }).toEqual({ stopped: 'interrupted', steps: until });
      expect(best!.step).toBeLessThanOrEqual(until);
    }
    await runOne(tinyRun(), { folder: at('paused') });
    expectEqualRuns('paused', 'single');
  });

  it('does not train again what has ended', async () => {
    const before = readFileSync(new RunFolder(at('single')).summary, 'utf8');
    expect((await runOne(tinyRun(), { folder: at('single') })).stopped).toBe('finished');
    expect(readFileSync(new RunFolder(at('single')).summary, 'utf8')).toBe(before);
    await expect(runOne(tinyRun(), { folder: at('single'), resume: false })).rejects.toThrow('has a run already');
  });

  it('answers with a summary when a run diverges, now and later', async () => {
    const wild = tinyRun({ optimizer: { name: 'sgd', learningRate: 1e30 } });
    const first = await runOne(wild, { folder: at('wild') });
    expect(first.stopped).toBe('diverged');
    expect(await runOne(wild, { folder: at('wild') })).toEqual(first);
  });

  it('leaves nothing when it is stopped before it began', async () => {
    await expect(runOne(tinyRun(), { folder: at('early'), signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(existsSync(at('early'))).toBe(false);
  });
});
