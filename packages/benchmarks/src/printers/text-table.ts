import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';

/** Width of tables, in characters. */
export const TABLE_WIDTH = 100;

/** Cells of a row, as many as there are columns; or a text across all of them. */
export type TableRow = readonly string[] | string;

/** The first column keeps at least this many characters. */
const MIN_FIRST = 12;

/**
 * A table with borders that is at most 100 characters wide: the first column takes what the others leave, and long texts are wrapped.
 *
 * @param head of the columns; all but the first are aligned to the right
 * @param rows cells of other columns than the first are short and are not wrapped
 */
export function textTable(head: readonly string[], rows: readonly TableRow[]): string {
  const cells = rows.filter((row) => typeof row !== 'string');
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)) + 2);
  const others = widths.slice(1).reduce((sum, width) => sum + width, 0);
  const borders = head.length + 1;
  const room = TABLE_WIDTH - borders - others;
  const across = Math.max(0, ...rows.map((row) => (typeof row === 'string' ? row.length - others - borders + 4 : 0)));
  const first = Math.max(MIN_FIRST, Math.min(room, Math.max(widths[0]!, across)));
  const inside = first + others + borders - 4;
  const table = new Table({
    head: [...head],
    colWidths: [first, ...widths.slice(1)],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    if (typeof row === 'string') table.push([{ colSpan: head.length, content: wrapped(row, inside) }]);
    else table.push([wrapped(row[0]!, first - 2), ...row.slice(1)]);
  }
  return table.toString();
}

/** Wraps lines and keeps their indentation. */
export function wrapped(text: string, width: number): string {
  const [indent] = /^ */.exec(text)!;
  return wrapAnsi(text.slice(indent.length), width - indent.length, { hard: true })
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
}
