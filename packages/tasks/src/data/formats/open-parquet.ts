import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type SchemaTree,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { columnPositions } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import { maxDecompressedSize } from '../read-bytes.js';
import type { RowOptions } from '../rows.js';
import { type AnyPlace, openAnyPlace } from './any-place.js';
import type { OpenTable } from './open-table.js';

/** Maximum number of values of a column in a group of rows. */
const MAX_VALUES = 2 ** 27;

/**
 * A Parquet file. Columns that are lists make a row a whole sequence. Numbers of 64 bits that a double cannot hold become texts.
 *
 * @throws DataFormatError when it cannot be read, or is not Parquet
 */
export async function openParquet(path: string, options: Omit<RowOptions, 'columns'>): Promise<OpenTable> {
  const { signal, onProgress, onBytes } = options;
  const source = await openAnyPlace(path, { signal });
  const { size } = source;
  let read = 0;
  const part = async (from: number, to: number): Promise<ArrayBuffer> => {
    signal?.throwIfAborted();
    const [start, end] = [from < 0 ? size + from : from, to < 0 ? size + to : to];
    if (!(start >= 0 && start <= end && end <= size)) throw new Error('a part lies outside of the file');
    const found = await source.read(start, end - start);
    // The reader takes the whole buffer.
    const bytes = found.length === found.buffer.byteLength ? found : new Uint8Array(found);
    if (bytes.length < end - start) throw new Error('the file became shorter while it was read');
    read += bytes.length;
    onProgress?.({ file: path, bytes: Math.min(size, read), of: size });
    return bytes.buffer as ArrayBuffer;
  };
  const file: AsyncBuffer = {
    byteLength: size,
    slice(from, to = size) {
      const found = part(from, to);
      // Parts are asked for in advance. When one fails, nobody waits for the others, whose errors would end the process.
      found.catch(() => {});
      return found;
    },
  };
  try {
    const { metadata, schema } = await guarded(path, async () => {
      const found = await parquetMetadataAsync(file);
      return { metadata: found, schema: parquetSchema(found) };
    });
    requireChunks(path, metadata, leavesOf(schema));
    requireSizes(path, metadata, size);
    const columns = schema.children.map(({ element }) => element.name);
    return {
      columns,
      roles: { columns: null, label: null, targets: [], sequence: null },
      async *rows(asked) {
        columnPositions(path, asked, columns);
        if (onBytes) await eachPiece(source, onBytes);
        let row = 0;
        for (const { num_rows } of metadata.row_groups) {
          const [rowStart, rowEnd] = [row, row + Number(num_rows)];
          const wanted = { file, metadata, columns: [...new Set(asked)], rowStart, rowEnd };
          const found = await guarded(path, () =>
            parquetReadObjects({ ...wanted, compressors: limited(maxDecompressedSize(size)) }),
          );
          if (found.length !== rowEnd - rowStart) {
            throw new DataFormatError(path, `has ${found.length} rows where its footer says ${rowEnd - rowStart}`);
          }
          for (const object of found) {
            signal?.throwIfAborted();
            row++;
            yield { row, cells: asked.map((column) => plain(object[column])) };
          }
        }
      },
      close: () => source.close(),
    };
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'AbortError') throw error;
    throw new DataFormatError(path, `is not Parquet that can be read: ${error.message.split('\n')[0]}`);
  }
}

function leavesOf({ children, path }: SchemaTree): string[] {
  return children.length === 0 ? [JSON.stringify(path)] : children.flatMap(leavesOf);
}

/**
 * Every group of rows must have a chunk for each leaf of the schema, in its order. The reader relies on it: chunks that belong to no column
 * are decoded without anybody waiting for them.
 *
 * @throws DataFormatError when a group has others
 */
function requireChunks(path: string, { row_groups }: FileMetaData, leaves: readonly string[]): void {
  for (const { columns } of row_groups) {
    const found = columns.map(({ meta_data }) => JSON.stringify(meta_data?.path_in_schema));
    if (found.join() === leaves.join()) continue;
    throw new DataFormatError(path, 'is not Parquet that can be read: its columns are not those of its schema');
  }
}

/** @throws DataFormatError when the footer says more than a file of this size can hold */
function requireSizes(path: string, { row_groups }: FileMetaData, size: number): void {
  const limit = maxDecompressedSize(size);
  for (const { columns, num_rows, total_byte_size } of row_groups) {
    const values = columns.reduce(
      (max, { meta_data }) => Math.max(max, Number(meta_data?.num_values ?? 0)),
      Number(num_rows),
    );
    if (Number(num_rows) < 0 || values > MAX_VALUES || Number(total_byte_size) > limit) {
      const found = `${values} values and ${total_byte_size} bytes`;
      throw new DataFormatError(
        path,
        `has a group of rows of ${found}; at most ${MAX_VALUES} values and ${limit} bytes are allowed`,
      );
    }
  }
}

/** Decompressors that refuse pages of more than `limit` bytes. */
function limited(limit: number): typeof compressors {
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, decompress]) => [
      codec,
      (input: Uint8Array, length: number) => {
        if (length > limit) throw new Error(`a page decompresses to ${length} bytes; at most ${limit} are allowed`);
        return decompress(input, length);
      },
    ]),
  );
}

/** The bytes of the file in their order; rows are read in another one. */
async function eachPiece({ size, read }: AnyPlace, onBytes: (bytes: Uint8Array) => void): Promise<void> {
  for (let at = 0; at < size; ) {
    const bytes = await read(at, 2 ** 18);
    if (bytes.length === 0) return;
    onBytes(bytes);
    at += bytes.length;
  }
}

/** Values as other readers have them. */
function plain(cell: unknown): unknown {
  if (typeof cell === 'bigint') return Number.isSafeInteger(Number(cell)) ? Number(cell) : String(cell);
  if (Array.isArray(cell)) return cell.map(plain);
  if (ArrayBuffer.isView(cell) && !(cell instanceof DataView))
    return Array.from(cell as unknown as ArrayLike<unknown>, plain);
  return cell;
}
