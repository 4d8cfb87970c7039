import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Size and checksum of the content of a file, decompressed if it is a gzip file. */
export interface ContentSum {
  gzipped: boolean;
  /** counted up to the limit only */
  bytes: number;
  sha256: string;
}

/**
 * Computes the checksum of the content of a file as a stream.
 *
 * @param maxBytes stop after this many bytes
 * @throws a zlib error when a gzip file is corrupt
 */
export async function contentSum(path: string, maxBytes: number): Promise<ContentSum> {
  const gzipped = await isGzipped(path);
  const hash = createHash('sha256');
  let bytes = 0;
  const consume = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes) return;
    }
  };
  const file: Readable = createReadStream(path);
  try {
    await (gzipped ? pipeline(file, createGunzip(), consume) : pipeline(file, consume));
  } catch (error) {
    // A pipeline reports the early return as an error.
    if (bytes <= maxBytes) throw error;
  }
  return { gzipped, bytes, sha256: hash.digest('hex') };
}

/** Gzips the content of `path`, which may be gzipped already, to the file `to`, and flushes it to disk. */
export async function gzipFile(path: string, to: string): Promise<void> {
  const decompress = (await isGzipped(path)) ? [createGunzip()] : [];
  const out = createWriteStream(to, { flags: 'wx', flush: true });
  await pipeline([createReadStream(path), ...decompress, createGzip({ level: 9 }), out]);
}

async function isGzipped(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await handle.close();
  }
}
