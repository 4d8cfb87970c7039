import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { backendChecks, type Probe, trainingCheck } from './backend-checks.js';
import type { Check } from './check.js';
import { dataChecks } from './data-checks.js';
import { doctorText } from './doctor-text.js';
import { exportChecks, versionIn } from './export-checks.js';
import { nativeBuild } from './native-build.js';
import { packageChecks } from './package-checks.js';
import { runProbe } from './run-probe.js';
import { isAtLeast, systemChecks } from './system-checks.js';
import { terminalChecks } from './terminal-checks.js';
import type { Tool } from './tools.js';

const folder = temporaryFolder();
const named = (checks: readonly Check[], name: string) => checks.find((check) => check.name === name)!;
afterEach(() => vi.unstubAllEnvs());

function written(path: string, content: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

describe('qornn doctor', () => {
  it('reports that training works, with one thing to do for what is missing', async () => {
    const { code, stdout } = await commandHere(folder)(['doctor', '--json']);
    const { trains, checks } = JSON.parse(stdout) as { trains: boolean; checks: Check[] };
    expect({ code, trains }).toEqual({ code: 0, trains: true });
    for (const name of ['Node', 'training', 'wasm', 'cpu', '@tensorflow/tfjs-core']) {
      expect(named(checks, name)).toMatchObject({ name, state: 'ok', todo: null });
    }
    expect(named(checks, 'wasm').values).toMatchObject({ simd: true, threads: 1 });
    for (const { section, state, todo } of checks) {
      if (section === 'export' && state === 'missing') expect(todo).toMatch(/install|pipx/);
    }
    const text = doctorText(checks, new Proxy({}, { get: () => String }) as Parameters<typeof doctorText>[1]);
    expect(text).toMatch(/^Training works/m);
  }, 60_000);

  it('exits with 1 where training does not work, after the report', async () => {
    // A package that is not installed here.
    const { code, stdout, stderr } = await commandHere(folder)(['doctor', '--backend', 'tensorflow-gpu', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ trains: false });
    expect(stderr).toMatch(/^qornn: training does not work here: training: /m);
  }, 60_000);

  it('refuses a backend that does not exist', async () => {
    const { code, stderr } = await commandHere(folder)(['doctor', '--backend', 'wasmm']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('there is no backend "wasmm"') });
  });
});

describe('programs for exported models', () => {
  const tool = (command: string, code: string): Tool => ({
    command,
    args: ['-e', code],
    use: 'tests',
    install: { apt: 'x', brew: 'x', other: 'x' },
  });

  it('are found with their versions', async () => {
    const [check] = await exportChecks([tool(process.execPath, 'console.log("prog (Debian 9.9.9-1) 1.2.3 of 2024")')]);
    expect(check).toMatchObject({ state: 'ok', detail: '1.2.3', todo: null });
  });

  it('are given up when they hang, cannot be started, or are missing', async () => {
    const hanging = await exportChecks([tool(process.execPath, 'setInterval(() => {}, 1000)')], { seconds: 0.5 });
    expect(hanging[0]).toMatchObject({ state: 'warning', detail: 'prints no version within 0.5 s' });
    const [broken] = await exportChecks([tool(process.execPath, 'console.error("no libx.so"); process.exit(127)')]);
    expect(broken).toMatchObject({ state: 'warning', detail: 'cannot be started (no libx.so)' });
    const [missing] = await exportChecks([tool('no-such-compiler', '')]);
    expect(missing).toMatchObject({ state: 'missing', detail: 'not found; for tests' });
    expect(missing!.todo).toMatch(/x$/);
  });

  it.each([
    ['avr-gcc (GCC) 5.4.0\nCopyright (C) 2015', '5.4.0'],
    ['arm-none-eabi-gcc (15:12.2.rel1-1) 12.2.1 20221205', '12.2.1'],
    ['arduino-cli  Version: 1.0.4 Commit: a1b2 Date: 2024-08-12', '1.0.4'],
    ['Debian clang version 14.0.6', '14.0.6'],
    ['Usage: simavr [...] <firmware>', null],
    ['', null],
  ])('have a version in %j', (output, version) => expect(versionIn(output)).toBe(version));
});

describe('a probe', () => {
  const script = (name: string, code: string) => written(`${name}.mjs`, code);
  it.each([
    ['crashes', 'process.kill(process.pid, "SIGSEGV"); setInterval(() => {}, 1000)', 'SIGSEGV'],
    ['throws', 'throw new Error("no such library")', 'exit code 1 (Error: no such library)'],
    ['ends without a word', '', 'exit code 0'],
  ])('fails when it %s', async (name, code, how) => {
    const report = await runProbe([], { seconds: 30 }, script(name.replaceAll(' ', '-'), code));
    if (process.platform === 'win32' && how === 'SIGSEGV') return;
    expect(report).toMatchObject({ ok: false, reason: expect.stringContaining(`its process ends with ${how}`) });
  });

  it('is given up when it hangs, or when the user stops it', async () => {
    const hanging = script('hangs', 'setInterval(() => {}, 1000)');
    expect(await runProbe([], { seconds: 0.5 }, hanging)).toEqual({ ok: false, reason: 'no answer within 0.5 s' });
    const controller = new AbortController();
    const report = runProbe([], { seconds: 600, signal: controller.signal }, hanging);
    controller.abort();
    expect((await report).ok).toBe(false);
  });
});

describe('backends', () => {
  const probe: Probe = async ([, name]) =>
    name === 'tensorflow'
      ? {
          ok: false,
          reason: 'installed without its native library, which "npm rebuild @tensorflow/tfjs-node" downloads',
        }
      : name === 'tensorflow-gpu'
        ? { ok: false, reason: 'not installed' }
        : name === 'wasm'
          ? { ok: false, reason: 'its .wasm files could not be loaded' }
          : { ok: true, detail: 'TensorFlow.js 4.22.0', values: {} };

  it('say why they do not load, and what to do', async () => {
    const checks = await backendChecks(undefined, undefined, probe);
    expect(named(checks, 'cpu')).toMatchObject({ state: 'ok', todo: null });
    expect(named(checks, 'wasm')).toMatchObject({ state: 'failed', detail: 'its .wasm files could not be loaded' });
    expect(named(checks, 'tensorflow')).toMatchObject({
      state: 'warning',
      todo: expect.stringMatching(
        /^npm rebuild (--global )?@tensorflow\/tfjs-node; where that fails, .*guide\/backends\.md/,
      ),
    });
    expect(named(checks, 'tensorflow-gpu')).toMatchObject({ state: 'missing' });
  });

  it('say what to do where QORNN_TFJS_NODE is wrong, and where there is no GPU', async () => {
    const reasons: Record<string, string> = {
      tensorflow: 'QORNN_TFJS_NODE: there is no folder /nowhere',
      'tensorflow-gpu': 'TensorFlow finds no GPU',
    };
    const wrong: Probe = async ([, name]) => ({ ok: false, reason: reasons[name!] ?? 'broken' });
    const checks = await backendChecks(undefined, undefined, wrong);
    expect(named(checks, 'tensorflow').todo).toBe('let QORNN_TFJS_NODE name the folder that holds node_modules');
    expect(named(checks, 'tensorflow-gpu').todo).toContain('CUDA');
  });

  it('that do not answer are not to be built again', async () => {
    const slow: Probe = async () => ({ ok: false, reason: 'no answer within 60 s' });
    const { todo, commands } = named(await backendChecks('tensorflow', undefined, slow), 'tensorflow');
    expect({ todo, commands }).toEqual({ todo: 'look again while the machine does less', commands: undefined });
  });

  it('that are native are built by the commands of the guide', () => {
    const guide = readFileSync(new URL('../../../docs/guide/backends.md', import.meta.url), 'utf8');
    const [, block] = /<!-- built in continuous integration -->\n\n```sh\n([^`]+)\n```/.exec(guide)!;
    expect(nativeBuild('tensorflow', true).slice(1)).toEqual(block!.split('\n'));
    const forGpu = nativeBuild('tensorflow-gpu', true).join('\n');
    expect(forGpu).not.toMatch(/tfjs-node(?!-gpu)|tensorflow-cpu/);
  });

  it.runIf(process.platform === 'linux')(
    'list those commands where they are asked for, or half installed',
    async () => {
      const missing: Probe = async ([, name]) =>
        name === 'cpu' ? { ok: true, detail: '', values: {} } : { ok: false, reason: 'not installed' };
      const colors = new Proxy({}, { get: () => String }) as Parameters<typeof doctorText>[1];
      for (const [asked, of] of [
        ['tensorflow', missing],
        [undefined, probe],
      ] as const) {
        const checks = await backendChecks(asked, undefined, of);
        expect(named(checks, 'tensorflow').commands).toEqual(nativeBuild('tensorflow'));
        expect(doctorText(checks, colors)).toContain(`build it (https:`);
        expect(doctorText(checks, colors)).toContain(`:\n\n${nativeBuild('tensorflow').join('\n')}\n\n`);
      }
      const { todo, commands } = named(await backendChecks(undefined, undefined, missing), 'tensorflow');
      expect(commands).toBeUndefined();
      expect(todo).toMatch(
        /wasm is faster .*where that fails, ".*qornn.* doctor --backend tensorflow" says how to build it/,
      );
    },
  );

  it('that are native and load are used by name', async () => {
    const working: Probe = async () => ({ ok: true, detail: 'TensorFlow.js 4.22.0', values: {} });
    const checks = await backendChecks(undefined, undefined, working);
    expect(named(checks, 'tensorflow').detail).toMatch(/--backend tensorflow takes it/);
    expect(named(checks, 'wasm').detail).toBe('TensorFlow.js 4.22.0');
  });

  it('that are asked for and do not load fail the training', async () => {
    const failing: Probe = async () => ({ ok: false, reason: 'not installed' });
    const check = await trainingCheck('tensorflow', undefined, failing);
    expect(check).toMatchObject({ state: 'failed', todo: expect.stringContaining('--backend wasm') });
  });
});

describe('packages', () => {
  const manifest = (name: string, version: string, peers: string[] = []) =>
    JSON.stringify({ name, version, peerDependencies: Object.fromEntries(peers.map((peer) => [peer, '*'])) });

  it('warn of a second copy of TensorFlow.js, and name who uses which', () => {
    const CORE = '@tensorflow/tfjs-core';
    written('app/package.json', '{}');
    written(`app/node_modules/${CORE}/package.json`, manifest(CORE, '4.22.0'));
    written('app/node_modules/@qornn/cells/package.json', manifest('@qornn/cells', '1.0.0', [CORE]));
    written('app/node_modules/@qornn/cells/node_modules/@tensorflow/tfjs-core/package.json', manifest(CORE, '4.20.0'));
    const own = {
      folder: join(folder, 'app'),
      manifest: {
        name: 'qornn',
        version: '1.0.0',
        dependencies: { [CORE]: '^4.22.0', '@qornn/cells': '*', zod: '^4' },
      },
    };
    const checks = packageChecks(own);
    const core = named(checks, CORE);
    expect(core).toMatchObject({ state: 'warning', todo: expect.stringContaining('npm dedupe') });
    expect(core.detail).toContain('2 copies');
    expect(core.detail).toMatch(/4\.22\.0 in .* \(for qornn\); 4\.20\.0 in .* \(for @qornn\/cells\)/);
    expect(named(checks, 'dependencies')).toMatchObject({ state: 'failed', detail: 'missing: zod' });
  });

  it('are one copy when a link leads to it', () => {
    const CORE = '@tensorflow/tfjs-core';
    const real = dirname(written(`store/core/package.json`, manifest(CORE, '4.22.0')));
    written('linked/package.json', '{}');
    written('linked/node_modules/@qornn/cells/package.json', manifest('@qornn/cells', '1.0.0', [CORE]));
    for (const scope of ['linked/node_modules', 'linked/node_modules/@qornn/cells/node_modules']) {
      mkdirSync(join(folder, scope, '@tensorflow'), { recursive: true });
      symlinkSync(real, join(folder, scope, CORE), 'junction');
    }
    const dependencies = { [CORE]: '*', '@qornn/cells': '*' };
    const checks = packageChecks({
      folder: join(folder, 'linked'),
      manifest: { name: 'qornn', version: '1.0.0', dependencies },
    });
    expect(named(checks, CORE)).toMatchObject({ state: 'ok', detail: '4.22.0, one copy for all packages' });
  });
});

describe('the machine', () => {
  it('fails with a Node that is too old', () => {
    expect(named(systemChecks('20.9.0'), 'Node')).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('20.9.0 is too old'),
    });
    expect(named(systemChecks('24.0.0-nightly2025'), 'Node').state).toBe('ok');
    for (const [version, least, expected] of [
      ['20.19.0', '20.19.0', true],
      ['20.19.1', '20.19.0', true],
      ['18.99.99', '20.19.0', false],
      ['100.0.0', '20.19.0', true],
    ] as const) {
      expect(isAtLeast(version, least)).toBe(expected);
    }
  });

  it('has data sets that are missing or damaged', () => {
    vi.stubEnv('QORNN_DATA_DIR', join(folder, 'data'));
    written('data/ptb/ptb.train.txt.gz', 'not gzip at all, but longer than that');
    const checks = dataChecks();
    expect(named(checks, 'folder')).toMatchObject({ state: 'ok', values: { from: 'QORNN_DATA_DIR', writable: true } });
    expect(named(checks, 'mnist')).toMatchObject({
      state: 'missing',
      todo: expect.stringContaining('data download mnist'),
    });
    expect(named(checks, 'ptb')).toMatchObject({ state: 'warning', detail: expect.stringContaining('is damaged') });
  });

  it('has a data folder that cannot be created', () => {
    vi.stubEnv('QORNN_DATA_DIR', join(written('file', ''), 'data'));
    expect(named(dataChecks(), 'folder')).toMatchObject({ state: 'warning', values: { writable: false } });
  });

  it('has a terminal with or without colors and Unicode', () => {
    const stderr = { isTTY: true, columns: 60 };
    const narrow = terminalChecks({ stdout: {}, stderr, environment: { NO_COLOR: '1', LANG: 'de_DE.UTF-8' } });
    expect(named(narrow, 'stderr')).toMatchObject({ state: 'warning', detail: expect.stringContaining('NO_COLOR') });
    expect(named(narrow, 'characters').state).toBe('ok');
    const piped = terminalChecks({ stdout: {}, stderr: {}, environment: { LANG: 'C' } });
    expect(named(piped, 'stderr')).toMatchObject({ state: 'ok', detail: expect.stringContaining('plain lines') });
    if (process.platform !== 'win32') expect(named(piped, 'characters').state).toBe('warning');
  });
});
