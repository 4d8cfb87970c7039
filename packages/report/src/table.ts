import { html, type Markup } from './html.js';
import type { ReportTable } from './run.js';

/** A number, perhaps with a unit or a sign; a dash is a number that is not known. */
const NUMBER = /^([-−+±]?\d[\d.,]*(e[-+]?\d+)?( (%|B))?|–)?$/;

/** A table with headers, which scrolls by itself where it is wider than the page. Columns of numbers are flush right, others left. */
export function tableMarkup(caption: string, { head, rows }: ReportTable): Markup {
  const kinds = head.map((_, i) =>
    i > 0 && rows.every((row) => NUMBER.test(row[i] ?? '')) ? html` class="number"` : null,
  );
  const headers = head.map((text, i) => html`<th scope="col"${kinds[i]!}>${text}</th>`);
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((text, i) => html`<td${kinds[i + 1] ?? null}>${text}</td>`);
    return html`<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  const table = html`<table><caption>${caption}</caption><thead><tr>${headers}</tr></thead><tbody>${body}</tbody></table>`;
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0">${table}</div>`;
}
