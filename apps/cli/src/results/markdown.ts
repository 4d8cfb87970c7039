import { printableLine as oneLine } from '../display/printable.js';

/**
 * Escapes untrusted text for GitHub Markdown, on one line: no table cells, tags, links or emphasis.
 *
 * @example
 * markdownText('a|b <img> [x](https://example.org)'); // 'a\\|b \\<img\\> \\[x\\](https:\\//example.org)'
 */
export function markdownText(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*<>[\]|~&]|(?<!\w)_|_(?!\w)/g, '\\$&')
      // GitHub turns these into links.
      .replace(/:\/\//g, ':\\//')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
      .replace(/@/g, '\\@')
  );
}

/** Formats text as inline code, also in table cells; uses more backticks than the text has. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${fence}${gap}${line.replaceAll('|', '\\|')}${gap}${fence}`;
}
