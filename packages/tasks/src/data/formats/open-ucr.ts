import { columnPositions } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import { isNumber } from '../number-text.js';
import { readLines } from '../read-lines.js';
import type { RowOptions } from '../rows.js';
import type { OpenTable } from './open-table.js';

const COLUMNS = ['dim_0', 'label'];

/**
 * A file of the UCR archive: a whole sequence a row, its class first, separated by tabs, commas or blanks. NaN at the end of a row is padding
 * of a shorter sequence; a class that is a number is named by its value, `1` for `1.0000000e+00`.
 *
 * @throws DataFormatError when it cannot be read, or has no rows
 */
export async function openUcr(path: string, options: Omit<RowOptions, 'columns'>): Promise<OpenTable> {
  const { onBytes: _, onProgress: __, onNote: ___, ...quiet } = options;
  let separator: RegExp | undefined;
  for await (const line of readLines(path, quiet)) {
    if (line.trim() === '') continue;
    separator = line.includes('\t') ? /\t/ : line.includes(',') ? /,/ : /\s+/;
    break;
  }
  if (!separator) throw new DataFormatError(path, 'has no rows');
  const split = separator;
  const { onNote, ...reading } = options;
  return {
    columns: COLUMNS,
    roles: { columns: ['dim_0'], label: 'label', targets: [], sequence: null },
    async *rows(asked) {
      const positions = columnPositions(path, asked, COLUMNS);
      let [row, width, isPadded] = [0, 0, false];
      for await (const line of readLines(path, reading)) {
        row++;
        const text = line.trim();
        if (text === '') continue;
        const [label, ...values] = text.split(split).map((cell) => cell.trim()) as [string, ...string[]];
        const wrong = (reason: string) => new DataFormatError(path, reason, row);
        if (values.length === 0) {
          const hint = text.includes(';')
            ? "; is the delimiter ';'? Then set format: csv, layout: wide and delimiter"
            : '';
          throw wrong(
            `has a class and no values; a UCR file has the class first, then the values of a sequence${hint}`,
          );
        }
        width ||= values.length;
        if (values.length !== width) {
          throw wrong(`has ${values.length} values, but the first row has ${width}; shorter sequences end with NaN`);
        }
        while (values.length > 0 && /^[+-]?nan$/i.test(values.at(-1)!)) {
          values.pop();
          isPadded = true;
        }
        if (values.length === 0) throw wrong('is a sequence without values');
        const cells = [values.map((value) => (/^[+-]?nan$/i.test(value) ? undefined : value)), className(label)];
        yield { row, cells: positions.map((at) => cells[at]) };
      }
      if (isPadded) onNote?.(`rows of ${path} end with NaN, which is read as the end of a shorter sequence`);
    },
    close: async () => {},
  };
}

function className(label: string): string {
  return isNumber(label) ? String(Number(label)) : label;
}
