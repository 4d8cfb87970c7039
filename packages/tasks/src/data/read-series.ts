import { createHash, type Hash } from 'node:crypto';
import { basename } from 'node:path';
import type { SeriesFile } from '../series/reading-options.js';
import type { SeriesData } from '../series/series-data.js';
import type { SeriesSchema } from '../series/series-options.js';
import type { ReadProgress } from '../task.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { openTable } from './formats/open.js';
import type { ReadOptions } from './read-bytes.js';
import { askedOf, rolesOf, type SeriesRoles } from './series-roles.js';
import { SeriesTable } from './series-table.js';

/** Options of {@link readSeries}. */
export interface SeriesReadOptions extends ReadOptions {
  /**
   * whether a file without the label or the targets, or with missing ones, is read, with NaN for answers (`'optional'`), or they are not even
   * read where they are (`'ignored'`); default `'required'`
   */
  answers?: 'required' | 'optional' | 'ignored';
}

/**
 * Reads the rows of a series as numbers.
 *
 * Columns may be arrays: then a row is a whole sequence, whose label and targets are arrays of the same length, or the
 * same value for every step.
 *
 * @param maxRows maximum number of rows to read; `source.hasMore` tells whether there are more
 * @throws DataFormatError when the file cannot be read, or a cell is invalid for its column; the message names file, row and column
 */
export async function readSeries(
  schema: SeriesSchema,
  maxRows: number = Number.POSITIVE_INFINITY,
  { signal, onProgress, answers = 'required' }: SeriesReadOptions = {},
): Promise<SeriesData> {
  const notes = new Set<string>();
  const state = { rows: 0, hasMore: false };
  const read: NonNullable<SeriesData['source']>['files'] = [];
  let [roles, table]: [SeriesRoles?, SeriesTable?] = [];
  for (const file of schema.files) {
    const content = { hash: createHash('sha256'), bytes: 0 };
    const opened = await openTable(file.path, {
      ...tableOptions(schema),
      signal,
      onProgress: onProgress && ((progress: ReadProgress) => onProgress({ ...progress, rows: state.rows })),
      onBytes: (piece) => {
        content.bytes += piece.length;
        content.hash.update(piece);
      },
      onNote: (note) => notes.add(note),
    });
    try {
      const known = rolesOf(schema, opened, file.path, answers !== 'required');
      const found = answers === 'ignored' ? { ...known, label: null, targets: [] } : known;
      if (roles) requireSame(roles, found, schema.files[0]!, file);
      roles ??= found;
      table ??= new SeriesTable(schema, found, answers === 'optional');
      for await (const row of opened.rows(askedOf(roles))) {
        state.hasMore = state.rows === maxRows;
        if (state.hasMore) break;
        table.add(row, file.path, file.part);
        state.rows++;
      }
    } catch (error) {
      // The row after the last requested one may be incomplete because a logger is writing it.
      if (!(error instanceof DataFormatError) || state.rows !== maxRows) throw error;
      state.hasMore = true;
    } finally {
      await opened.close();
    }
    read.push({ name: basename(file.path), bytes: content.bytes, sha256: content.hash.digest('hex') });
    if (state.hasMore) break;
  }
  const data = table!.finish();
  return {
    ...data,
    names: { columns: [...roles!.columns], label: roles!.label, targets: [...roles!.targets] },
    notes: [...notes, ...table!.notes()],
    source: { digest: digestOf(data), rows: state.rows, files: read, hasMore: state.hasMore },
  };
}

function tableOptions({
  format,
  layout,
  dataFormat,
  delimiter,
  header,
  comment,
  encoding,
  channels,
  ...roles
}: SeriesSchema) {
  const { label, isLabelImplied, targets, sequence, group, part, timestamp } = roles;
  const others = [isLabelImplied ? null : label, ...targets, sequence, group, part?.column ?? null, timestamp];
  return {
    ...{ format, layout, dataFormat, delimiter, header, comment, encoding, channels },
    others: others.filter((column) => column !== null),
  };
}

/** @throws DataFormatError when two files of a published split differ in their columns */
function requireSame(first: SeriesRoles, other: SeriesRoles, firstFile: SeriesFile, { path }: SeriesFile): void {
  const [known, found] = [askedOf(first), askedOf(other)];
  const missing = known.filter((column) => !found.includes(column));
  const more = found.filter((column) => !known.includes(column));
  if (missing.length + more.length === 0) return;
  const parts = [
    missing.length > 0 ? `has no ${quoted(missing)}` : '',
    more.length > 0 ? `has ${quoted(more)}` : '',
  ].filter((text) => text !== '');
  throw new DataFormatError(
    path,
    `${parts.join(' and ')}, unlike ${basename(firstFile.path)}; both need the same columns`,
  );
}

/** Hash of the values, not of the file: line endings and other columns do not matter. */
function digestOf({ values, answers, labels, sequences, times }: SeriesData): string {
  const hash = createHash('sha256');
  for (const array of [values, answers]) updateWith(hash, array);
  hash.update(JSON.stringify([labels, sequences.map(({ name, from }) => [name, from])]));
  // What most series do not have comes last, so that their digest is as it was before these existed.
  if (times) updateWith(hash, times);
  if (sequences.some(({ part, group }) => part !== undefined || group !== undefined)) {
    hash.update(JSON.stringify(sequences.map(({ part, group }) => [part ?? null, group ?? null])));
  }
  return hash.digest('hex');
}

function updateWith(hash: Hash, { buffer, byteOffset, byteLength }: Float32Array | Float64Array): void {
  hash.update(new Uint8Array(buffer, byteOffset, byteLength));
}
