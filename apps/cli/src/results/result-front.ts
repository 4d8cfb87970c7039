import { frontSvg, paretoFront } from '@qornn/report';
import { isFraction, metricLabel } from '../display/number-format.js';
import { printableLine } from '../display/printable.js';
import { statisticsOf } from '../display/statistics.js';
import type { ResultRecord } from './result-record.js';
import { CELL_ORDER, cellsOf, nameOf, type ResultRow, type ResultTask } from './result-tasks.js';
import { cutShort, stillImproving } from './training-amount.js';
import { recordedWeightsText } from './weights-text.js';

/** Metric and bytes of a row, means over its seeds. */
export interface ResultPoint {
  name: string;
  /** of the layers, such as `gru` */
  cell: string;
  weights: string;
  seeds: readonly number[];
  /** of the model file; in float32 without an integer model */
  bytes: number;
  /** of the integer model, as it is saved; of the network in floating point without one; NaN if a seed has none */
  value: number;
  /** smallest and largest value of the seeds */
  range: readonly [low: number, high: number];
  isInteger: boolean;
  /** whether no other integer model is as small and better, or as good and smaller */
  isOnFront: boolean;
  /** whether it was trained for less than an orthogonal network of the task, see `cutShort` */
  isCutShort: boolean;
  /** whether more steps would have been of use, see `stillImproving` */
  isStillImproving: boolean;
}

/** The primary metric of a task against bytes. */
export interface ResultFront {
  task: string;
  metric: { name: string; goal: 'max' | 'min' };
  /** one for each row, in their order */
  points: readonly ResultPoint[];
}

/** Metric and bytes of the rows of a task, and which integer models no other beats. */
export function resultFront({ title, rows }: ResultTask): ResultFront {
  const { metric } = rows[0]!.records[0];
  const points = rows.map((row) => pointOf(row, metric.name));
  const front = paretoFront(
    points.filter(({ isInteger, value }) => isInteger && Number.isFinite(value)),
    metric,
  );
  const short = cutShort(rows).map(({ row }) => row);
  const improving = stillImproving(rows);
  return {
    ...{ task: title, metric },
    points: points.map((point, i) => ({
      ...point,
      isOnFront: front.includes(point),
      isCutShort: short.includes(rows[i]!),
      isStillImproving: improving.includes(rows[i]!),
    })),
  };
}

function pointOf(row: ResultRow, metric: string): Omit<ResultPoint, 'isOnFront' | 'isCutShort' | 'isStillImproving'> {
  const { records } = row;
  const files = records.flatMap((record) => savedModel(record) ?? []);
  const isInteger = files.length === records.length;
  const values = isInteger
    ? files.map(({ metrics }) => metrics[metric])
    : records.map(({ quantized }) => quantized[metric]);
  const known = values.map((value) => value ?? Number.NaN);
  const bytes = isInteger ? files.map((file) => file.bytes) : records.map(({ floatBytes }) => floatBytes);
  return {
    name: nameOf(row),
    cell: cellsOf(records[0]).join(' + '),
    weights: recordedWeightsText(records[0]),
    seeds: records.map(({ seed }) => seed),
    bytes: Math.round(statisticsOf(bytes).mean),
    value: statisticsOf(known).mean,
    range: [Math.min(...known), Math.max(...known)],
    isInteger,
  };
}

/** Metrics and size of the integer model that is saved beside a record. */
export function savedModel({ integer, modelStateBits }: ResultRecord): ResultRecord['integer'][number] | undefined {
  return integer.find(({ stateBits }) => stateBits === modelStateBits);
}

/** Signs behind the name of a network whose training was not long enough. */
export function signsOf({ isCutShort, isStillImproving }: ResultPoint): string {
  return `${isCutShort ? ' †' : ''}${isStillImproving ? ' ‡' : ''}`;
}

/** What a plot shows, in words. */
export function frontCaption({ task, metric }: ResultFront): string {
  return `${metricLabel(metric.name)} of ${printableLine(task)} against bytes`;
}

/** What a name adds to that of the network it is a variant of, so that the labels of a plot are short: `gru-bytes` beside `copy-1000`. */
function variantOf(name: string, names: readonly string[]): string {
  const [base] = names.filter((other) => name.startsWith(`${other}-`)).sort((a, b) => a.length - b.length);
  return base === undefined ? name : name.slice(base.length + 1);
}

/** The plot of a task as an SVG file; null for fewer than two points. */
export function resultFrontSvg(front: ResultFront): string | null {
  const { metric, points } = front;
  const names = points.map(({ name }) => name);
  return frontSvg({
    metric: { ...metric, fraction: isFraction(metric.name) },
    networks: points.map((point) => {
      const { name, cell, bytes, value, range, seeds, isInteger } = point;
      return {
        ...{
          label: `${printableLine(variantOf(name, names))}${signsOf(point)}`,
          kind: printableLine(cell),
          bytes,
          value,
          isInteger,
        },
        range: seeds.length > 1 ? range : undefined,
      };
    }),
    caption: frontCaption(front),
    kinds: CELL_ORDER,
    notes: [
      'filled: integer models, bytes of the file; hollow: no integer model, bytes of the parameters in float32',
      'points: means of the seeds; bars: from the smallest to the largest; line: the best integer model of so many bytes',
      ...(points.some(signsOf) ? ['†: cut short; ‡: still improving at the end; more training may do better'] : []),
    ],
    labels: 'all',
  });
}

/**
 * File names of the plots of tasks, in the order of the tasks: their titles in lower case, and nothing that a file system or a link could
 * take amiss.
 *
 * @example
 * plotNames(['series, GunPoint_TRAIN.ts.gz']); // ['series-gunpoint-train-ts-gz.svg']
 */
export function plotNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const slug =
      title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80) || 'task';
    let name = slug;
    for (let i = 2; taken.has(name); i++) name = `${slug}-${i}`;
    taken.add(name);
    return `${name}.svg`;
  });
}
