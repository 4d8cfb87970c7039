import { stringify } from 'csv-stringify/sync';

/** Values by column. */
export type CsvRow = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Comma-separated values after RFC 4180: a line of columns, and a line for each row, each with all columns of any row.
 *
 * @param rows a missing value is an empty field
 */
export function csvText(rows: readonly CsvRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows.map((row) => columns.map((column) => row[column] ?? '')) as unknown[][], {
    header: true,
    columns,
    record_delimiter: 'windows',
  }).replace(/\r\n$/, '');
}
