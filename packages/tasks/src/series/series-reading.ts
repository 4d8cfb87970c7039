import type { Reading } from '../data-record.js';
import { TaskError } from '../errors.js';
import { quoted } from '../task-record.js';
import { outputNames } from './output-names.js';
import type { SeriesSchema } from './series-options.js';

/**
 * Reorders the columns and targets of a series to the order of a trained network, by name.
 *
 * @throws TaskError when columns or targets differ from those of the network; the message names them
 */
export function schemaAs(schema: SeriesSchema, { inputNames, labels }: Reading): SeriesSchema {
  return {
    ...schema,
    columns: ordered('columns', schema.columns, inputNames),
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

function ordered(key: string, asked: string[], known: readonly string[] | null): string[] {
  if (known === null) return asked;
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
