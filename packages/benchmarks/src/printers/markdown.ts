import { markdownTable } from 'markdown-table';

/** A table in GitHub Markdown; all columns but the first are aligned to the right. */
export function markdownText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    [head, ...rows].map((row) => row.map(escaped)),
    { align: head.map((_, column) => (column === 0 ? 'l' : 'r')) },
  );
}

/** Text that means itself in Markdown. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_|<>[\]]/g, '\\$&');
}
