import type { Reading } from '../data-record.js';
import { TaskError } from '../errors.js';
import { quoted } from '../task-record.js';
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
    targets: schema.label === null ? ordered('target', schema.targets, labels) : schema.targets,
  };
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
