import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { commandHere } from '../testing/command-here.js';
import { resultRecord } from '../testing/result-record.js';

const folder = temporaryFolder();
const at = (...path: string[]) => join(folder, ...path);
const qornn = commandHere(folder);

for (const [name, bytes] of [
  ['copy-6', 900],
  ['copy-gru', 1000],
] as const) {
  const { modelSha256: _, ...record } = resultRecord({ name, modelStateBits: 12 });
  record.integer[0]!.bytes = bytes;
  mkdirSync(at('kept', `${name}-seed1`), { recursive: true });
  writeFileSync(at('kept', `${name}-seed1`, 'summary.json'), JSON.stringify(record));
}

describe('qornn results', () => {
  it('writes plots, and a page that links them from where it is', async () => {
    const args = ['results', '--models', 'kept', '--out', 'pages/results.md', '--plots', 'plots (new)', '--json'];
    mkdirSync(at('pages'));
    const { code, stdout, stderr } = await qornn(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('written: 1 plots in plots (new)') });
    expect(readFileSync(at('pages', 'results.md'), 'utf8')).toContain(
      '![recall of copy, T0 100 against bytes](../plots%20%28new%29/copy-t0-100.svg)',
    );
    expect(readdirSync(at('plots (new)'))).toEqual(['copy-t0-100.svg']);
    expect(readFileSync(at('plots (new)', 'copy-t0-100.svg'), 'utf8')).toContain('<svg xmlns=');
    const { records, tasks } = JSON.parse(stdout);
    expect(records.map(({ name }: { name: string }) => name)).toEqual(['copy-6', 'copy-gru']);
    expect(tasks).toMatchObject([
      {
        task: 'copy, T0 100',
        metric: { name: 'recall', goal: 'max' },
        plot: join('plots (new)', 'copy-t0-100.svg'),
        points: [
          {
            name: 'copy-6',
            bytes: 900,
            value: 0.98,
            range: [0.98, 0.98],
            seeds: [1],
            isInteger: true,
            isOnFront: true,
          },
          { name: 'copy-gru', bytes: 1000, isOnFront: false },
        ],
      },
    ]);
  });

  it('prints a page without plots', async () => {
    const { stdout } = await qornn(['results', '--models', 'kept']);
    expect(stdout).toContain('## copy, T0 100');
    expect(stdout).not.toContain('![');
  });

  it('refuses a folder for plots that is a file, and names what is wrong with a record', async () => {
    writeFileSync(at('file'), '');
    const refused = await qornn(['results', '--models', 'kept', '--plots', 'file']);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--plots: file is a file; name a folder'),
    });
    mkdirSync(at('bad', 'a'), { recursive: true });
    writeFileSync(at('bad', 'a', 'summary.json'), JSON.stringify({ ...resultRecord(), validation: ['1'] }));
    const { code, stderr } = await qornn(['results', '--models', 'bad']);
    expect(code).toBe(1);
    expect(stderr).toContain('validation');
  });
});
