import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const qornn = commandHere(temporaryFolder());
const expectFailure = failureOf(qornn);

/** The address of a port where nobody listens. */
function nobody(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(`127.0.0.1:${port}`));
    });
  });
}

describe('qornn worker', () => {
  it.each([
    [['worker'], '--redis: names no Redis; give redis://<host>:6379, or set QORNN_REDIS_URL'],
    [['worker', '--redis', 'localhost'], 'the address of Redis is not a URL'],
    [['worker', '--redis', 'http://me:secret@h'], 'the address of Redis begins with http:'],
    [['worker', '--redis', 'redis://h', '--name', 'a/b'], 'the name of a queued sweep is "a/b"'],
    [['worker', '--redis', 'redis://h', '--jobs', '0'], '--jobs'],
    [['worker', '--redis', 'redis://h', '--takeover', '30'], '--takeover'],
    [['worker', '--redis', 'redis://h', '--data', 'nowhere'], '--data: nowhere is not a folder'],
    [['worker', '--redis', 'redis://h', '--plugin', 'a=./nowhere.mjs'], '--plugin: there is no file'],
    [['worker', '--redis', 'redis://h', '--backend', 'wasm'], '--backend: the sweep says'],
    [['worker', 'x', '--redis', 'redis://h'], 'too many arguments'],
  ])('refuses %j', async (args, message) => {
    await expectFailure(args, 2, message);
  });

  it('refuses a folder that cannot be written, before it asks Redis', async () => {
    const args = ['worker', '--redis', 'redis://h', '--folder', '/dev/null/x'];
    await expectFailure(args, 1, /^qornn: \/dev\/null\/x: cannot be written \([^\n]+\)$/);
  });

  it('says in a line that Redis is not reachable, without the password, and how to hide it', async () => {
    const at = await nobody();
    const { code, stdout, stderr } = await qornn(['worker', '--redis', `redis://me:secret@${at}`]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toContain('secret');
    expect(stderr).toContain('note: the password in --redis can be read in the list of processes; QORNN_REDIS_URL');
    expect(stderr).toMatch(
      /\nqornn: Redis at redis:\/\/127\.0\.0\.1:\d+ is not reachable \(connect ECONNREFUSED [\d.:]+\)\n$/,
    );
  });
});
