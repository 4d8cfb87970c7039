import { statSync } from 'node:fs';
import { checkOptions } from '../options.js';
import { DataFormatError } from './format-error.js';
import { READ_OPTIONS, type ReadOptions, readBytes } from './read-bytes.js';

/** A uint8 array of up to four dimensions. */
export interface IdxArray {
  shape: number[];
  /** row-major */
  data: Uint8Array;
}

const UNSIGNED_BYTE = 0x08;
/** Maximum compression ratio of Deflate (a match of 258 bytes takes two bits). */
const MAX_COMPRESSION = 1032;

/**
 * Reads an IDX file, plain or gzipped, in chunks into one array.
 *
 *     0  0  type  dimensions   size_1 … size_d   entries
 *
 * Sizes are big-endian 32-bit integers, entries are row-major. Only type 8, unsigned bytes, is supported.
 * Source: LeCun, Cortes and Burges, "The MNIST database", file formats.
 *
 * @throws DataFormatError when the file cannot be read, is corrupt, or does not have the declared number of entries
 * @example
 * const { shape, data } = await readIdx('t10k-images-idx3-ubyte.gz'); // [10000, 28, 28]
 */
export async function readIdx(path: string, options: ReadOptions = {}): Promise<IdxArray> {
  checkOptions<ReadOptions>('readIdx', options, READ_OPTIONS);
  let header = Buffer.alloc(0);
  let array: IdxArray | undefined;
  let filled = 0;
  for await (const bytes of readBytes(path, options)) {
    let entries = bytes;
    if (!array) {
      header = Buffer.concat([header, bytes]);
      const length = headerLength(path, header);
      if (length === undefined || header.length < length) continue;
      const shape = Array.from({ length: length / 4 - 1 }, (_, d) => header.readUInt32BE(4 + 4 * d));
      array = { shape, data: new Uint8Array(entriesOf(path, shape)) };
      entries = header.subarray(length);
    }
    const { data } = array;
    if (filled + entries.length > data.length) {
      throw new DataFormatError(path, `is corrupt: it has data after its ${data.length} entries`);
    }
    data.set(entries, filled);
    filled += entries.length;
  }
  if (!array) throw new DataFormatError(path, 'is truncated: it ends within its header');
  if (filled < array.data.length) {
    throw new DataFormatError(path, `is truncated: it ends after ${filled} of ${array.data.length} entries`);
  }
  return array;
}

/** Header size in bytes; undefined until the first four bytes are available. */
function headerLength(path: string, header: Buffer): number | undefined {
  if (header.length < 4) return undefined;
  const [first, second, type, dimensions] = header as unknown as [number, number, number, number];
  if (first !== 0 || second !== 0 || dimensions < 1 || dimensions > 4) {
    throw new DataFormatError(
      path,
      'is not an IDX file: it does not start with two zero bytes, a type and 1 to 4 dimensions',
    );
  }
  if (type !== UNSIGNED_BYTE) {
    throw new DataFormatError(path, `has entries of type ${type}; only unsigned bytes (8) are supported`);
  }
  return 4 + 4 * dimensions;
}

/** Number of entries, checked against the file size before allocation. */
function entriesOf(path: string, shape: readonly number[]): number {
  const entries = shape.reduce((product, size) => product * size, 1);
  const { size } = statSync(path);
  if (entries > size * MAX_COMPRESSION) {
    throw new DataFormatError(path, `is corrupt: it declares ${entries} entries, too many for ${size} bytes`);
  }
  return entries;
}
