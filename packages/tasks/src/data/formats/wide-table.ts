import { columnPositions } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import type { Row } from '../rows.js';
import type { OpenTable } from './open-table.js';

/** How the columns of a table are steps of sequences. */
export interface WideOptions {
  /** columns of the steps of each input; `*` stands for any text; empty: all columns but `others` */
  channels: Readonly<Record<string, readonly string[]>>;
  /** columns that are not steps */
  others: readonly string[];
  /** whether a cell at the end of a row is padding of a shorter sequence */
  isPadding: (cell: unknown) => boolean;
}

/**
 * A table whose rows are whole sequences, their columns the steps. Padding at the end of a row ends its sequence.
 *
 * @throws DataFormatError when a channel has no columns or they are not in the order of their numbers, or channels differ in length
 */
export function wideTable(path: string, table: OpenTable, { channels, others, isPadding }: WideOptions): OpenTable {
  const steps = new Map(
    Object.entries(channels).map(([channel, asked]) => [channel, stepsOf(path, channel, asked, table.columns, others)]),
  );
  const [[first, { length }]] = [...steps] as [[string, string[]]];
  for (const [channel, columns] of steps) {
    if (columns.length === length) continue;
    throw new DataFormatError(
      path,
      `channel '${channel}' has ${columns.length} columns, but channel '${first}' has ${length}; a step needs one of each`,
    );
  }
  const used = new Set([...steps.values()].flat());
  const names = [...steps.keys(), ...table.columns.filter((column) => !used.has(column))];
  return {
    ...table,
    columns: names,
    roles: { ...table.roles, columns: [...steps.keys()], sequence: null },
    async *rows(asked) {
      const inner = asked.flatMap((column) => steps.get(column) ?? [column]);
      for await (const row of table.rows(inner)) yield narrow(path, row, asked, steps, isPadding);
    },
  };
}

function narrow(
  path: string,
  { cells, ...row }: Row,
  asked: readonly string[],
  steps: ReadonlyMap<string, readonly string[]>,
  isPadding: (cell: unknown) => boolean,
): Row {
  let at = 0;
  let length = 0;
  const found = asked.map((column): unknown => {
    const columns = steps.get(column);
    if (!columns) return cells[at++];
    const values = cells.slice(at, at + columns.length);
    at += columns.length;
    while (values.length > 0 && isPadding(values.at(-1))) values.pop();
    length = Math.max(length, values.length);
    return values;
  });
  if (length === 0) throw new DataFormatError(row.file ?? path, 'is a sequence without values', row.row);
  const padded = found.map((cell) =>
    Array.isArray(cell) ? [...cell, ...new Array<undefined>(length - cell.length).fill(undefined)] : cell,
  );
  return { ...row, cells: padded };
}

function stepsOf(
  path: string,
  channel: string,
  asked: readonly string[],
  columns: readonly string[],
  others: readonly string[],
): string[] {
  const free = columns.filter((column) => !others.includes(column));
  if (asked.length === 0) {
    if (free.length === 0) throw new DataFormatError(path, 'has no columns for the steps of sequences');
    columnPositions(path, free, columns);
    requireOrder(path, channel, free, commonStart(free));
    return free;
  }
  return asked.flatMap((name) => {
    if (!name.includes('*') || columns.includes(name)) {
      columnPositions(path, [name], columns);
      return [name];
    }
    const [before, after] = [name.slice(0, name.indexOf('*')), name.slice(name.indexOf('*') + 1)];
    const isMatch = (column: string) =>
      column.length > before.length + after.length && column.startsWith(before) && column.endsWith(after);
    const found = free.filter(isMatch);
    if (found.length === 0) {
      throw new DataFormatError(
        path,
        `has no column '${name}' for channel '${channel}'; its columns are ${columns.join(', ').slice(0, 300)}`,
      );
    }
    requireOrder(path, channel, found, before.length, after.length);
    return found;
  });
}

/** Columns that are numbered must stand in the order of their numbers: a table sorted by name has x10 before x2. */
function requireOrder(path: string, channel: string, columns: readonly string[], before: number, after = 0): void {
  const numbers = columns.map((column) => {
    const text = column.slice(before, column.length - after);
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
  });
  if (numbers.some(Number.isNaN)) return;
  const at = numbers.findIndex((number, i) => i > 0 && number <= numbers[i - 1]!);
  if (at < 0) return;
  throw new DataFormatError(
    path,
    `the steps of '${channel}' are not in the order of their numbers: column '${columns[at]}' stands after '${columns[at - 1]}'; list them in the right order in columns`,
  );
}

/** Length of the text that all names begin with, without digits at its end. */
function commonStart(names: readonly string[]): number {
  let length = names[0]!.length;
  for (const name of names) while (!name.startsWith(names[0]!.slice(0, length))) length--;
  return names[0]!.slice(0, length).replace(/\d+$/, '').length;
}
