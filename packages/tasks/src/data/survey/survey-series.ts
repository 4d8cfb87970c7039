import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { list, type OptionTable, oneOf, text } from '@qornn/options';
import { TaskError } from '../../errors.js';
import { checkOptions } from '../../options.js';
import { formatOfPath, type SeriesFile, type SeriesFormat } from '../../series/reading-options.js';
import type { ReadProgress, Split } from '../../task.js';
import { quoted } from '../../task-record.js';
import { DataFormatError } from '../format-error.js';
import { openTable } from '../formats/open.js';
import type { OpenTable } from '../formats/open-table.js';
import { READ_OPTIONS, type ReadOptions } from '../read-bytes.js';
import { arffLayout } from './arff-layout.js';
import { ColumnStatistics } from './column-statistics.js';
import { guessRoles, type RoleChoices } from './guess-roles.js';
import { ROLE_NAMES } from './role-names.js';
import { SequenceStatistics } from './sequence-statistics.js';
import type { SeriesSurvey, SurveyedColumn, SurveyedRoles } from './series-survey.js';
import { type SeenText, textFormOf } from './text-form.js';
import { wideColumnsOf } from './wide-columns.js';

/** Options of {@link surveySeries}: what is known already, and how to read. */
export interface SurveyOptions extends RoleChoices, ReadOptions {
  /** what a row is */
  layout?: 'long' | 'wide';
}

const OPTIONS: OptionTable<SurveyOptions> = {
  ...READ_OPTIONS,
  label: text,
  target: list,
  sequence: text,
  columns: list,
  group: text,
  timestamp: text,
  layout: oneOf(['long', 'wide']),
};

/**
 * Looks at the files of a series: reads them twice, row by row, in bounded memory.
 *
 * @param files one, or those of a published split
 * @throws DataFormatError when a file cannot be read
 * @throws TaskError when a column that is asked for does not exist
 * @example
 * const survey = await surveySeries([{ path: 'readings.csv', part: null }]);
 * survey.roles.label; // { column: 'activity', reason: 'its name, and it has 4 different values', from: 'guess' }
 */
export async function surveySeries(files: readonly SeriesFile[], options: SurveyOptions = {}): Promise<SeriesSurvey> {
  checkOptions<SurveyOptions>('surveySeries', options, OPTIONS);
  if (files.length === 0) throw new TaskError('surveySeries: there are no files', 'files', files);
  const form = await formOf(files[0]!.path, options);
  try {
    return await surveyed(files, form, options);
  } catch (error) {
    // Only the first part of a file was looked at; a letter of another encoding may come later.
    const isOther = error instanceof DataFormatError && error.message.includes('is not UTF-8');
    if (!isOther || !form.text || form.text.encoding !== null) throw error;
    return await surveyed(files, { ...form, text: { ...form.text, encoding: 'windows-1252' } }, options);
  }
}

/** How a table is opened. */
interface Form {
  format: SeriesFormat;
  layout: 'long' | 'wide';
  text: SeenText | null;
  channels: Record<string, string[]> | null;
  notes: string[];
}

async function formOf(path: string, options: SurveyOptions): Promise<Form> {
  const said = formatOfPath(path);
  const natural = (format: SeriesFormat): Form => ({
    format,
    layout: options.layout ?? (['jsonl', 'parquet', 'folder'].includes(format) ? 'long' : 'wide'),
    text: null,
    channels: null,
    notes: [],
  });
  if (said === 'arff' && options.layout === undefined) {
    return { ...natural('arff'), layout: await arffLayout(path, options) };
  }
  if (said !== undefined && said !== 'csv' && said !== 'ucr' && said !== 'folder') return natural(said);
  if (said === 'folder') {
    const member = await firstMember(path);
    return { ...natural('folder'), text: member === null ? null : await textFormOf(member, options.signal) };
  }
  const seen = await textFormOf(path, options.signal);
  const begin = (seen.header ? seen.names : (seen.rows[0] ?? []))[0] ?? '';
  if (said === undefined && begin.startsWith('{')) return natural('jsonl');
  if (said === undefined && begin.startsWith('[')) {
    throw new DataFormatError(path, 'is a JSON list; write one object a line, as JSON Lines (.jsonl)');
  }
  if (isUcr(seen, said, options)) return natural('ucr');
  const others = [options.label, options.target, options.sequence, options.group, options.timestamp].flat();
  const wide =
    options.layout === 'wide' && options.columns
      ? { channels: { value: [...options.columns] }, reason: 'as asked for' }
      : options.layout === 'long' || options.columns
        ? null
        : wideColumnsOf(
            seen,
            others.filter((name) => name !== undefined),
            options.layout === 'wide',
          );
  return {
    format: 'csv',
    text: seen,
    layout: wide ? 'wide' : 'long',
    channels: wide?.channels ?? null,
    notes: wide ? [`a row is a whole sequence: ${wide.reason}`] : [],
  };
}

/** Whether a text has the class first and then the values of a sequence, without names, as files of the UCR archive. */
function isUcr({ header, rows, delimiter }: SeenText, said: SeriesFormat | undefined, options: SurveyOptions): boolean {
  if (header || options.label !== undefined || options.target !== undefined || options.columns) return false;
  if (said !== 'ucr' && delimiter !== '\t') return false;
  const width = Math.max(...rows.map((row) => row.filter((cell) => cell !== '').length));
  const classes = new Set(rows.map((row) => row.find((cell) => cell !== '')));
  return width > 8 && (classes.size <= Math.max(2, rows.length / 2) || said === 'ucr');
}

/** The first CSV file of a folder, or of its first folder; null if there is none, which the reader explains. */
async function firstMember(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const file = names.find((entry) => entry.isFile() && /\.(csv|tsv)(\.gz)?$/i.test(entry.name));
  if (file) return join(folder, file.name);
  const inner = names.find((entry) => entry.isDirectory());
  return inner ? firstMember(join(folder, inner.name)) : null;
}

async function surveyed(files: readonly SeriesFile[], form: Form, options: SurveyOptions): Promise<SeriesSurvey> {
  const decimal = form.text?.decimal ?? '.';
  const notes = new Set(form.notes);
  const first = await lookAtColumns(files, form, options, notes);
  const hasOwnSequences = first.columns.some(({ isList }) => isList);
  const roles = guessRoles(
    first.columns,
    first.own,
    form.channels ? withoutColumns(options) : options,
    hasOwnSequences || first.own.sequence !== null,
  );
  const names = first.columns.map(({ name }) => name);
  const place = (name: string | undefined) => (name === undefined ? -1 : names.indexOf(name));
  const statistics = new SequenceStatistics(
    {
      columns: roles.columns.map(place),
      label: place(roles.label?.column),
      targets: roles.targets.map(({ column }) => place(column)),
      sequence: place(roles.sequence?.column),
      split: place(roles.split?.column),
      timestamp: place(roles.timestamp?.column),
    },
    hasOwnSequences,
    decimal,
    roles.timestamp?.column ?? '',
  );
  const splitAt = place(roles.split?.column);
  for (const file of files) {
    await eachRow(file, form, options, names, undefined, (row, cells, part) =>
      statistics.add(row, cells, splitAt < 0 ? part : partNamed(cells[splitAt])),
    );
  }
  const { saysLabel, saysTarget, interrupted, ...found } = statistics.result();
  const kept = options.columns ? roles : withoutLeaks(roles, saysLabel, saysTarget);
  if (interrupted && roles.sequence) {
    notes.add(
      `'${interrupted.name}' of column '${roles.sequence.column}' starts again in row ${interrupted.row}; rows of a sequence must be consecutive`,
    );
  }
  if (!hasOwnSequences) for (const note of returningNames(first.columns, roles, found.rows)) notes.add(note);
  const { names: _, rows: __, ...text } = form.text ?? { names: [], rows: [] };
  return {
    files: first.files,
    format: form.format,
    layout: hasOwnSequences ? 'wide' : 'long',
    text: form.text ? (text as SeriesSurvey['text']) : null,
    channels: form.channels,
    ...found,
    columns: first.columns,
    roles: kept,
    notes: [...notes],
  };
}

async function lookAtColumns(
  files: readonly SeriesFile[],
  form: Form,
  options: SurveyOptions,
  notes: Set<string>,
): Promise<{ columns: SurveyedColumn[]; own: OpenTable['roles']; files: SeriesSurvey['files'] }> {
  let statistics: ColumnStatistics[] | undefined;
  let [own, names]: [OpenTable['roles']?, string[]?] = [];
  const read: SeriesSurvey['files'] = [];
  for (const file of files) {
    let rows = 0;
    const opened = await eachRow(
      file,
      form,
      options,
      names,
      notes,
      (row, cells) => {
        rows++;
        for (const [c, cell] of cells.entries()) statistics![c]!.add(cell, row);
      },
      (table) => {
        statistics ??= table.columns.map((name) => new ColumnStatistics(name, form.text?.decimal ?? '.'));
        for (const column of statistics) column.beginFile();
      },
    );
    own ??= opened.roles;
    names ??= [...opened.columns];
    read.push({ path: file.path, part: file.part, rows });
  }
  return { columns: statistics!.map((column) => column.result()), own: own!, files: read };
}

/** @param names columns to read; undefined: all */
async function eachRow(
  { path, part }: SeriesFile,
  { format, layout, text, channels }: Form,
  { signal, onProgress }: SurveyOptions,
  names: readonly string[] | undefined,
  notes: Set<string> | undefined,
  add: (row: number, cells: readonly unknown[], part: Split | null) => void,
  onOpen?: (table: OpenTable) => void,
): Promise<OpenTable> {
  let rows = 0;
  const isCsv = format === 'csv' || format === 'folder';
  const table = await openTable(path, {
    ...{ format, layout, channels, signal },
    ...(isCsv && text && { delimiter: text.delimiter, header: text.header, comment: text.comment }),
    ...(text && { encoding: text.encoding }),
    others: text && channels ? text.names.filter((name) => !Object.values(channels).flat().includes(name)) : [],
    onProgress: onProgress && ((progress: ReadProgress) => onProgress({ ...progress, rows })),
    onNote: (note) => notes?.add(note),
  });
  try {
    onOpen?.(table);
    for await (const row of table.rows(names ?? [...table.columns])) {
      add(row.row, row.cells, row.part ?? part);
      rows++;
    }
  } finally {
    await table.close();
  }
  if (rows === 0) throw new DataFormatError(path, 'has no rows');
  return table;
}

function partNamed(cell: unknown): Split | null {
  const text = String(Array.isArray(cell) ? cell[0] : cell)
    .trim()
    .toLowerCase();
  if (text.startsWith('train')) return 'train';
  if (text.startsWith('test')) return 'test';
  return /^(val|dev)/.test(text) ? 'validation' : null;
}

/** Inputs that say the answer are left out, unless they were asked for, or nothing else remains. */
function withoutLeaks(
  roles: SurveyedRoles,
  saysLabel: readonly boolean[],
  saysTarget: readonly boolean[],
): SurveyedRoles {
  const against = (c: number) => {
    if (saysLabel[c]) return `it says the label: each value of it has one ${roles.label!.column}, and a different one`;
    return saysTarget[c]
      ? `it says the target: it equals ${quoted(roles.targets.map(({ column }) => column))}, or a multiple of it`
      : null;
  };
  const leaks = roles.columns.flatMap((column, c) => {
    const reason = against(c);
    return reason === null ? [] : [{ column, reason }];
  });
  if (leaks.length === 0 || leaks.length === roles.columns.length) return roles;
  const isLeak = (name: string) => leaks.some(({ column }) => column === name);
  return {
    ...roles,
    columns: roles.columns.filter((name) => !isLeak(name)),
    unused: [...roles.unused, ...leaks],
  };
}

/** Columns that seem to number sequences, but anew for each person or day. */
function returningNames(columns: readonly SurveyedColumn[], roles: SurveyedRoles, rows: number): string[] {
  const used = [roles.sequence, roles.label, roles.group, roles.split].map((guess) => guess?.column);
  return columns
    .filter(({ name, isConsecutive, runs, kind, isInteger }) => {
      const isName = kind === 'text' || (kind === 'number' && isInteger);
      return (
        ROLE_NAMES.sequence.test(name) &&
        isName &&
        !isConsecutive &&
        runs > 1 &&
        runs < rows / 2 &&
        !used.includes(name)
      );
    })
    .map(
      ({ name }) =>
        `column '${name}' could identify sequences, but its values come back later; make them unique, for instance person-trial`,
    );
}

/** In the wide layout, columns that are asked for are steps. */
function withoutColumns({ columns: _, ...others }: RoleChoices): RoleChoices {
  return others;
}
