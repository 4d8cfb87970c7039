import { html, type Markup } from './html.js';
import type { ReportTable } from './run.js';

/** A table with headers, which scrolls by itself where it is wider than the page. */
export function tableMarkup(caption: string, { head, rows }: ReportTable): Markup {
  const headers = head.map((text) => html`<th scope="col">${text}</th>`);
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((text) => html`<td>${text}</td>`);
    return html`<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  const table = html`<table><caption>${caption}</caption><thead><tr>${headers}</tr></thead><tbody>${body}</tbody></table>`;
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0">${table}</div>`;
}
