import { TaskError } from '../errors.js';
import type { PartColumn, SeriesSchema } from '../series/series-options.js';
import { quoted } from '../task-record.js';
import { listed } from './column-positions.js';
import { DataFormatError } from './format-error.js';
import type { OpenTable } from './formats/open-table.js';

/** The columns of a series, after the file has said its own. */
export interface SeriesRoles {
  columns: readonly string[];
  /** null if there is none: a regression, or unlabelled data */
  label: string | null;
  /** empty for a classification and for unlabelled data */
  targets: readonly string[];
  /** null if there is none, or each row is a whole sequence */
  sequence: string | null;
  group: string | null;
  part: PartColumn | null;
  timestamp: string | null;
}

/**
 * The columns to read, of options and file.
 *
 * @param isOptional whether a file without label or targets is read, too
 * @throws DataFormatError when the file has no such columns, or says nothing about a role without which it cannot be read
 */
export function rolesOf(schema: SeriesSchema, table: OpenTable, path: string, isOptional: boolean): SeriesRoles {
  const { group, part, timestamp } = schema;
  const own = table.roles;
  const has = (column: string) => table.columns.includes(column);
  const sequence = schema.sequence ?? own.sequence;
  const answers = answersOf(schema, table, path, isOptional);
  const others = new Set([answers.label, ...answers.targets, sequence, group, part?.column, timestamp, own.label]);
  const columns =
    schema.columns.length > 0
      ? schema.columns
      : (own.columns ?? table.columns).filter((column) => !others.has(column) && !own.targets.includes(column));
  if (columns.length === 0)
    throw new DataFormatError(path, `has no input columns; its columns are ${listed(table.columns)}`);
  if (schema.columns.length === 0) {
    const twice = columns.find((column, i) => columns.indexOf(column) !== i);
    if (twice !== undefined) throw new DataFormatError(path, `has more than one column '${twice}'`);
    if (columns.includes('')) throw new DataFormatError(path, 'has a column without a name; set columns');
  }
  const both = answers.label !== null && schema.horizons.at(-1) === 0 && columns.includes(answers.label);
  if (both) throw new TaskError(`series: '${answers.label}' is both the label and an input column`, 'columns', columns);
  const roles = { columns, ...answers, sequence, group, part, timestamp };
  const unknown = askedOf(roles).filter((column) => !has(column));
  if (unknown.length > 0 && own.columns !== null) {
    const what = `has no column${unknown.length > 1 ? 's' : ''} ${quoted(unknown)}`;
    throw new DataFormatError(path, `${what}; its columns are ${listed(table.columns)}`);
  }
  return roles;
}

/** Names of the cells of a row: inputs, label or targets, sequence, group, split, time. */
export function askedOf({ columns, label, targets, sequence, group, part, timestamp }: SeriesRoles): string[] {
  const single = [label, sequence, group, part?.column ?? null, timestamp];
  const [first, ...others] = single.map((column) => (column === null ? [] : [column]));
  return [...columns, ...first!, ...targets, ...others.flat()];
}

function answersOf(
  { label, isLabelImplied, targets, format }: SeriesSchema,
  { columns, roles }: OpenTable,
  path: string,
  isOptional: boolean,
): Pick<SeriesRoles, 'label' | 'targets'> {
  const has = (column: string) => columns.includes(column);
  if (label === null) {
    return isOptional && !targets.every(has) ? { label: null, targets: [] } : { label: null, targets };
  }
  if (!isLabelImplied) return { label: isOptional && !has(label) ? null : label, targets: [] };
  const found = roles.label ?? (has(label) ? label : null);
  if (found !== null || isOptional) return { label: found, targets: [] };
  if (roles.targets.length > 0) {
    throw new DataFormatError(path, `has numbers to predict, no classes; set target: ${roles.targets.join(', ')}`);
  }
  throw new DataFormatError(path, `has no classes; ${NO_CLASSES[format] ?? 'set label or target'}`);
}

const NO_CLASSES: Readonly<Record<string, string>> = {
  folder: 'put the files of each class into a sub-folder of its name, or set label or target, a column of the files',
  npy: 'save values and classes in one file with numpy.savez(file, X=values, y=classes), or set target, a column',
  npz: "its classes must be an array named 'y', 'labels' or 'label', or set target, a column",
};
