import { readText, type TextOptions } from './read-text.js';

/**
 * The row of the quote that makes a CSV file unreadable: the opening quote of the first quoted cell that is not closed, or whose closing
 * quote is not followed by a delimiter or the end of the row.
 *
 * @returns null if there is none
 */
export async function rowOfOpenQuote(
  path: string,
  { delimiter, comment, ...reading }: TextOptions & { delimiter: string; comment: string | null },
): Promise<number | null> {
  let state: 'start' | 'cell' | 'quoted' | 'closed' | 'comment' = 'start';
  let [row, opened] = [1, 0];
  let beginsRow = true;
  let previous = '';
  for await (const text of readText(path, reading)) {
    for (const sign of text) {
      const isBreak = sign === '\n' || sign === '\r';
      const isSecondHalf = sign === '\n' && previous === '\r';
      if (isBreak && !isSecondHalf) row++;
      previous = sign;
      if (state === 'quoted') {
        if (sign === '"') state = 'closed';
      } else if (isBreak) {
        [state, beginsRow] = ['start', true];
        continue;
      } else if (state === 'comment') {
        continue;
      } else if (state === 'closed') {
        // A doubled quote is a quote inside the cell.
        if (sign === '"') state = 'quoted';
        else if (sign === delimiter) state = 'start';
        else return opened;
      } else if (state === 'start' && beginsRow && sign === comment) {
        state = 'comment';
      } else if (state === 'start' && sign === '"') {
        [state, opened] = ['quoted', row];
      } else {
        state = sign === delimiter ? 'start' : 'cell';
      }
      beginsRow = false;
    }
  }
  return state === 'quoted' ? opened : null;
}
