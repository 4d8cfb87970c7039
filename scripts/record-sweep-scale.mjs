#!/usr/bin/env node
// node scripts/record-sweep-scale.mjs [--part runs|workers|trained] [--runs n] [--workers n] [--seconds n]: what a queue of runs costs Redis, on a redis-server of
// this machine. Counts commands, bytes, processor time and memory of Redis. Part "runs": runs whose files are there already, through the whole queue, from
// submission to collection, so that nothing but the queue takes time. Part "workers": processes that wait, and that train. Part "trained": runs that worker
// processes train, a few steps each, through the executor into run folders. Writes docs/results/sweep-scale.json and .md; a part leaves the figures of the
// others. Build first (npm run build).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  announce,
  configDigest,
  connectRedis,
  OpenSweep,
  parseRunConfig,
  queueExecutor,
  readRunFiles,
  runOne,
  SweepStore,
  sweepQueue,
  useBackend,
} from './sweep-scale/packages.mjs';
import { scalePage } from './sweep-scale/scale-page.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '8' },
    part: { type: 'string' },
    seconds: { type: 'string', default: '20' },
  },
});
const [count, workers, seconds] = ['runs', 'workers', 'seconds'].map(wholeNumber);
const results = new URL('../docs/results/', import.meta.url);
const path = new URL('sweep-scale.json', results);
const record = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
const version = '1.0.0';
const folder = mkdtempSync(join(tmpdir(), 'qornn-scale-'));
const port = await freePort();
const url = `redis://127.0.0.1:${port}`;
const children = [];
try {
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''];
  children.push(spawn('redis-server', options, { stdio: 'ignore' }));
  const redis = await connected();
  const about = () => ({
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0],
    workers,
  });
  record.redis = field(await redis.info(), 'redis_version');
  const parts = { runs: measureRuns, workers: measureWorkers, trained: measureTrained };
  for (const [part, measure] of Object.entries(parts)) {
    if (values.part === undefined || values.part === part) record[part] = { ...about(), ...(await measure(redis)) };
  }
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(new URL('sweep-scale.md', results), scalePage(record));
  console.log(scalePage(record));
  redis.disconnect();
} finally {
  for (const child of children) child.kill('SIGKILL');
  await wait(500);
  rmSync(folder, { recursive: true, force: true });
}

function wholeNumber(name) {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 1) {
    console.error(`--${name}: ${values[name]} is not a whole number of at least 1`);
    process.exit(2);
  }
  return number;
}

/** Runs through the queue, with the files of one that was trained before. */
async function measureRuns(redis) {
  await useBackend({ backend: 'wasm' });
  const sample = tinyRun(0, 2);
  const trained = join(folder, 'sample');
  await runOne(sample, { folder: trained });
  const files = readRunFiles(trained, sample.config);
  const store = new SweepStore(redis, 'runs');
  const queue = sweepQueue(redis, store.keys);
  await announce(store, version, 2 ** 30);
  const runs = Array.from({ length: count }, (_, seed) => tinyRun(seed, 2));
  let peak = 0;
  const queued = await measured(redis, async () => {
    for (const { name, seed, digest, config } of runs) {
      await store.submit(digest, { until: '', name, seed, steps: 2 });
      await queue.add(name, { run: { name, seed, digest, config } }, { jobId: digest, removeOnComplete: true });
    }
  });
  const done = await measured(redis, async () => {
    await Promise.all(Array.from({ length: workers }, (_, i) => emptyWorker(redis, files, `worker-${i}`)));
    peak = Number(field(await redis.info(), 'used_memory'));
    for (const { digest } of runs) {
      const { result } = await store.read(digest);
      await store.download(digest, result);
      await store.collected(digest);
    }
  });
  await queue.close();
  const sum = Object.fromEntries(Object.keys(done).map((key) => [key, queued[key] + done[key]]));
  return {
    runs: count,
    seconds: sum.seconds,
    runBytes: files.content.length,
    memoryBytes: peak,
    perRun: per(sum, count),
  };
}

/** Does what a worker does, but for training. */
async function emptyWorker(redis, files, owner) {
  const sweep = new OpenSweep(redis, 'runs', version, 30_000);
  for (let place = 0; ; place++) {
    const lock = `${owner}:${place}`;
    const job = await sweep.take(lock);
    if (!job) break;
    const { claim } = await sweep.store.begin(job.id, '', owner);
    await sweep.store.finish(claim, files, 2);
    await job.moveToCompleted(null, lock, false);
  }
  await sweep.close();
}

/** Processes that wait for runs, and then train endless ones. */
async function measureWorkers(redis) {
  for (let i = 0; i < workers; i++) children.push(worker());
  while (!(await workersReady(redis))) await wait(200);
  const idle = await measured(redis, () => wait(1000 * seconds));
  const executor = await queueExecutor({ redis: url, name: 'long', version, backend: 'wasm' });
  const controller = new AbortController();
  const runs = Array.from({ length: workers }, (_, seed) => tinyRun(seed, 100_000_000, 64));
  const ended = runs.map((run) =>
    executor.execute(run, { directory: join(folder, 'runs', run.name), rung: 0, signal: controller.signal }),
  );
  while ((await redis.zcard('qornn:long:active')) < workers) await wait(200);
  const training = await measured(redis, () => wait(1000 * seconds));
  const checkpointBytes = Number(await redis.get('qornn:long:bytes')) / workers;
  controller.abort();
  await Promise.allSettled(ended);
  await executor.close();
  return {
    seconds,
    idlePerWorkerAndSecond: per(idle, workers * idle.seconds),
    checkpointBytes,
    trainingPerRunAndSecond: per(training, workers * training.seconds),
  };
}

/** Runs that worker processes train, submitted and collected by an executor. */
async function measureTrained(redis) {
  const steps = 4;
  while (children.length <= workers) children.push(worker());
  while (!(await workersReady(redis))) await wait(200);
  const executor = await queueExecutor({ redis: url, name: 'trained', version, backend: 'wasm' });
  const { signal } = new AbortController();
  const runs = Array.from({ length: count }, (_, seed) => tinyRun(seed, steps));
  let summaries = [];
  const sum = await measured(redis, async () => {
    summaries = await Promise.all(
      runs.map((run) => executor.execute(run, { directory: join(folder, 'trained', run.name), rung: 0, signal })),
    );
  });
  const { needed, made } = executor.work();
  await executor.close();
  return {
    runs: count,
    steps,
    finished: summaries.filter(({ stopped }) => stopped === 'finished').length,
    seconds: sum.seconds,
    loadAtEnd: loadavg()[0],
    stepsAgain: made - needed,
    perRun: per(sum, count),
  };
}

function per({ commands, bytesIn, bytesOut, redisMilliseconds }, number) {
  return {
    commands: commands / number,
    bytesIn: bytesIn / number,
    bytesOut: bytesOut / number,
    redisMilliseconds: redisMilliseconds / number,
  };
}

function tinyRun(seed, steps, units = 4) {
  const config = parseRunConfig({
    name: `tiny-${units}`,
    seed,
    task: { name: 'copy', T0: 4, symbols: 2, alphabet: 2 },
    model: { units },
    training: {
      ...{ steps, batchSize: 4, evaluateEvery: steps, evaluationBatches: 1 },
      optimizer: { name: 'adam', learningRate: 1e-3 },
    },
  });
  const name = `tiny-${units}-seed${seed}`;
  return { name, seed, config, digest: configDigest(config), source: 'tiny', settings: {} };
}

function worker() {
  const main = fileURLToPath(new URL('./sweep-scale/worker.mjs', import.meta.url));
  return spawn(process.execPath, [main, url, version], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Commands, bytes and time of Redis while work is done. */
async function measured(redis, work) {
  await redis.config('RESETSTAT');
  const [before, begun] = [await redis.info(), performance.now()];
  await work();
  const [after, now] = [await redis.info(), performance.now()];
  const cpu = (info) => Number(field(info, 'used_cpu_user')) + Number(field(info, 'used_cpu_sys'));
  return {
    seconds: (now - begun) / 1000,
    commands: Number(field(after, 'total_commands_processed')),
    bytesIn: Number(field(after, 'total_net_input_bytes')),
    bytesOut: Number(field(after, 'total_net_output_bytes')),
    redisMilliseconds: 1000 * (cpu(after) - cpu(before)),
  };
}

async function workersReady(redis) {
  const clients = await redis.client('LIST');
  return clients.split('name=qornn-worker').length - 1 >= workers;
}

async function connected() {
  for (;;) {
    try {
      return await connectRedis(url, { clientName: 'qornn-scale' });
    } catch {
      await wait(100);
    }
  }
}

function field(info, name) {
  return new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1] ?? '';
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
