import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const folder = temporaryFolder();
const here = commandHere(folder);
const fails = failureOf(here);
const at = (...names: string[]) => join(folder, ...names);
const models = new URL('../../../../models/', import.meta.url);
const model = 'copy.qornn.safetensors';
copyFileSync(new URL('copy-200-seed0/model.qornn.safetensors', models), at(model));
mkdirSync(at('run'));
writeFileSync(at('run', 'config.yaml'), 'name: copy\n');
writeFileSync(at('run', 'metrics.jsonl'), '');

async function json(args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await here([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('qornn export c', () => {
  it('writes a folder of each format, from a file or a run folder', async () => {
    const plain = await json(['export', 'c', model, '--out', 'memory']);
    expect(plain).toEqual({
      modelPath: model,
      directory: 'memory',
      name: 'memory',
      target: 'generic',
      format: 'plain',
      samples: 'int16',
      constantBytes: expect.any(Number),
      contextBytes: expect.any(Number),
      files: ['memory.h', 'memory.c', 'memory_selftest.c', 'Makefile', 'README.md'],
      removed: [],
      left: [],
    });
    expect(readdirSync(at('memory')).sort()).toEqual([...(plain.files as string[]), 'qornn-export.json'].sort());
    copyFileSync(at(model), at('run', 'model.qornn.safetensors'));
    const options = ['--name', 'recall', '--target', 'avr', '--samples', 'codes', '--out', join('deep', 'er')];
    const arduino = await json(['export', 'c', 'run', '--format', 'arduino', ...options]);
    expect(arduino).toMatchObject({
      modelPath: join('run', 'model.qornn.safetensors'),
      name: 'recall',
      samples: 'codes',
    });
    const header = readFileSync(at('deep', 'er', 'src', 'recall.h'), 'utf8');
    expect(header).toContain('void recall_step(');
    expect(header).not.toContain('recall_encode');
    const { stdout } = await here(['export', 'c', model, '--format', 'zephyr', '--out', 'module']);
    expect(stdout).toMatch(
      /^written: module, 10 files for generic, format zephyr\nconstants .* in flash, context \d+ B in RAM/,
    );
    expect(existsSync(at('module', 'zephyr', 'module.yml'))).toBe(true);
  });

  it('replaces an earlier export with --force, and says what it leaves', async () => {
    await json(['export', 'c', model, '--out', 'again', '--format', 'arduino']);
    await fails(['export', 'c', model, '--out', 'again'], 2, /again exists and is not empty; .*--force/);
    writeFileSync(at('again', 'notes.txt'), 'mine');
    const { code, stderr } = await here(['export', 'c', model, '--out', 'again', '--force']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'left as they are in again: notes.txt\n' });
    expect(readdirSync(at('again')).sort()).toEqual(
      ['Makefile', 'README.md', 'again.c', 'again.h', 'again_selftest.c', 'notes.txt', 'qornn-export.json'].sort(),
    );
    writeFileSync(at('again', 'again.c'), 'edited');
    await fails(['export', 'c', model, '--out', 'again', '--force'], 2, /again\.c was changed since it was exported/);
  });

  it('gives the same folder again by the command of its README', async () => {
    const options = ['--samples', 'uint8', '--count-scale', '0.5', '--count-offset', '-1', '--format', 'arduino'];
    await json(['export', 'c', model, '--out', 'same', '--target', 'riscv', ...options]);
    const manifest = readFileSync(at('same', 'qornn-export.json'), 'utf8');
    const [, line] = /^qornn (export c .*)$/m.exec(readFileSync(at('same', 'README.md'), 'utf8'))!;
    const args = line!.split(' ').map((word) => (word === 'model.qornn.safetensors' ? model : word));
    expect(args).toContain('--force');
    await json(args);
    expect(readFileSync(at('same', 'qornn-export.json'), 'utf8')).toBe(manifest);
  });

  it.each([
    [['--out', 'x-y'], 2, /^qornn: --name: is needed, because the folder's name cannot be it: 'x-y' is no name in C/],
    [['--out', 'x', '--name', 'while'], 2, /^qornn: --name: 'while' is a reserved word of C or C\+\+/],
    [['--out', 'x', '--name', 'spi', '--format', 'arduino'], 2, /^qornn: --name: .*spi\.h is a header of Arduino/],
    [['--out', 'x', '--name', 'string'], 2, /would hide a header of the C library/],
    [['--out', 'x', '--target', 'pic'], 2, /^qornn: --target: 'pic' is not allowed; must be one of generic, avr/],
    [['--out', 'x', '--format', 'keil'], 2, /^qornn: --format: 'keil' is not allowed/],
    [['--out', 'x', '--frobnicate'], 2, /unknown option '--frobnicate'/],
    [[], 2, /^qornn: --out: is needed; name a folder/],
    [['--out', model], 2, /is a file; name a folder/],
    [['--out', join('run', 'c')], 2, /is inside the run folder/],
    [['--out', 'x', '--count-scale', '0'], 2, /--count-scale: 0 is not allowed/],
    [['--out', 'x', '--count-scale', '1,2'], 2, /--count-scale: has 2 numbers, but the model has 10 inputs/],
    [['--out', 'x', '--samples', 'codes', '--count-offset', '1'], 2, /are for raw samples, not for --samples codes/],
    [['--out', join(model, 'x')], 1, /cannot be (?:read|written) \(ENOTDIR/],
  ] as const)('refuses %j in one line', async (options, code, message) => {
    await fails(['export', 'c', model, ...options], code, message);
    expect(existsSync(at('x'))).toBe(false);
  });

  it('refuses what is no model', async () => {
    writeFileSync(at('text.safetensors'), 'text');
    await fails(['export', 'c', 'text.safetensors', '--out', 'x'], 1, /^qornn: text\.safetensors: /);
    await fails(['export', 'c', 'nothing', '--out', 'x'], 2, /^qornn: nothing: no such model file or run folder/);
    mkdirSync(at('empty'));
    await fails(
      ['export', 'c', 'empty', '--out', 'x'],
      2,
      /^qornn: empty: has no integer model; to make it: .*quantize empty/,
    );
    await fails(['export', 'pdf', model], 2, /unknown command 'pdf'/);
  });
});

describe('qornn export onnx', () => {
  it('writes a file', async () => {
    const document = await json(['export', 'onnx', model, '--out', join('new', 'copy.onnx')]);
    const bytes = readFileSync(at('new', 'copy.onnx'));
    expect(document).toEqual({
      modelPath: model,
      out: join('new', 'copy.onnx'),
      graph: 'integer',
      streaming: false,
      inputs: 'samples',
      lengths: false,
      opset: 17,
      bytes: bytes.length,
    });
    expect(bytes.includes('qornn')).toBe(true);
    await fails(['export', 'onnx', model, '--out', join('new', 'copy.onnx')], 2, /copy\.onnx exists; .*--force/);
    const options = ['--graph', 'float', '--streaming', '--inputs', 'codes', '--opset', '20', '--force'];
    const { stdout } = await here(['export', 'onnx', model, '--out', join('new', 'copy.onnx'), ...options]);
    expect(stdout).toMatch(
      /^written: .*copy\.onnx, float graph, one time step a call, states in and out, operators of opset 20/,
    );
    expect(readFileSync(at('new', 'copy.onnx'))).not.toEqual(bytes);
  });

  it.each([
    [[], 2, /^qornn: --out: is needed; name a file/],
    [['--out', model, '--force'], 2, /is a file that this command reads/],
    [['--out', 'x', '--streaming', '--lengths'], 2, /^qornn: --lengths: is for whole sequences, not for --streaming/],
    [['--out', 'x', '--opset', '12'], 2, /^qornn: --opset: '12' is not allowed; must be an integer from 17 to 22/],
    [['--out', 'run', '--force'], 2, /run is a folder/],
    [['--out', '-'], 2, /^qornn: --out: - is not standard output here/],
    [
      ['--out', join(model, 'x')],
      1,
      /^qornn: copy\.qornn\.safetensors.x: cannot be written \((EEXIST|ENOTDIR): [^']*\)$/,
    ],
  ] as const)('refuses %j in one line', async (options, code, message) => {
    await fails(['export', 'onnx', model, ...options], code, message);
    expect(existsSync(at('x'))).toBe(false);
  });
});

describe('qornn export json', () => {
  it('writes to standard output, or a file', async () => {
    const { code, stdout, stderr } = await here(['export', 'json', model]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ format: 'qornn integer model', layers: [{ kind: 'orthogonal', units: 64 }] });
    expect(await json(['export', 'json', model, '--out', '-'])).toEqual(document);
    const written = await json(['export', 'json', model, '--out', 'copy.json']);
    expect(written).toEqual({ modelPath: model, out: 'copy.json', bytes: readFileSync(at('copy.json')).length });
    expect(readFileSync(at('copy.json'), 'utf8')).toBe(stdout);
    await fails(['export', 'json', model, '--out', 'copy.json'], 2, /copy\.json exists; name another file/);
    expect((await here(['export', 'json', model, '--out', 'copy.json', '--force'])).stdout).toMatch(
      /^written: copy\.json/,
    );
    await fails(
      ['export', 'json', model, '--plugin', 'ema=no.mjs'],
      2,
      /^qornn: --plugin: ".*no\.mjs" cannot be loaded/,
    );
    await fails(['export', 'json', model, '--force'], 2, /^qornn: --force: is for a file; name one with --out/);
  });
});

describe('qornn export size', () => {
  it('estimates known devices, and which it fits', async () => {
    const { estimates, ...rest } = (await json(['export', 'size', model])) as {
      estimates: { device: { name: string }; fits: boolean }[];
    };
    expect(rest).toEqual({ modelPath: model, samples: 'int16' });
    expect(estimates.find(({ device }) => device.name === 'atmega328p')).toMatchObject({
      flash: { code: expect.any(Number), constants: expect.any(Number), total: expect.any(Number) },
      ram: { context: 256, stack: expect.any(Number) },
      step: { unit: 'cycles' },
      fits: true,
    });
    const { stdout } = await here(['export', 'size', model, '--target', 'avr']);
    const lines = stdout.split('\n').filter((line) => / {2}(?:yes|no)$/.test(line));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['atmega328p', 'atmega2560']);
  });

  it('is a check with devices or limits: exit code 1 with the bytes and what would fit', async () => {
    const check = ['export', 'size', model, '--device', 'atmega328p'];
    expect((await here(check)).code).toBe(0);
    const { code, stdout, stderr } = await here([...check, '--max-flash', '4k', '--max-ram', '2k']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^atmega328p .* no$/m);
    expect(stderr).toMatch(
      /^qornn: atmega328p: needs about \d+ bytes of flash, \d+ more than --max-flash allows \(4096\); it would fit with \d+ units/,
    );
    expect((await here(['export', 'size', model, '--max-ram', '100'])).stderr).toMatch(
      /; in all, \d+ of \d+ devices are too small\n$/,
    );
    await fails(
      ['export', 'size', model, '--device', 'atmega328q'],
      2,
      /^qornn: --device: 'atmega328q' is not known; known are/,
    );
    await fails(['export', 'size', model, '--max-flash', 'much'], 2, /^qornn: --max-flash: 'much' is not allowed/);
  });

  it('keeps export c from writing what does not fit', async () => {
    const limits = ['--max-flash', '4k', '--out', 'toobig'];
    await fails(
      ['export', 'c', model, '--device', 'atmega328p', ...limits],
      1,
      /^qornn: atmega328p: needs about \d+ bytes/,
    );
    await fails(['export', 'c', model, '--target', 'avr', ...limits], 1, /^qornn: atmega\d+\w*: needs about \d+ bytes/);
    await fails(['export', 'c', model, ...limits], 2, /need a processor; name it with --device or --target/);
    await fails(
      ['export', 'c', model, '--target', 'avr', '--device', 'nrf52840', ...limits],
      2,
      /nrf52840 is of target cortex-m, not avr/,
    );
    expect(existsSync(at('toobig'))).toBe(false);
    expect(await json(['export', 'c', model, '--device', 'nrf52840', '--out', 'fits'])).toMatchObject({
      target: 'cortex-m',
    });
  });
});
