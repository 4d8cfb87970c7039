import { axisX, axisY, gridX, type Markish } from '@observablehq/plot';

/** Of the ends of an axis. */
const LEAST_RATIO = 1.5;
const LEAST = 3;
const MOST = 7;
/** Per decade, from few to many. */
const MANTISSAS: readonly (readonly number[])[] = [
  [1],
  [1, 2, 5],
  ...[1, 0.5, 0.2, 0.1].map((step) => Array.from({ length: Math.round(9 / step) }, (_, i) => 1 + i * step)),
];

/**
 * Ticks of a logarithmic axis: powers of ten, or as many numbers between them as the axis needs for three ticks.
 *
 * @param values positive values to be drawn
 */
export function logTicks(values: readonly number[]): number[] {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  let ticks: number[] = [];
  for (const mantissas of MANTISSAS) {
    ticks = [];
    for (let decade = Math.floor(Math.log10(low)); decade <= Math.log10(high); decade++) {
      const between = mantissas.map((mantissa) => Number((mantissa * 10 ** decade).toPrecision(4)));
      ticks.push(...between.filter((tick) => tick >= low && tick <= high));
    }
    if (ticks.length >= LEAST) break;
  }
  const every = Math.ceil(ticks.length / MOST);
  return ticks.filter((_, i) => i % every === 0);
}

/** Whether positive values span more than a factor of 30, so that a logarithmic axis shows them better. */
export function isWide(values: readonly number[]): boolean {
  const lowest = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const highest = values.reduce((a, b) => Math.max(a, b), 0);
  return lowest > 0 && highest / lowest > 30;
}

/**
 * Ends of a logarithmic axis of positive values, at least a factor of 1.5 apart: equal values have an axis, too.
 *
 * @example
 * padded([100, 400]); // [100, 400]
 */
export function padded(values: readonly number[]): [low: number, high: number] {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const factor = Math.sqrt(Math.max(1, (LEAST_RATIO * low) / high));
  return [low / factor, high * factor];
}

/** A number of bytes on an axis. @example bytesTick(4500) // '4.5k' */
export function bytesTick(bytes: number): string {
  const [size, unit] = bytes >= 1e6 ? [1e6, 'M'] : bytes >= 1e3 ? [1e3, 'k'] : [1, ''];
  return `${Number((bytes / size).toPrecision(4))}${unit}`;
}

/** A value on an axis. @example valueTick(0.020000001) // '0.02' */
export function valueTick(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/**
 * The horizontal axis of bytes, logarithmic, with a grid. Formats that the library calls leave out labels between powers of ten, and with
 * them the scale of a short axis; texts of an axis mark are all there.
 *
 * @param bytes all values of the plot
 */
export function bytesAxis(bytes: readonly number[]): Markish[] {
  const ticks = logTicks(bytes);
  return [gridX(ticks), axisX(ticks, { text: bytesTick })];
}

/** The vertical axis of values on a logarithmic scale, without a grid; see `bytesAxis`. */
export function logValueAxis(values: readonly number[]): Markish[] {
  return [axisY(logTicks(values), { text: valueTick })];
}
