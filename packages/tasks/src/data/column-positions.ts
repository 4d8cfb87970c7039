import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';

const MAX_SHOWN = 30;
/** A longer name is a row of values that was taken for names. */
const MAX_LENGTH = 40;

/**
 * Positions of columns in a file.
 *
 * @param hint ends the message about missing columns, from its separator on
 * @throws DataFormatError when a column is missing or occurs twice
 */
export function columnPositions(
  path: string,
  columns: readonly string[],
  names: readonly string[],
  hint: () => string = () => '',
): number[] {
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const what = `has no column${missing.length > 1 ? 's' : ''} ${quoted(missing.slice(0, MAX_SHOWN).map(shortened))}`;
    throw new DataFormatError(path, `${what}; its columns are ${listed(names)}${hint()}`);
  }
  return columns.map((column) => {
    const at = names.indexOf(column);
    if (names.includes(column, at + 1)) throw new DataFormatError(path, `has more than one column '${column}'`);
    return at;
  });
}

/** Names of columns, at most 30, each with at most 40 characters. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_SHOWN).map(shortened).join(', ');
  return names.length > MAX_SHOWN ? `${shown}, …` : shown;
}

function shortened(name: string): string {
  return name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name;
}
