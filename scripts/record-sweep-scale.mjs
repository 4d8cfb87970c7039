#!/usr/bin/env node
// node scripts/record-sweep-scale.mjs [--runs n] [--workers n] [--minutes n] [--seconds n]: what a queue of runs costs Redis. Starts a redis-server and workers
// on this machine, trains tiny runs through it, and counts commands, bytes, processor time and memory of Redis: of idle workers, for each run, and while
// runs are trained. Writes docs/results/sweep-scale.json and .md. Build first (npm run build).
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configDigest, connectRedis, parseRunConfig, queueExecutor } from './sweep-scale/packages.mjs';
import { scalePage } from './sweep-scale/scale-page.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '8' },
    minutes: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '20' },
  },
});
const [asked, workers, minutes, seconds] = ['runs', 'workers', 'minutes', 'seconds'].map(wholeNumber);
const version = '1.0.0';
const folder = mkdtempSync(join(tmpdir(), 'qornn-scale-'));
const port = await freePort();
const url = `redis://127.0.0.1:${port}`;
const children = [];
const load = { before: loadavg()[0] };
try {
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''];
  children.push(spawn('redis-server', options, { stdio: 'ignore' }));
  const redis = await connected();

  for (let i = 0; i < workers; i++) children.push(worker());
  await until(() => workersReady(redis));
  console.error(`${workers} workers wait`);
  const idle = await measured(redis, () => wait(1000 * seconds));

  const done = { runs: 0 };
  const tiny = await measured(redis, async () => {
    const executor = await queueExecutor({ redis: url, name: 'tiny', version, backend: 'wasm' });
    const controller = new AbortController();
    const late = setTimeout(() => controller.abort(), 60_000 * minutes);
    const begun = performance.now();
    await Promise.allSettled(
      Array.from({ length: asked }, async (_, seed) => {
        const run = tinyRun(seed, 2);
        await executor.execute(run, { directory: join(folder, 'runs', run.name), rung: 0, signal: controller.signal });
        done.runs++;
        if (done.runs % 50 === 0)
          console.error(`${done.runs} runs in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
      }),
    );
    clearTimeout(late);
    await executor.close();
  });

  const sizes = {};
  const long = await measured(redis, async () => {
    const executor = await queueExecutor({ redis: url, name: 'long', version, backend: 'wasm' });
    const controller = new AbortController();
    const runs = Array.from({ length: workers }, (_, seed) => tinyRun(seed, 100_000_000, 64));
    const ended = runs.map((run) =>
      executor.execute(run, { directory: join(folder, 'runs', run.name), rung: 0, signal: controller.signal }),
    );
    await wait(1000 * seconds);
    sizes.checkpoint = Number(await redis.get('qornn:long:bytes')) / workers;
    controller.abort();
    await Promise.allSettled(ended);
    await executor.close();
  });

  load.after = loadavg()[0];
  const per = (of, count) => ({
    commands: of.commands / count,
    bytesIn: of.bytesIn / count,
    bytesOut: of.bytesOut / count,
    redisMilliseconds: of.redisMilliseconds / count,
  });
  const info = await redis.info();
  const record = {
    date: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
    },
    load,
    redis: field(info, 'redis_version'),
    workers,
    idle: { seconds: idle.seconds, perWorkerAndSecond: per(idle, workers * idle.seconds) },
    tiny: {
      asked,
      runs: done.runs,
      seconds: tiny.seconds,
      runsPerSecond: done.runs / tiny.seconds,
      perRun: per(tiny, done.runs),
      peakMemoryBytes: tiny.peakMemory,
    },
    long: {
      seconds: long.seconds,
      checkpointBytes: sizes.checkpoint,
      perRunAndSecond: per(long, workers * long.seconds),
    },
  };
  const results = fileURLToPath(new URL('../docs/results/', import.meta.url));
  writeFileSync(join(results, 'sweep-scale.json'), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(join(results, 'sweep-scale.md'), scalePage(record));
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
    peakMemory: Number(field(after, 'used_memory_peak')),
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

async function until(holds) {
  while (!(await holds())) await wait(200);
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
