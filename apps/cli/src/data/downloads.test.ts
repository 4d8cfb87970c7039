import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

/** These tests run the built command in separate processes, with a server that sends a few bytes and then stalls. */
const folder = temporaryFolder();
const { qornn, expectFailure } = commandIn(folder);
const ranges: (string | undefined)[] = [];
const server = createServer(({ headers }, response) => {
  ranges.push(headers.range);
  const from = Number(/\d+/.exec(headers.range ?? '0'));
  response.writeHead(headers.range ? 206 : 200, {
    etag: '"a"',
    'content-length': 9_000_000 - from,
    ...(headers.range ? { 'content-range': `bytes ${from}-8999999/9000000` } : {}),
  });
  response.write(Buffer.alloc(2048));
});
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  environment = { QORNN_DATA_DIR: 'data', QORNN_DATA_MIRROR: address };
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('keeps the received part at Ctrl-C, says how to resume, and resumes', async () => {
  for (const kept of ['2.0 KiB', '4.0 KiB']) {
    const ended = await qornn(['data', 'download', 'mnist'], { interruptAt: ' from 127.0.0.1', environment });
    expect(ended).toMatchObject({ code: 130, stdout: '' });
    expect(ended.stderr.trim().split('\n').at(-1)).toMatch(
      new RegExp(
        `^qornn: mnist/train-images-idx3-ubyte\\.gz: interrupted; ${kept} are kept; to resume, run: .+ data download mnist$`,
      ),
    );
    expect(readdirSync(join(folder, 'data', 'mnist'))).toHaveLength(2);
  }
  expect(ranges).toEqual([undefined, 'bytes=2048-']);
});

it('explains what is wrong on the command line', async () => {
  await expectFailure(['data', 'download', 'minst'], 2, "unknown data set 'minst' (did you mean 'mnist'?)");
  await expectFailure(['data', 'download'], 2, "missing required argument 'set'");
  await expectFailure(['data'], 2, 'a command is missing');
  await expectFailure(['data', 'upload'], 2, "unknown command 'upload'");
});
