import { TaskError } from '../../errors.js';
import type { SeriesData } from '../series-data.js';
import type { Sequence } from '../series-sequence.js';
import { type ResampleRule, resampler } from './resampler.js';

/** A grid may have this many times as many rows as the data, or a million. */
const MAX_GROWTH = 100;
const MAX_ROWS = 1_000_000;

/** Widths of the rows of a table. */
export interface Widths {
  columns: number;
  /** answers per row */
  answers: number;
}

/**
 * Puts every sequence of a table on a regular grid; see `resampler`. A class is that of the last row until the time of the grid; numbers to
 * predict are computed like inputs.
 *
 * @throws TaskError when the data have no times, or the grid would have far more rows than the data
 */
export function resampleSeries(
  data: SeriesData,
  { columns, answers: width }: Widths,
  rule: ResampleRule,
): { data: SeriesData; notes: string[] } {
  const { times } = data;
  if (!times) throw new TaskError('series: resample needs times; name their column with timestamp', 'resample', rule);
  const classifies = data.labels.length > 0;
  const rows = times.length;
  const limit = Math.max(MAX_ROWS, MAX_GROWTH * rows);
  const values: number[] = [];
  const answers: number[] = [];
  const grid: number[] = [];
  const sequences: Sequence[] = [];
  let gaps = 0;
  const cells = new Float32Array(columns + (classifies ? 0 : width));
  const { push, reset } = resampler(rule);
  for (const sequence of data.sequences) {
    reset();
    for (let row = sequence.from; row < sequence.to; row++) {
      for (let c = 0; c < columns; c++) cells[c] = data.values[row * columns + c]!;
      for (let c = columns; c < cells.length; c++) cells[c] = data.answers[row * width + c - columns]!;
      for (const point of push(times[row]!, cells)) {
        if (point.begins) {
          const isFirst = row === sequence.from;
          if (!isFirst) gaps++;
          sequences.push(piece(sequence, isFirst, sequences, grid.length, data.sequences.length > 1));
        }
        for (let c = 0; c < columns; c++) values.push(point.cells[c]!);
        // Rows after the time of the grid do not count; the tolerance of a grid point ends before the next row.
        const isPast = point.begins || times[row]! <= point.time + rule.every * 1e-3;
        if (classifies) answers.push(data.answers[isPast ? row : row - 1]!);
        else for (let c = 0; c < width; c++) answers.push(point.cells[columns + c]!);
        grid.push(point.time);
        sequences.at(-1)!.to = grid.length;
        if (grid.length > limit) {
          const message = `resample would make more than ${limit} rows of ${rows}; use a larger every, or set maxGap`;
          throw new TaskError(`series: ${message}`, 'resample', rule);
        }
      }
    }
  }
  return {
    data: {
      ...data,
      values: Float32Array.from(values),
      answers: Float32Array.from(answers),
      times: Float64Array.from(grid),
      sequences,
    },
    notes:
      gaps === 0
        ? []
        : [
            `${gaps} ${gaps === 1 ? 'gap' : 'gaps'} longer than ${rule.maxGap} s split${gaps === 1 ? 's' : ''} sequences`,
          ],
  };
}

/** A sequence, or what follows a gap in it; its parts belong to one group unless it is the only sequence. */
function piece(
  { name, part, group }: Sequence,
  isFirst: boolean,
  before: readonly Sequence[],
  from: number,
  hasOthers: boolean,
): Sequence {
  const known = group ?? (hasOthers ? name : undefined);
  const number = isFirst ? 1 : Number(/#(\d+)$/.exec(before.at(-1)!.name)?.[1] ?? 1) + 1;
  return {
    name: isFirst ? name : `${name}#${number}`,
    from,
    to: from,
    ...(part !== undefined && { part }),
    ...(known !== undefined && { group: known }),
  };
}
