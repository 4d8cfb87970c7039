import { columnPositions } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import { readLines } from '../read-lines.js';
import type { Row, RowOptions } from '../rows.js';
import type { OpenTable } from './open-table.js';

/** What the directives of a .ts file say; null where they say nothing. */
interface Header {
  dimensions: number | null;
  /** length of all sequences */
  length: number | null;
  hasTimes: boolean;
  /** classes; empty: any; null: no classes */
  classes: string[] | null;
  hasTarget: boolean;
}

/** A line of data. */
interface Line {
  row: number;
  text: string;
}

const IGNORED = new Set(['problemname', 'missing', 'path', 'equallength']);

/**
 * A .ts file of sktime, aeon and the UEA archive: a whole sequence a row, `values:values:label` with one list of values for each dimension.
 * Columns are dim_0, dim_1, …, `time` with @timestamps, and `label` or `target`.
 *
 * @throws DataFormatError when it cannot be read, or is not such a file
 */
export async function openTs(path: string, options: Omit<RowOptions, 'columns'>): Promise<OpenTable> {
  const { onBytes: _, onProgress: __, onNote, ...quiet } = options;
  const header = headerOf();
  let found: Line | undefined;
  for await (const line of dataLines(path, quiet, header, onNote)) {
    found = line;
    break;
  }
  if (!found) throw new DataFormatError(path, 'has no rows after @data');
  const dimensions = header.dimensions ?? fieldsOf(path, found).length - Number(hasAnswer(header));
  if (dimensions < 1) throw new DataFormatError(path, 'has no values', found.row);
  const dims = Array.from({ length: dimensions }, (_, d) => `dim_${d}`);
  const label = header.classes === null ? null : 'label';
  if (header.hasTimes) {
    onNote?.(`${path} has timestamps, which are read with timestamp: time`);
  }
  const columns = [
    ...dims,
    ...(header.hasTimes ? ['time'] : []),
    ...(label === null ? [] : [label]),
    ...(header.hasTarget ? ['target'] : []),
  ];
  return {
    columns,
    roles: { columns: dims, label, targets: header.hasTarget ? ['target'] : [], sequence: null },
    async *rows(asked) {
      const positions = columnPositions(path, asked, columns);
      const own = headerOf();
      for await (const line of dataLines(path, { ...quiet, ...pick(options) }, own, undefined)) {
        const all = cellsOf(path, line, own, dimensions);
        yield { row: line.row, cells: positions.map((at) => all[at]) } satisfies Row;
      }
    },
    close: async () => {},
  };
}

function pick({ onBytes, onProgress }: Omit<RowOptions, 'columns'>): Pick<RowOptions, 'onBytes' | 'onProgress'> {
  return { ...(onBytes && { onBytes }), onProgress };
}

function headerOf(): Header {
  return { dimensions: null, length: null, hasTimes: false, classes: null, hasTarget: false };
}

function hasAnswer({ classes, hasTarget }: Header): boolean {
  return classes !== null || hasTarget;
}

/** @param header is filled before the first line of data */
async function* dataLines(
  path: string,
  options: Omit<RowOptions, 'columns' | 'onNote'>,
  header: Header,
  onNote: ((note: string) => void) | undefined,
): AsyncGenerator<Line> {
  let row = 0;
  let isData = false;
  for await (const line of readLines(path, options)) {
    row++;
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (isData) {
      yield { row, text };
    } else if (/^@data$/i.test(text)) {
      isData = true;
    } else if (text.startsWith('@')) {
      const [name, ...values] = text.slice(1).split(/\s+/) as [string, ...string[]];
      if (!direct(path, row, header, name.toLowerCase(), values)) {
        onNote?.(`${path}, row ${row}: @${name} is not known, and ignored`);
      }
    } else {
      throw new DataFormatError(
        path,
        'stands before @data and is no directive such as @classLabel; is it a .ts file of sktime or aeon?',
        row,
      );
    }
  }
  if (!isData) throw new DataFormatError(path, 'has no line @data; is it a .ts file of sktime or aeon?');
}

/** @returns whether the directive is known */
function direct(path: string, row: number, header: Header, name: string, values: readonly string[]): boolean {
  const wrong = (allowed: string) =>
    new DataFormatError(path, `@${name} is '${values.join(' ')}'; it must be ${allowed}`, row);
  const flag = () => {
    const value = values[0]?.toLowerCase();
    if (value !== 'true' && value !== 'false') throw wrong('true or false');
    return value === 'true';
  };
  const count = () => {
    const value = Number(values[0]);
    if (!Number.isSafeInteger(value) || value < 1 || value > 2 ** 20) throw wrong('an integer ≥ 1');
    return value;
  };
  switch (name) {
    case 'univariate':
      if (flag()) header.dimensions = 1;
      return true;
    case 'dimension':
    case 'dimensions':
      header.dimensions = count();
      return true;
    case 'serieslength':
      header.length = count();
      return true;
    case 'timestamps':
      header.hasTimes = flag();
      return true;
    case 'classlabel':
      header.classes = flag() ? values.slice(1) : null;
      return true;
    case 'targetlabel':
      header.hasTarget = flag();
      return true;
    default:
      return IGNORED.has(name);
  }
}

/** Texts between colons; those within parentheses do not count. */
function fieldsOf(path: string, { row, text }: Line): string[] {
  if (!text.includes('(')) return text.split(':').map((field) => field.trim());
  const fields: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ':' && depth === 0) {
      fields.push(text.slice(from, at).trim());
      from = at + 1;
    }
    if (depth < 0 || depth > 1) throw new DataFormatError(path, 'has parentheses that do not match', row);
  }
  if (depth !== 0) throw new DataFormatError(path, 'has parentheses that do not match', row);
  return [...fields, text.slice(from).trim()];
}

function cellsOf(path: string, line: Line, header: Header, dimensions: number): unknown[] {
  const wrong = (reason: string) => new DataFormatError(path, reason, line.row);
  const fields = fieldsOf(path, line);
  const wanted = dimensions + Number(hasAnswer(header));
  if (fields.length !== wanted) {
    const parts = `${dimensions} dimension${dimensions === 1 ? '' : 's'}${hasAnswer(header) ? ' and a label or target' : ''}`;
    throw wrong(`has ${fields.length} fields separated by colons, not ${wanted}: ${parts}`);
  }
  const read = fields.slice(0, dimensions).map((field, d) => valuesOf(path, line.row, field, d, header.hasTimes));
  const { length } = read[0]!.values;
  read.forEach(({ values, times }, d) => {
    if (values.length !== length) {
      throw wrong(`column 'dim_${d}' has ${values.length} steps, but column 'dim_0' has ${length} steps`);
    }
    const t = times.findIndex((time, i) => time !== read[0]!.times[i]);
    if (t >= 0)
      throw wrong(`column 'dim_${d}' has the time ${times[t]} at step ${t + 1}, but 'dim_0' has ${read[0]!.times[t]}`);
  });
  if (header.length !== null && header.length !== length) {
    throw wrong(`column 'dim_0' has ${length} steps, but @seriesLength says ${header.length}`);
  }
  const cells: unknown[] = read.map(({ values }) => values);
  if (header.hasTimes) cells.push(read[0]!.times);
  if (header.classes !== null) {
    const label = fields.at(-1)!;
    if (header.classes.length > 0 && !header.classes.includes(label)) {
      throw wrong(
        `column 'label' is '${label}', which @classLabel does not list; it lists ${header.classes.join(', ')}`,
      );
    }
    cells.push(label);
  }
  if (header.hasTarget) cells.push(fields.at(-1)!);
  return cells;
}

function valuesOf(
  path: string,
  row: number,
  field: string,
  dimension: number,
  hasTimes: boolean,
): { values: unknown[]; times: string[] } {
  const where = `column 'dim_${dimension}'`;
  if (field === '') throw new DataFormatError(path, `${where} has no values`, row);
  if (!hasTimes)
    return { values: field.split(',').map((text, t) => valueAt(path, row, where, text.trim(), t)), times: [] };
  const steps = [...field.matchAll(/\s*\(([^(),]*),([^(),]*)\)\s*(,|$)/gy)];
  const end = steps.reduce((length, [all]) => length + all.length, 0);
  if (end !== field.length || steps.at(-1)?.[3] === ',') {
    throw new DataFormatError(path, `${where} is not a list of (time,value), as @timestamps true says`, row);
  }
  return {
    values: steps.map(([, , value], t) => valueAt(path, row, where, value!.trim(), t)),
    times: steps.map(([, time]) => time!.trim()),
  };
}

function valueAt(path: string, row: number, where: string, text: string, t: number): string | undefined {
  if (text === '')
    throw new DataFormatError(path, `${where} is empty at step ${t + 1}; a missing value is written as ?`, row);
  return text === '?' || /^[+-]?nan$/i.test(text) ? undefined : text;
}
