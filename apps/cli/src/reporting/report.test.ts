import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

const folder = temporaryFolder();
const qornn = commandHere(folder);
const expectFailure = failureOf(qornn);
const at = (...names: string[]) => join(folder, ...names);
const run = (seed: number) => join('runs', `tiny-seed${seed}`);

interface Reported {
  out: string;
  bytes: number;
  tasks: string[];
  runs: { label: string; missing: string[] }[];
}

async function reported(args: string[]): Promise<Reported & { page: string }> {
  const { code, stdout, stderr } = await qornn(['report', ...args, '--json']);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  const document = JSON.parse(stdout) as Reported;
  return { ...document, page: readFileSync(at(document.out), 'utf8') };
}

const headings = (page: string) => Array.from(page.matchAll(/<h[234][^>]*>(.*?)<\/h/g), ([, text]) => text);

/** Slow, fast and dangerous waves. */
function writeWaves(): void {
  const names = ['slow', 'fast', '<script>alert(1)</script>'];
  const rows = Array.from({ length: 60 * 8 }, (_, i) => {
    const [s, t] = [Math.floor(i / 8), i % 8];
    return `s${s},${Math.sin(s + (1 + (s % 3)) * t).toFixed(3)},${names[s % 3]}`;
  });
  writeFileSync(at('waves.csv'), `session,x,way\n${rows.join('\n')}\n`);
  const task = 'task: { name: series, file: waves.csv, columns: [x], label: way, sequence: session }';
  writeFileSync(at('waves.yaml'), tinyYaml.replace(/task: .*/, task).replace('name: tiny', 'name: waves'));
}

beforeAll(async () => {
  writeFileSync(at('tiny.yaml'), tinyYaml);
  writeWaves();
  for (const args of [
    ['train', 'tiny.yaml', '--set', 'training.recordSpectra=true'],
    ['train', 'tiny.yaml', '--seed', '1'],
    ['train', 'waves.yaml'],
    ['quantize', run(0), '--sequences', '8'],
    ['quantize', 'runs/waves-seed0'],
    ['results', 'add', run(0), '--models', 'kept', '--sequences', '8', '--state-bits', '8,12'],
  ]) {
    const { code, stderr } = await qornn(args);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  }
});

describe('qornn report', () => {
  it('shows everything of a run with an integer model', async () => {
    const { page, runs, bytes } = await reported([run(0), '-o', 'one.html', '--sequences', '16']);
    expect(runs).toEqual([{ label: run(0), task: 'copy, T0 6, symbols 2, alphabet 3', missing: [] }]);
    expect(bytes).toBe(Buffer.byteLength(page));
    expect(headings(page)).toEqual([
      'copy, T0 6, symbols 2, alphabet 3',
      'Learning curves',
      'Metric against bytes',
      run(0),
      'Answers, integers, on 16 test sequences',
      'Spectra of the recurrent weights',
      'Codes of the integer model',
      'States of the integer model',
      'Noise of the integers',
    ]);
    expect(page).toContain('>layer 0 recurrent (W): 16 × 16 codes of 6 bits');
    expect(page).toContain(
      '>Smallest and largest singular value and eigenvalue modulus of the recurrent weights during training',
    );
    expect(page).toContain('<code>qornn report');
  });

  it('joins seeds, groups tasks, and says what is missing', async () => {
    const { page, runs, tasks } = await reported([run(0), run(1), 'runs/waves-seed0', `${run(1)}/`, '-o', 'all.html']);
    expect(tasks).toHaveLength(2);
    expect(page).toContain('3 runs of 2 tasks, compared within each');
    expect(page).toContain('tiny, mean and range of 2 seeds');
    expect(tasks[1]).toBe('series, file waves.csv, columns [x], label way, sequence session');
    expect(runs.map(({ missing }) => missing.length)).toEqual([0, 1, 0]);
    expect(runs[1]!.missing[0]).toMatch(/^there is no integer model; to make it: .* quantize runs\/tiny-seed1$/);
    expect(page).toContain('Answers, quantized weights');
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('reads what results add kept, and a model file by itself', async () => {
    const kept = JSON.parse(readFileSync(at('kept', 'tiny-seed0', 'summary.json'), 'utf8'));
    expect(kept).toMatchObject({ trainingSequences: null, validation: expect.arrayContaining([expect.any(Number)]) });
    expect(kept.validation).toHaveLength(10);
    cpSync(at('kept', 'tiny-seed0', 'model.qornn.safetensors'), at('alone.safetensors'));
    const args = ['kept/tiny-seed0', 'alone.safetensors', '--sequences', '8', '-o', 'kept.html'];
    const { page, runs } = await reported(args);
    expect(runs.map(({ label }) => label)).toEqual(['kept/tiny-seed0', 'alone.safetensors']);
    expect(runs.every(({ missing }) => missing.length === 1)).toBe(true);
    expect(page).toContain('<td>integers, 8-bit states</td>');
    expect(headings(page)).toContain('Answers, integers, on 8 test sequences');
    expect(headings(page).filter((text) => text === 'Spectra of the recurrent weights')).toHaveLength(2);
  });

  it('goes on without data, without checkpoints, and without a summary', async () => {
    cpSync(at('runs', 'waves-seed0'), at('moved'), { recursive: true });
    const config = readFileSync(at('moved', 'config.yaml'), 'utf8');
    writeFileSync(at('moved', 'config.yaml'), config.replace(/file: .*waves\.csv/, 'file: gone.csv'));
    cpSync(at(run(0)), at('bare'), { recursive: true });
    rmSync(at('bare', 'checkpoints'), { recursive: true });
    for (const name of ['summary.json', 'quantization.json']) rmSync(at('bare', name));
    writeFileSync(at('bare', 'metrics.jsonl'), '');
    const { runs } = await reported(['moved', 'bare', '-o', 'less.html', '--sequences', '8']);
    expect(runs[0]!.missing).toEqual([
      expect.stringMatching(/^nothing is answered, because there are no data: .*gone\.csv/),
    ]);
    expect(runs[1]!.missing).toEqual([
      'the run is not finished, so there is no summary of it',
      'there are no learning curves, because metrics.jsonl has no evaluations',
      expect.stringMatching(/^the integer model was made from earlier weights/),
      'there is no checkpoint, so nothing is known of the weights in floating point',
      'the noise of the integers needs a checkpoint and the data',
    ]);
  });

  it('answers nothing where no sequences are asked for', async () => {
    const { page } = await reported([run(0), '-o', 'zero.html', '--sequences', '0', '--title', 'My "runs" <b>']);
    expect(headings(page).some((text) => text!.startsWith('Answers'))).toBe(false);
    expect(page).toContain('<h1>My &quot;runs&quot; &lt;b&gt;</h1>');
  });

  it('takes all runs in a folder that is none itself, such as that of a sweep', async () => {
    writeFileSync(at('runs', 'sweep.json'), '{}');
    const { runs } = await reported(['runs', '-o', 'folder.html', '--sequences', '0']);
    expect(runs.map(({ label }) => label)).toEqual([run(0), run(1), join('runs', 'waves-seed0')]);
  });

  it('replaces a report, and other files only with --force', async () => {
    writeFileSync(at('notes.html'), '<!doctype html><p>mine');
    await expectFailure(['report', run(0), '-o', 'notes.html'], 2, /^qornn: --out: notes\.html exists; .* --force$/);
    expect(readFileSync(at('notes.html'), 'utf8')).toContain('mine');
    const quick = ['--sequences', '0'];
    await reported([run(0), '-o', 'notes.html', '--force', ...quick]);
    await reported([run(1), '-o', 'notes.html', ...quick]);
  });

  it('says in one line what is wrong', async () => {
    mkdirSync(at('empty'), { recursive: true });
    mkdirSync(at('broken'), { recursive: true });
    writeFileSync(at('broken', 'summary.json'), '{"name": 3}');
    writeFileSync(at('empty.safetensors'), '');
    symlinkSync(at('waves.csv'), at('link.html'));
    const fails = (args: string[], code: number, message: RegExp) => expectFailure(['report', ...args], code, message);
    await fails([run(0)], 2, /^qornn: --out: is needed; name a file$/);
    await fails(['nowhere', '-o', 'x.html'], 2, /^qornn: nowhere: no such run folder or model file$/);
    await fails(['empty', '-o', 'x.html'], 2, /^qornn: empty: has no config\.yaml, summary\.json or model/);
    await fails(['waves.csv', '-o', 'x.html'], 1, /^qornn: waves\.csv: /);
    await fails(['empty.safetensors', '-o', 'x.html'], 1, /^qornn: empty\.safetensors: /);
    await fails(['broken', '-o', 'x.html'], 1, /^qornn: broken\/summary\.json: /);
    await fails([run(0), '-o', 'link.html'], 2, /is a symbolic link/);
    await fails([run(0), '-o', join(run(0), 'config.yaml'), '--force'], 2, /config\.yaml/);
    await fails(
      [run(0), '-o', 'waves.csv/x.html', '--sequences', '0'],
      1,
      /^qornn: waves\.csv\/x\.html: cannot be written/,
    );
    await fails([run(0), '-o', 'x.html', '--sequences', 'many'], 2, /--sequences: 'many' is not allowed/);
    expect(existsSync(at('x.html'))).toBe(false);
  });
});
