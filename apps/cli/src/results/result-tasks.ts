import { posix } from 'node:path';
import { layerRecords } from '@qornn/training/runs';
import type { ResultRecord } from './result-record.js';

/** Records of one configuration, one per seed. */
export interface ResultRow {
  records: readonly [ResultRecord, ...ResultRecord[]];
}

/** Networks that are compared: on the same test sequences. */
export interface ResultTask {
  title: string;
  /** orthogonal networks first, then those of other cells; by name */
  rows: readonly ResultRow[];
}

/** Cells in the order of rows, colors and legends; others follow. */
export const CELL_ORDER: readonly string[] = ['orthogonal', 'fastRNN', 'fastGRNN', 'gru', 'lstm'];

/** Groups records by task, and the seeds of a configuration in a row. */
export function resultTasks(records: readonly ResultRecord[]): ResultTask[] {
  const tasks = new Map<string, Map<string, [ResultRecord, ...ResultRecord[]]>>();
  for (const record of records) {
    const title = taskTitle(record);
    const rows = tasks.get(title) ?? new Map<string, [ResultRecord, ...ResultRecord[]]>();
    tasks.set(title, rows);
    // Networks of another size are no other seeds, even where they have the same name.
    const key = JSON.stringify([record.name, record.parameters]);
    const row = rows.get(key);
    if (row) row.push(record);
    else rows.set(key, [record]);
  }
  return [...tasks]
    .map(([title, rows]) => ({ title, rows: [...rows.values()].map((records) => ({ records })).sort(byCellAndName) }))
    .sort((a, b) => compared(a.title, b.title));
}

/** The cells of the layers of a network, without repetition. */
export function cellsOf({ config }: ResultRecord): string[] {
  return [...new Set(layerRecords(config.model).map(({ cell = 'orthogonal' }) => String(cell)))];
}

export function nameOf({ records: [first] }: ResultRow): string {
  return first.name;
}

function byCellAndName(a: ResultRow, b: ResultRow): number {
  const rank = ({ records: [first] }: ResultRow) => {
    const place = CELL_ORDER.indexOf(cellsOf(first).join(' + '));
    return place < 0 ? CELL_ORDER.length : place;
  };
  return rank(a) - rank(b) || compared(nameOf(a), nameOf(b));
}

function compared(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Networks are compared on the same test sequences: of a data file, however they read it. */
function taskTitle({ config: { task } }: ResultRecord): string {
  const { name, ...options } = task as { name: string } & Record<string, unknown>;
  const file = dataFileOf(options);
  if (file !== undefined) return `${name}, ${posix.basename(file.replaceAll('\\', '/'))}`;
  const said = Object.entries(options)
    .filter(([key, value]) => key !== 'seed' && typeof value !== 'object')
    .map(([key, value]) => `${key} ${String(value)}`);
  return [name, ...said].join(', ');
}

/** The data file of a task, that of training for a published split. */
function dataFileOf({ file }: Record<string, unknown>): string | undefined {
  const train = typeof file === 'object' && file !== null ? (file as { train?: unknown }).train : file;
  return typeof train === 'string' ? train : undefined;
}
