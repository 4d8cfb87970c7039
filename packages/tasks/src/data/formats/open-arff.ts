import { columnPositions } from '../column-positions.js';
import { DataFormatError } from '../format-error.js';
import { readLines } from '../read-lines.js';
import type { RowOptions } from '../rows.js';
import type { OpenTable } from './open-table.js';
import { wideTable } from './wide-table.js';

/** An attribute of an ARFF file. */
interface Attribute {
  name: string;
  kind: 'number' | 'nominal' | 'text' | 'relation';
  /** classes of a nominal attribute */
  values: readonly string[];
  /** number of attributes of a relation: steps */
  width: number;
}

/** Options of {@link openArff}. */
export interface ArffOptions extends Omit<RowOptions, 'columns'> {
  layout: 'long' | 'wide';
  /** columns of the steps of each input; empty: all numbers */
  channels: Readonly<Record<string, readonly string[]>>;
  /** columns that are not steps */
  others: readonly string[];
}

/** Cells of a row: of a relational attribute one list of texts for each of its rows. */
type Cell = string | undefined | (string | undefined)[][];

/**
 * An ARFF file of Weka: rows are whole sequences (wide), as in the UCR archive, or steps (long). A relational attribute, as in the UEA
 * archive, has a dimension a row: dim_0, dim_1, …. The class is the last nominal attribute.
 *
 * @throws DataFormatError when it cannot be read, or is not ARFF
 */
export async function openArff(path: string, options: ArffOptions): Promise<OpenTable> {
  const { layout, channels, others, onNote: _, ...reading } = options;
  const { onBytes: __, onProgress: ___, ...quiet } = reading;
  const attributes: Attribute[] = [];
  let first: Cell[] | undefined;
  for await (const { cells } of rowsOf(path, quiet, attributes)) {
    first = cells;
    break;
  }
  if (!first) throw new DataFormatError(path, 'has no rows after @data');
  const relations = attributes.filter(({ kind }) => kind === 'relation');
  if (relations.length > 1) throw new DataFormatError(path, 'has more than one relational attribute; one is allowed');
  const at = attributes.findIndex(({ kind }) => kind === 'relation');
  const dims = at < 0 ? [] : (first[at] as unknown[]).map((_, d) => `dim_${d}`);
  const plain = attributes.filter(({ kind }) => kind !== 'relation').map(({ name }) => name);
  const label = attributes.filter(({ kind }) => kind === 'nominal').at(-1)?.name ?? null;
  const numbers = attributes.filter(({ kind }) => kind === 'number').map(({ name }) => name);
  const names = [...dims, ...plain];
  const table: OpenTable = {
    columns: names,
    roles: { columns: at < 0 ? numbers : dims, label, targets: [], sequence: null },
    async *rows(asked) {
      const positions = columnPositions(path, asked, names);
      for await (const { row, cells } of rowsOf(path, reading, [])) {
        const bag = at < 0 ? [] : (cells[at] as (string | undefined)[][]);
        if (bag.length !== dims.length) {
          throw new DataFormatError(path, `has ${bag.length} dimensions, but the first row has ${dims.length}`, row);
        }
        const all = [...bag, ...cells.filter((_, i) => i !== at)];
        yield { row, cells: positions.map((position) => all[position]) };
      }
    },
    close: async () => {},
  };
  if (at >= 0 || layout === 'long') return table;
  const notSteps = names.filter((name) => !numbers.includes(name));
  const steps = Object.keys(channels).length === 0 ? { dim_0: [] } : channels;
  const isPadding = (cell: unknown) => cell === undefined;
  return wideTable(path, table, { channels: steps, others: [...others, ...notSteps], isPadding });
}

/** @param attributes is filled before the first row */
async function* rowsOf(
  path: string,
  options: Omit<RowOptions, 'columns' | 'onNote'>,
  attributes: Attribute[],
): AsyncGenerator<{ row: number; cells: Cell[] }> {
  let row = 0;
  let isData = false;
  /** the relational attribute that is being declared */
  let open: Attribute | null = null;
  for await (const line of readLines(path, options)) {
    row++;
    const text = line.trim();
    if (text === '' || text.startsWith('%')) continue;
    const wrong = (reason: string) => new DataFormatError(path, reason, row);
    if (isData) {
      yield { row, cells: cellsOf(path, row, text, attributes) };
      continue;
    }
    const [, keyword] = /^@(\w+)/.exec(text) ?? [];
    switch (keyword?.toLowerCase()) {
      case 'relation':
        continue;
      case 'attribute': {
        const attribute = attributeOf(path, row, text);
        if (open) {
          if (attribute.kind !== 'number')
            throw wrong(`attribute '${attribute.name}' of a relational attribute is no number`);
          open.width++;
        } else {
          if (attributes.some(({ name }) => name === attribute.name))
            throw wrong(`has more than one attribute '${attribute.name}'`);
          attributes.push(attribute);
          if (attribute.kind === 'relation') open = attribute;
        }
        continue;
      }
      case 'end':
        if (!open) throw wrong('@end stands without a relational attribute');
        open = null;
        continue;
      case 'data':
        if (open) throw wrong(`the relational attribute '${(open as Attribute).name}' is not closed by @end`);
        if (attributes.length === 0) throw wrong('has no @attribute before @data');
        isData = true;
        continue;
      default:
        throw wrong('is not ARFF: before @data, a line is @relation, @attribute, or a comment that begins with %');
    }
  }
  if (!isData) throw new DataFormatError(path, 'has no line @data; is it an ARFF file?');
}

function attributeOf(path: string, row: number, text: string): Attribute {
  const wrong = (reason: string) => new DataFormatError(path, reason, row);
  const rest = text.replace(/^@\w+\s+/, '');
  const [, quotedName, plainName, type] = /^(?:(["'](?:\\.|[^\\])*?["'])|([^\s{]+))\s*(.*)$/.exec(rest) ?? [];
  const name = quotedName === undefined ? plainName : unquoted(quotedName);
  if (name === undefined || name === '' || !type) throw wrong('is not @attribute with a name and a type');
  if (type.startsWith('{')) {
    if (!type.endsWith('}')) throw wrong(`attribute '${name}' has a list of values that is not closed by }`);
    const values = split(path, row, type.slice(1, -1)).map((value) => value ?? '?');
    return { name, kind: 'nominal', values, width: 0 };
  }
  const kind = type.toLowerCase().split(/\s/)[0]!;
  if (['numeric', 'real', 'integer'].includes(kind)) return { name, kind: 'number', values: [], width: 0 };
  if (kind === 'string' || kind === 'date') return { name, kind: 'text', values: [], width: 0 };
  if (kind === 'relational') return { name, kind: 'relation', values: [], width: 0 };
  throw wrong(
    `attribute '${name}' has the type '${type}'; allowed are numeric, real, integer, string, date, relational and {…}`,
  );
}

function cellsOf(path: string, row: number, text: string, attributes: readonly Attribute[]): Cell[] {
  const wrong = (reason: string) => new DataFormatError(path, reason, row);
  if (text.startsWith('{')) {
    throw wrong(
      'is a sparse row ({index value, …}), which is not read; save it with Weka as a dense file (SparseToNonSparse)',
    );
  }
  const cells = split(path, row, text);
  if (cells.length !== attributes.length) {
    throw wrong(`has ${cells.length} cells, but there are ${attributes.length} attributes`);
  }
  return cells.map((cell, i) => {
    const { name, kind, values, width } = attributes[i]!;
    if (kind === 'nominal' && cell !== undefined && !values.includes(cell)) {
      throw wrong(`column '${name}' is '${cell}'; its attribute allows ${values.join(', ')}`);
    }
    return kind === 'relation' ? bagOf(path, row, name, cell, width) : cell;
  });
}

function bagOf(
  path: string,
  row: number,
  name: string,
  cell: string | undefined,
  width: number,
): (string | undefined)[][] {
  const wrong = (reason: string) => new DataFormatError(path, reason, row);
  if (cell === undefined) throw wrong(`column '${name}' is missing`);
  const dims = cell.split('\n').filter((line) => line.trim() !== '');
  const bag = dims.map((line, d) => {
    const values = split(path, row, line.trim());
    if (values.length > width)
      throw wrong(`dimension ${d} of column '${name}' has ${values.length} values, but ${width} attributes`);
    return values;
  });
  // As in rows without relations, ? at the end of all dimensions is padding.
  const length = bag.reduce(
    (max, values) => Math.max(max, values.findLastIndex((value) => value !== undefined) + 1),
    0,
  );
  if (length === 0) throw wrong(`column '${name}' has no values`);
  return bag.map((values) => Array.from({ length }, (_, t) => values[t]));
}

/** Cells separated by commas, quoted or not; undefined for a missing value, an unquoted question mark. */
function split(path: string, row: number, text: string): (string | undefined)[] {
  const cell = /\s*(?:("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|([^,'"]*))\s*(,|$)/y;
  const cells: (string | undefined)[] = [];
  for (;;) {
    const found = cell.exec(text);
    if (!found) {
      const reason =
        'has a quote that is not closed, or text around it; inside a quoted cell, a quote is written as \\\' or \\"';
      throw new DataFormatError(path, reason, row);
    }
    const [, quotedText, plain, end] = found;
    const value = plain?.trim();
    if (quotedText === undefined && value === '') {
      throw new DataFormatError(path, `cell ${cells.length + 1} is empty; a missing value is written as ?`, row);
    }
    cells.push(quotedText !== undefined ? unquoted(quotedText) : value === '?' ? undefined : value);
    if (end === '') return cells;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\([\s\S])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}
