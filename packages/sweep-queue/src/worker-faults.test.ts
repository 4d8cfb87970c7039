import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/backend';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import type { SweepRun } from '@qornn/sweeps';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { beforeAll, describe, expect, it } from 'vitest';
import { type QueueExecutor, queueExecutor } from './queue-executor.js';
import { openQueueStatus } from './queue-status.js';
import { jobId } from './queued-job.js';
import { serveQueue } from './serve-queue.js';
import type { ServeQueueOptions } from './serve-queue-options.js';
import { isWithoutRedis, RedisServer } from './testing/redis-server.js';
import { lasting, trainedHere } from './testing/run-folder.js';
import { tinyRun } from './testing/tiny-run.js';
import { TestWorker } from './testing/worker-process.js';
import type { WorkerEvent } from './worker-event.js';

const version = '1.0.0';
const signal = () => new AbortController().signal;
/** A run that only ends when it is stopped. */
const endless = (seed: number) => tinyRun(seed, { steps: 1_000_000, evaluateEvery: 1_000_000 });

describe.skipIf(isWithoutRedis())('a worker', { timeout: 600_000 }, () => {
  let server: RedisServer;
  let count = 0;
  beforeAll(async () => {
    await useBackend({ backend: 'wasm' });
    server = await RedisServer.start();
  });

  async function queued(runs: readonly SweepRun[], options: Partial<Parameters<typeof queueExecutor>[0]> = {}) {
    const name = `sweep-${count++}`;
    const folder = temporaryFolder();
    const executor = await queueExecutor({
      redis: server.url,
      name,
      version,
      backend: 'wasm',
      retryDelay: 0.1,
      ...options,
    });
    const results = runs.map((run) => {
      const result = executor.execute(run, { directory: join(folder, run.name), rung: 0, signal: signal() });
      result.catch(() => undefined);
      return result;
    });
    return { name, folder, executor, results };
  }

  /** A worker in this process that ends when nothing is left. */
  async function served(name: string, options: Partial<ServeQueueOptions> = {}) {
    const events: WorkerEvent[] = [];
    const done = await serveQueue({
      ...{ redis: server.url, version, names: [name], untilEmpty: true, takeover: 3 },
      onEvent: (event) => events.push(event),
      ...options,
    });
    return { done, events, notes: events.flatMap((event) => (event.kind === 'note' ? [event.line] : [])) };
  }

  const ended = async (executor: QueueExecutor) => executor.close();

  it('goes on exactly from the last checkpoint that another one streamed before it was killed', async () => {
    const run = endless(1);
    const { name, executor } = await queued([run]);
    const first = new TestWorker({ redis: server.url, version, names: [name], takeover: 2 });
    for (let saved = 0; saved < 5; saved++) await first.until(({ kind }) => kind === 'saved', first.events.length);
    first.kill('SIGKILL');
    await first.exit;
    const redis = server.connection();
    const kept = Number(await redis.hget(`qornn:${name}:run:${run.digest}`, 'checkpointStep'));
    redis.disconnect();
    const last = first.events.findLast((event) => event.kind === 'saved');
    expect(kept).toBeGreaterThanOrEqual((last as { step: number }).step);
    const second = new TestWorker({ redis: server.url, version, names: [name], takeover: 2 });
    expect(await second.until(({ kind }) => kind === 'began')).toMatchObject({ run: run.name, step: kept });
    second.kill('SIGKILL');
    await ended(executor);
  });

  it('that is asked to end saves its run, and another one has it at once', async () => {
    const run = endless(2);
    const { name, executor } = await queued([run]);
    // Nobody would miss it for an hour.
    const first = new TestWorker({ redis: server.url, version, names: [name], takeover: 3600 });
    await first.until(({ kind }) => kind === 'saved');
    first.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    const back = first.events.find((event) => event.kind === 'given back') as { step: number };
    expect(back.step).toBeGreaterThan(0);
    const second = new TestWorker({ redis: server.url, version, names: [name], takeover: 3600 });
    expect(await second.until(({ kind }) => kind === 'began')).toMatchObject({ step: back.step });
    second.kill('SIGKILL');
    await ended(executor);
  });

  it('lets go of a run that nobody wants any more, whether it waits or is trained', async () => {
    const { name, executor } = await queued([]);
    const controller = new AbortController();
    const runs = [endless(3), endless(4)];
    const results = runs.map((run) =>
      executor.execute(run, {
        ...{ directory: join(temporaryFolder(), run.name), rung: 0, signal: controller.signal, discard: true },
      }),
    );
    const worker = new TestWorker({ redis: server.url, version, names: [name], takeover: 3600 });
    await worker.until(({ kind }) => kind === 'saved');
    controller.abort();
    for (const result of results) await expect(result).rejects.toMatchObject({ name: 'AbortError' });
    await worker.until(({ kind }) => kind === 'taken over');
    const redis = server.connection();
    expect(await redis.hgetall(`qornn:${name}:counts`)).toMatchObject({ waiting: '0', active: '0', discarded: '2' });
    expect(await redis.keys(`qornn:${name}:upload:*`)).toEqual([]);
    redis.disconnect();
    // The worker has time for another one.
    const next = await executor.execute(tinyRun(5), {
      ...{ directory: join(temporaryFolder(), 'next'), rung: 0, signal: signal(), test: false },
    });
    expect(next).toMatchObject({ stopped: 'finished', test: null });
    worker.kill('SIGTERM');
    expect(await worker.exit).toBe(0);
    await ended(executor);
  });

  it('leaves results in Redis until somebody collects them', async () => {
    const run = tinyRun(5);
    const expected = await trainedHere(run);
    const { name, executor } = await queued([run]);
    const redis = server.connection();
    while ((await redis.exists(`qornn:${name}:queue:${run.digest}`)) === 0) await new Promise(setImmediate);
    await executor.close();
    expect((await served(name)).done).toEqual({ recorded: 1, failed: 0 });
    expect(Number(await redis.get(`qornn:${name}:bytes`))).toBeGreaterThan(1000);
    const reader = await openQueueStatus({ redis: server.url, names: [name] });
    expect(await reader.read()).toMatchObject([
      { name, version, runs: { waiting: 0, active: 0, stalled: 0, finished: 1, failed: 0, toCollect: 1 }, workers: [] },
    ]);
    reader.close();
    const again = await queueExecutor({ redis: server.url, name, version, backend: 'wasm' });
    const directory = join(temporaryFolder(), 'run');
    expect(lasting(await again.execute(run, { directory, rung: 0, signal: signal() }))).toEqual(
      lasting(expected.summary),
    );
    expect(await redis.get(`qornn:${name}:bytes`)).toBe('0');
    await again.close();
    // What is left goes by itself.
    expect(await redis.ttl(`qornn:${name}:run:${run.digest}`)).toBeGreaterThan(0);
    redis.disconnect();
  });

  it('takes no new run while results that nobody collects fill their share of Redis', async () => {
    const runs = [tinyRun(6), tinyRun(7)];
    const { name, executor, results } = await queued(runs, { maxBytes: 1 });
    const worker = new TestWorker({ redis: server.url, version, names: [name] });
    // The executor collects, so that one after the other goes.
    await Promise.all(results);
    await executor.close();
    const more = await queued([tinyRun(8)], { name, maxBytes: 1 });
    await more.results[0];
    const redis = server.connection();
    await redis.set(`qornn:${name}:bytes`, 5);
    void more.executor
      .execute(tinyRun(9), { directory: join(more.folder, 'x'), rung: 0, signal: signal() })
      .catch(() => undefined);
    expect(await worker.until(({ kind }) => kind === 'note')).toMatchObject({
      line: expect.stringContaining('0 MiB of checkpoints and results in Redis, the most it may have'),
    });
    worker.kill('SIGKILL');
    await more.executor.close();
    redis.disconnect();
  });

  it('pauses runs and goes on with what the submitter has of them', async () => {
    const run = tinyRun(10);
    const expected = await trainedHere(run);
    const { name, executor } = await queued([]);
    const directory = join(temporaryFolder(), 'run');
    const paused = executor.execute(run, { directory, rung: 0, until: 12, signal: signal() });
    await served(name);
    expect(await paused).toMatchObject({ stopped: 'interrupted', steps: 12 });
    const whole = executor.execute(run, { directory, rung: 1, signal: signal() });
    const { events } = await served(name);
    expect(events.find(({ kind }) => kind === 'began')).toMatchObject({ step: 12 });
    expect(lasting(await whole)).toEqual(lasting(expected.summary));
    expect(executor.work()).toEqual({ needed: 24, made: 24 });
    await ended(executor);
  });

  it('fails a run with an invalid configuration once, in a line', async () => {
    const good = tinyRun(11);
    const config = { ...good.config, model: { ...good.config.model, units: -3 } };
    const { configDigest } = await import('@qornn/sweeps');
    const bad = { ...good, name: 'bad', config, digest: configDigest(config) };
    const { name, executor, results } = await queued([bad, good]);
    const { done, events } = await served(name);
    expect(done).toEqual({ recorded: 1, failed: 1 });
    expect(events.find(({ kind }) => kind === 'failed')).toMatchObject({ run: 'bad', again: false });
    await expect(results[0]).rejects.toThrow(/^model\.units: [^\n]+$/);
    expect((await results[1])!.stopped).toBe('finished');
    await ended(executor);
  });

  it('fails a job that is no job, whatever it says, and touches nothing', async () => {
    const { name, executor } = await queued([]);
    const redis = server.connection();
    const queue = new Queue('queue', { connection: redis, prefix: `qornn:${name}` });
    const evil = join(temporaryFolder(), 'evil.mjs');
    writeFileSync(
      evil,
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(`${evil}.ran`)}, '');`,
    );
    const digest = 'a'.repeat(64);
    const config = { ...tinyRun(0).config, plugins: [evil] };
    const base = {
      protocol: 1,
      version,
      until: null,
      backend: 'wasm',
      anyBackend: false,
      test: true,
      files: [],
      command: null,
    };
    const named = { ...base, run: { name: 'x', seed: 0, digest, config } };
    const { configDigest } = await import('@qornn/sweeps');
    await queue.add('x', named, { jobId: digest });
    await queue.add('x', { ...base, run: { ...named.run, digest: '../../../tmp' } }, { jobId: '../../../tmp' });
    await queue.add('x', [1, 2, 3], { jobId: 'b'.repeat(64) });
    await queue.add('x', { ...named, backend: '/bin/sh' }, { jobId: 'c'.repeat(64) });
    const plugged = configDigest(config);
    await queue.add('x', { ...named, run: { ...named.run, digest: plugged } }, { jobId: plugged });
    // The last one is valid, but for a plugin that this worker may not load.
    const worker = new TestWorker({ redis: server.url, version, names: [name] });
    await worker.until((event) => event.kind === 'note' && event.line.includes('needs the plugin evil'));
    const said = worker.events.map((event) =>
      event.kind === 'note' ? event.line : event.kind === 'failed' ? event.reason : '',
    );
    expect(said.filter((line) => line.includes('is not a valid job'))).toHaveLength(4);
    expect(said.every((line) => !line.includes('\n') && line.length < 500)).toBe(true);
    expect(existsSync(`${evil}.ran`)).toBe(false);
    expect(await queue.getJobCounts('failed')).toEqual({ failed: 4 });
    worker.kill('SIGKILL');
    await queue.close();
    redis.disconnect();
    await ended(executor);
  });

  it('loads the plugins that its own options name, and the result has the paths of the submitter', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.mjs'), 'export default () => {};\n');
    const run = tinyRun(13, {}, { plugins: ['/home/somebody/mine.mjs'] });
    const { name, executor, results } = await queued([run]);
    await served(name, { plugins: { mine: join(folder, 'mine.mjs') } });
    expect((await results[0])!.config.plugins).toEqual(['/home/somebody/mine.mjs']);
    await ended(executor);
  });

  it('reads data only in its own folders, and only the data of the submitter', async () => {
    const [mine, theirs] = [temporaryFolder(), temporaryFolder()];
    const rows = (factor: number) =>
      [
        'a,y',
        ...Array.from(
          { length: 120 },
          (_, i) => `${factor * Math.sin(i / 3)},${Math.floor(i / 6) % 2 ? 'up' : 'down'}`,
        ),
      ].join('\n');
    writeFileSync(join(mine, 'train.csv'), rows(1));
    writeFileSync(join(theirs, 'train.csv'), rows(2));
    const task = { name: 'series', file: join(mine, 'train.csv'), columns: ['a'], label: 'y', window: 6 };
    const run = tinyRun(14, { steps: 10, evaluateEvery: 10 }, { task });
    const expected = await trainedHere(run);
    const { name, executor, results } = await queued([run]);
    for (const [data, reason] of [
      [[], 'this worker has no folder of data; start it with --data <folder>'],
      [[temporaryFolder()], 'which is not in'],
      [[theirs], 'is another one: SHA-256'],
    ] as const) {
      const worker = new TestWorker({ redis: server.url, version, names: [name], data: [...data] });
      expect(await worker.until(({ kind }) => kind === 'note')).toMatchObject({
        line: expect.stringContaining(reason),
      });
      worker.kill('SIGTERM');
      expect(await worker.exit).toBe(0);
    }
    mkdirSync(join(theirs, 'same'));
    writeFileSync(join(theirs, 'same', 'train.csv'), readFileSync(join(mine, 'train.csv')));
    await served(name, { data: [join(theirs, 'same')] });
    expect(lasting((await results[0])!)).toEqual(lasting(expected.summary));
    await ended(executor);
  });

  it('of another version leaves the runs to the right ones', async () => {
    const run = tinyRun(15);
    const { name, executor, results } = await queued([run]);
    const old = { redis: server.url, version: '0.9.0', names: [name] };
    await expect(serveQueue(old)).rejects.toThrow(
      `the sweep ${name} was queued by qornn 1.0.0, and this worker is 0.9.0; its runs wait for workers of 1.0.0`,
    );
    await expect(queueExecutor({ ...{ redis: server.url, name, backend: 'wasm' }, version: '0.9.0' })).rejects.toThrow(
      `the sweep ${name} was queued by qornn 1.0.0, and this is 0.9.0`,
    );
    await served(name);
    expect((await results[0])!.stopped).toBe('finished');
    await ended(executor);
  });

  it('starts over when a stranger damaged the checkpoint in Redis', async () => {
    const run = tinyRun(16);
    const expected = await trainedHere(run);
    const { name, executor, folder } = await queued([]);
    const directory = join(folder, 'run');
    const paused = executor.execute(run, { directory, rung: 0, until: 12, signal: signal() });
    await served(name);
    await paused;
    const whole = executor.execute(run, { directory, rung: 0, signal: signal() });
    const redis = server.connection();
    let upload: string | null = null;
    while (upload === null) upload = await redis.hget(`qornn:${name}:run:${run.digest}`, 'checkpoint');
    const content = (await redis.hgetBuffer(upload, '0'))!;
    content[content.length >> 1]! ^= 255;
    await redis.hset(upload, '0', content);
    redis.disconnect();
    const { notes } = await served(name);
    expect(notes).toEqual([
      expect.stringMatching(/^tiny-seed16: starts over, since .*is damaged: its SHA-256 differs$/),
    ]);
    expect(lasting(await whole)).toEqual(lasting(expected.summary));
    await ended(executor);
  });

  it('whose executor finds that Redis lost everything gets the runs again', async () => {
    const own = await RedisServer.start();
    const run = tinyRun(17);
    const executor = await queueExecutor({ redis: own.url, name: 'lost', version, backend: 'wasm' });
    const result = executor.execute(run, { directory: join(temporaryFolder(), 'run'), rung: 0, signal: signal() });
    const redis = own.connection();
    while ((await redis.exists(`qornn:lost:queue:${jobId(run.digest, null)}`)) === 0) await new Promise(setImmediate);
    await own.loseEverything();
    const worker = new TestWorker({ redis: own.url, version, names: ['lost'] });
    expect((await result).stopped).toBe('finished');
    worker.kill('SIGTERM');
    expect(await worker.exit).toBe(0);
    redis.disconnect();
    await executor.close();
  });

  it('leaves no connection behind where its folder cannot be made', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(serveQueue({ redis: server.url, version, folder: join(file, 'runs') })).rejects.toThrow('ENOTDIR');
    const redis = new Redis(server.url);
    await expect.poll(() => redis.client('LIST')).not.toContain('name=qornn-worker');
    redis.disconnect();
  });

  it('leaves no folder behind', async () => {
    const folder = temporaryFolder();
    const { name, executor, results } = await queued([tinyRun(18)]);
    await served(name, { folder });
    await results[0];
    expect(readdirSync(folder)).toEqual([]);
    await ended(executor);
  });
});
