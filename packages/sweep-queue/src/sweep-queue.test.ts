import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/backend';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { beforeAll, describe, expect, it } from 'vitest';
import { queueExecutor } from './queue-executor.js';
import { isWithoutRedis, RedisServer } from './testing/redis-server.js';
import { lasting, trainedHere } from './testing/run-folder.js';
import { tinyRun } from './testing/tiny-run.js';
import { TestWorker } from './testing/worker-process.js';

const version = '1.0.0';
const runs = Array.from({ length: 24 }, (_, seed) => tinyRun(seed));
const { signal } = new AbortController();

const metrics = (folder: string) => readFileSync(join(folder, 'metrics.jsonl'), 'utf8');

describe.skipIf(isWithoutRedis())('a sweep of 24 runs on two workers', () => {
  let here: Awaited<ReturnType<typeof trainedHere>>[];
  beforeAll(async () => {
    await useBackend({ backend: 'wasm' });
    here = [];
    for (const run of runs) here.push(await trainedHere(run));
  }, 600_000);

  it('ends as on this machine alone, though a worker is killed while it trains, and Redis is killed and comes back', async () => {
    const server = await RedisServer.start();
    const there = temporaryFolder();
    const executor = await queueExecutor({ redis: server.url, name: 'all', version, backend: 'wasm' });
    const results = Promise.all(
      runs.map((run) => executor.execute(run, { directory: join(there, run.name), rung: 0, signal })),
    );
    const worker = () => new TestWorker({ redis: server.url, version, takeover: 6 });
    const [killed, survivor] = [worker(), worker()];
    await killed.until(({ kind }) => kind === 'saved');
    killed.kill('SIGKILL');
    const replacement = worker();
    await survivor.until(({ kind }) => kind === 'recorded');
    await server.restart();

    const summaries = await results;
    expect(summaries.map(lasting)).toEqual(here.map(({ summary }) => lasting(summary)));
    for (const [i, { name }] of runs.entries()) expect(metrics(join(there, name))).toBe(metrics(here[i]!.folder));

    const all = [killed, survivor, replacement].flatMap(({ events }) => events);
    const recorded = all.flatMap((event) => (event.kind === 'recorded' ? [event.run] : []));
    // One may have been recorded in the moment in which its worker was killed.
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(recorded.length).toBeGreaterThanOrEqual(runs.length - 1);
    const { needed, made } = executor.work();
    expect(needed).toBe(runs.length * runs[0]!.config.training.steps);
    expect(made / needed - 1).toBeLessThan(0.05);
    const redis = server.connection();
    expect(await redis.hgetall('qornn:all:counts')).toMatchObject({
      collected: '24',
      waiting: '0',
      active: '0',
      done: '0',
    });
    await executor.close();
    expect(await redis.keys('qornn:all:upload:*')).toEqual([]);
    expect(await redis.keys('qornn:all:queue:*')).toEqual([]);
    redis.disconnect();
    for (const left of [survivor, replacement]) {
      left.kill('SIGTERM');
      expect(await left.exit).toBe(0);
    }
  }, 600_000);
});
