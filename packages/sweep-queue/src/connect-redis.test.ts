import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { connectRedis } from './connect-redis.js';
import { RedisError } from './errors.js';
import { queueExecutor } from './queue-executor.js';
import { serveQueue } from './serve-queue.js';
import { freePort, isWithoutRedis, RedisServer } from './testing/redis-server.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Something that answers like a Redis of a version. */
async function pretended(version: string): Promise<number> {
  const port = await freePort();
  const info = `# Server\r\nredis_version:${version}\r\n`;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      for (const [, name] of data.toString().matchAll(/^(info|client|select|ping|hello)\r$/gim)) {
        socket.write(name!.toLowerCase() === 'info' ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
      }
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

async function failure(url: string): Promise<string> {
  const error = await connectRedis(url, { clientName: 'test' }).then(
    (redis) => {
      redis.disconnect();
      throw new Error('it connected');
    },
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RedisError);
  const { message } = error as Error;
  expect(message).not.toContain('\n');
  expect(message).not.toContain('secret');
  return message;
}

describe('connectRedis', () => {
  it('says that nobody answers', async () => {
    const port = await freePort();
    expect(await failure(`redis://me:secret@127.0.0.1:${port}`)).toBe(
      `Redis at redis://127.0.0.1:${port} is not reachable (connect ECONNREFUSED 127.0.0.1:${port})`,
    );
    expect(await failure('redis://:secret@no-such-host.invalid')).toMatch(
      /^Redis at redis:\/\/no-such-host\.invalid:6379 is not reachable \(getaddrinfo /,
    );
  });

  it('gives up on what never answers', async () => {
    const port = await freePort();
    const server = createServer();
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await failure(`redis://127.0.0.1:${port}`)).toMatch(/is not reachable/);
  });

  it('refuses a Redis that is too old', async () => {
    const port = await pretended('5.0.14');
    expect(await failure(`redis://127.0.0.1:${port}`)).toBe(
      `Redis at redis://127.0.0.1:${port} is version 5.0.14; sweeps need 6.2 or later`,
    );
    const redis = await connectRedis(`redis://127.0.0.1:${await pretended('6.2.0')}`, { clientName: 'test' });
    redis.disconnect();
  });
});

describe.skipIf(isWithoutRedis())('connectRedis to a Redis', () => {
  it('with a password', async () => {
    const server = await RedisServer.start(['--requirepass', 'secret']);
    const at = `127.0.0.1:${server.port}`;
    expect(await failure(`redis://${at}`)).toBe(
      `Redis at redis://${at} asks for a password; put it into the address, best in the environment as QORNN_REDIS_URL`,
    );
    expect(await failure(`redis://:secret2@${at}`)).toBe(`Redis at redis://${at} refuses user or password`);
    const redis = await connectRedis(`redis://:secret@${at}`, { clientName: 'test' });
    // A user with rights to one sweep.
    await redis.call(
      'ACL',
      'SETUSER',
      'sweeper',
      'on',
      '>hidden',
      '~qornn:one:*',
      '&*',
      '+@all',
      '-@dangerous',
      '+info',
    );
    redis.disconnect();
    const url = `redis://sweeper:hidden@${at}`;
    const executor = await queueExecutor({ redis: url, name: 'one', version: '1.0.0', backend: 'wasm' });
    expect(await serveQueue({ redis: url, version: '1.0.0', names: ['one'], untilEmpty: true })).toEqual({
      recorded: 0,
      failed: 0,
    });
    await executor.close();
    await expect(queueExecutor({ redis: url, name: 'two', version: '1.0.0', backend: 'wasm' })).rejects.toThrow(
      /NOPERM/,
    );
  });

  it('warns of an eviction policy that loses runs', async () => {
    const server = await RedisServer.start(['--maxmemory-policy', 'allkeys-lru']);
    const warnings: string[] = [];
    const redis = await connectRedis(server.url, { clientName: 'test', onWarning: (line) => warnings.push(line) });
    expect(warnings).toEqual([
      `Redis at ${server.url} may remove queued runs when its memory is full, since its maxmemory-policy is allkeys-lru; set it to noeviction`,
    ]);
    redis.disconnect();
  });

  it('waits for one that goes away, and says so once', async () => {
    const server = await RedisServer.start();
    const said: string[] = [];
    const redis = await connectRedis(server.url, {
      clientName: 'test',
      onLost: () => said.push('lost'),
      onBack: () => said.push('back'),
    });
    await redis.set('a', '1');
    await server.kill();
    const answer = redis.get('a');
    await server.start();
    expect(await answer).toBe('1');
    expect(said).toEqual(['lost', 'back']);
    redis.disconnect();
  });

  it('speaks TLS', async () => {
    const folder = temporaryFolder();
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
      {
        stdio: 'ignore',
      },
    );
    const port = await freePort();
    await RedisServer.start([
      '--tls-port',
      `${port}`,
      '--tls-cert-file',
      cert,
      '--tls-key-file',
      key,
      '--tls-auth-clients',
      'no',
    ]);
    // Each with the other's address.
    expect(await failure(`redis://localhost:${port}`)).toMatch(
      /is not reachable \(.+\); if it speaks TLS, its address begins with rediss:\/\/$/,
    );
    const plain = await RedisServer.start();
    expect(await failure(plain.url.replace('redis:', 'rediss:'))).toMatch(
      /is not reachable \(.+\); if it does not speak TLS, its address begins with redis:\/\/$/,
    );
    expect(await failure(`rediss://localhost:${port}`)).toMatch(/is not reachable \(.*self.signed certificate/);
    const code = `import { connectRedis } from ${JSON.stringify(new URL('../dist/connect-redis.js', import.meta.url).href)};
      const redis = await connectRedis('rediss://localhost:${port}', { clientName: 'test' });
      process.stdout.write(await redis.ping());
      redis.disconnect();`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
    });
    expect(answer.toString()).toBe('PONG');
  });
});
