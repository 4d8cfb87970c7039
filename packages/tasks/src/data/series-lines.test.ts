import { describe, expect, it } from 'vitest';
import type { SeriesOptions } from '../series/series-options.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { readUnlabelled } from './read-unlabelled.js';
import { seriesLines } from './series-lines.js';

const folder = temporaryFolder();
const reading = { columns: ['x', 'y'], label: 'class', sequence: 'id' } as const;
type Options = Omit<SeriesOptions, 'file'>;

/** What a stream gives for a text: inputs of all sequences, names, and notes. */
function ofStream(text: string, options: Options = reading) {
  const notes: string[] = [];
  const lines = seriesLines('standard input', { file: 'a.csv', ...options }, (note) => notes.push(note));
  const steps = text.split('\n').flatMap((line) => lines.read(line));
  return {
    values: steps.flatMap(({ inputs }) => [...inputs]),
    names: steps.filter(({ begins }) => begins).map(({ sequence }) => sequence ?? ''),
    notes,
  };
}

describe('seriesLines', () => {
  it.each<[string, string, Options]>([
    ['steps', '{"id":"a","x":1,"y":2}\n{"id":"a","x":3,"y":4}\n{"id":"b","x":5,"y":6}', reading],
    ['whole sequences', '{"id":"a","x":[1,3],"y":[2,4]}\n{"id":"b","x":[5],"y":[6]}', reading],
    ['whole sequences without names', '{"x":[1,3],"y":[2,4]}\n\n{"x":[5],"y":[6],"z":7}', reading],
    ['a name that is an array', '{"id":["a","a"],"x":[1,3],"y":[2,4]}', reading],
    [
      'whole sequences at any time',
      '{"t":[0,0.5,2],"x":[1,3,5],"y":[2,4,6]}\n{"t":[0,1],"x":[1,3],"y":[2,4]}',
      { ...reading, timestamp: 't', resample: { every: 1, method: 'mean' } },
    ],
    [
      'numbers that mean that there is none',
      '{"x":1,"y":-999}\n{"x":-999.0,"y":4}',
      { ...reading, missing: 'forward', missingValues: ['-999'] },
    ],
  ])('reads JSON Lines as a file of them: %s', async (_, text, options) => {
    const file = folder.write('a.jsonl', text);
    const { values, sequences, notes } = await readUnlabelled({ file, ...options });
    const found = ofStream(text, options);
    expect(found.values).toEqual([...values]);
    expect(found.names).toEqual(sequences.map(({ name }) => name));
    const known = notes.filter((note) => !note.startsWith('missing values'));
    expect(found.notes).toEqual(known.map((note) => note.replace(/^.*a\.jsonl/, 'standard input')));
  });

  it('reads times with the decimal sign of the other columns', async () => {
    const text = 't;x;y\n0,5;1;2\n1,75;3;4\n3;5;6';
    const options = { ...reading, delimiter: ';', decimal: ',', timestamp: 't', resample: { every: 1 } } as const;
    const { values } = await readUnlabelled({ file: folder.write('t.csv', text), ...options });
    expect(ofStream(text, options).values).toEqual([...values]);
    expect([...values]).toEqual([1, 2, 1, 2, 3, 4]);
    expect(() => ofStream(text, { ...options, decimal: '.' })).toThrow(
      "row 2: column 't' is '0,5', not a time; for decimal commas, set decimal: ','",
    );
  });

  it('says that every row is a sequence, if it is', () => {
    expect(ofStream('{"x":[1],"y":[2]}').notes).toEqual([
      "standard input has no column 'id', so every row is one sequence",
    ]);
    expect(ofStream('{"x":1,"y":2}').notes).toEqual(["standard input has no column 'id', so it is one sequence"]);
  });

  const allowed = "a line must be an object with a number for each of 'x', 'y', or an array of numbers";
  it.each<[string, number, string]>([
    ['[1,2]', 1, `is not a JSON object; ${allowed}`],
    ['{"x":1,"y":2}\nnull', 2, `is not a JSON object; ${allowed}`],
    ['{"x":1,"y":2', 1, allowed],
    ['{"x":1,"y":2}\n1,2', 2, allowed],
    ['{"x":1,"x":2,"y":2}', 1, `has a duplicate key; ${allowed}`],
    ['{}', 1, "has no 'x', 'y'; it has no members"],
    ['{"x":1,"z":2}', 1, "has no 'y'; it has 'x', 'z'"],
    ['{"id":"a","x":1,"y":2}\n{"x":1,"y":2}', 2, "has no 'id'; it has 'x', 'y'"],
    ['{"id":null,"x":1,"y":2}', 1, "column 'id' is null, not a name"],
    ['{"id":["a","b"],"x":[1,3],"y":[2,4]}', 1, "'id' is 'a' and 'b' inside one sequence; it must be constant"],
    ['{"x":[1],"y":2}', 1, "column 'y' is 2, not an array, but column 'x' has 1 steps"],
    ['{"x":[1],"y":[2,3]}', 1, "column 'y' has 2 steps, but column 'x' has 1 steps"],
    ['{"x":[],"y":[]}', 1, "column 'x' is an empty array; a sequence needs at least one step"],
    ['{"x":[1,"a"],"y":[2,3]}', 1, "column 'x' is 'a' at step 2, not a number"],
    ['{"x":[1,[2]],"y":[2,3]}', 1, "column 'x' is [2] at step 2, not a number"],
    [
      '{"x":[1],"y":[2]}\n{"x":1,"y":2}',
      2,
      'contains one step of a sequence, but row 1 contains arrays (a whole sequence)',
    ],
    ['{"x":1,"y":null}', 1, "column 'y' is null, not a number; for missing values, set missing: forward"],
    ['x,y,id\n1,,a', 2, "column 'y' is empty, not a number; for missing values, set missing: forward"],
    ['x,y,id\n1,2,', 2, "column 'id' is empty, not a name"],
  ])('refuses %j, and names the row', (text, row, message) => {
    expect(() => ofStream(text)).toThrow(`standard input, row ${row}: `);
    expect(() => ofStream(text)).toThrow(message);
  });

  it('forgets a line that it refused', () => {
    const options = { ...reading, timestamp: 't', resample: { every: 1 } } as const;
    const lines = seriesLines('standard input', { file: 'a.csv', ...options }, () => {});
    expect(() => lines.read('{"t":[0,1,1],"x":[1,2,3],"y":[1,2,3]}')).toThrow(
      "row 1: column 't' is 1, not after the row before; times must ascend",
    );
    expect(lines.read('{"t":0,"x":1,"y":2}')).toMatchObject([{ begins: true, sequence: null }]);
    expect(() => lines.read('{"t":"soon","x":1,"y":2}')).toThrow("row 3: column 't' is 'soon', not a time");
    expect(lines.read('{"t":1,"x":3,"y":4}')).toMatchObject([{ begins: false }]);
  });
});
