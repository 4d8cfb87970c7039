import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { callable, type OptionTable } from '@qornn/options';
import { SIGNAL } from '../options.js';
import type { ReadProgress } from '../task.js';
import { DataFormatError } from './format-error.js';
import { FileReadError, openForReading } from './regular-file.js';

/** Maximum size of a data file in bytes, after decompression. */
export const MAX_CONTENT_BYTES = 2 ** 32;

/**
 * Maximum decompressed size of a gzip file: 256 MiB plus 64 times its own size. Tables of numbers compress by a factor of 3 to 20; a
 * factor of a thousand indicates a decompression bomb.
 */
export function maxDecompressedSize(bytes: number): number {
  return Math.min(MAX_CONTENT_BYTES, 2 ** 28 + 64 * bytes);
}

/** Options of file readers. */
export interface ReadOptions {
  /** aborts reading */
  signal?: AbortSignal | undefined;
  /** called after every chunk of a file */
  onProgress?: ((progress: ReadProgress) => void) | undefined;
}

export const READ_OPTIONS: OptionTable<ReadOptions> = { signal: SIGNAL, onProgress: callable };

/**
 * The content of a file in chunks, decompressed if it has a gzip header (RFC 1952).
 *
 * @throws DataFormatError when it is not a regular file or cannot be read, when the gzip data is corrupt or truncated, or when it exceeds
 *   the size limit
 * @throws the reason of the signal
 */
export async function* readBytes(path: string, { signal, onProgress }: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    signal?.throwIfAborted();
    handle = await openForReading(path);
    const { size } = await handle.stat();
    const zipped = await beginsLikeGzip(handle);
    const maxBytes = zipped ? maxDecompressedSize(size) : MAX_CONTENT_BYTES;
    // Explicit start: two bytes were already read from the handle.
    const file = handle.createReadStream({ highWaterMark: 2 ** 18, start: 0 });
    const content = zipped ? createGunzip({ chunkSize: 2 ** 18 }) : undefined;
    if (content) file.on('error', (error) => content.destroy(error));
    let total = 0;
    for await (const bytes of content ? file.pipe(content) : file) {
      signal?.throwIfAborted();
      total += (bytes as Buffer).length;
      if (total > maxBytes) {
        const what = zipped
          ? `decompresses to more than ${maxBytes} bytes, the limit for a file of ${size} bytes`
          : `has more than ${maxBytes} bytes`;
        throw new DataFormatError(path, what);
      }
      onProgress?.({ file: path, bytes: file.bytesRead, of: size });
      yield bytes as Buffer;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw unreadable(path, error as NodeJS.ErrnoException);
  } finally {
    await handle?.close();
  }
}

/** Whether a file has the header of gzip (RFC 1952). */
export async function beginsLikeGzip(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
}

function unreadable(path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') return new DataFormatError(path, `no such file (looked for ${resolve(path)})`);
  if (error instanceof FileReadError) return new DataFormatError(path, error.reason);
  if (error.code?.startsWith('Z_')) return new DataFormatError(path, `is corrupt: ${error.message}`);
  return error.syscall ? new DataFormatError(path, `cannot be read (${error.message})`) : error;
}
