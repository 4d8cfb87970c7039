import type { SeriesData } from '../series.js';
import type { SeriesSchema } from '../series-options.js';
import { DataFormatError } from './format-error.js';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import type { Row } from './rows.js';

/**
 * Reads the rows of a series, one after the other, into numbers.
 *
 * Of a line of JSON lines, columns may be lists: then it is a sequence of its own, whose label and targets are lists as long, or the
 * same at every step.
 *
 * @throws DataFormatError when the file cannot be read, or a cell is not what its column should hold; it names file, row and column
 */
export async function readSeries(schema: SeriesSchema): Promise<SeriesData> {
  const { file, columns, label, targets, sequence, delimiter, header } = schema;
  const asked = [...columns, ...(label === null ? targets : [label]), ...(sequence === null ? [] : [sequence])];
  const rows =
    schema.format === 'csv'
      ? readCsv(file, { columns: asked, delimiter, header })
      : readJsonLines(file, { columns: asked });
  const table = new Table(schema, asked);
  for await (const row of rows) table.add(row);
  return table.finish();
}

/** Rows as they come. */
class Table {
  private readonly values = new Numbers();
  private readonly answers = new Numbers();
  private readonly classes = new Map<string, number>();
  private readonly names = new Set<string>();
  private readonly sequences: { name: string; from: number; to: number }[] = [];
  private rows = 0;

  constructor(
    private readonly schema: SeriesSchema,
    /** names of the cells: columns, label or targets, sequence */
    private readonly asked: readonly string[],
  ) {}

  add({ row, cells }: Row): void {
    const { columns, sequence } = this.schema;
    const lists = cells.slice(0, columns.length).filter(Array.isArray) as unknown[][];
    const name = sequence === null ? null : this.text(row, this.asked.length - 1, cells.at(-1));
    if (lists.length === 0) {
      this.begin(row, name ?? '', false);
      this.addStep(row, cells);
      return;
    }
    const { length } = lists[0]!;
    this.begin(row, name ?? `line ${row}`, true);
    const uneven = cells.findIndex((cell, c) => (Array.isArray(cell) ? cell.length !== length : c < columns.length));
    if (uneven >= 0 || length === 0) {
      const column = this.asked[Math.max(0, uneven)]!;
      throw this.wrong(
        row,
        `column '${column}' is not a list as long as column '${columns[0]}', of at least one number`,
      );
    }
    for (let t = 0; t < length; t++) {
      this.addStep(
        row,
        cells.map((cell) => (Array.isArray(cell) ? cell[t] : cell)),
      );
    }
  }

  finish(): SeriesData {
    if (this.rows === 0) throw new DataFormatError(this.schema.file, 'has no rows');
    const { label } = this.schema;
    const labels = sortedLabels(this.classes.keys());
    const answers = this.answers.finish();
    if (label !== null) {
      const places = new Map(labels.map((name, place) => [name, place]));
      const sorted = Float32Array.from(this.classes.keys(), (name) => places.get(name)!);
      answers.forEach((found, row) => {
        answers[row] = sorted[found]!;
      });
    }
    return { values: this.values.finish(), answers, labels, sequences: this.sequences };
  }

  /** Goes on with a sequence, or begins one. */
  private begin(row: number, name: string, always: boolean): void {
    if (!always && this.sequences.at(-1)?.name === name) return;
    if (this.names.has(name)) {
      throw this.wrong(row, `sequence '${name}' begins again; the rows of a sequence must follow each other`);
    }
    this.names.add(name);
    this.sequences.push({ name, from: this.rows, to: this.rows });
  }

  private addStep(row: number, cells: readonly unknown[]): void {
    const { columns, label, targets } = this.schema;
    for (let c = 0; c < columns.length; c++) this.values.add(this.number(row, c, cells[c]));
    if (label === null) {
      for (let c = columns.length; c < columns.length + targets.length; c++) {
        this.answers.add(this.number(row, c, cells[c]));
      }
    } else {
      const name = this.text(row, columns.length, cells[columns.length]);
      const known = this.classes.get(name) ?? this.classes.size;
      this.classes.set(name, known);
      this.answers.add(known);
    }
    this.rows++;
    this.sequences.at(-1)!.to = this.rows;
  }

  private number(row: number, c: number, cell: unknown): number {
    const value = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
    if (typeof value === 'number' && Number.isFinite(Math.fround(value))) return value;
    throw this.wrong(row, `column '${this.asked[c]}' is ${shown(cell)}, not a number`);
  }

  private text(row: number, c: number, cell: unknown): string {
    const value = typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : cell;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    throw this.wrong(row, `column '${this.asked[c]}' is ${shown(cell)}, not a name`);
  }

  private wrong(row: number, reason: string): DataFormatError {
    return new DataFormatError(this.schema.file, reason, row);
  }
}

/** Floats of which it is not known how many come. */
class Numbers {
  private values = new Float32Array(1024);
  private length = 0;

  add(value: number): void {
    if (this.length === this.values.length) {
      const more = new Float32Array(2 * this.length);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }

  finish(): Float32Array {
    return this.values.slice(0, this.length);
  }
}

/** Numbers by their size and before all else, texts by their characters. */
function sortedLabels(names: Iterable<string>): string[] {
  const known = Array.from(names, (name) => ({ name, value: Number(name) }));
  known.sort((a, b) => {
    if (Number.isNaN(a.value) !== Number.isNaN(b.value)) return Number.isNaN(a.value) ? 1 : -1;
    return a.value - b.value || (a.name < b.name ? -1 : 1);
  });
  return known.map(({ name }) => name);
}

function shown(cell: unknown): string {
  if (cell === '') return 'empty';
  return typeof cell === 'string' ? `'${cell}'` : (JSON.stringify(cell) ?? 'missing');
}
