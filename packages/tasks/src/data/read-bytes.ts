import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { DataFormatError } from './format-error.js';

/**
 * The content of a file, piece by piece; decompressed where it begins like a gzip file (RFC 1952).
 *
 * @throws DataFormatError when it cannot be read, or its compression is damaged or cut short
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  let file: ReadStream | undefined;
  try {
    const zipped = await beginsLikeGzip(path);
    file = createReadStream(path, { highWaterMark: 2 ** 18 });
    if (!zipped) {
      yield* file;
      return;
    }
    const content = createGunzip({ chunkSize: 2 ** 18 });
    file.on('error', (error) => content.destroy(error));
    yield* file.pipe(content);
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  } finally {
    file?.destroy();
  }
}

/**
 * The same as text in UTF-8; a mark at its beginning is left out.
 *
 * @throws DataFormatError also when it is not UTF-8
 */
export async function* readText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new DataFormatError(path, 'is not text in UTF-8');
    }
  };
  for await (const bytes of readBytes(path)) yield decode(bytes);
  yield decode();
}

async function beginsLikeGzip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await handle.close();
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') return new DataFormatError(path, 'no such file');
  if (error.code === 'EISDIR') return new DataFormatError(path, 'is a folder, not a file');
  if (error.code?.startsWith('Z_')) return new DataFormatError(path, `is damaged: ${error.message}`);
  return error.syscall ? new DataFormatError(path, `cannot be read (${error.message})`) : error;
}
