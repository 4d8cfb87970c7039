import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ConfigError } from '@qornn/training';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';
import { parseAssignment } from './assignment.js';
import { readConfiguration } from './configuration.js';

const folder = temporaryFolder();
const file = join(folder, 'tiny.yaml');
writeFileSync(file, tinyYaml);

describe('readConfiguration', () => {
  it('reads a file, with changes and a seed', async () => {
    const { config, runFolder } = await readConfiguration(file, {
      assignments: [parseAssignment('training.steps=7')],
      seed: 3,
    });
    expect(config).toMatchObject({ name: 'tiny', seed: 3, training: { steps: 7, batchSize: 16 } });
    expect(runFolder).toBeNull();
  });

  it('applies variants to a file: bits, cells, and files beside it', async () => {
    const layers = join(folder, 'layers.yaml');
    writeFileSync(
      layers,
      tinyYaml.replace(/^model:$/m, 'model:\n  layers: [{ gain: { target: 0.1 } }, {}]\n  gain: none'),
    );
    writeFileSync(join(folder, 'layers+quick.yaml'), 'training: { steps: 3 }\n');
    const { config } = await readConfiguration(`${layers}+gru+quick`);
    expect(config).toMatchObject({ name: 'tiny-gru-quick', model: { cell: 'gru', layers: 2 }, training: { steps: 3 } });
    expect(config.model.gain).toBeUndefined();
    const eight = await readConfiguration(`${file}+8bit`);
    expect(eight.config.model.recurrentQuantizer).toMatchObject({ bits: 8 });
    await expect(readConfiguration(`${file}+lstn`)).rejects.toThrow(
      `${file} has no variant 'lstn'; did you mean 'lstm'? Variants: `,
    );
    const set = readConfiguration(layers, { assignments: [parseAssignment('model.cell=gru')] });
    await expect(set).rejects.toThrow(`to change the cell, and drop the options of the other one: ${layers}+gru`);
    for (const wrong of [`${file}+`, `${file}+../x`]) {
      await expect(readConfiguration(wrong)).rejects.toThrow('has no variant');
    }
    await expect(readConfiguration(`${folder}/none.yaml+gru`)).rejects.toThrow('no such file or folder');
  });

  it('reads the folder of a run', async () => {
    const run = join(folder, 'run');
    mkdirSync(run);
    writeFileSync(join(run, 'config.yaml'), tinyYaml);
    expect((await readConfiguration(run)).runFolder).toBe(run);
  });

  it.each([
    ['training.stepz=1', "training.stepz: unknown key; did you mean 'steps'? allowed: steps"],
    ['model.recurrentQuantizer.bits=0', 'bits is 0'],
    ['model.recurrentQuantizer.bits=9', 'bits is 9'],
    ['task.T0=-5', 'T0 is -5'],
    ['training.batchSize=many', 'training.batchSize: "many" is not allowed'],
  ])('rejects %s', async (assignment, message) => {
    const reading = readConfiguration(file, { assignments: [parseAssignment(assignment)] });
    await expect(reading).rejects.toThrow(ConfigError);
    await expect(reading).rejects.toThrow(message);
  });

  it('resolves plugins relative to the file or, on the command line, to the working folder', async () => {
    const plugin = join(folder, 'plugin.mjs');
    writeFileSync(plugin, 'export default () => {};');
    const listing = join(folder, 'plugins.yaml');
    writeFileSync(listing, `${tinyYaml}\nplugins: [./plugin.mjs]\n`);
    expect((await readConfiguration(listing)).config.plugins).toEqual([plugin]);
    const typed = (path: string) =>
      readConfiguration('copy-100', { assignments: [parseAssignment(`plugins=["${path}"]`)] });
    const fromHere = `./${relative(process.cwd(), plugin)}`;
    expect((await typed(fromHere)).config.plugins).toEqual([plugin]);
    await expect(typed('./plugin.mjs')).rejects.toThrow('plugins.0: "./plugin.mjs" cannot be loaded');
  });

  it('explains invalid paths', async () => {
    writeFileSync(join(folder, 'broken.yaml'), 'a: [1\nb: 2');
    writeFileSync(join(folder, 'number.yaml'), '3');
    writeFileSync(join(folder, 'table.csv'), `a,b\n${'1,2\n'.repeat(100)}`);
    for (const [path, message] of [
      ['missing.yaml', 'no such file or folder'],
      ['.', 'is a folder without a config.yaml'],
      ['broken.yaml', 'is not YAML'],
      ['number.yaml', 'holds 3, not the keys of a configuration'],
      ['table.csv', `holds "a,b ${'1,2 '.repeat(13)}1,2…, not the keys of a configuration`],
    ] as const) {
      const reading = readConfiguration(join(folder, path));
      await expect(reading).rejects.toThrow(UsageError);
      await expect(reading).rejects.toThrow(message);
    }
  });
});
