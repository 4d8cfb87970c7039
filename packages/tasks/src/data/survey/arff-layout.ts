import { openTable } from '../formats/open.js';
import type { ReadOptions } from '../read-bytes.js';
import { ColumnStatistics } from './column-statistics.js';
import { areSteps } from './wide-columns.js';

/** Rows that are looked at. */
const ROWS = 1000;

/** What a row of an ARFF file is: a whole sequence, as in archives of time series, unless a column has times, or identifies sequences. */
export async function arffLayout(path: string, { signal }: ReadOptions): Promise<'long' | 'wide'> {
  const { columns, roles, rows, close } = await openTable(path, { format: 'arff', layout: 'long', signal });
  try {
    const others = columns.filter((name) => name !== roles.label);
    const statistics = others.map((name) => new ColumnStatistics(name, '.'));
    let count = 0;
    for await (const { row, cells } of rows(others)) {
      // A relational attribute is a whole sequence.
      if (cells.some(Array.isArray)) return 'wide';
      for (const [c, cell] of cells.entries()) statistics[c]!.add(cell, row);
      if (++count === ROWS) break;
    }
    return areSteps(
      statistics.map((column) => column.result()),
      count,
    )
      ? 'long'
      : 'wide';
  } finally {
    await close();
  }
}
