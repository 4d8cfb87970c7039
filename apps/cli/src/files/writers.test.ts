import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../quantization/model-report.js';
import { commandIn, failureOf } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

const folder = temporaryFolder();
const { qornn } = commandIn(folder);
const here = commandHere(folder);
const expectFailure = failureOf(here);
const at = (...names: string[]) => join(folder, ...names);
const run = join('runs', 'tiny-seed0');

/** All files of a folder, with their content. */
function contents(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [join(parentPath, name), digestOf(readFileSync(join(parentPath, name)))]),
  );
}

beforeAll(async () => {
  writeFileSync(at('tiny.yaml'), tinyYaml);
  for (const args of [
    ['train', 'tiny.yaml'],
    ['quantize', run, '--sequences', '8'],
  ]) {
    const { code, stderr } = await qornn(args);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  }
}, 120_000);

describe('concurrent processes', () => {
  it('train a run once; the others name the process that trains', { timeout: 300_000 }, async () => {
    // Long enough that the others start before it ends.
    const args = (seed: number) => [
      'train',
      'tiny.yaml',
      '--seed',
      `${seed}`,
      '--out',
      'shared',
      '--set',
      'training.steps=800',
    ];
    const ended = await Promise.all([0, 1, 2].map((seed) => qornn(args(seed))));
    const winners = ended.flatMap(({ code }, seed) => (code === 0 ? [seed] : []));
    expect(winners).toHaveLength(1);
    for (const { code, stderr } of ended) {
      if (code !== 0) {
        expect(code).toBe(1);
        expect(stderr).toMatch(
          /^qornn: shared: is being trained by process \d+ on \S+ since \S+; wait for it, or remove/m,
        );
      }
    }
    expect(readFileSync(at('shared', 'config.yaml'), 'utf8')).toMatch(new RegExp(`^seed: ${winners[0]}$`, 'm'));
    expect(JSON.parse(readFileSync(at('shared', 'summary.json'), 'utf8')).seed).toBe(winners[0]);
    expect(readdirSync(at('shared')).sort()).toEqual(
      readdirSync(at(run))
        .filter((name) => !/^(model|quantization)\./.test(name))
        .sort(),
    );
  });

  it('quantize and add results one after the other, so that model and report match', async () => {
    const quantize = (bits: number) => qornn(['quantize', run, '--state-bits', `${bits}`, '--sequences', '8']);
    const add = () => qornn(['results', 'add', run, '--models', 'raced', '--sequences', '8', '--state-bits', '8']);
    const ended = await Promise.all([quantize(8), quantize(9), add(), add()]);
    expect(ended.map(({ code, stderr }) => (code === 0 ? '' : stderr))).toEqual(['', '', '', '']);
    const pairs = [
      [at(run), 'quantization.json'],
      [at('raced', 'tiny-seed0'), 'summary.json'],
    ] as const;
    for (const [directory, name] of pairs) {
      const { modelSha256 } = JSON.parse(readFileSync(join(directory, name), 'utf8'));
      expect(modelSha256).toBe(digestOf(readFileSync(join(directory, 'model.qornn.safetensors'))));
      expect(readdirSync(directory).filter((file) => /tmp|lock/.test(file))).toEqual([]);
    }
  });
});

describe('an output that is an input', () => {
  it('is rejected before any work', async () => {
    const precious = () => ({ ...contents(at(run)), ...contents(at('others')) });
    mkdirSync(at('others'));
    cpSync(at(run), at('others', 'run'), { recursive: true });
    writeFileSync(at('others', 'notes.txt'), 'precious');
    writeFileSync(at('others', 'm.quantization.json'), '{"mine":1}');
    linkSync(at(run, 'config.yaml'), at('second.yaml'));
    symlinkSync(at(run, 'metrics.jsonl'), at('link.jsonl'));
    const before = precious();
    const outs: [string, RegExp][] = [
      [join(run, 'config.yaml'), /--out: .*config\.yaml .*; name another file/],
      [join(run, 'Checkpoints', '..', 'summary.json'), /--out: /],
      [join(run, 'checkpoints', 'best.safetensors'), /--out: .*best\.safetensors/],
      ['second.yaml', /this command reads/],
      ['link.jsonl', /is a symbolic link/],
      [join('others', 'notes.txt'), /exists and is not an integer model/],
      [join('others', 'm.safetensors'), /the report would overwrite .*, which is not a report/],
      [join('others', 'run', 'model.qornn.safetensors'), /is inside another run folder/],
    ];
    for (const [out, message] of outs) await expectFailure(['quantize', run, '--out', out], 2, message);
    const again = ['train', 'tiny.yaml', '--seed', '9', '--out'];
    await expectFailure([...again, 'tiny.yaml'], 2, /--out: tiny\.yaml is a file; name a folder/);
    await expectFailure([...again, join(run, 'checkpoints')], 2, /is inside the run folder/);
    await expectFailure(['results', 'add', run, '--models', 'runs'], 2, /is a run folder/);
    await expectFailure(['results', 'add', run, '--models', 'tiny.yaml'], 2, /--models: tiny\.yaml is a file/);
    await here(['results', 'add', run, '--models', 'kept', '--sequences', '8', '--state-bits', '8']);
    const record = join('kept', 'tiny-seed0', 'summary.json');
    await expectFailure(['results', '--models', 'kept', '--out', record], 2, /this command reads/);
    expect(precious()).toEqual(before);
  }, 240_000);
});

describe.skipIf(process.platform === 'win32')('links in a run folder', () => {
  it('are not followed when writing', { timeout: 240_000 }, async () => {
    const files = ['model.qornn.safetensors', 'quantization.json', 'metrics.jsonl', 'config.yaml', 'summary.json'];
    const quantize = ['quantize', 'linked', '--sequences', '8'];
    const resume = ['train', 'linked', '--resume'];
    const cases: { links: string[]; args: string[] }[] = [
      ...[quantize, resume].map((args) => ({ links: files.map((name) => `${name}.partial`), args })),
      ...files.slice(0, 2).map((name) => ({ links: [name], args: quantize })),
      ...['metrics.jsonl', 'config.yaml', 'running.json', 'checkpoints/last.safetensors'].map((name) => ({
        links: [name, 'summary.json'],
        args: resume,
      })),
    ];
    for (const { links, args } of cases) {
      rmSync(at('linked'), { recursive: true, force: true });
      rmSync(at('victims'), { recursive: true, force: true });
      cpSync(at(run), at('linked'), { recursive: true });
      mkdirSync(at('victims', 'checkpoints'), { recursive: true });
      for (const name of links) {
        const path = at('linked', name);
        writeFileSync(at('victims', name), existsSync(path) ? readFileSync(path) : 'precious');
        rmSync(path, { force: true });
        symlinkSync(at('victims', name), path);
      }
      const before = contents(at('victims'));
      await here(args);
      expect({ links, after: contents(at('victims')) }).toEqual({ links, after: before });
    }
    rmSync(at('linked'), { recursive: true, force: true });
    cpSync(at(run), at('linked'), { recursive: true });
    renameSync(at('linked', 'checkpoints'), at('elsewhere'));
    symlinkSync(at('elsewhere'), at('linked', 'checkpoints'));
    const before = contents(at('elsewhere'));
    await expectFailure(
      ['train', 'linked', '--resume'],
      1,
      /checkpoints: cannot be used for checkpoints \(it is a symbolic link/,
    );
    expect(contents(at('elsewhere'))).toEqual(before);
  });
});

describe('a model and a report that do not match', () => {
  const mismatch = /quantization\.json belongs to another model than model\.qornn\.safetensors; run quantize again/;

  it('are detected', async () => {
    cpSync(at(run), at('torn'), { recursive: true });
    const report = JSON.parse(readFileSync(at('torn', 'quantization.json'), 'utf8'));
    writeFileSync(at('torn', 'quantization.json'), JSON.stringify({ ...report, modelSha256: '0'.repeat(64) }));
    for (const path of ['torn', join('torn', 'model.qornn.safetensors')]) {
      expect((await here(['inspect', path])).stderr).toMatch(mismatch);
      expect((await here(['eval', path, '--sequences', '8'])).stderr).toMatch(mismatch);
    }
    await here(['quantize', 'torn', '--sequences', '8']);
    expect((await here(['inspect', 'torn'])).stderr).not.toMatch(mismatch);
  });

  it('are reported if the process was killed at any write', { timeout: 240_000 }, async () => {
    const bin = fileURLToPath(new URL('../../bin/qornn.js', import.meta.url));
    // Before and after each rename or removal.
    writeFileSync(
      at('kill.mjs'),
      `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.KILL_AT);
const die = () => { if (--left === 0) process.kill(process.pid, 'SIGKILL'); };
for (const name of ['renameSync', 'linkSync']) {
  const real = fs[name];
  fs[name] = (...args) => { die(); real(...args); die(); };
}
syncBuiltinESMExports();`,
    );
    let [finished, torn] = [false, 0];
    for (let point = 1; !finished; point++) {
      rmSync(at('killed'), { recursive: true, force: true });
      cpSync(at(run), at('killed'), { recursive: true });
      const env = { ...process.env, QORNN_BACKEND: 'wasm', KILL_AT: `${point}` };
      const args = ['--import', at('kill.mjs'), bin, 'quantize', 'killed', '--state-bits', '7', '--sequences', '8'];
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
      finished = (await new Promise((resolve) => child.on('close', resolve))) === 0;
      const sum = digestOf(readFileSync(at('killed', 'model.qornn.safetensors')));
      const { modelSha256 } = JSON.parse(readFileSync(at('killed', 'quantization.json'), 'utf8'));
      if (sum === modelSha256) continue;
      torn++;
      expect((await here(['inspect', 'killed'])).stderr).toMatch(mismatch);
    }
    // After the first rename and before the second.
    expect(torn).toBe(2);
    expect((await qornn(['quantize', 'killed', '--sequences', '8'])).code).toBe(0);
    expect(readdirSync(at('killed')).filter((name) => /tmp|lock/.test(name))).toEqual([]);
  });
});
