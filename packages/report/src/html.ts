import { escape as escaped } from 'html-escaper';

/** Trusted HTML, as opposed to text. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What `html` accepts: text is escaped, markup is not, lists are joined, and null is nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/**
 * Template tag: HTML with all inserted texts escaped, in elements and in quoted attributes.
 *
 * @example
 * html`<td>${'<script>'}</td>`.text; // '<td>&lt;script&gt;</td>'
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(strings.map((part, i) => part + (i < contents.length ? markupOf(contents[i]!) : '')).join(''));
}

function markupOf(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(markupOf).join('') : escaped(String(content));
}
