import Table from 'cli-table3';
import { printableLine } from './printable.js';

/**
 * A table without borders; the first column is left-aligned, the others right-aligned.
 *
 * @param rows cells, as many per row as in `head`
 */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const none = Object.fromEntries(
    [
      'top',
      'top-mid',
      'top-left',
      'top-right',
      'bottom',
      'bottom-mid',
      'bottom-left',
      'bottom-right',
      'left',
      'left-mid',
      'right',
      'right-mid',
      'mid',
      'mid-mid',
    ].map((part) => [part, '']),
  );
  const table = new Table({
    head: head.map(printableLine),
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    chars: { ...none, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => row.map(printableLine)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
