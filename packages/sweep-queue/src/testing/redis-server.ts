import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { Redis } from 'ioredis';
import { afterAll } from 'vitest';

const started: RedisServer[] = [];
afterAll(async () => {
  await Promise.all(started.splice(0).map((server) => server.kill()));
});

/** Redis servers of the tests of a file, on free ports, with their data in temporary folders. */
export class RedisServer {
  private child: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    readonly folder: string,
    private readonly options: readonly string[],
  ) {}

  /** @param options of `redis-server`, such as `--requirepass`, `secret` */
  static async start(options: readonly string[] = []): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), temporaryFolder(), options);
    started.push(server);
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again, with the data that it had. */
  async start(): Promise<void> {
    const own = [
      '--port',
      `${this.port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      this.folder,
      '--appendonly',
      'yes',
      '--save',
      '',
    ];
    this.child = spawn('redis-server', [...own, '--appendfsync', 'always', ...this.options], { stdio: 'ignore' });
    for (let tries = 0; !(await isOpen(this.port)); tries++) {
      if (tries > 600) throw new Error(`redis-server does not answer on port ${this.port}`);
      await wait(50);
    }
  }

  /** As a power failure. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  /** Loses its data. */
  async loseEverything(): Promise<void> {
    await this.kill();
    rmSync(join(this.folder, 'appendonlydir'), { recursive: true, force: true });
    await this.start();
  }

  /** A connection to look into it; the caller disconnects. */
  connection(): Redis {
    return new Redis(this.url, { maxRetriesPerRequest: null });
  }
}

/** Whether the tests are skipped: there is no Redis, and the environment does not require it (`QORNN_REQUIRE_PEERS`). Says so in a line. */
export function isWithoutRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    if (process.env.QORNN_REQUIRE_PEERS) return false;
    console.log('skipped: there is no redis-server; on Debian: apt-get install redis-server');
    return true;
  }
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function isOpen(port: number): Promise<boolean> {
  const redis = new Redis({
    ...{ host: '127.0.0.1', port, lazyConnect: true, connectTimeout: 2000 },
    retryStrategy: () => null,
  });
  // It is there, but asks for a password.
  let asks = false;
  redis.on('error', ({ message }: Error) => {
    asks ||= message.includes('NOAUTH');
  });
  try {
    await redis.connect();
    return true;
  } catch {
    return asks;
  } finally {
    redis.disconnect();
  }
}
