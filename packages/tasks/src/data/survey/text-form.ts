import type { Encoding } from '../../series/reading-options.js';
import { DataFormatError } from '../format-error.js';
import { isNumber, numberOf } from '../number-text.js';
import { readBytes } from '../read-bytes.js';
import { timeOf } from '../time-text.js';
import { isMissingCell } from './column-statistics.js';
import type { TextForm } from './series-survey.js';

/** Part of a file that is looked at. */
const MAX_BYTES = 2 ** 18;
const MAX_LINES = 200;
/** In the order in which they are tried: a comma may be a decimal one, and a blank may separate words. */
const DELIMITERS: readonly string[] = [';', '\t', '|', ',', ' '];
const MARKS: readonly string[] = ['#', '%'];

/** The first rows of a text, and how their cells are written. */
export interface SeenText extends TextForm {
  /** cells of the first rows, without the header and comments */
  rows: string[][];
  /** names of the columns; by position from 1 without a header */
  names: string[];
}

/**
 * Finds out from the first rows of a text how its cells are written.
 *
 * @throws DataFormatError when the file cannot be read, or is empty
 */
export async function textFormOf(path: string, signal?: AbortSignal): Promise<SeenText> {
  const { text, encoding } = await beginOf(path, signal);
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new DataFormatError(path, 'has no rows');
  const comment = MARKS.find((mark) => lines[0]!.startsWith(mark)) ?? null;
  const data = lines.filter((line) => comment === null || !line.startsWith(comment)).slice(0, MAX_LINES);
  if (data.length === 0) throw new DataFormatError(path, 'has only comments, no rows');
  const delimiter = delimiterIn(data);
  const cells = data.map((line) => cellsOf(line, delimiter).map((cell) => cell.trim()));
  const decimal = decimalIn(cells, delimiter);
  const header = hasHeader(cells, decimal);
  const names = header ? cells[0]! : cells[0]!.map((_, i) => String(i + 1));
  return { delimiter, header, comment, encoding, decimal, names, rows: header ? cells.slice(1) : cells };
}

/** The first complete lines of a file. */
async function beginOf(
  path: string,
  signal: AbortSignal | undefined,
): Promise<{ text: string; encoding: Encoding | null }> {
  let bytes: Uint8Array = new Uint8Array(0);
  for await (const piece of readBytes(path, { signal })) {
    bytes = Buffer.concat([bytes, piece]);
    if (bytes.length >= MAX_BYTES) break;
  }
  const isWhole = bytes.length < MAX_BYTES;
  const { encoding, marked } = encodingOf(bytes);
  const text = new TextDecoder(marked ?? encoding ?? 'utf-8').decode(bytes);
  return { text: isWhole ? text : text.slice(0, Math.max(0, text.lastIndexOf('\n'))) || text, encoding };
}

/** The encoding to set, and the one that a byte-order mark says, which needs no option. */
function encodingOf(bytes: Uint8Array): { encoding: Encoding | null; marked: Encoding | null } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: null, marked: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { encoding: null, marked: 'utf-16be' };
  const zeros = [0, 0];
  bytes.subarray(0, 1024).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const many = Math.min(bytes.length, 1024) / 4;
  if (zeros[1]! > many) return { encoding: 'utf-16le', marked: null };
  if (zeros[0]! > many) return { encoding: 'utf-16be', marked: null };
  try {
    // A character may be cut at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return { encoding: null, marked: null };
  } catch {
    return { encoding: 'windows-1252', marked: null };
  }
}

/** The delimiter with which the rows have the same number of cells, more than one. */
function delimiterIn(lines: readonly string[]): string {
  const isSame = (delimiter: string) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const { length } = cellsOf(line, delimiter);
      counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    const [[cells, times]] = [...counts].sort((a, b) => b[1] - a[1]) as [[number, number]];
    return cells > 1 && times >= 0.9 * lines.length;
  };
  const found = DELIMITERS.find(isSame);
  if (found !== undefined) return found;
  // A single column of decimal commas, with its name.
  const values = lines.slice(1);
  const isDecimal = (line: string) => /^\s*[+-]?\d+,\d+\s*$/.test(line);
  return values.length > 0 && values.every(isDecimal) ? ';' : ',';
}

/** Cells of a line; delimiters inside quotes do not count, and several blanks are one. */
function cellsOf(line: string, delimiter: string): string[] {
  return delimiter === ' ' ? split(line, delimiter).filter((cell) => cell !== '') : split(line, delimiter);
}

function split(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

function decimalIn(rows: readonly string[][], delimiter: string): '.' | ',' {
  if (delimiter === ',') return '.';
  let [commas, points] = [0, 0];
  for (const cell of rows.flat()) {
    if (/^[+-]?\d*,\d+(e[+-]?\d+)?$/i.test(cell)) commas++;
    else if (/^[+-]?\d*\.\d+(e[+-]?\d+)?$/i.test(cell)) points++;
  }
  return commas > points ? ',' : '.';
}

/** Whether the first row has names: none of its cells is a value, or they are a numbering of steps. */
function hasHeader([first, ...others]: readonly string[][], decimal: '.' | ','): boolean {
  const isValue = (cell: string) =>
    !Number.isNaN(numberOf(cell, decimal)) || typeof timeOf(cell, null, decimal) === 'number' || isMissingCell(cell);
  if (others.length === 0) return !first!.some(isValue);
  const values = first!.filter((cell) => cell !== '' && isValue(cell));
  if (values.length === 0) return true;
  // Steps that are numbered from 0 or 1, as pandas writes them.
  const numbers = values.filter((cell) => isNumber(cell)).map(Number);
  const isNumbering =
    numbers.length === values.length &&
    numbers.length > 1 &&
    numbers[0]! <= 1 &&
    numbers.every((number, i) => number === numbers[0]! + i);
  return isNumbering && first!.length > numbers.length;
}
