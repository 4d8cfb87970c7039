import type { Split } from '../../task.js';
import { columnPositions, listed } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import type { RowOptions } from '../rows.js';
import { type Axes, type AxesOptions, axesOf, doubtAbout, valuesOfRow } from './array-rows.js';
import { type NpyArray, type NpyHeader, npyArray, npyHeader } from './npy-array.js';
import type { OpenTable } from './open-table.js';
import { openZip, type ZipEntries } from './zip-entries.js';

/** Values and answers of a part of an .npz file; headers are read, not the arrays. */
interface Part {
  part: Split | null;
  values: { entry: string; header: NpyHeader; axes: Axes };
  answers: { entry: string; header: NpyHeader } | null;
}

const PARTS: readonly [Split | null, string][] = [
  [null, ''],
  ['train', '_train'],
  ['validation', '_(?:val|valid|validation)'],
  ['test', '_test'],
];
const EXPECTED = 'X (or data) and y (or labels), or X_train, y_train, X_test and y_test';

/**
 * A NumPy .npz file with the arrays X and y, or X_train, y_train, X_test, y_test, and perhaps X_val, y_val: a published split.
 *
 * @throws DataFormatError when it cannot be read, or lacks arrays
 */
export async function openNpz(path: string, options: Omit<RowOptions, 'columns'> & AxesOptions): Promise<OpenTable> {
  const { signal, onProgress, onBytes, onNote } = options;
  const zip = await openZip(path, { signal });
  try {
    const parts = await partsOf(path, zip, options);
    const { channels } = parts[0]!.values.axes;
    for (const { values } of parts) {
      if (values.axes.channels === channels) continue;
      throw new DataFormatError(
        path,
        `'${values.entry}' has ${values.axes.channels} channels, but '${parts[0]!.values.entry}' has ${channels}`,
      );
    }
    const doubt = doubtAbout(parts[0]!.values.header, options, path);
    if (doubt) onNote?.(doubt);
    const used = new Set(parts.flatMap(({ values, answers }) => [values.entry, answers?.entry]));
    const unused = zip.names.filter((name) => !used.has(name)).map(baseName);
    if (unused.length > 0) onNote?.(`${path}: the arrays ${listed(unused)} are ignored`);
    const dims = Array.from({ length: channels }, (_, c) => `dim_${c}`);
    const named = parts[0]!.answers && baseName(parts[0]!.answers.entry).replace(/_train$/i, '');
    const columns = named === null ? dims : [...dims, named];
    return {
      columns,
      roles: { columns: dims, label: named, targets: [], sequence: null },
      async *rows(asked) {
        const positions = columnPositions(path, asked, columns);
        let row = 0;
        for (const { part, values, answers } of parts) {
          const load = async ({ entry, header }: { entry: string; header: NpyHeader }): Promise<NpyArray> => {
            const pieces: Uint8Array[] = [];
            let bytes = 0;
            for await (const piece of zip.read(entry)) {
              signal?.throwIfAborted();
              onBytes?.(piece);
              pieces.push(piece);
              bytes += piece.length;
              onProgress?.({ file: path, bytes: Math.min(zip.size, bytes), of: zip.size });
            }
            return npyArray(Buffer.concat(pieces), header, path);
          };
          const [x, y] = [await load(values), answers && (await load(answers))];
          for (let n = 0; n < values.axes.rows; n++) {
            row++;
            const found = valuesOfRow(x, values.axes, n);
            const all = [...found, y && answerOf(y, n, found[0])];
            yield { row, cells: positions.map((at) => all[at]), ...(part !== null && { part }) };
          }
        }
      },
      close: () => zip.close(),
    };
  } catch (error) {
    await zip.close();
    throw error;
  }
}

async function partsOf(path: string, zip: ZipEntries, options: AxesOptions): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [part, ending] of PARTS) {
    const values = entryOf(path, zip, `(?:x|data)${ending}`);
    const answers = entryOf(path, zip, `(?:y|labels?)${ending}`);
    if (values === null) continue;
    const header = await headerOf(path, zip, values);
    const axes = axesOf(header, options, path, `'${baseName(values)}' `);
    const answerHeader = answers === null ? null : await headerOf(path, zip, answers);
    if (answerHeader) requireAnswers(path, baseName(answers!), answerHeader, axes);
    parts.push({
      part,
      values: { entry: values, header, axes },
      answers: answerHeader && { entry: answers!, header: answerHeader },
    });
  }
  const has = (part: Split | null) => parts.some((found) => found.part === part);
  const there = listed(zip.names.map(baseName));
  if (parts.length === 0 || (!has(null) && !(has('train') && has('test')))) {
    throw new DataFormatError(path, `has the arrays ${there || '(none)'}; needed are ${EXPECTED}`);
  }
  if (has(null) && parts.length > 1) throw new DataFormatError(path, `has both X and X_train; needed are ${EXPECTED}`);
  const labelled = parts.filter(({ answers }) => answers !== null);
  if (labelled.length > 0 && labelled.length < parts.length) {
    throw new DataFormatError(path, `has answers for some parts only; needed are ${EXPECTED}`);
  }
  return parts;
}

function requireAnswers(path: string, name: string, { shape }: NpyHeader, { rows, steps }: Axes): void {
  const isEach =
    shape[0] === rows && (shape.length === 1 || (shape.length === 2 && (shape[1] === 1 || shape[1] === steps)));
  if (isEach) return;
  const allowed = `[${rows}]${steps === null ? '' : `, or [${rows}, ${steps}] for an answer at every step`}`;
  throw new DataFormatError(path, `'${name}' has the shape [${shape.join(', ')}]; it must be ${allowed}`);
}

function answerOf(y: NpyArray, row: number, values: unknown): unknown {
  if (y.shape.length === 1) return y.at(row);
  if (y.shape[1] === 1 || !Array.isArray(values)) return y.at(row, 0);
  return values.map((_, step) => y.at(row, step));
}

async function headerOf(path: string, zip: ZipEntries, entry: string): Promise<NpyHeader> {
  const name = `${path} (${baseName(entry)})`;
  let begun: Uint8Array = new Uint8Array(0);
  for await (const piece of zip.read(entry)) {
    begun = Buffer.concat([begun, piece]);
    const header = npyHeader(begun, name);
    if (!header) continue;
    if (header.bytes === zip.sizeOf(entry)) return header;
    const says = `its header says ${header.bytes}, shape [${header.shape.join(', ')}]`;
    throw new DataFormatError(name, `has ${zip.sizeOf(entry)} bytes, but ${says}`);
  }
  throw new DataFormatError(name, 'is cut off inside its header');
}

function entryOf(path: string, zip: ZipEntries, pattern: string): string | null {
  const found = zip.names.filter((name) => new RegExp(`^${pattern}$`, 'i').test(baseName(name)));
  if (found.length > 1)
    throw new DataFormatError(path, `has both ${found.map(baseName).join(' and ')}; one is allowed`);
  return found[0] ?? null;
}

function baseName(entry: string): string {
  return entry.replace(/\.npy$/, '');
}
