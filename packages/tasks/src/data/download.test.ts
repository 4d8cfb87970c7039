import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FileServer } from '../testing/file-server.js';
import { type DownloadEvent, type DownloadOptions, downloadFile, downloadSet } from './download.js';
import { DataError } from './errors.js';
import type { DataFile, DataSetName } from './sets.js';

const root = mkdtempSync(join(tmpdir(), 'qornn-download-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const plain = randomBytes(300_000);
const content = gzipSync(plain);
const sum = createHash('sha256').update(plain).digest('hex');

let first: FileServer;
let second: FileServer;
let folder: string;
let target: string;
let file: DataFile;
let events: DownloadEvent[];

beforeAll(async () => {
  [first, second] = await Promise.all([FileServer.start(content), FileServer.start(content)]);
});

beforeEach(() => {
  folder = mkdtempSync(join(root, 'folder-'));
  target = join(folder, 'mnist', 'digits.gz');
  const mirrors = [`${first.url}/a/digits.gz`, `${second.url}/b/digits`];
  file = { name: 'digits.gz', bytes: plain.length, sha256: sum, transferBytes: content.length, mirrors };
  events = [];
  for (const server of [first, second]) {
    server.asked.length = 0;
    server.behave = () => ({});
  }
});

const download = (options: DownloadOptions = {}) =>
  downloadFile('mnist', file, {
    folder,
    mirror: '',
    onEvent: (event: DownloadEvent) => events.push(event),
    backoffSeconds: 0.01,
    stallSeconds: 5,
    rounds: 2,
    ...options,
  });

/** How a download fails, with the address of the first server as A, of the second as B, and the folder as F. */
async function failure(options: DownloadOptions = {}): Promise<{ problem: string; message: string }> {
  const error = await download(options).catch((thrown: unknown) => thrown);
  if (!(error instanceof DataError)) throw error;
  expect(error.message).not.toContain('\n');
  const names = [
    [first.url.slice(7), 'A'],
    [second.url.slice(7), 'B'],
    [folder, 'F'],
  ] as const;
  const message = names.reduce((text, [name, letter]) => text.replaceAll(name, letter), error.message);
  return { problem: error.problem, message };
}

const troubles = () => events.flatMap((event) => (event.kind === 'trouble' ? [event.reason] : []));
const left = () => readdirSync(join(folder, 'mnist')).sort();

describe('a download', () => {
  it('creates missing folders', async () => {
    folder = join(folder, 'a', 'b');
    expect((await download()).path).toBe(join(folder, 'mnist', 'digits.gz'));
  });

  it('puts the file in place, reports progress, and leaves no other file', async () => {
    expect(await download()).toEqual({ file: 'digits.gz', path: target, url: file.mirrors[0] });
    expect(readFileSync(target).equals(content)).toBe(true);
    expect(left()).toEqual(['digits.gz']);
    const progress = events.flatMap((event) => (event.kind === 'progress' ? [event] : []));
    expect(progress[0]).toMatchObject({ received: 0, total: content.length });
    expect(progress.at(-1)).toMatchObject({ received: content.length, total: content.length });
    expect(events.at(-1)).toMatchObject({ kind: 'done', path: target, bytes: content.length });
  });

  it('makes no request when the file exists, and replaces a corrupt one', async () => {
    await download();
    expect((await download()).url).toBe(null);
    expect(first.asked).toHaveLength(1);
    writeFileSync(target, content.subarray(1));
    expect((await download()).url).toBe(file.mirrors[0]);
    expect(readFileSync(target).equals(content)).toBe(true);
  });

  it('compresses plain files, and gzip files whose trailer does not have the total size', async () => {
    const [head, tail] = [gzipSync(plain.subarray(0, 1000)), gzipSync(plain.subarray(1000))];
    for (const served of [plain, Buffer.concat([head, tail])]) {
      rmSync(target, { force: true });
      first.behave = () => ({ content: served });
      await download();
      const stored = readFileSync(target);
      expect(gunzipSync(stored).equals(plain)).toBe(true);
      expect(stored.readUInt32LE(stored.length - 4)).toBe(plain.length);
      expect(left()).toEqual(['digits.gz']);
    }
  });

  it('follows redirects', async () => {
    first.behave = ({ url }) => (url === '/elsewhere' ? {} : { status: 302, headers: { location: '/elsewhere' } });
    await download();
    expect(first.asked.map(({ url }) => url)).toEqual(['/a/digits.gz', '/elsewhere']);
  });

  it('accepts a body without Content-Length', async () => {
    first.behave = () => ({ chunked: true });
    await download();
    expect(events).toContainEqual(expect.objectContaining({ kind: 'progress', total: content.length }));
  });

  it('uses the given mirrors in place of the public ones', async () => {
    first.behave = () => ({ status: 404 });
    const { url } = await download({ mirror: `${first.url}/x/, ${second.url}` });
    expect(url).toBe(`${second.url}/mnist/digits.gz`);
    expect(first.asked.map((asked) => asked.url)).toEqual(['/x/mnist/digits.gz']);
    await expect(downloadSet('mnist', { folder, mirror: 'ftp://x' })).rejects.toThrow(
      "QORNN_DATA_MIRROR: 'ftp://x' is not a valid URL; it must be like https://example.org/data",
    );
    await expect(downloadSet('cifar' as DataSetName)).rejects.toThrow("no data set 'cifar'");
  });
});

describe('a connection that is cut', () => {
  it('is resumed where it ended', async () => {
    first.behave = (_asked, index) => (index === 0 ? { cutAfter: 100_000 } : {});
    await download();
    expect(first.asked).toMatchObject([
      { range: undefined },
      { range: 'bytes=100000-', ifRange: `"${content.length}"` },
    ]);
    expect(troubles()).toEqual([`${first.url.slice(7)} closed the connection after 100000 bytes`]);
    expect(readFileSync(target).equals(content)).toBe(true);
  });

  it('restarts when a server ignores ranges, or when its file has changed', async () => {
    first.behave = (_asked, index) => (index === 0 ? { cutAfter: 100_000 } : { ignoresRanges: true });
    await download();
    expect(readFileSync(target).equals(content)).toBe(true);

    rmSync(target);
    first.behave = ({ range }) =>
      range ? { etag: '"new"' } : { etag: '"old"', content: Buffer.alloc(9), cutAfter: 5 };
    await download();
    expect(first.asked.at(-1)).toMatchObject({ range: 'bytes=5-', ifRange: '"old"' });
    expect(readFileSync(target).equals(content)).toBe(true);
  });

  it('restarts when the server has a weak ETag or none', async () => {
    for (const etag of ['W/"weak"', null]) {
      rmSync(target, { force: true });
      first.asked.length = 0;
      first.behave = (_asked, index) => ({ etag, ...(index === 0 ? { cutAfter: 100_000 } : {}) });
      await download();
      expect(first.asked.map(({ range }) => range)).toEqual([undefined, undefined]);
    }
  });

  it('is abandoned for another mirror when there is no progress', async () => {
    first.behave = () => ({ ignoresRanges: true, cutAfter: 50_000 });
    expect((await download()).url).toBe(file.mirrors[1]);
    expect(first.asked).toHaveLength(2);
  });

  it.each([
    (at: number) => `bytes ${at}-${at + 9}/${content.length}`,
    (at: number) => `bytes ${at}-${content.length - 1}/*`,
    (at: number) => `bytes ${at}-${10 ** 12 - 1}/${10 ** 12}`,
    (at: number) => `bytes ${at}-${at - 1}/${at}`,
    () => 'bytes */0',
  ])('is not taken up by a part that does not end where the file does: %#', async (range) => {
    first.behave = (_asked, index) =>
      index === 0
        ? { cutAfter: 100_000 }
        : { status: range(1).startsWith('bytes *') ? 416 : 206, headers: { 'content-range': range(100_000) } };
    expect((await download()).url).toBe(file.mirrors[1]);
    expect(readFileSync(target).equals(content)).toBe(true);
    expect(left()).toEqual(['digits.gz']);
  });

  it('restarts when the response has a wrong range', async () => {
    first.behave = ({ range }, index) => {
      if (index === 0) return { cutAfter: 100_000 };
      return range ? { status: 206, headers: { 'content-range': `bytes 7-9/${content.length}` } } : {};
    };
    second.behave = () => ({ status: 503 });
    await download();
    expect(troubles()).toContain(`${first.url.slice(7)} cannot resume the download; restarting`);
    expect(readFileSync(target).equals(content)).toBe(true);
  });
});

describe('a mirror that fails', () => {
  it('is followed by the next one', async () => {
    first.behave = () => ({ status: 404 });
    expect((await download()).url).toBe(file.mirrors[1]);
    expect(troubles()).toEqual([`${first.url.slice(7)} answers 404 Not Found`]);
  });

  it('is retried later when a retry may succeed', async () => {
    first.behave = () => ({ status: 410 });
    second.behave = (_asked, index) => (index === 0 ? { status: 503, headers: { 'retry-after': '0' } } : {});
    expect((await download()).url).toBe(file.mirrors[1]);
    expect([first.asked.length, second.asked.length]).toEqual([1, 2]);
  });

  it('with wrong content leaves no file, and both checksums are reported', async () => {
    const portal = Buffer.from('<html>Please log in</html>');
    const wrong = createHash('sha256').update(portal).digest('hex');
    first.behave = () => ({ content: portal });
    second.behave = () => ({ content: content.subarray(0, -9) });
    expect(await failure()).toEqual({
      problem: 'damaged',
      message:
        `mnist/digits.gz could not be downloaded: A sent different content: its sha256 is ${wrong}, not ${sum}; ` +
        'B sent a corrupt file (unexpected end of file); to retry, run: qornn data download mnist',
    });
    expect(left()).toEqual([]);
  });

  it('must not send more than the maximum size, compressed or not', async () => {
    first.behave = () => ({ content: randomBytes(400_000) });
    second.behave = () => ({ content: gzipSync(Buffer.alloc(50_000_000)) });
    const { message } = await failure();
    expect(message).toMatch(
      /A reports 400000 bytes, more than the maximum of \d+ for this file; B sent different content/,
    );
    expect(left()).toEqual([]);
  });

  it('is abandoned when it stalls', async () => {
    first.behave = () => ({ stallAfter: 1000 });
    expect((await download({ stallSeconds: 0.3 })).url).toBe(file.mirrors[1]);
    expect(troubles()[0]).toBe(`${first.url.slice(7)} sent nothing for 0.3 s`);
  });

  it('is abandoned when it is too slow', async () => {
    first.behave = () => ({ trickleMilliseconds: 20 });
    expect((await download({ rateSeconds: 0.4 })).url).toBe(file.mirrors[1]);
    expect(troubles()[0]).toMatch(/ sent \d+ bytes in 0\.4 s, less than 410$/);
  });

  it.each<[string, number, Record<string, string>]>([
    ['has nothing, and calls it complete', 416, { 'content-range': 'bytes */0' }],
    ['answers with a part that nobody asked for', 206, { 'content-range': `bytes 0-9/${content.length}` }],
    ['answers with a part that says nothing', 206, {}],
    ['has moved to where it cannot be', 302, { location: 'ftp://127.0.0.1/digits.gz' }],
    ['sends round in a circle', 302, { location: '/a/digits.gz' }],
    ['sends nowhere', 302, {}],
  ])('is followed by the next one: it %s', async (_, status, headers) => {
    first.behave = () => ({ status, headers });
    expect((await download()).url).toBe(file.mirrors[1]);
    expect(readFileSync(target).equals(content)).toBe(true);
    expect(left()).toEqual(['digits.gz']);
  });

  it('is abandoned when it reports more than the maximum size', async () => {
    first.behave = () => ({ content: Buffer.alloc(10_000_000) });
    expect((await download()).url).toBe(file.mirrors[1]);
    expect(troubles().at(-1)).toContain('reports 10000000 bytes, more than the maximum of ');
  });

  it('suggests a missing network when no mirror is reachable, and where to copy the file', async () => {
    file = { ...file, mirrors: ['http://127.0.0.1:1/digits.gz', 'http://qornn.invalid/digits.gz'] };
    const { problem, message } = await failure();
    expect(problem).toBe('network');
    expect(message).toMatch(
      /^mnist\/digits\.gz could not be downloaded \(no network\? copy the file to F\/mnist yourself\): 127\.0\.0\.1:1 .+; qornn\.invalid cannot be resolved \(E[A-Z_]+\); to retry, run: qornn data download mnist$/,
    );
    expect(troubles()).toHaveLength(4);
  });
});

describe('an interrupted download', () => {
  const interrupt = async () => {
    const controller = new AbortController();
    first.behave = () => ({ stallAfter: 150_000 });
    const onEvent = (event: DownloadEvent) => {
      if (event.kind === 'progress' && event.received === 150_000) controller.abort();
    };
    return failure({ signal: controller.signal, onEvent });
  };

  it('keeps the partial file, says how to resume, and resumes', async () => {
    expect(await interrupt()).toEqual({
      problem: 'interrupted',
      message: 'mnist/digits.gz: interrupted; 146.5 KiB are kept; to resume, run: qornn data download mnist',
    });
    expect(left()).toEqual(['digits.gz.part', 'digits.gz.part.json']);
    first.behave = () => ({});
    await download();
    expect(first.asked.at(-1)).toMatchObject({ range: 'bytes=150000-' });
    expect(readFileSync(target).equals(content)).toBe(true);
    expect(left()).toEqual(['digits.gz']);
  });

  it('resumes at the mirror where it started', async () => {
    first.behave = () => ({ status: 503 });
    second.behave = () => ({ cutAfter: 100_000, etag: '"b"' });
    await interruptAfterTrouble();
    expect(left()).toEqual(['digits.gz.part', 'digits.gz.part.json']);
    [first.behave, second.behave] = [() => ({}), () => ({ etag: '"b"' })];
    expect((await download()).url).toBe(file.mirrors[1]);
    expect(second.asked.at(-1)).toMatchObject({ range: expect.stringMatching(/^bytes=[1-9]/) });
  });

  it('restarts when the partial file was corrupted', async () => {
    await interrupt();
    writeFileSync(`${target}.part`, randomBytes(150_000));
    [first.behave, second.behave] = [() => ({}), () => ({ status: 503 })];
    await download();
    expect(first.asked.map(({ range }) => range)).toEqual([undefined, 'bytes=150000-', undefined]);
    expect(readFileSync(target).equals(content)).toBe(true);
  });

  it('only verifies when the partial file is complete', async () => {
    await interrupt();
    writeFileSync(`${target}.part`, content);
    first.behave = () => ({});
    await download();
    expect(events.some(({ kind }) => kind === 'progress')).toBe(false);
    expect(left()).toEqual(['digits.gz']);
  });

  it('resumes after a crash, once no process writes the file', async () => {
    await interrupt();
    const origin = JSON.parse(readFileSync(`${target}.part.json`, 'utf8')) as Record<string, unknown>;
    const crashed = `${target}.part-0123456789ab`;
    const leave = (from: object, secondsAgo: number) => {
      rmSync(target, { force: true });
      first.asked.length = 0;
      writeFileSync(crashed, content.subarray(0, 200_000));
      writeFileSync(`${crashed}.json`, JSON.stringify({ ...origin, ...from }));
      const then = Date.now() / 1000 - secondsAgo;
      utimesSync(crashed, then, then);
    };
    rmSync(`${target}.part`);
    first.behave = () => ({});
    leave({ host: hostname(), pid: 2 ** 22 + 1 }, 0);
    await download();
    expect(first.asked[0]).toMatchObject({ range: 'bytes=200000-' });
    leave({ host: 'another', pid: process.pid }, 3600);
    await download();
    expect(first.asked[0]).toMatchObject({ range: 'bytes=200000-' });
    leave({ host: hostname(), pid: process.pid }, 0);
    await download();
    expect(first.asked[0]).toMatchObject({ range: undefined });
    expect(statSync(crashed).size).toBe(200_000);
  });

  const interruptAfterTrouble = async () => {
    const controller = new AbortController();
    let count = 0;
    const onEvent = ({ kind }: DownloadEvent) => {
      if (kind === 'trouble' && ++count === 2) controller.abort();
    };
    expect((await failure({ signal: controller.signal, onEvent })).problem).toBe('interrupted');
  };
});

describe('downloads at the same time', () => {
  it('do not interfere, also when an earlier one is resumed', async () => {
    const controller = new AbortController();
    first.behave = () => ({ stallAfter: 150_000 });
    const onEvent = (event: DownloadEvent) => {
      if (event.kind === 'progress' && event.received === 150_000) controller.abort();
    };
    await failure({ signal: controller.signal, onEvent });
    first.behave = () => ({});
    first.asked.length = 0;
    await Promise.all(Array.from({ length: 5 }, () => download()));
    expect(first.asked.filter(({ range }) => range === 'bytes=150000-')).toHaveLength(1);
    expect(readFileSync(target).equals(content)).toBe(true);
    expect(left()).toEqual(['digits.gz']);
  });
});
