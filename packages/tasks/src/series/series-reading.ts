import type { Reading } from '../data-record.js';
import { TaskError } from '../errors.js';
import { quoted } from '../task-record.js';
import { outputNames } from './output-names.js';
import { differenceName } from './prepare/inputs-of.js';
import { indicatorName, missingDetails } from './prepare/missing-rules.js';
import { MISSING_VALUES } from './reading-options.js';
import type { SeriesData } from './series-data.js';
import { type SeriesOptions, type SeriesSchema, seriesSchema } from './series-options.js';

/**
 * Reorders the columns and targets of a series to the order of a trained network, by name.
 *
 * @throws TaskError when columns or targets differ from those of the network; the message names them
 */
export function schemaAs(schema: SeriesSchema, { inputNames, labels }: Reading): SeriesSchema {
  return {
    ...schema,
    columns: ordered('columns', schema.columns, inputNames && columnsAmong(inputNames, schema)),
    targets: schema.label === null ? orderedTargets(schema, labels) : schema.targets,
  };
}

/** Targets in the order of the outputs, which have the horizon in their names if there are several. */
function orderedTargets(schema: SeriesSchema, labels: readonly string[] | null): string[] {
  if (schema.horizons.length === 1) return ordered('target', schema.targets, labels);
  ordered('target', outputNames(schema), labels);
  const ending = `+${schema.horizons[0]}`;
  const first = labels?.filter((label) => label.endsWith(ending)).map((label) => label.slice(0, -ending.length));
  return ordered('target', schema.targets, first ?? null);
}

/** The options of a series with the columns that were read, in their order. */
export function optionsAs(options: SeriesOptions, { names }: SeriesData): SeriesOptions {
  if (!names) return options;
  const { label: _, ...others } = options;
  const { channels } = seriesSchema(options);
  return {
    ...others,
    columns: channels ? Object.fromEntries(names.columns.map((name) => [name, [name]])) : names.columns,
    ...(names.label !== null && { label: names.label }),
    ...(names.label === null && names.targets.length > 0 && { target: names.targets }),
  };
}

/** The rules of reading that change data, as far as they are not the defaults; plain JSON for a data record. */
export function readingDetails(schema: SeriesSchema): Record<string, unknown> {
  const {
    columns,
    resample,
    files,
    layout,
    dataFormat,
    format,
    channels,
    group,
    part,
    timestamp,
    timeUnit,
    missing,
    missingValues,
    differences,
  } = schema;
  const isMarked = missingValues.join('\n') !== MISSING_VALUES.join('\n');
  return {
    ...(files.length > 1 && { published: files.map((file) => file.part) }),
    ...(layout === 'wide' && { layout, ...(channels && { channels }) }),
    ...((format === 'npy' || format === 'npz') && { dataFormat }),
    ...(group !== null && { group }),
    ...(part !== null && { part: { column: part.column, values: part.values && Object.fromEntries(part.values) } }),
    ...(timestamp !== null && { timestamp, timeUnit }),
    ...missingDetails(columns, missing),
    ...(resample && { resample }),
    ...(differences && { differences }),
    ...((missing !== 'error' || isMarked) && { missingValues }),
  };
}

/** Inputs without differences and the indicators of missing values. */
function columnsAmong(inputs: readonly string[], { columns, missing, differences }: SeriesSchema): string[] {
  const added = new Set(
    inputs.flatMap((name) => [
      ...(differences ? [differenceName(name)] : []),
      ...(missing === 'error' ? [] : [indicatorName(name)]),
    ]),
  );
  return inputs.filter((name) => !added.has(name) || columns.includes(name));
}

function ordered(key: string, asked: string[], known: readonly string[] | null): string[] {
  if (known === null) return asked;
  // Without columns in the options, the file says them, and must have those of the network.
  if (asked.length === 0) return [...known];
  const missing = known.filter((name) => !asked.includes(name));
  const unknown = asked.filter((name) => !known.includes(name));
  if (missing.length === 0 && unknown.length === 0) return [...known];
  const what = key === 'columns' ? 'takes' : 'predicts';
  const parts = [
    missing.length > 0 ? `lacks ${quoted(missing)}` : '',
    unknown.length > 0 ? `has ${quoted(unknown)}` : '',
  ].filter((part) => part !== '');
  throw new TaskError(`series: ${key} ${parts.join(' and ')}, but the network ${what} ${quoted(known)}`, key, asked);
}
