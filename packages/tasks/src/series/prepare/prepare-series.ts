import { TaskError } from '../../errors.js';
import { quoted } from '../../task-record.js';
import type { SeriesData } from '../series-data.js';
import type { SeriesSchema } from '../series-options.js';
import { causalFiller, interpolateColumn } from './fill-missing.js';
import { inputsOf } from './inputs-of.js';
import { irregularTimes } from './irregular-times.js';
import { type MissingRules, maskedColumns, missingRules } from './missing-rules.js';
import { resampleSeries } from './resample-series.js';

/** A table after `resample` and `missing`. */
export interface PreparedSeries {
  /** values [rows, inputs], see `inputsOf`; NaN where the mean of training is meant */
  data: SeriesData;
  /** `columns` are the inputs of the network, in order */
  schema: SeriesSchema;
  /** number of inputs, the last ones, that are indicators: 0 or 1, never normalized */
  indicators: number;
}

/**
 * Applies the rules that change data: first `resample`, then `missing`, then `differences`. All are part of the network's reading: other data go through the same.
 *
 * @throws TaskError when a value is missing in a column without a rule; the message names file, row, column and sequence
 */
export function prepared(given: SeriesData, schema: SeriesSchema): PreparedSeries {
  const { columns, resample, differences } = schema;
  const missing = missingRules(schema.missing, columns);
  const answers = schema.label === null ? schema.targets.length : 1;
  // Before `resample`, whose rows are not those of the file, and whose means pass over gaps.
  requireRules(given, schema, missing);
  const { data, notes } = resample
    ? resampleSeries(given, { columns: columns.length, answers }, resample)
    : { data: given, notes: irregularTimes(given) };
  const gaps = gapsIn(data, columns, missing);
  const inputs = inputsOf(columns, missing, differences);
  const isPlain = gaps.length === 0 && inputs.length === columns.length;
  const values = isPlain ? data.values : filled(data, columns, missing, differences);
  return {
    data: { ...data, values, notes: [...(data.notes ?? []), ...notes, ...gaps] },
    schema: { ...schema, columns: inputs },
    indicators: maskedColumns(columns, missing).length,
  };
}

/** @throws TaskError when a value is missing in a column without a rule; files are refused before, by the cell */
function requireRules({ values, sequences }: SeriesData, { columns, file }: SeriesSchema, missing: MissingRules): void {
  const width = columns.length;
  const isRefused = (i: number) => Number.isNaN(values[i]!) && !missing.has(columns[i % width]!);
  const first = values.findIndex((_, i) => isRefused(i));
  if (first < 0) return;
  const [row, column] = [Math.floor(first / width), columns[first % width]!];
  const count = values.reduce((sum, _, i) => sum + Number(i % width === first % width && isRefused(i)), 0);
  const { name = '', from = 0 } = sequences.find((sequence) => row >= sequence.from && row < sequence.to) ?? {};
  const where = `row ${row + 1}${name === '' ? '' : `, step ${row - from + 1} of '${name}'`}`;
  const found = `column '${column}' has ${count} missing ${count === 1 ? 'value' : 'values'}, the first in ${where}`;
  throw new TaskError(
    `series: ${file}: ${found}; say what to do with them: missing: forward, interpolate or mask`,
    'missing',
    column,
  );
}

/** One note for all gaps, or none. */
function gapsIn({ values, sequences }: SeriesData, columns: readonly string[], missing: MissingRules): string[] {
  const width = columns.length;
  const counts = new Uint32Array(width);
  for (const { from, to } of sequences) {
    for (let i = from * width; i < to * width; i++) if (Number.isNaN(values[i]!)) counts[i % width]!++;
  }
  const found = [...columns.keys()].filter((c) => counts[c]! > 0);
  if (found.length === 0) return [];
  const rows = values.length / width;
  const one = (c: number) => `'${columns[c]}' ${counts[c]} of ${rows} (${missing.get(columns[c]!)})`;
  const never = found.filter((c) => counts[c] === rows).map((c) => columns[c]!);
  return [
    `missing values: ${found.map(one).join(', ')}`,
    ...(never.length > 0 ? [`column ${quoted(never)} has no values at all`] : []),
  ];
}

/** Values with gaps filled, and indicators. */
function filled(
  { values, sequences, times }: SeriesData,
  columns: readonly string[],
  missing: MissingRules,
  differences: boolean,
): Float32Array {
  const width = inputsOf(columns, missing, differences).length;
  const known = values.slice();
  columns.forEach((name, column) => {
    if (missing.get(name) !== 'interpolate') return;
    for (const { from, to } of sequences) {
      interpolateColumn(known, { columns: columns.length, column, from, to }, (row) => times?.[row] ?? row);
    }
  });
  const inputs = new Float32Array((values.length / columns.length) * width);
  const filler = causalFiller(columns, missing, differences);
  for (const { from, to } of sequences) {
    filler.reset();
    for (let row = from; row < to; row++) {
      inputs.set(filler.fill(known.subarray(row * columns.length, (row + 1) * columns.length)), row * width);
    }
  }
  return inputs;
}
