import type { Reading } from './data-record.js';
import { TaskError } from './errors.js';
import type { SeriesSchema } from './series-options.js';
import { quoted } from './task-record.js';

/**
 * A series as a network reads it: its columns and targets by name, in the network's order, whatever the order they were asked for in.
 *
 * @throws TaskError when columns or targets are not those of the network; it names them
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
  const what = key === 'columns' ? 'reads' : 'predicts';
  const parts = [
    missing.length > 0 ? `without ${quoted(missing)}` : '',
    unknown.length > 0 ? `with ${quoted(unknown)}` : '',
  ].filter((part) => part !== '');
  throw new TaskError(
    `series: ${key} is given ${parts.join(' and ')}, but the network ${what} ${quoted(known)}`,
    key,
    asked,
  );
}
