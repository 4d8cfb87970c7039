import { columnPositions } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import { readBytes } from '../read-bytes.js';
import type { RowOptions } from '../rows.js';
import { type AxesOptions, axesOf, doubtAbout, valuesOfRow } from './array-rows.js';
import { type NpyHeader, npyArray, npyHeader } from './npy-array.js';
import type { OpenTable } from './open-table.js';

/**
 * A NumPy array, plain or gzipped; its columns are dim_0, dim_1, ….
 *
 * @throws DataFormatError when it cannot be read, is not an array of numbers, or its axes have no meaning
 */
export async function openNpy(path: string, options: Omit<RowOptions, 'columns'> & AxesOptions): Promise<OpenTable> {
  const { signal, onProgress, onBytes, onNote } = options;
  const header = await headerOf(path, signal);
  const axes = axesOf(header, options, path);
  const doubt = doubtAbout(header, options, path);
  if (doubt) onNote?.(doubt);
  const columns = Array.from({ length: axes.channels }, (_, c) => `dim_${c}`);
  return {
    columns,
    roles: { columns, label: null, targets: [], sequence: null },
    async *rows(asked) {
      const positions = columnPositions(path, asked, columns);
      const pieces: Uint8Array[] = [];
      let length = 0;
      for await (const piece of readBytes(path, { signal, onProgress })) {
        onBytes?.(piece);
        pieces.push(piece);
        length += piece.length;
        if (length > header.bytes) {
          throw new DataFormatError(
            path,
            `has more than the ${header.bytes} bytes that its header says, shape [${header.shape.join(', ')}]`,
          );
        }
      }
      const array = npyArray(Buffer.concat(pieces), header, path);
      for (let row = 0; row < axes.rows; row++) {
        const values = valuesOfRow(array, axes, row);
        yield { row: row + 1, cells: positions.map((at) => values[at]) };
      }
    },
    close: async () => {},
  };
}

async function headerOf(path: string, signal: AbortSignal | undefined): Promise<NpyHeader> {
  let begun: Uint8Array = new Uint8Array(0);
  for await (const piece of readBytes(path, { signal })) {
    begun = Buffer.concat([begun, piece]);
    const header = npyHeader(begun, path);
    if (header) return header;
  }
  throw new DataFormatError(path, begun.length === 0 ? 'is empty' : 'is cut off inside its header');
}
