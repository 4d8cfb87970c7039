import { createHash, randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FileServer } from '../testing/file-server.js';
import { type DownloadOptions, downloadFile } from './download.js';
import { DataError } from './errors.js';
import type { FileSystem } from './partial-file.js';

const root = mkdtempSync(join(tmpdir(), 'qornn-disk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const plain = randomBytes(300_000);
const content = gzipSync(plain);
let server: FileServer;
let folder: string;
let target: string;

beforeAll(async () => {
  server = await FileServer.start(content);
});

beforeEach(() => {
  folder = mkdtempSync(join(root, 'folder-'));
  target = join(folder, 'mnist', 'digits.gz');
  server.asked.length = 0;
});

const download = (options: DownloadOptions = {}) => {
  const sha256 = createHash('sha256').update(plain).digest('hex');
  const file = { name: 'digits.gz', bytes: plain.length, sha256, transferBytes: 0, mirrors: [server.url] };
  return downloadFile('mnist', file, { folder, mirror: '', ...options });
};

/** How a download fails, with the folder as F. */
async function failure(options: DownloadOptions = {}): Promise<{ problem: string; message: string }> {
  const error = await download(options).catch((thrown: unknown) => thrown);
  if (!(error instanceof DataError)) throw error;
  return { problem: error.problem, message: error.message.replaceAll(folder, 'F') };
}

describe('a disk', () => {
  /** A file system with limited space. */
  const withRoom = (room: number): FileSystem => ({
    ...promises,
    open: async (...args) => {
      const handle = await promises.open(...args);
      const write = handle.write.bind(handle) as (
        chunk: Uint8Array,
        offset: number,
        length: number,
        position: number,
      ) => Promise<{ bytesWritten: number; buffer: Uint8Array }>;
      const limited = (chunk: Uint8Array, offset: number, length: number, position: number) => {
        const fits = Math.min(length, room - position);
        if (fits > 0) return write(chunk, offset, fits, position);
        return Promise.reject(systemError('ENOSPC', 'no space left on device, write', 'write'));
      };
      return Object.assign(handle, { write: limited });
    },
  });

  const systemError = (code: string, text: string, syscall: string) =>
    Object.assign(new Error(`${code}: ${text}`), { code, syscall });

  it('that is full is reported, keeps what fits, and the download resumes when there is space', async () => {
    expect(await failure({ files: withRoom(102_400) })).toEqual({
      problem: 'write',
      message:
        'mnist/digits.gz: the disk of F/mnist is full (ENOSPC); free some space, or set QORNN_DATA_DIR ' +
        'to another folder; 100.0 KiB are kept; to resume, run: qornn data download mnist',
    });
    expect(readdirSync(join(folder, 'mnist')).sort()).toEqual(['digits.gz.part', 'digits.gz.part.json']);
    await download();
    expect(server.asked.at(-1)).toMatchObject({ range: 'bytes=102400-' });
    expect(readFileSync(target).equals(content)).toBe(true);
  });

  it.skipIf(process.platform === 'win32')(
    'on which links lie where a download was: they are not written through',
    async () => {
      const origin = JSON.stringify({ url: server.url, validator: '"1"', host: 'elsewhere', pid: 1 });
      const victim = join(folder, 'victim');
      const link = { soft: symlinkSync, hard: linkSync };
      for (const kind of ['soft', 'hard'] as const) {
        for (const which of ['.part', '.part.json', '.part-0123456789ab', '.part-0123456789ab.json']) {
          rmSync(join(folder, 'mnist'), { recursive: true, force: true });
          mkdirSync(join(folder, 'mnist'));
          writeFileSync(victim, 'precious');
          const pair = [which.replace('.json', ''), `${which.replace('.json', '')}.json`];
          for (const name of pair) writeFileSync(`${target}${name}`, name.endsWith('.json') ? origin : 'part');
          rmSync(`${target}${which}`);
          link[kind](victim, `${target}${which}`);
          await download();
          expect(readFileSync(victim, 'utf8')).toBe('precious');
          expect(readFileSync(target).equals(content)).toBe(true);
        }
      }
    },
  );

  it('that is not writable is reported', async () => {
    const mkdir = () => Promise.reject(systemError('EROFS', "read-only file system, mkdir 'x'", 'mkdir'));
    expect(await failure({ files: { ...promises, mkdir } })).toEqual({
      problem: 'write',
      message: 'mnist/digits.gz: F/mnist is not writable (EROFS); set QORNN_DATA_DIR to a writable folder',
    });
    const inTheWay = join(folder, 'mnist');
    rmSync(inTheWay, { recursive: true, force: true });
    writeFileSync(inTheWay, '');
    expect((await failure()).message).toMatch(/^mnist\/digits\.gz: F\/mnist is not writable \(ENOTDIR: /);
    writeFileSync(join(folder, 'file'), '');
    const { problem, message } = await failure({ folder: join(folder, 'file') });
    expect(problem).toBe('write');
    expect(message).toMatch(/^mnist\/digits\.gz: F\/file\/mnist is not writable \(ENOTDIR: /);
    expect(server.asked).toEqual([]);
  });

  it.runIf(process.getuid?.() !== 0)('whose folder belongs to another user is reported', async () => {
    mkdirSync(join(folder, 'mnist'), { mode: 0o555 });
    expect((await failure()).message).toContain('F/mnist is not writable (EACCES)');
  });
});
