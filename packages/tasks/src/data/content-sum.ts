import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** What a file holds, decompressed if it is a gzip file. */
export interface ContentSum {
  gzipped: boolean;
  /** more than `most` are not counted */
  bytes: number;
  sha256: string;
}

/**
 * Sums the content of a file up without holding it.
 *
 * @param most bytes after which it is enough
 * @throws the error of zlib when a gzip file is damaged
 */
export async function contentSum(path: string, most: number): Promise<ContentSum> {
  const gzipped = await isGzipped(path);
  const hash = createHash('sha256');
  let bytes = 0;
  const consume = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      if (bytes > most) return;
    }
  };
  const file: Readable = createReadStream(path);
  try {
    await (gzipped ? pipeline(file, createGunzip(), consume) : pipeline(file, consume));
  } catch (error) {
    // A pipeline takes the early return for a failure.
    if (bytes <= most) throw error;
  }
  return { gzipped, bytes, sha256: hash.digest('hex') };
}

/** Writes the content of `path`, which may be gzipped in some other way, gzipped to `to`, and waits until it is on the disk. */
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
