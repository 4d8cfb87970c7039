import { cellText } from './cell-text.js';

/** What a row is: one step, or, with arrays as cells, a whole sequence. All rows of a series are the same. */
export interface FirstRow {
  row: number;
  holdsLists: boolean;
}

/** Whether a row is a whole sequence: cells of inputs are arrays. */
export function holdsLists(cells: readonly unknown[], inputs: number): boolean {
  return cells.slice(0, inputs).some(Array.isArray);
}

/** What is wrong with a row that is something else than the first one; null if it is the same. */
export function otherKind(first: FirstRow, holdsLists: boolean): string | null {
  if (first.holdsLists === holdsLists) return null;
  const text = (lists: boolean) => (lists ? 'arrays (a whole sequence)' : 'one step of a sequence');
  return `contains ${text(holdsLists)}, but row ${first.row} contains ${text(!holdsLists)}`;
}

/**
 * Number of steps of a row that is a whole sequence; a text that says what is wrong, if it has none, or cells of other lengths.
 *
 * @param cells those of inputs first, at least one an array; other ones may be arrays as long, or have a value for all steps
 * @param names of the cells
 * @param inputs number of cells of inputs
 */
export function stepsOf(cells: readonly unknown[], names: readonly string[], inputs: number): number | string {
  const first = cells.findIndex(Array.isArray);
  const { length } = cells[first] as unknown[];
  if (length === 0) return `column '${names[first]}' is an empty array; a sequence needs at least one step`;
  const uneven = cells.findIndex((cell, c) => (Array.isArray(cell) ? cell.length !== length : c < inputs));
  if (uneven < 0) return length;
  const cell = cells[uneven];
  const found = Array.isArray(cell) ? `has ${cell.length} steps` : `is ${cellText(cell)}, not an array`;
  return `column '${names[uneven]}' ${found}, but column '${names[first]}' has ${length} steps`;
}

/**
 * The value of a cell that has one value a sequence: of an array, the value that all its elements have.
 *
 * @returns `wrong`, what is wrong, if its elements differ
 */
export function singleValue(cell: unknown): { value: unknown } | { wrong: string } {
  if (!Array.isArray(cell)) return { value: cell };
  const other = cell.find((value) => value !== cell[0]);
  if (other === undefined) return { value: cell[0] };
  return { wrong: `is ${cellText(cell[0])} and ${cellText(other)} inside one sequence; it must be constant` };
}
