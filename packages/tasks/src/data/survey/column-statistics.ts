import { MISSING_VALUES } from '../../series/reading-options.js';
import { numberOf } from '../number-text.js';
import { timeOf } from '../time-text.js';
import type { ColumnKind, SurveyedColumn } from './series-survey.js';

/** Different values that are counted. */
const MAX_DISTINCT = 1000;
/** Values that are remembered to see whether they come back. */
const MAX_NAMES = 200_000;
const EXAMPLES = 5;
/** Rows after which a column with short runs cannot identify sequences. */
const ENOUGH_ROWS = 1000;

const MISSING = new Set(MISSING_VALUES);

/** Whether a cell has no value. */
export function isMissingCell(cell: unknown): boolean {
  if (typeof cell === 'string') return MISSING.has(cell.trim());
  return cell === null || cell === undefined || Number.isNaN(cell);
}

/** Describes a column from its cells, one after the other, in bounded memory. */
export class ColumnStatistics {
  private cells = 0;
  private empty = 0;
  private numbers = 0;
  private times = 0;
  private texts = 0;
  private min = Number.POSITIVE_INFINITY;
  private max = Number.NEGATIVE_INFINITY;
  private isInteger = true;
  private isAscending = true;
  private isList = false;
  private runs = 0;
  private last: string | undefined;
  private lastNumber = Number.NEGATIVE_INFINITY;
  private distinct: Set<string> | null = new Set();
  private readonly examples: string[] = [];
  /** values that had a run; null: one came back, or there are too many */
  private names: Set<string> | null = new Set();
  private odd: { value: string; row: number } | null = null;

  constructor(
    private readonly name: string,
    private readonly decimal: '.' | ',',
  ) {}

  /** Another file of a split begins, whose names and numbers of rows may be the same. */
  beginFile(): void {
    if (this.names) this.names = new Set();
    this.last = undefined;
    this.lastNumber = Number.NEGATIVE_INFINITY;
  }

  /** @param cell a value, or a list of them in a row that is a whole sequence */
  add(cell: unknown, row: number): void {
    if (!Array.isArray(cell)) {
      this.addValue(cell, row);
      return;
    }
    this.isList = true;
    for (const value of cell) this.addValue(value, row);
  }

  result(): SurveyedColumn {
    const values = this.numbers + this.times + this.texts;
    const hasNumbers = this.numbers > 0;
    return {
      name: this.name,
      kind: this.kind(values),
      missing: this.cells === 0 ? 1 : this.empty / this.cells,
      distinct: this.distinct?.size ?? null,
      min: hasNumbers ? this.min : null,
      max: hasNumbers ? this.max : null,
      isInteger: hasNumbers && this.isInteger,
      isAscending: this.isAscending && hasNumbers && this.numbers === values && values > 1,
      runs: this.runs,
      isConsecutive: this.names !== null && this.runs > 1 && this.runs < this.cells && this.empty === 0,
      isList: this.isList,
      examples: this.examples,
      odd: this.odd,
    };
  }

  private kind(values: number): ColumnKind {
    if (values === 0) return 'empty';
    if (this.distinct?.size === 1 && this.empty === 0) return 'constant';
    if (this.numbers === values) return 'number';
    if (this.times > 0 && this.times + this.numbers === values) return 'time';
    return this.numbers > 0.8 * values ? 'mixed' : 'text';
  }

  private addValue(cell: unknown, row: number): void {
    this.cells++;
    if (isMissingCell(cell)) {
      this.empty++;
      return;
    }
    const text = cell instanceof Date ? cell.toISOString() : String(cell).trim();
    const number = typeof cell === 'boolean' ? Number.NaN : numberOf(cell, this.decimal);
    if (!Number.isNaN(number)) this.addNumber(number);
    else if ((typeof cell === 'string' || cell instanceof Date) && typeof timeOf(cell, null, this.decimal) === 'number')
      this.times++;
    else {
      this.texts++;
      this.odd ??= { value: text.slice(0, 40), row };
    }
    this.addText(text);
  }

  private addNumber(number: number): void {
    this.numbers++;
    this.min = Math.min(this.min, number);
    this.max = Math.max(this.max, number);
    this.isInteger &&= Number.isInteger(number);
    this.isAscending &&= number > this.lastNumber;
    this.lastNumber = number;
  }

  private addText(text: string): void {
    if (this.distinct && !this.distinct.has(text)) {
      if (this.examples.length < EXAMPLES) this.examples.push(text.slice(0, 40));
      if (this.distinct.size === MAX_DISTINCT) this.distinct = null;
      else this.distinct.add(text);
    }
    if (text === this.last) return;
    this.last = text;
    this.runs++;
    if (this.names === null) return;
    const isShort = this.cells > ENOUGH_ROWS && this.cells < 1.5 * this.runs;
    if (this.names.has(text) || isShort || this.names.size === MAX_NAMES) this.names = null;
    else this.names.add(text);
  }
}
