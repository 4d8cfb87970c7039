import { printableLine as oneLine } from '../display/printable.js';

/**
 * A text of somebody else's as it reads in Markdown (GitHub's), on one line: nothing in it is a cell, a tag, a link or emphasis.
 *
 * @example
 * markdownText('a|b <img> [x](https://example.org)'); // 'a\\|b \\<img\\> \\[x\\](https:\\//example.org)'
 */
export function markdownText(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*<>[\]|~&]|(?<!\w)_|_(?!\w)/g, '\\$&')
      // What GitHub makes a link of without being asked.
      .replace(/:\/\//g, ':\\//')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
      .replace(/@/g, '\\@')
  );
}

/** A text as code, in a cell of a table too: between more backticks than it has. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${fence}${gap}${line.replaceAll('|', '\\|')}${gap}${fence}`;
}
