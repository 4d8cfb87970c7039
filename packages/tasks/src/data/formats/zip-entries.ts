import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, fromFd, type ZipFile } from 'yauzl';
import { DataFormatError } from '../format-error.js';
import { maxDecompressedSize, type ReadOptions } from '../read-bytes.js';
import { type AnyPlace, openAnyPlace } from './any-place.js';

/** An open ZIP file. */
export interface ZipEntries {
  /** bytes of the file */
  size: number;
  /** names of the entries */
  names: readonly string[];
  /** size of an entry after decompression, as the file says */
  sizeOf(name: string): number;
  /**
   * The content of an entry.
   *
   * @throws DataFormatError when it is damaged, or its size or checksum is not as the file says
   */
  read(name: string): AsyncGenerator<Uint8Array>;
  close(): Promise<void>;
}

const MAX_ENTRIES = 1000;

/** @throws DataFormatError when it is no regular file, or not a ZIP file, or has an entry that is too large */
export async function openZip(path: string, options: Pick<ReadOptions, 'signal'> = {}): Promise<ZipEntries> {
  const source = await openAnyPlace(path, options);
  const { size } = source;
  try {
    const zip = await started(source);
    const entries = await listed(zip);
    const limit = maxDecompressedSize(size);
    for (const { fileName, uncompressedSize } of entries.values()) {
      if (uncompressedSize <= limit) continue;
      throw new DataFormatError(
        path,
        `'${fileName}' decompresses to ${uncompressedSize} bytes; the limit for a file of ${size} bytes is ${limit}`,
      );
    }
    return {
      size,
      names: [...entries.keys()],
      sizeOf: (name) => entries.get(name)!.uncompressedSize,
      read: (name) => content(path, zip, entries.get(name)!),
      close: () => source.close(),
    };
  } catch (error) {
    await source.close();
    throw damaged(path, error);
  }
}

function started({ from }: AnyPlace): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip));
    const options = { lazyEntries: true, autoClose: false };
    if (typeof from === 'number') fromFd(from, options, settle);
    else fromBuffer(from, options, settle);
  });
}

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) return reject(new Error(`'${entry.fileName}' is there twice`));
      if (entries.size === MAX_ENTRIES) return reject(new Error(`has more than ${MAX_ENTRIES} entries`));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function* content(path: string, zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found)));
    });
    for await (const piece of stream) {
      sum = crc32(piece as Buffer, sum);
      yield piece as Buffer;
    }
  } catch (error) {
    throw damaged(path, error);
  }
  if (sum !== entry.crc32) throw new DataFormatError(path, `is corrupt: '${entry.fileName}' has another checksum`);
}

function damaged(path: string, error: unknown): unknown {
  if (error instanceof DataFormatError || !(error instanceof Error) || error.name === 'AbortError') return error;
  return new DataFormatError(path, `is not a ZIP file that can be read: ${error.message.split('\n')[0]}`);
}
