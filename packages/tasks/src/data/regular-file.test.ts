import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { FileReadError, openForReading, readFileWithin, readLinesWithin, readTextWithin } from './regular-file.js';

const folder = mkdtempSync(join(tmpdir(), 'qornn-regular-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const lines = (path: string, maxBytes = 2 ** 20, maxLineBytes = 100) => [
  ...readLinesWithin(path, { maxBytes, maxLineBytes }),
];
const onUnix = process.platform !== 'win32';

/** Paths that are not regular files, by the expected message. */
async function oddities(): Promise<[string, string][]> {
  mkdirSync(at('folder'), { recursive: true });
  const list: [string, string][] = [
    [at('folder'), 'is a folder, not a file'],
    [at('nowhere'), 'cannot be read (ENOENT'],
    [`${at('zero')}\0`, 'cannot be read ('],
  ];
  if (!onUnix) return list;
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync(at('pipe'), at('link to a pipe'));
  symlinkSync(at('loop'), at('loop'));
  return [
    ...list,
    [at('pipe'), 'is a pipe, not a file'],
    [at('link to a pipe'), 'is a pipe, not a file'],
    ['/dev/zero', 'is a device, not a file'],
    [at('loop'), 'cannot be read (ELOOP'],
  ];
}

describe('a file that is read', () => {
  it('must be a regular file; others throw without blocking', async () => {
    for (const [path, message] of await oddities()) {
      for (const read of [() => readFileWithin(path, 10), () => readTextWithin(path, 10), () => lines(path)]) {
        expect(read).toThrow(FileReadError);
        expect(read).toThrow(message);
      }
      await expect(openForReading(path)).rejects.toThrow(FileReadError);
      await expect(openForReading(path)).rejects.toThrow(message);
    }
  });

  it.runIf(onUnix)('must not be a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
    expect(() => readFileWithin(at('socket'), 10)).toThrow('is a socket, not a file');
    await new Promise((resolve) => server.close(resolve));
  });

  it('has a maximum size: a sparse file of terabytes throws immediately', () => {
    expect(readFileWithin(file('ten', '0123456789'), 10).length).toBe(10);
    expect(() => readFileWithin(at('ten'), 9)).toThrow('has at least 10 bytes; the limit is 9');
    truncateSync(file('sparse', ''), 2 ** 40);
    expect(() => readFileWithin(at('sparse'), 2 ** 20)).toThrow(`has at least ${2 ** 40} bytes`);
    expect(() => lines(at('sparse'))).toThrow(`has at least ${2 ** 40} bytes`);
  });

  it.runIf(process.platform === 'linux')('may report size 0 and have content', () => {
    expect(readTextWithin('/proc/self/status', 2 ** 16)).toContain('Name:');
    expect(() => readTextWithin('/proc/self/status', 16)).toThrow('the limit is 16');
  });

  it('is text in UTF-8', () => {
    expect(readTextWithin(file('text', '\uFEFFné'), 10)).toBe('né');
    expect(() => readTextWithin(file('latin', new Uint8Array([0x6e, 0xe9])), 10)).toThrow('is not text in UTF-8');
  });
});

describe('lines', () => {
  it('equal text.split, without the text after the last line feed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n', '𝄞', '\r') })), (parts) => {
        const text = parts.join('\n');
        const path = file('lines', text);
        expect(lines(path, 2 ** 20, 2 ** 20)).toEqual(text.split('\n').slice(0, -1));
      }),
    );
  });

  it('are joined across chunks', () => {
    const long = ['é'.repeat(70_000), 'x', 'y'.repeat(140_000)];
    expect(lines(file('long', `${long.join('\n')}\n`), 2 ** 20, 2 ** 20)).toEqual(long);
  });

  it('have a maximum length, complete or not', () => {
    for (const end of ['\n', '']) {
      expect(() => lines(file('line', `a\n${'x'.repeat(101)}${end}`))).toThrow(
        'line 2 has more than 100 bytes, the limit for a line',
      );
    }
    truncateSync(file('zeros', 'a\n'), 2 ** 19);
    expect(() => lines(at('zeros'))).toThrow('line 2 has more than');
  });
});
