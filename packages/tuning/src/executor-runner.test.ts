import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { type Execution, localExecutor, type SweepExecutor, type SweepRun } from '@qornn/sweeps';
import type { RunSummary } from '@qornn/training';
import { parseRunConfig } from '@qornn/training/loop';
import { describe, expect, it } from 'vitest';
import { TuneError } from './errors.js';
import { trialRunner } from './executor-runner.js';
import type { TrialRequest } from './trial.js';

const config = parseRunConfig({
  name: 'memory',
  task: { name: 'copy', T0: 4, symbols: 2, alphabet: 2 },
  model: {
    units: 8,
    recurrentQuantizer: { name: 'uniform', bits: 6 },
    kernelQuantizer: { name: 'uniform', bits: 6 },
  },
  training: { steps: 6, batchSize: 8, evaluateEvery: 6, optimizer: { name: 'adam', learningRate: 0.01 } },
});
const setup = { workers: 1, backend: 'wasm', plugins: [] };
const { signal } = new AbortController();

const request = (changes: Partial<TrialRequest> = {}): TrialRequest => ({
  ...{ config, directory: join(temporaryFolder(), '0-0-0'), limits: {}, keep: false },
  ...changes,
});

/** Keeps what an executor is asked for. */
class WatchedExecutor implements SweepExecutor {
  readonly size = 1;
  readonly asked: { run: SweepRun; execution: Execution }[] = [];
  isClosed = false;

  constructor(private readonly does: SweepExecutor['execute']) {}

  execute(run: SweepRun, execution: Execution): Promise<RunSummary> {
    this.asked.push({ run, execution });
    return this.does(run, execution);
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}

describe('trialRunner', { timeout: 240_000 }, () => {
  it('trains with the executor that it is given as with its own processes, and judges here', async () => {
    const local = localExecutor({ workers: 1, backend: 'wasm' });
    const watched = new WatchedExecutor((run, execution) => local.execute(run, execution));
    const [given, own] = [trialRunner({ ...setup, executor: watched }), trialRunner({ ...setup, executor: undefined })];
    try {
      const kept = request({ keep: true });
      const there = await given.trial(kept, signal);
      const here = await own.trial(request(), signal);
      expect(there.status, there.reason).toBe('measured');
      expect({ ...there, seconds: 0 }).toEqual({ ...here, seconds: 0 });
      expect(watched.asked[0]).toMatchObject({
        run: { name: 'memory-0-0-0', config },
        execution: { directory: kept.directory, test: false, discard: true },
      });
      expect((await given.test(kept.directory, signal)).bytes).toBe(there.bytes);
      const gone = request();
      await given.trial(gone, signal);
      expect(existsSync(gone.directory)).toBe(false);
      // Known before training.
      const refused = await given.trial(request({ limits: { maxBytes: 50 } }), signal);
      expect(refused).toMatchObject({ status: 'refused', reason: expect.stringContaining('more than 50') });
      expect(watched.asked).toHaveLength(2);
    } finally {
      await Promise.all([given.close(), own.close(), local.close()]);
    }
    expect(watched.isClosed).toBe(true);
  });

  it('records what the network is to blame for, and ends where no worker starts', async () => {
    let does: SweepExecutor['execute'] = async () => ({ stopped: 'diverged', steps: 2 }) as RunSummary;
    const runner = trialRunner({ ...setup, executor: new WatchedExecutor((run, execution) => does(run, execution)) });
    try {
      expect(await runner.trial(request(), signal)).toMatchObject({
        status: 'failed',
        reason: 'training diverged at step 3',
      });
      does = async () => {
        throw new Error('out of\nmemory');
      };
      expect(await runner.trial(request(), signal)).toMatchObject({ status: 'failed', reason: 'out of; memory' });
      does = async () => {
        throw Object.assign(new Error('a worker process does not start'), { name: 'SweepError' });
      };
      await expect(runner.trial(request(), signal)).rejects.toThrow(TuneError);
      const controller = new AbortController();
      does = async () => {
        controller.abort();
        throw controller.signal.reason;
      };
      const stopped = request({ keep: true });
      await expect(runner.trial(stopped, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
      expect(existsSync(stopped.directory)).toBe(false);
    } finally {
      await runner.close();
    }
  });
});
