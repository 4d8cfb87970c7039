import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted } from '../../task-record.js';
import { listed } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import { type CsvOptions, readCsv, readCsvHeader } from '../read-csv.js';
import type { OpenTable } from './open-table.js';

/** A CSV file of a folder. */
interface Member {
  path: string;
  /** name of the sequence: path inside the folder, without extension */
  name: string;
  /** class: name of the sub-folder; null if there are none */
  label: string | null;
}

/** Column of the name of a file, which no header should have. */
const SEQUENCE = '(file)';
const LABEL = 'label';
const MAX_FILES = 100_000;
const CSV = /\.(csv|tsv)(\.gz)?$/i;

/**
 * A folder of CSV files, each a whole sequence: in sub-folders whose names are the classes, or without sub-folders.
 *
 * @throws DataFormatError when it is no such folder
 */
export async function openFolder(
  folder: string,
  options: Omit<CsvOptions, 'columns' | 'delimiter'>,
  delimiterOf: (path: string) => string,
): Promise<OpenTable> {
  const { onBytes: _, onProgress: __, onNote, ...quiet } = options;
  const members = await membersOf(folder, onNote);
  const isLabelled = members[0]!.label !== null;
  const first = members[0]!.path;
  const own = await readCsvHeader(first, { ...quiet, delimiter: delimiterOf(first) });
  if (isLabelled && own.includes(LABEL)) {
    throw new DataFormatError(first, `has a column '${LABEL}', and its folder names a class, too; rename the column`);
  }
  const columns = [...own, SEQUENCE, ...(isLabelled ? [LABEL] : [])];
  return {
    columns,
    roles: { columns: null, label: isLabelled ? LABEL : null, targets: [], sequence: SEQUENCE },
    async *rows(asked) {
      const inside = asked.filter((column) => own.includes(column));
      for (const { path, name, label } of members) {
        let isEmpty = true;
        for await (const { row, cells } of readCsv(path, {
          ...options,
          delimiter: delimiterOf(path),
          columns: inside,
        })) {
          isEmpty = false;
          let at = 0;
          const all = asked.map((column) => (own.includes(column) ? cells[at++] : column === SEQUENCE ? name : label));
          yield { row, cells: all, file: path };
        }
        if (isEmpty) throw new DataFormatError(path, 'has no rows');
      }
    },
    close: async () => {},
  };
}

async function membersOf(folder: string, onNote: ((note: string) => void) | undefined): Promise<Member[]> {
  const { files, folders } = await entriesOf(folder);
  const csv = files.filter((name) => CSV.test(name));
  if (csv.length > 0 && folders.length > 0) {
    throw new DataFormatError(
      folder,
      `has CSV files and the folders ${listed(folders)}; either all files are in a folder of their class, or none`,
    );
  }
  const splits = folders.filter((name) => /^(train(ing)?|test(ing)?|val(id|idation)?|dev)$/i.test(name));
  if (splits.length > 0) {
    throw new DataFormatError(
      folder,
      `has the folders ${quoted(splits)}; for a published split, set file: { train: folder, test: folder }`,
    );
  }
  const others = files.filter((name) => !CSV.test(name));
  const found: Member[] = csv.map((name) => ({ path: join(folder, name), name: name.replace(CSV, ''), label: null }));
  for (const label of folders) {
    const inside = await entriesOf(join(folder, label));
    if (inside.folders.length > 0) {
      throw new DataFormatError(
        join(folder, label),
        `has folders inside, ${listed(inside.folders)}; allowed is one folder for each class`,
      );
    }
    for (const name of inside.files) {
      if (!CSV.test(name)) others.push(`${label}/${name}`);
      else found.push({ path: join(folder, label, name), name: `${label}/${name.replace(CSV, '')}`, label });
    }
    if (!inside.files.some((name) => CSV.test(name))) onNote?.(`${join(folder, label)} has no CSV files`);
  }
  if (found.length === 0) {
    const hint = files.length > 0 ? `; it has ${listed(files)}` : '';
    throw new DataFormatError(
      folder,
      `has no CSV files (.csv, .tsv, or .gz of them), neither itself nor in folders of classes${hint}`,
    );
  }
  if (found.length > MAX_FILES)
    throw new DataFormatError(folder, `has ${found.length} files; at most ${MAX_FILES} are allowed`);
  if (others.length > 0)
    onNote?.(`${folder}: ${listed(others)} ${others.length === 1 ? 'is' : 'are'} no CSV and ignored`);
  return found;
}

/** Names in a folder in the order of their characters, without hidden ones. */
async function entriesOf(folder: string): Promise<{ files: string[]; folders: string[] }> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new DataFormatError(folder, 'no such folder');
    if (code === 'ENOTDIR')
      throw new DataFormatError(folder, 'is a file, not a folder; set format, or name it with its extension');
    throw new DataFormatError(folder, `cannot be read (${message})`);
  }
  const [files, folders]: [string[], string[]] = [[], []];
  for (const name of names) {
    const isFolder = await stat(join(folder, name)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    (isFolder ? folders : files).push(name);
  }
  return { files, folders };
}
