import type { SeriesData } from '../series/series-data.js';
import type { SeriesSchema } from '../series/series-options.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { numberOf } from './number-text.js';
import type { Row } from './rows.js';

/** A sequence while it is read. */
interface OpenSequence {
  name: string;
  from: number;
  to: number;
  /** first row and its class; null for a regression */
  label: { row: number; name: string } | null;
}

/** Collects rows into a table of sequences. */
export class SeriesTable {
  private readonly values = new Numbers();
  private readonly answers = new Numbers();
  private readonly classes = new Map<string, number>();
  private readonly names = new Set<string>();
  private readonly sequences: OpenSequence[] = [];
  /** classes that also occur with surrounding blanks */
  private readonly blanks = new Set<string>();
  /** the first row, and whether it contained arrays, that is, a whole sequence */
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
      throw this.wrong(row, `column '${column}' must be a nonempty array of the same length as column '${columns[0]}'`);
    }
    for (let t = 0; t < length; t++) {
      this.addStep(
        row,
        cells.map((cell) => (Array.isArray(cell) ? cell[t] : cell)),
      );
    }
  }

  /** Warnings. */
  notes(): string[] {
    if (this.blanks.size === 0) return [];
    const column = `column '${this.schema.label}'`;
    return [`${column} has blanks around ${quoted([...this.blanks])} in some rows; they are ignored`];
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

  /** All rows must be steps, or all must be whole sequences. */
  private requireOneKind(row: number, holdsLists: boolean): void {
    this.first ??= { row, holdsLists };
    if (this.first.holdsLists === holdsLists) return;
    const text = (lists: boolean) => (lists ? 'arrays (a whole sequence)' : 'one step of a sequence');
    throw this.wrong(row, `contains ${text(holdsLists)}, but row ${this.first.row} contains ${text(!holdsLists)}`);
  }

  /** Continues a sequence or starts a new one. */
  private begin(row: number, name: string, always: boolean): void {
    if (!always && this.sequences.at(-1)?.name === name) return;
    if (this.names.has(name)) {
      throw this.wrong(row, `sequence '${name}' starts again; the rows of a sequence must be consecutive`);
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

  /** A sequence without windows has one label. */
  private requireSameLabel(row: number, name: string): void {
    const sequence = this.sequences.at(-1)!;
    sequence.label ??= { row, name };
    // A file that is a single sequence gets a better error later: window is missing.
    const isWhole = this.schema.window === null && sequence.name !== '';
    if (!isWhole || sequence.label.name === name) return;
    const since = sequence.label.row === row ? 'at its first step' : `in row ${sequence.label.row}`;
    const inside = `inside the sequence '${sequence.name}', which is '${sequence.label.name}' ${since}`;
    throw this.wrong(
      row,
      `label '${this.schema.label}' changes to '${name}' ${inside}; a whole sequence must have one label; set window to split sequences`,
    );
  }

  private number(row: number, c: number, cell: unknown): number {
    const { decimal, format } = this.schema;
    const value = numberOf(cell, format === 'csv' ? decimal : '.');
    if (!Number.isNaN(value)) return value;
    throw this.wrong(row, `column '${this.asked[c]}' is ${formatValue(cell)}, not a number${this.hint(cell)}`);
  }

  private hint(cell: unknown): string {
    const { decimal, format } = this.schema;
    if (typeof cell === 'number') return ' in the range of a 32-bit float';
    if (typeof cell !== 'string') return '';
    if (!Number.isNaN(Number(cell)) && Number.isFinite(Number(cell)) && /e\+?\d/i.test(cell)) {
      return ' in the range of a 32-bit float';
    }
    const isComma = format === 'csv' && decimal === '.' && /^\s*[+-]?\d*,\d+\s*$/.test(cell);
    return isComma ? "; for decimal commas, set decimal: ','" : '';
  }

  /** The text of a cell, including surrounding blanks. */
  private text(row: number, c: number, cell: unknown): string {
    const value = typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : cell;
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.wrong(row, `column '${this.asked[c]}' is ${formatValue(cell)}, not a name`);
  }

  private wrong(row: number, reason: string): DataFormatError {
    return new DataFormatError(this.schema.file, reason, row);
  }
}

/** A growing array of floats. */
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

/** Numbers first, in numerical order; then texts, by character code. */
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
