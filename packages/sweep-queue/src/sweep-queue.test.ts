import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { localExecutor, type SweepPlan, sweep } from '@qornn/sweeps';
import { RunFolder } from '@qornn/training';
import { beforeAll, describe, expect, it } from 'vitest';
import { queueExecutor } from './queue-executor.js';
import { isWithoutRedis, RedisServer } from './testing/redis-server.js';
import { lasting } from './testing/run-folder.js';
import { tinyRun } from './testing/tiny-run.js';
import { TestWorker } from './testing/worker-process.js';

const version = '1.0.0';
const STEPS = 40;
/** Each step is evaluated, so that the folder of a worker that was killed says how far it was. */
const runs = Array.from({ length: 24 }, (_, seed) => tinyRun(seed, { steps: STEPS, batchSize: 16, evaluateEvery: 1 }));
const plan: SweepPlan = { name: 'all', runs, stopping: null, metric: null, notes: [] };

const isInTheMiddle = (step: number) => step >= 0.5 * STEPS && step < 0.9 * STEPS;
const metrics = (folder: string) => readFileSync(join(folder, 'metrics.jsonl'), 'utf8');
const summaries = (folder: string) => runs.map(({ name }) => lasting(new RunFolder(join(folder, name)).readSummary()));

/** A worker with a folder of its own, which stays when it is killed. */
class WatchedWorker extends TestWorker {
  constructor(
    redis: string,
    readonly folder = temporaryFolder(),
  ) {
    super({ redis, version, takeover: 4, folder });
  }

  /** Steps that it trained, also those that nobody was told of. */
  steps(): number {
    return this.events.reduce((sum, event, i) => {
      if (event.kind !== 'began') return sum;
      const end = this.events.slice(i + 1).find((later) => {
        const isEnd = later.kind === 'recorded' || later.kind === 'taken over' || later.kind === 'given back';
        return isEnd && later.digest === event.digest;
      });
      const last = end && 'step' in end ? end.step : this.lastStep(event.digest);
      return sum + Math.max(0, last - event.step);
    }, 0);
  }

  /** The last step of a run in the folder; 0 if it had none. */
  private lastStep(digest: string): number {
    const [own] = readdirSync(this.folder);
    const path = join(this.folder, own ?? '', digest, 'metrics.jsonl');
    if (!existsSync(path)) return 0;
    const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    return (JSON.parse(whole.at(-1) ?? '{"step":0}') as { step: number }).step;
  }
}

describe.skipIf(isWithoutRedis())('a sweep of 24 runs on two workers ends as on this machine alone', () => {
  const here = temporaryFolder();
  beforeAll(async () => {
    await sweep(plan, { directory: here, executor: localExecutor({ workers: 2, backend: 'wasm' }) });
  }, 600_000);

  it.each([
    { what: 'workers are killed while they train', kills: true, restarts: false },
    { what: 'Redis is killed and comes back', kills: false, restarts: true },
    { what: 'both happen', kills: true, restarts: true },
  ])(
    'though $what',
    async ({ kills, restarts }) => {
      const server = await RedisServer.start();
      const there = temporaryFolder();
      const executor = await queueExecutor({ redis: server.url, name: 'all', version, backend: 'wasm' });
      const ended = sweep(plan, { directory: there, executor });
      const workers = [new WatchedWorker(server.url), new WatchedWorker(server.url)];
      for (let disaster = 0; disaster < 3; disaster++) {
        const victim = workers.at(-2)!;
        // What three workers did until then is more than may be done again.
        await victim.until((event) => event.kind === 'saved' && isInTheMiddle(event.step), victim.events.length);
        if (kills) {
          victim.kill('SIGKILL');
          await victim.exit;
          workers.push(new WatchedWorker(server.url));
        }
        if (restarts) await server.restart();
      }
      const { runs: states } = await ended;

      expect(states.map(({ state }) => state)).toEqual(runs.map(() => 'finished'));
      expect(summaries(there)).toEqual(summaries(here));
      for (const { name } of runs) expect(metrics(join(there, name))).toBe(metrics(join(here, name)));

      const recorded = workers.flatMap(({ events }) =>
        events.flatMap((event) => (event.kind === 'recorded' ? [event.run] : [])),
      );
      expect(new Set(recorded).size).toBe(recorded.length);
      // A worker may be killed between recording a run and saying so.
      expect(recorded.length).toBeGreaterThanOrEqual(runs.length - (kills ? 3 : 0));
      const needed = runs.length * STEPS;
      const made = workers.reduce((sum, worker) => sum + worker.steps(), 0);
      expect(made / needed - 1).toBeLessThan(0.05);
      expect(executor.work().needed).toBe(needed);
      expect(executor.work().made).toBeLessThanOrEqual(made);

      const redis = server.connection();
      expect(await redis.hgetall('qornn:all:counts')).toMatchObject({
        collected: '24',
        waiting: '0',
        active: '0',
        done: '0',
      });
      // What a killed worker had sent in part expires.
      const uploads = await redis.keys('qornn:all:upload:*');
      if (!kills) expect(uploads).toEqual([]);
      for (const upload of uploads) expect(await redis.ttl(upload)).toBeGreaterThan(0);
      // Workers that look for stalled runs write these.
      const left = (await redis.keys('qornn:all:queue:*')).filter((key) => !/:(meta|stalled-check)$/.test(key));
      expect(left).toEqual([]);
      redis.disconnect();
      for (const survivor of workers.slice(-2)) {
        survivor.kill('SIGTERM');
        expect(await survivor.exit).toBe(0);
      }
    },
    600_000,
  );
});
