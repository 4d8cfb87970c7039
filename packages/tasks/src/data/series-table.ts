import type { SeriesData } from '../series-data.js';
import type { SeriesSchema } from '../series-options.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { numberOf } from './number-text.js';
import type { Row } from './rows.js';

/** A sequence, as it comes. */
interface Begun {
  name: string;
  from: number;
  to: number;
  /** where it began, and as what class; of a regression, none */
  label: { row: number; name: string } | null;
}

/** Rows as they come, and what they are together. */
export class SeriesTable {
  private readonly values = new Numbers();
  private readonly answers = new Numbers();
  private readonly classes = new Map<string, number>();
  private readonly names = new Set<string>();
  private readonly sequences: Begun[] = [];
  /** classes that are written with blanks around them, too */
  private readonly blanks = new Set<string>();
  /** the first row, and whether it held lists, a whole sequence */
  private first: { row: number; holdsLists: boolean } | undefined;
  private rows = 0;

  constructor(
    private readonly schema: SeriesSchema,
    /** names of the cells: columns, label or targets, sequence */
    private readonly asked: readonly string[],
  ) {}

  add({ row, cells }: Row): void {
    const { columns, sequence } = this.schema;
    const lists = cells.slice(0, columns.length).filter(Array.isArray) as unknown[][];
    const name = sequence === null ? null : this.text(row, this.asked.length - 1, cells.at(-1)).trim();
    this.requireOneKind(row, lists.length > 0);
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

  /** What was noticed. */
  notes(): string[] {
    if (this.blanks.size === 0) return [];
    const column = `column '${this.schema.label}'`;
    return [`${column} has blanks around ${quoted([...this.blanks])} in some rows; they are taken for the same class`];
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
    const sequences = this.sequences.map(({ name, from, to }) => ({ name, from, to }));
    return { values: this.values.finish(), answers, labels, sequences };
  }

  /** Rows, or whole sequences: what a file of both would mean is anybody's guess. */
  private requireOneKind(row: number, holdsLists: boolean): void {
    this.first ??= { row, holdsLists };
    if (this.first.holdsLists === holdsLists) return;
    const text = (lists: boolean) => (lists ? 'lists, a whole sequence' : 'one step of a sequence');
    throw this.wrong(row, `holds ${text(holdsLists)}, but row ${this.first.row} holds ${text(!holdsLists)}`);
  }

  /** Goes on with a sequence, or begins one. */
  private begin(row: number, name: string, always: boolean): void {
    if (!always && this.sequences.at(-1)?.name === name) return;
    if (this.names.has(name)) {
      throw this.wrong(row, `sequence '${name}' begins again; the rows of a sequence must follow each other`);
    }
    this.names.add(name);
    this.sequences.push({ name, from: this.rows, to: this.rows, label: null });
  }

  private addStep(row: number, cells: readonly unknown[]): void {
    const { columns, label, targets } = this.schema;
    for (let c = 0; c < columns.length; c++) this.values.add(this.number(row, c, cells[c]));
    if (label === null) {
      for (let c = columns.length; c < columns.length + targets.length; c++) {
        this.answers.add(this.number(row, c, cells[c]));
      }
    } else {
      const text = this.text(row, columns.length, cells[columns.length]);
      const name = text.trim();
      if (name !== text) this.blanks.add(name);
      this.requireSameLabel(row, name);
      const known = this.classes.get(name) ?? this.classes.size;
      this.classes.set(name, known);
      this.answers.add(known);
    }
    this.rows++;
    this.sequences.at(-1)!.to = this.rows;
  }

  /** A sequence that is read whole has one answer. */
  private requireSameLabel(row: number, name: string): void {
    const sequence = this.sequences.at(-1)!;
    sequence.label ??= { row, name };
    // The rows of a file that is one sequence are told apart later on, by the window that is missing.
    const isWhole = this.schema.window === null && sequence.name !== '';
    if (!isWhole || sequence.label.name === name) return;
    const since = sequence.label.row === row ? 'at its first step' : `in row ${sequence.label.row}`;
    const inside = `inside the sequence '${sequence.name}', which is '${sequence.label.name}' ${since}`;
    throw this.wrong(
      row,
      `label '${this.schema.label}' changes to '${name}' ${inside}; whole sequences have one label: give window to read parts of them`,
    );
  }

  private number(row: number, c: number, cell: unknown): number {
    const { decimal, format } = this.schema;
    const value = numberOf(cell, format === 'csv' ? decimal : '.');
    if (!Number.isNaN(value)) return value;
    throw this.wrong(row, `column '${this.asked[c]}' is ${formatValue(cell)}, not a number${this.cure(cell)}`);
  }

  private cure(cell: unknown): string {
    const { decimal, format } = this.schema;
    if (typeof cell === 'number') return ' that a 32-bit float holds';
    if (typeof cell !== 'string') return '';
    if (!Number.isNaN(Number(cell)) && Number.isFinite(Number(cell)) && /e\+?\d/i.test(cell)) {
      return ' that a 32-bit float holds';
    }
    const isComma = format === 'csv' && decimal === '.' && /^\s*[+-]?\d*,\d+\s*$/.test(cell);
    return isComma ? "; where the comma is the decimal one, give decimal: ','" : '';
  }

  /** As it is written, blanks around it included. */
  private text(row: number, c: number, cell: unknown): string {
    const value = typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : cell;
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.wrong(row, `column '${this.asked[c]}' is ${formatValue(cell)}, not a name`);
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

function formatValue(cell: unknown): string {
  if (cell === '') return 'empty';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? `'${cell}'` : (JSON.stringify(cell) ?? 'missing');
}
