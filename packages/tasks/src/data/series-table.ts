import type { SeriesData } from '../series/series-data.js';
import type { SeriesSchema } from '../series/series-options.js';
import type { Sequence } from '../series/series-sequence.js';
import type { Split } from '../task.js';
import { quoted } from '../task-record.js';
import { cellText } from './cell-text.js';
import { DataFormatError } from './format-error.js';
import { GrowingArray } from './growing-array.js';
import { type NumberCells, numberCells } from './number-cells.js';
import type { Row } from './rows.js';
import { askedOf, type SeriesRoles } from './series-roles.js';
import { timeOf } from './time-text.js';
import { type FirstRow, holdsLists, otherKind, singleValue, stepsOf } from './whole-rows.js';

/** A sequence while it is read. */
interface OpenSequence extends Sequence {
  /** first row */
  row: number;
  /** first row with a class, and the class; null for a regression */
  label: { row: number; name: string } | null;
}

/** Values of a column that says the split, in lower case. */
const PARTS: ReadonlyMap<string, Split> = new Map([
  ...(['train', 'training'] as const).map((name): [string, Split] => [name, 'train']),
  ...(['validation', 'valid', 'val', 'dev'] as const).map((name): [string, Split] => [name, 'validation']),
  ...(['test', 'testing'] as const).map((name): [string, Split] => [name, 'test']),
]);

/** Classes that probably mean that there is none. */
const NO_CLASS = /^(nan|na|n\/a|null|none|\?)$/i;

/** Collects rows into a table of sequences. */
export class SeriesTable {
  private readonly values = new GrowingArray((length) => new Float32Array(length));
  private readonly answers = new GrowingArray((length) => new Float32Array(length));
  private readonly times = new GrowingArray((length) => new Float64Array(length));
  private readonly classes = new Map<string, number>();
  private readonly names = new Set<string>();
  private readonly sequences: OpenSequence[] = [];
  /** classes that also occur with surrounding blanks */
  private readonly blanks = new Set<string>();
  private first: FirstRow | undefined;
  private rows = 0;
  private lastTime = 0;
  private file: string;
  private readonly asked: readonly string[];
  private readonly decimal: '.' | ',';
  private readonly numbers: NumberCells;
  /** positions of cells; −1 for none */
  private readonly at: Readonly<Record<'label' | 'sequence' | 'group' | 'part' | 'timestamp', number>>;

  constructor(
    private readonly schema: SeriesSchema,
    private readonly roles: SeriesRoles,
    /** whether cells of the label and targets may be missing */
    private readonly isOptional: boolean = false,
  ) {
    const { columns, targets, label, sequence, group, part, timestamp } = roles;
    this.file = schema.file;
    this.asked = askedOf(roles);
    const isText = schema.format === 'csv' || schema.format === 'folder';
    this.decimal = isText ? schema.decimal : '.';
    this.numbers = numberCells({ ...schema, decimal: this.decimal, isText });
    let next = columns.length + targets.length;
    const place = (column: unknown) => (column === null ? -1 : next++);
    this.at = {
      label: place(label),
      sequence: place(sequence),
      group: place(group),
      part: place(part),
      timestamp: place(timestamp),
    };
  }

  /**
   * @param file path of the file
   * @param part split of the file; null if it says none
   */
  add({ row, cells, ...from }: Row, file: string, part: Split | null): void {
    const { columns, sequence } = this.roles;
    this.file = from.file ?? file;
    const isWhole = holdsLists(cells, columns.length);
    const own =
      sequence === null ? null : this.text(row, this.at.sequence, this.single(row, cells, this.at.sequence)).trim();
    this.requireOneKind(row, isWhole);
    const length = isWhole ? this.lengthOf(row, cells) : 1;
    const name = own ?? (isWhole ? `line ${row}` : '');
    const owner = part ?? from.part ?? null;
    this.begin(row, owner === null ? name : name === '' ? owner : `${owner}/${name}`, isWhole);
    this.assign(row, cells, owner);
    for (let t = 0; t < length; t++) {
      this.addStep(
        row,
        isWhole ? cells.map((cell) => (Array.isArray(cell) ? cell[t] : cell)) : cells,
        isWhole ? ` at step ${t + 1}` : '',
      );
    }
  }

  /** Warnings. */
  notes(): string[] {
    const column = `column '${this.roles.label}'`;
    const doubtful = [...this.classes.keys()].filter((name) => NO_CLASS.test(name));
    return [
      ...(this.blanks.size === 0
        ? []
        : [`${column} has blanks around ${quoted([...this.blanks])} in some rows; they are ignored`]),
      ...(doubtful.length === 0
        ? []
        : [`${column} has the class ${quoted(doubtful)}; if it means that there is none, leave these rows out`]),
    ];
  }

  finish(): SeriesData {
    if (this.rows === 0) throw new DataFormatError(this.schema.file, 'has no rows');
    const labels = sortedLabels(this.classes.keys());
    const answers = this.answers.finish();
    if (this.roles.label !== null) {
      const places = new Map(labels.map((name, place) => [name, place]));
      const sorted = Float32Array.from(this.classes.keys(), (name) => places.get(name)!);
      answers.forEach((found, row) => {
        answers[row] = Number.isNaN(found) ? found : sorted[found]!;
      });
    }
    const sequences = this.sequences.map(({ name, from, to, part, group }) => ({
      ...{ name, from, to },
      ...(part !== undefined && { part }),
      ...(group !== undefined && { group }),
    }));
    return {
      ...{ values: this.values.finish(), answers, labels, sequences },
      ...(this.roles.timestamp !== null && { times: this.times.finish() }),
    };
  }

  /** All rows must be steps, or all must be whole sequences. */
  private requireOneKind(row: number, holdsLists: boolean): void {
    this.first ??= { row, holdsLists };
    const wrong = otherKind(this.first, holdsLists);
    if (wrong !== null) throw this.wrong(row, wrong);
  }

  /** Number of steps of a row that is a whole sequence. */
  private lengthOf(row: number, cells: readonly unknown[]): number {
    const steps = stepsOf(cells, this.asked, this.roles.columns.length);
    if (typeof steps === 'string') throw this.wrong(row, steps);
    return steps;
  }

  /** The cell of a column that has one value a sequence; of an array, the value that all its elements have. */
  private single(row: number, cells: readonly unknown[], at: number): unknown {
    const found = singleValue(cells[at]);
    if ('wrong' in found) throw this.wrong(row, `column '${this.asked[at]}' ${found.wrong}`);
    return found.value;
  }

  /** Continues a sequence or starts a new one. */
  private begin(row: number, name: string, always: boolean): void {
    if (!always && this.sequences.at(-1)?.name === name) return;
    if (this.names.has(name)) {
      throw this.wrong(row, `sequence '${name}' starts again; the rows of a sequence must be consecutive`);
    }
    this.names.add(name);
    this.sequences.push({ name, from: this.rows, to: this.rows, row, label: null });
  }

  /** Group and split of the sequence. */
  private assign(row: number, cells: readonly unknown[], owner: Split | null): void {
    const sequence = this.sequences.at(-1)!;
    if (this.at.group >= 0) {
      const group = this.text(row, this.at.group, this.single(row, cells, this.at.group)).trim();
      sequence.group ??= group;
      if (sequence.group !== group) throw this.changes(row, this.at.group, group, sequence.group);
    }
    const { part } = this.roles;
    if (part === null) {
      if (owner !== null) sequence.part = owner;
      return;
    }
    const text = this.text(row, this.at.part, this.single(row, cells, this.at.part)).trim();
    const found = part.values ? part.values.get(text) : PARTS.get(text.toLowerCase());
    if (found === undefined) {
      const allowed = [...(part.values ?? PARTS).keys()].join(', ');
      const how = part.values ? '' : '; for other names, list them as split.train, split.validation and split.test';
      throw this.wrong(row, `column '${part.column}' is ${cellText(text)}; it must be one of ${allowed}${how}`);
    }
    sequence.part ??= found;
    if (sequence.part !== found) throw this.changes(row, this.at.part, text, sequence.part);
  }

  private changes(row: number, at: number, now: string, before: string): DataFormatError {
    const { name, row: first } = this.sequences.at(-1)!;
    const where =
      name === '' ? 'the file, which is a single sequence without the option sequence' : `the sequence '${name}'`;
    return this.wrong(
      row,
      `column '${this.asked[at]}' changes to '${now}' inside ${where}; it is '${before}' in row ${first} and must be constant`,
    );
  }

  private addStep(row: number, cells: readonly unknown[], step: string): void {
    const { columns, label, targets } = this.roles;
    for (let c = 0; c < columns.length; c++) this.values.add(this.number(row, c, cells[c], step));
    for (let c = columns.length; c < columns.length + targets.length; c++) {
      this.answers.add(this.number(row, c, cells[c], step));
    }
    if (label !== null) this.answers.add(this.classOf(row, cells[this.at.label]));
    else if (targets.length === 0) {
      for (let c = 0; c < Math.max(1, this.schema.targets.length); c++) this.answers.add(Number.NaN);
    }
    if (this.at.timestamp >= 0) this.addTime(row, cells[this.at.timestamp], step);
    this.rows++;
    this.sequences.at(-1)!.to = this.rows;
  }

  private classOf(row: number, cell: unknown): number {
    if (this.isOptional && this.numbers.isMissing(cell)) return Number.NaN;
    const text = this.text(row, this.at.label, cell);
    const name = text.trim();
    if (name !== text) this.blanks.add(name);
    this.requireSameLabel(row, name);
    const known = this.classes.get(name) ?? this.classes.size;
    this.classes.set(name, known);
    return known;
  }

  private addTime(row: number, cell: unknown, step: string): void {
    const { from, to } = this.sequences.at(-1)!;
    const column = `column '${this.roles.timestamp}'`;
    const time = timeOf(cell, this.schema.timeUnit, this.decimal);
    if (typeof time === 'string') throw this.wrong(row, `${column} is ${cellText(cell)}${step}, ${time}`);
    if (to > from && time <= this.lastTime) {
      const before = time === this.lastTime ? 'the same as in the row before' : 'before the time of the row before';
      throw this.wrong(row, `${column} is ${cellText(cell)}${step}, ${before}; times must ascend within a sequence`);
    }
    this.lastTime = time;
    this.times.add(time);
  }

  /** A sequence without windows has one label. */
  private requireSameLabel(row: number, name: string): void {
    const sequence = this.sequences.at(-1)!;
    sequence.label ??= { row, name };
    // A file that is a single sequence gets a better error later: window is missing.
    const isWhole = this.schema.window === null && !this.schema.everyStep && sequence.name !== '';
    if (!isWhole || sequence.label.name === name) return;
    const since = sequence.label.row === row ? 'at its first step' : `in row ${sequence.label.row}`;
    const inside = `inside the sequence '${sequence.name}', which is '${sequence.label.name}' ${since}`;
    throw this.wrong(
      row,
      `label '${this.roles.label}' changes to '${name}' ${inside}; a whole sequence must have one label; set window to split sequences`,
    );
  }

  private number(row: number, c: number, cell: unknown, step: string): number {
    const column = c < this.roles.columns.length ? this.asked[c]! : null;
    const value = this.numbers.read(cell, column, step);
    if (typeof value === 'number') return value;
    if (column === null && this.isOptional && this.numbers.isMissing(cell)) return Number.NaN;
    throw this.wrong(row, `column '${this.asked[c]}' ${value}`);
  }

  /** The text of a cell, including surrounding blanks. */
  private text(row: number, c: number, cell: unknown): string {
    const isPlain = typeof cell === 'boolean' || (typeof cell === 'number' && !Number.isNaN(cell));
    const value = isPlain ? String(cell) : cell;
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.wrong(row, `column '${this.asked[c]}' is ${cellText(cell)}, not a name`);
  }

  private wrong(row: number, reason: string): DataFormatError {
    return new DataFormatError(this.file, reason, row);
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
