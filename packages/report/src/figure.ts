import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { html, Markup } from './html.js';

/** One line of a legend. */
export interface LegendEntry {
  label: string;
  /** index of its color, see `seriesColor` */
  series: number;
  dashed?: boolean;
}

export interface FigureOptions extends PlotOptions {
  /** describes what is shown, for readers who do not see it; below the heading */
  caption: string;
  /** what the plot says to a screen reader; default: the caption */
  description?: string;
  legend?: readonly LegendEntry[];
}

const SERIES = 8;

/** Width of small plots in pixels. Narrower ones have as much space for their captions. */
export const SMALL_WIDTH = 360;

/** A color that the style sheet of the page defines, for light and dark. */
export function seriesColor(series: number): string {
  return `var(--series-${(series % SERIES) + 1})`;
}

/** Series after the first eight are dashed, in the same colors. */
export function seriesDash(series: number): string | undefined {
  return series >= SERIES ? '5 3' : undefined;
}

/** What is used of an element; the package is compiled without the types of a browser. */
interface SvgNode {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<SvgNode>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}

/** Document that plots are built in; nothing is ever read from it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * A plot as a figure with caption and legend. Colors are `currentColor` or variables of the style sheet, so that it adapts to light, dark and
 * print.
 */
export function figure({
  caption,
  description = caption,
  legend = [],
  width = 560,
  ...options
}: FigureOptions): Markup {
  const drawn = drawing({ height: 220, description, width, ...options });
  return framed(width, html`<figcaption>${caption}</figcaption>${legendMarkup(legend)}${drawn}`);
}

/** A figure as wide as its plot, so that captions do not keep plots from standing side by side; two small ones share a line in print. */
export function framed(width: number, content: Markup): Markup {
  const own = Math.max(SMALL_WIDTH, width);
  const kind = own === SMALL_WIDTH ? 'small' : 'large';
  return html`<figure class="${kind}" style="--width: ${own}px">${content}</figure>`;
}

/** A plot as SVG. */
export function drawing({ description, ...options }: PlotOptions & { description: string }): Markup {
  const drawn = plot({ marginLeft: 56, marginBottom: 38, ...options, document });
  return slim(drawn as unknown as SvgNode, description);
}

function legendMarkup(entries: readonly LegendEntry[]): Markup | null {
  if (entries.length < 2) return null;
  const items = entries.map(({ label, series, dashed = seriesDash(series) !== undefined }) => {
    const kind = dashed ? 'swatch dashed' : 'swatch';
    return html`<li><span class="${kind}" style="color: ${seriesColor(series)}"></span>${label}</li>`;
  });
  return html`<ul class="legend">${items}</ul>`;
}

const NUMBERS = ['d', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'cx', 'cy', 'r', 'points'];

/** Labels the plot as one image, and removes what makes it large: inner labels, empty texts, decimals beyond a tenth of a pixel. */
function slim(svg: SvgNode, description: string): Markup {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-hidden', 'aria-description']) element.removeAttribute(name);
    for (const name of NUMBERS) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, rounded(value));
    }
    if (element.tagName === 'text' && element.textContent === '') element.remove();
  }
  svg.removeAttribute('class');
  svg.setAttribute('font-size', '11');
  // Serializers leave `<` in attributes; the template escapes everything.
  return html`<svg role="img" aria-label="${description}"${new Markup(svg.outerHTML.slice('<svg'.length))}`;
}

function rounded(numbers: string): string {
  return numbers.replace(/-?\d+\.\d{2,}(e-?\d+)?(?!em|\d)/g, (number) => String(Number(Number(number).toFixed(1))));
}
