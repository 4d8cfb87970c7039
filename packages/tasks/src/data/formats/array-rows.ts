import { DataFormatError } from '../format-error.js';
import type { NpyArray, NpyHeader } from './npy-array.js';

/** How the axes of an array are read. */
export interface AxesOptions {
  layout: 'long' | 'wide';
  dataFormat: 'channelsLast' | 'channelsFirst';
}

/** What the axes of an array of values mean. */
export interface Axes {
  /** number of rows of the table: sequences, or steps */
  rows: number;
  channels: number;
  /** steps of a row that is a sequence; null if rows are steps */
  steps: number | null;
  /** index of a value */
  indexOf(row: number, step: number, channel: number): number[];
}

/**
 * The meaning of the axes of an array: [step]; [sequence, step], or [step, channel] in the long layout; [sequence, step, channel], or
 * [sequence, channel, step] with channelsFirst.
 *
 * @throws DataFormatError when it has another number of axes, or no values
 */
export function axesOf({ shape, type }: NpyHeader, { layout, dataFormat }: AxesOptions, path: string, what = ''): Axes {
  const text = `${what}has the shape [${shape.join(', ')}]`;
  const [first = 0, second = 0, third = 0] = shape;
  if (shape.length < 1 || shape.length > 3) {
    throw new DataFormatError(path, `${text}; allowed are [step], [sequence, step] and [sequence, step, channel]`);
  }
  if (shape.includes(0)) throw new DataFormatError(path, `${text}, so it has no values`);
  if (/^[US]/.test(type)) throw new DataFormatError(path, `${what}has texts, not numbers`);
  if (shape.length === 1) return { rows: first, channels: 1, steps: null, indexOf: (row) => [row] };
  if (shape.length === 2) {
    return layout === 'long'
      ? { rows: first, channels: second, steps: null, indexOf: (row, _, channel) => [row, channel] }
      : { rows: first, channels: 1, steps: second, indexOf: (row, step) => [row, step] };
  }
  if (layout === 'long') {
    throw new DataFormatError(path, `${text}, which is sequences; layout: long is for [step, channel]`);
  }
  return dataFormat === 'channelsFirst'
    ? { rows: first, channels: second, steps: third, indexOf: (row, step, channel) => [row, channel, step] }
    : { rows: first, channels: third, steps: second, indexOf: (row, step, channel) => [row, step, channel] };
}

/** A warning if an array probably has the other order of axes. */
export function doubtAbout({ shape }: NpyHeader, { dataFormat }: AxesOptions, path: string): string | null {
  if (shape.length !== 3) return null;
  const [n, second, third] = shape as [number, number, number];
  const isFirst = dataFormat === 'channelsFirst';
  const [steps, channels] = isFirst ? [third, second] : [second, third];
  if (channels <= steps) return null;
  const other = isFirst ? 'channelsLast' : 'channelsFirst';
  return `${path} has the shape [${shape.join(', ')}], read as ${n} sequences of ${steps} steps with ${channels} channels; for ${channels} steps with ${steps} channels, set dataFormat: ${other}`;
}

/**
 * The values of a row, one list for each channel, or one number each if rows are steps. Steps at the end without any number are padding of
 * a shorter sequence.
 */
export function valuesOfRow(array: NpyArray, { channels, steps, indexOf }: Axes, row: number): unknown[] {
  const value = (step: number, channel: number) => array.at(...indexOf(row, step, channel)) as number;
  const all = Array.from({ length: channels }, (_, c) => c);
  if (steps === null) return all.map((channel) => value(0, channel));
  let length = steps;
  while (length > 0 && all.every((channel) => Number.isNaN(value(length - 1, channel)))) length--;
  return all.map((channel) => Array.from({ length }, (_, step) => value(step, channel)));
}
