import { oneLine } from './one-line.js';

/** Text from a model, such as a label, in Markdown: on one line, and without tags, cells, links or emphasis. */
export function markdownText(text: string): string {
  return oneLine(text).replace(/[\\`*<>[\]|~&]|(?<!\w)_|_(?!\w)/g, '\\$&');
}

/** A table; cells are Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
