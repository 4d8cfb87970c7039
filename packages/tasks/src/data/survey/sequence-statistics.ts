import { createHash, type Hash } from 'node:crypto';
import type { TimeUnit } from '../../series/reading-options.js';
import type { Split } from '../../task.js';
import { numberOf } from '../number-text.js';
import { timeOf } from '../time-text.js';
import { isMissingCell } from './column-statistics.js';
import type { SeriesSurvey, SurveyedClass, SurveyedTimes } from './series-survey.js';

/** Bounds of what is counted. */
const MAX_STEPS = 10_000;
const MAX_SEQUENCES = 1_000_000;
const MAX_CLASSES = 10_000;
const MAX_LEAK_VALUES = 100;

/** Cells of a row, by role; positions in `cells`, −1 for none. */
export interface RolePlaces {
  columns: number[];
  label: number;
  targets: number[];
  sequence: number;
  split: number;
  timestamp: number;
}

/** What is known of the sequences, their classes and times. */
export type SequenceFindings = Pick<
  SeriesSurvey,
  | 'rows'
  | 'sequences'
  | 'lengths'
  | 'classes'
  | 'parts'
  | 'changing'
  | 'hasSteadyTargets'
  | 'times'
  | 'duplicates'
  | 'unanswered'
> & {
  /** for each input, whether its values say the label: one value has one class, and one class one value */
  saysLabel: boolean[];
  /** for each input, whether it is a linear function of a target, with another name */
  saysTarget: boolean[];
  /** the first sequence that is interrupted, and the row where it goes on */
  interrupted: { name: string; row: number } | null;
};

/** Describes the sequences of a table, row by row, once the roles of its columns are known. */
export class SequenceStatistics {
  private rows = 0;
  private sequences = 0;
  private length = 0;
  private name: string | undefined;
  private label: string | undefined;
  private isChanging = false;
  private changing = 0;
  private target = Number.NaN;
  private hasSteadyTargets = true;
  private part: Split | null = null;
  private hash: Hash = createHash('sha1');
  private lastTime = Number.NaN;
  private unit: TimeUnit | null = null;
  private isAscending = true;
  private unanswered: { rows: number; first: number } | null = null;
  private interrupted: { name: string; row: number } | null = null;
  private readonly names = new Set<string>();
  private readonly lengths = new Map<number, number>();
  private readonly classes = new Map<string, SurveyedClass>();
  private readonly parts = new Map<Split, number>();
  private readonly steps = new Map<number, number>();
  private readonly seen = new Map<string, Split | null>();
  private readonly duplicates = { all: 0, acrossParts: 0 };
  /** for each input, the class of each value; null: one value has several classes, or there are too many values */
  private readonly labelOf: (Map<string, string> | null)[];
  private readonly moments: Moments[];

  constructor(
    private readonly at: RolePlaces,
    private readonly hasOwnSequences: boolean,
    private readonly decimal: '.' | ',',
    private readonly timeColumn: string,
  ) {
    this.labelOf = at.columns.map(() => new Map());
    this.moments = at.columns.map(() => new Moments());
  }

  /** @param part split of the row, as the file says */
  add(row: number, cells: readonly unknown[], part: Split | null): void {
    const lists = this.at.columns.map((c) => cells[c]).filter(Array.isArray) as unknown[][];
    const length = lists.length === 0 ? 1 : Math.max(...lists.map((list) => list.length));
    const name = this.at.sequence < 0 ? '' : String(first(cells[this.at.sequence])).trim();
    const isNew =
      this.sequences === 0 || lists.length > 0 || this.hasOwnSequences || name !== this.name || part !== this.part;
    if (isNew) this.begin(row, name, part);
    for (let t = 0; t < length; t++) {
      this.addStep(row, lists.length === 0 ? cells : cells.map((cell) => (Array.isArray(cell) ? cell[t] : cell)));
    }
  }

  result(): SequenceFindings {
    this.end();
    const isOne = this.sequences === 1;
    return {
      rows: this.rows,
      sequences: this.sequences,
      lengths: lengthsOf(this.lengths),
      classes: [...this.classes.values()],
      parts: this.parts.size === 0 ? null : Object.fromEntries(this.parts),
      changing: this.changing,
      hasSteadyTargets: this.hasSteadyTargets && this.at.targets.length > 0 && !isOne,
      times: this.timesFound(),
      duplicates: this.duplicates,
      unanswered: this.unanswered,
      saysLabel: this.labelOf.map((map) => map !== null && map.size > 1 && new Set(map.values()).size === map.size),
      saysTarget: this.moments.map((moments) => Math.abs(moments.correlation) > 1 - 1e-9),
      interrupted: this.interrupted,
    };
  }

  private begin(row: number, name: string, part: Split | null): void {
    this.end();
    this.sequences++;
    if (this.at.sequence >= 0 && this.names.size < MAX_SEQUENCES) {
      const key = `${part ?? ''}/${name}`;
      if (this.names.has(key)) this.interrupted ??= { name, row };
      this.names.add(key);
    }
    [this.name, this.part] = [name, part];
    [this.label, this.isChanging, this.target, this.length] = [undefined, false, Number.NaN, 0];
    this.lastTime = Number.NaN;
    this.hash = createHash('sha1');
  }

  private end(): void {
    if (this.sequences === 0) return;
    this.lengths.set(this.length, (this.lengths.get(this.length) ?? 0) + 1);
    if (this.isChanging) this.changing++;
    if (this.part !== null) this.parts.set(this.part, (this.parts.get(this.part) ?? 0) + 1);
    const kind = this.label === undefined ? undefined : this.classes.get(this.label);
    if (kind) kind.sequences++;
    const digest = this.hash.digest('base64').slice(0, 16);
    const known = this.seen.get(digest);
    if (known !== undefined) {
      this.duplicates.all++;
      if (known !== this.part) this.duplicates.acrossParts++;
    } else if (this.seen.size < MAX_SEQUENCES) this.seen.set(digest, this.part);
  }

  private addStep(row: number, cells: readonly unknown[]): void {
    this.rows++;
    this.length++;
    const { columns, label, targets, timestamp } = this.at;
    this.hash.update(columns.map((c) => String(cells[c])).join('\u001f'));
    if (label >= 0) this.addLabel(row, cells);
    if (targets.length > 0) this.addTarget(row, cells);
    if (timestamp >= 0) this.addTime(cells[timestamp]);
  }

  private addLabel(row: number, cells: readonly unknown[]): void {
    const cell = cells[this.at.label];
    if (isMissingCell(cell)) {
      this.addUnanswered(row);
      return;
    }
    const name = String(cell).trim();
    this.label ??= name;
    if (name !== this.label) this.isChanging = true;
    const found = this.classes.get(name) ?? { name, sequences: 0, rows: 0 };
    found.rows++;
    if (this.classes.size < MAX_CLASSES) this.classes.set(name, found);
    this.at.columns.forEach((c, i) => {
      const map = this.labelOf[i];
      if (!map) return;
      const value = String(cells[c]).trim();
      const known = map.get(value);
      if ((known !== undefined && known !== name) || map.size > MAX_LEAK_VALUES) this.labelOf[i] = null;
      else map.set(value, name);
    });
  }

  private addTarget(row: number, cells: readonly unknown[]): void {
    const value = numberOf(cells[this.at.targets[0]!], this.decimal);
    if (Number.isNaN(value)) {
      this.addUnanswered(row);
      return;
    }
    if (this.length > 1 && value !== this.target) this.hasSteadyTargets = false;
    this.target = value;
    this.at.columns.forEach((c, i) => {
      if (!this.at.targets.includes(c)) this.moments[i]!.add(numberOf(cells[c], this.decimal), value);
    });
  }

  private addUnanswered(row: number): void {
    this.unanswered ??= { rows: 0, first: row };
    this.unanswered.rows++;
  }

  private addTime(cell: unknown): void {
    let time = timeOf(cell, this.unit, this.decimal);
    if (typeof time === 'string' && this.unit === null) {
      this.unit = unitOf(Number(String(cell).replace(this.decimal, '.')));
      time = timeOf(cell, this.unit, this.decimal);
    }
    if (typeof time === 'string') {
      this.isAscending = false;
      return;
    }
    if (!Number.isNaN(this.lastTime)) {
      const step = Number((time - this.lastTime).toPrecision(6));
      if (step <= 0) this.isAscending = false;
      else if (this.steps.size < MAX_STEPS || this.steps.has(step))
        this.steps.set(step, (this.steps.get(step) ?? 0) + 1);
    }
    this.lastTime = time;
  }

  private timesFound(): SurveyedTimes | null {
    if (this.at.timestamp < 0 || this.steps.size === 0) return null;
    const { median: step, max: longest } = lengthsOf(this.steps);
    let [count, irregular, gaps] = [0, 0, 0];
    for (const [found, times] of this.steps) {
      count += times;
      if (Math.abs(found - step) > step / 10) irregular += times;
      if (found > 5 * step) gaps += times;
    }
    const { unit, isAscending, timeColumn: column } = this;
    return { column, unit, step, irregular: irregular / count, gaps, longest, isAscending };
  }
}

/** Sums of a linear regression, updated value by value (Welford). */
class Moments {
  private count = 0;
  private readonly mean = [0, 0];
  private readonly squares = [0, 0];
  private product = 0;

  add(x: number, y: number): void {
    if (Number.isNaN(x)) return;
    this.count++;
    const [dx, dy] = [x - this.mean[0]!, y - this.mean[1]!];
    this.mean[0]! += dx / this.count;
    this.mean[1]! += dy / this.count;
    this.squares[0]! += dx * (x - this.mean[0]!);
    this.squares[1]! += dy * (y - this.mean[1]!);
    this.product += dx * (y - this.mean[1]!);
  }

  /** 0 for fewer than three values */
  get correlation(): number {
    const scale = Math.sqrt(this.squares[0]! * this.squares[1]!);
    return this.count < 3 || scale === 0 ? 0 : this.product / scale;
  }
}

/** @param counts how often each value occurs */
function lengthsOf(counts: ReadonlyMap<number, number>): { min: number; median: number; max: number } {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, times]) => sum + times, 0);
  let below = 0;
  const [median] = sorted.find(([, times]) => {
    below += times;
    return below >= total / 2;
  }) ?? [0];
  return { min: sorted[0]?.[0] ?? 0, median, max: sorted.at(-1)?.[0] ?? 0 };
}

/** The unit with which a number is a time of this century. */
function unitOf(time: number): TimeUnit {
  return time < 1e14 ? 'ms' : time < 1e17 ? 'us' : 'ns';
}

function first(cell: unknown): unknown {
  return Array.isArray(cell) ? cell[0] : cell;
}
