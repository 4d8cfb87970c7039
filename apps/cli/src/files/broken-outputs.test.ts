import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

const folder = temporaryFolder();
const { qornn } = commandIn(folder);
const bin = fileURLToPath(new URL('../../bin/qornn.js', import.meta.url));

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command with shell redirections. */
function redirected(command: string, redirection: string): Promise<Ended> {
  const line = `"$NODE" "$BIN" ${command} ${redirection}`;
  const env = { ...process.env, NODE: process.execPath, BIN: bin, QORNN_BACKEND: 'wasm', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile('/bin/bash', ['-c', `set -o pipefail; ${line}`], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

beforeAll(async () => {
  writeFileSync(join(folder, 'tiny.yaml'), tinyYaml);
  const { code, stderr } = await qornn(['train', 'tiny.yaml']);
  if (code !== 0) throw new Error(stderr);
});

const here = existsSync('/dev/full') && existsSync('/bin/bash');

describe.runIf(here)('output that cannot be written', () => {
  it.each([
    'presets',
    'presets --json',
    '--help',
    'runs',
    'inspect runs/tiny-seed0',
    'eval runs/tiny-seed0 --sequences 4',
    'data path',
  ])('%s on a full disk: one line, and exit code 1', async (command) => {
    const { code, stderr } = await redirected(command, '>/dev/full');
    expect(code).toBe(1);
    const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('backend: '));
    expect(said).toEqual([expect.stringMatching(/^qornn: the output could not be written \(ENOSPC: /)]);
  });

  it.each(['presets', 'eval runs/tiny-seed0 --sequences 4'])(
    '%s into a pipe that is closed: not a word',
    async (command) => {
      const { code, stderr } = await redirected(command, '| head -c 1 >/dev/null');
      expect(code).toBe(0);
      expect(stderr).not.toMatch(/EPIPE|qornn:/);
    },
  );

  it('is not reported for a closed stdout', async () => {
    for (const closed of ['>&-', '2>&-', '>&- 2>&-'])
      expect(await redirected('presets', closed)).toMatchObject({ code: 0 });
  });
});

describe.runIf(here)('a training whose log cannot be written', () => {
  it.each([
    ['on a full disk', '2>/dev/full', 1],
    ['with --json on a full disk', '--json 2>/dev/full', 1],
    ['and its result neither', '>/dev/full 2>/dev/full', 1],
    ['into a pipe that is closed', '2> >(exec 0<&-)', 0],
    ['as it is closed', '2>&-', 0],
  ])('ends as any other, %s', async (name, redirection, expected) => {
    const out = name.replace(/\W/g, '-');
    const { code, stdout } = await redirected(`train tiny.yaml --out ${out}`, redirection);
    expect(code).toBe(expected);
    const summary = JSON.parse(readFileSync(join(folder, out, 'summary.json'), 'utf8'));
    expect(summary).toMatchObject({ stopped: 'finished', steps: 40, test: { quantized: expect.anything() } });
    expect(existsSync(join(folder, out, 'running.json'))).toBe(false);
    if (redirection === '2>/dev/full') {
      expect(stdout).toContain('finished after 40 steps');
      expect(stdout).toMatch(/\nqornn: the log could not be written \(ENOSPC: .*\n$/);
    }
    if (redirection.startsWith('--json')) expect(JSON.parse(stdout)).toMatchObject({ stopped: 'finished' });
  });

  it('sets the exit code', async () => {
    const { code } = await redirected('train nothing.yaml', '2>/dev/full');
    expect(code).toBe(2);
  });
});
