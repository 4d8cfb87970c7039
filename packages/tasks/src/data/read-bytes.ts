import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { OptionTable } from '@qornn/options';
import { SIGNAL } from '../options.js';
import { DataFormatError } from './format-error.js';
import { FileReadError, openForReading } from './regular-file.js';

/** Bytes of content that a file of data may have, decompressed or not. */
export const MOST_CONTENT_BYTES = 2 ** 32;

/**
 * Bytes that a gzip file may become: a quarter of a GiB, and 64 times its own besides. Tables of numbers compress by 3 to 20; a thousand
 * times is a file that was made to fill memory.
 */
export function mostUnzipped(bytes: number): number {
  return Math.min(MOST_CONTENT_BYTES, 2 ** 28 + 64 * bytes);
}

/** How a file is read. */
export interface ReadOptions {
  /** stops reading */
  signal?: AbortSignal | undefined;
}

export const READ_OPTIONS: OptionTable<ReadOptions> = { signal: SIGNAL };

/**
 * The content of a file, piece by piece; decompressed where it begins like a gzip file (RFC 1952).
 *
 * @throws DataFormatError when it is no regular file or cannot be read, its compression is damaged or cut short, or it holds more than
 *   a file of data may
 * @throws what the signal aborts with
 */
export async function* readBytes(path: string, { signal }: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    signal?.throwIfAborted();
    handle = await openForReading(path);
    const { size } = await handle.stat();
    const zipped = await beginsLikeGzip(handle);
    const most = zipped ? mostUnzipped(size) : MOST_CONTENT_BYTES;
    // From the position, not from the handle's: two bytes have been looked at.
    const file = handle.createReadStream({ highWaterMark: 2 ** 18, start: 0 });
    const content = zipped ? createGunzip({ chunkSize: 2 ** 18 }) : undefined;
    if (content) file.on('error', (error) => content.destroy(error));
    let total = 0;
    for await (const bytes of content ? file.pipe(content) : file) {
      signal?.throwIfAborted();
      total += (bytes as Buffer).length;
      if (total > most) {
        const what = zipped
          ? `unzips to more than the ${most} bytes that a file of ${size} may`
          : `has more than ${most} bytes`;
        throw new DataFormatError(path, what);
      }
      yield bytes as Buffer;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw unreadable(path, error as NodeJS.ErrnoException);
  } finally {
    await handle?.close();
  }
}

async function beginsLikeGzip(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
}

function unreadable(path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') return new DataFormatError(path, `no such file (looked for ${resolve(path)})`);
  if (error instanceof FileReadError) return new DataFormatError(path, error.reason);
  if (error.code?.startsWith('Z_')) return new DataFormatError(path, `is damaged: ${error.message}`);
  return error.syscall ? new DataFormatError(path, `cannot be read (${error.message})`) : error;
}
