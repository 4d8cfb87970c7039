import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const folder = temporaryFolder();
const { qornn } = commandIn(folder);
const here = commandHere(folder);
const QUICK = ['bench', '--filter', 'wasm-slice', '--quick', '--rounds', '6'];
const before = join(folder, 'before.json');

beforeAll(async () => {
  const { code, stderr } = await qornn([...QUICK, '--out', 'before.json']);
  if (code !== 0) throw new Error(stderr);
});

describe('qornn bench', () => {
  it('saves a record with every sample, and prints it in four formats', async () => {
    const record = JSON.parse(readFileSync(before, 'utf8'));
    expect(record).toMatchObject({ format: 'qornn-benchmarks', version: 1, complete: true });
    expect(record.settings).toEqual({ quick: true, filter: 'wasm-slice', rounds: 6 });
    expect(record.commit.hash).toMatch(/^[0-9a-f]{40}$/);
    expect(record.results[0].contestants[0].samples).toHaveLength(6);
    const printed = await qornn([...QUICK, '--format', 'csv']);
    expect(printed.stdout.split('\r\n')[0]).toMatch(/^benchmark,title,package,group,contestant,/);
    expect((await qornn([...QUICK, '--format', 'markdown'])).stdout).toMatch(/^### /);
  });

  it('compares two records without measuring', async () => {
    const record = JSON.parse(readFileSync(before, 'utf8'));
    writeFileSync(join(folder, 'after.json'), JSON.stringify({ ...record, commit: null }));
    const { code, stdout, stderr } = await here(['bench', '--compare', 'before.json', 'after.json', '--all']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('before.json → after.json\n  commit: ');
    expect(stdout).toContain('0 of 2 rows moved by 10.0 % or more beyond noise');
    expect(stdout).toContain('+0.0 %');
    const { rows } = JSON.parse((await here(['bench', '--compare', 'before.json', 'after.json', '--json'])).stdout);
    expect(rows).toHaveLength(2);
  });

  it('fails on slower rows only if it is told to', async () => {
    const record = JSON.parse(readFileSync(before, 'utf8'));
    const [result] = record.results;
    const contestants = Array.from({ length: 8 }, (_, i) => ({
      name: `row ${i}`,
      samples: [1, 1.01, 0.99, 1, 1, 1.02],
    }));
    const side = (factor: number) => ({
      ...record,
      // Where there is more to do than cores, times by the wall clock are not judged.
      machine: { ...record.machine, load: { before: 0, after: 0 } },
      results: [
        {
          ...result,
          goals: [],
          baseline: 'row 0',
          contestants: contestants.map(({ name, samples }, i) => ({
            name,
            samples: samples.map((sample) => (i === 3 ? factor : 1) * sample),
          })),
        },
      ],
    });
    writeFileSync(join(folder, 'a.json'), JSON.stringify(side(1)));
    writeFileSync(join(folder, 'b.json'), JSON.stringify(side(1.4)));
    const compare = ['bench', '--compare', 'a.json', 'b.json'];
    const { code, stdout } = await here(compare);
    expect([code, stdout.match(/row \d/g)]).toEqual([0, ['row 3']]);
    expect(await here([...compare, '--fail-on-slower'])).toMatchObject({ code: 1 });
    expect(await here(['bench', '--compare', 'b.json', 'a.json', '--fail-on-slower'])).toMatchObject({ code: 0 });
    expect(await here([...compare, '--min-effect', '50', '--fail-on-slower'])).toMatchObject({ code: 0 });
  });

  it('measures what a record measured, and compares', async () => {
    const { code, stdout } = await qornn(['bench', '--compare', 'before.json', '--all', '--out', 'now.json']);
    expect(code).toBe(0);
    expect(stdout).toContain('before.json → this run');
    expect(JSON.parse(readFileSync(join(folder, 'now.json'), 'utf8')).settings).toEqual({
      quick: true,
      filter: 'wasm-slice',
      rounds: 6,
    });
  });

  it.each([
    [['--compare', 'none.json'], '--compare: there is no file none.json'],
    [['--compare', 'before.json', 'training'], '--compare: there is no file training; two names are those of records'],
    [['--compare', 'a', 'b', 'c'], '--compare: takes a record, a commit or two records, not 3 names'],
    [['--compare', 'no-such-branch'], "--compare: 'no-such-branch' is neither a file nor a commit of this repository"],
    [['--compare', '--all'], "--compare: '--all' is neither a file nor a commit of this repository"],
    [['training', '--compare', 'before.json', 'before.json'], 'training: two records are compared without measuring'],
    [['--compare', 'before.json', 'before.json', '--quick'], '--quick: two records are compared without measuring'],
    [['--compare', 'before.json', '--pairs', '5'], '--pairs: only with a commit'],
    [['--compare', 'before.json', '--max-pairs', '5'], '--max-pairs: only with a commit'],
    [['--compare', 'HEAD', '--max-pairs', '5'], '--max-pairs: 5 is less than the 8 pairs of every benchmark'],
    [['--compare', 'HEAD', '--out', 'before.json'], '--out: before.json is not a folder; with a commit, it takes one'],
    [['--compare', 'HEAD', '--out', '.'], '--out: . holds '],
    [['--fail-on-slower'], '--fail-on-slower: only with --compare'],
    [['--min-effect', '-1', '--compare', 'before.json'], "--min-effect: '-1' is not allowed; must be a number ≥ 0"],
    [['--json', '--format', 'csv'], '--format: csv and --json exclude each other'],
    [['--format', 'html'], "--format: 'html' is not allowed; must be one of table, markdown, csv, json"],
    [['--units', '8..2'], "units: '8..2' has no value, or more than 1000"],
    [['--bits', '2..x'], "bits: '2..x' is not a range"],
    [['--parameter', 'colour=red'], "no benchmark has a parameter 'colour'; there are "],
    [['--parameter', 'units'], "--parameter: 'units' is not allowed; must be name=values"],
    [['--units', '64', '--parameter', 'units=128'], '--parameter: units is given twice; give one list'],
    [['--rounds', '0'], "--rounds: '0' is not allowed; must be an integer from 1 to 1000"],
    [
      ['--out', 'none/../before.json', '--compare', 'before.json'],
      '--out: none/../before.json is before.json, which this command reads',
    ],
  ])('%j: one line, and exit code 2', { timeout: 240_000 }, async (words, message) => {
    const { code, stdout, stderr } = await here(['bench', ...words]);
    expect([code, stdout, stderr.trimEnd().split('\n')]).toEqual([
      2,
      '',
      [expect.stringContaining(`qornn: ${message}`)],
    ]);
  });

  it('damaged records are failures of one line', async () => {
    writeFileSync(join(folder, 'cut.json'), readFileSync(before, 'utf8').slice(0, 300));
    const { code, stderr } = await here(['bench', '--compare', 'before.json', 'cut.json']);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^qornn: cut\.json: is not JSON \(.*\); it may be cut off\n$/),
    ]);
  });

  it('prints and saves what was measured when it is interrupted', async () => {
    const words = ['bench', '--filter', 'wasm-', '--out', 'part.json'];
    const { code, stdout, stderr } = await qornn(words, { interruptAt: 'contiguous slices', signal: 'SIGINT' });
    expect(code).toBe(130);
    const record = JSON.parse(readFileSync(join(folder, 'part.json'), 'utf8'));
    expect(record.complete).toBe(false);
    expect(record.results.map(({ name }: { name: string }) => name)).toEqual(['wasm-product']);
    expect(stdout).toContain('Incomplete');
    expect(stderr).toContain(
      'interrupted; what was measured until then is shown and in part.json, marked as incomplete',
    );
    expect(readdirSync(folder).some((name) => name.startsWith('part.json.'))).toBe(false);
    expect(existsSync(join(folder, 'part.json'))).toBe(true);
  });
});
