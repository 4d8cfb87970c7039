import type { Growth } from './growth.js';

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = { left: 64, right: 200, top: 24, bottom: 48 };
const COLORS = ['#0b6e99', '#c0392b', '#3d7a37', '#7d3c98'];

/** An SVG plot of cost against size on logarithmic axes, with the fitted power law. */
export function growthPlot(growth: readonly Growth[]): string {
  const all = growth.flatMap(({ points }) => points);
  const sizes = all.map(({ size }) => size);
  const costs = all.map(({ milliseconds }) => milliseconds);
  const x = logAxis(Math.min(...sizes), Math.max(...sizes), MARGIN.left, WIDTH - MARGIN.right);
  const y = logAxis(Math.min(...costs), Math.max(...costs), HEIGHT - MARGIN.bottom, MARGIN.top);
  const grid = [
    ...ticks(sizes, 2).map((size) => tick(x(size), HEIGHT - MARGIN.bottom, String(size), 'bottom')),
    ...ticks(costs, 10).map((cost) => tick(MARGIN.left, y(cost), `${cost} ms`, 'left')),
  ];
  const series = growth.map(({ title, variable, points, exponent, standardError }, i) => {
    const color = COLORS[i % COLORS.length]!;
    const [first, last] = [points[0]!, points.at(-1)!];
    const middle = Math.exp(points.reduce((sum, point) => sum + Math.log(point.milliseconds), 0) / points.length);
    const center = Math.exp(points.reduce((sum, point) => sum + Math.log(point.size), 0) / points.length);
    const line = [first.size, last.size].map((size) => `${x(size)},${y(middle * (size / center) ** exponent)}`);
    const dots = points.map(({ size, milliseconds }) => `<circle cx="${x(size)}" cy="${y(milliseconds)}" r="4"/>`);
    const label = [title, `${variable}^${exponent.toFixed(2)} ± ${standardError.toFixed(2)}`];
    const at = MARGIN.top + 20 + 52 * i;
    const legend = label.map((text, k) => `<text x="${WIDTH - MARGIN.right + 24}" y="${at + 16 * k}">${text}</text>`);
    const mark = `<circle cx="${WIDTH - MARGIN.right + 12}" cy="${at - 4}" r="4"/>`;
    return `<g fill="${color}" stroke="none">${dots.join('')}${mark}${legend.join('')}</g>
<polyline points="${line.join(' ')}" fill="none" stroke="${color}" stroke-width="1.5"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>
${grid.join('\n')}
<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">T or d</text>
${series.join('\n')}
</svg>
`;
}

function logAxis(from: number, to: number, start: number, end: number): (value: number) => number {
  const [low, high] = [Math.log(from / 1.15), Math.log(to * 1.15)];
  return (value) => Number((start + ((Math.log(value) - low) / (high - low)) * (end - start)).toFixed(1));
}

/** Powers of a base within the range of the values. */
function ticks(values: readonly number[], base: number): number[] {
  const exponent = (value: number) => Math.log(value) / Math.log(base);
  const first = Math.ceil(exponent(Math.min(...values)) - 1e-9);
  const last = Math.floor(exponent(Math.max(...values)) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => base ** (first + i));
}

function tick(x: number, y: number, text: string, side: 'bottom' | 'left'): string {
  const isBottom = side === 'bottom';
  const line = isBottom
    ? `x1="${x}" x2="${x}" y1="${y}" y2="${MARGIN.top}"`
    : `x1="${x}" x2="${WIDTH - MARGIN.right}" y1="${y}" y2="${y}"`;
  const anchor = isBottom
    ? `x="${x}" y="${y + 16}" text-anchor="middle"`
    : `x="${x - 6}" y="${y + 4}" text-anchor="end"`;
  return `<line ${line} stroke="#ddd"/><text ${anchor} fill="#555">${text}</text>`;
}
