import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const FIXTURES = fileURLToPath(new URL('../../../../packages/importers/fixtures/', import.meta.url));
const folder = temporaryFolder();
const qornn = commandHere(folder);
const expectFailure = failureOf(qornn);
/** Three inputs and two classes, as the networks have. */
const WALKS = [
  '--task',
  'series',
  '--set',
  'task.file=walks.csv',
  '--set',
  'task.label=kind',
  '--set',
  'task.sequence=walk',
  '--set',
  'task.columns=[a, b, c]',
];
const QUICK = ['--set', 'training.steps=4', '--set', 'training.batchSize=4', '--set', 'training.evaluateEvery=2'];

beforeAll(() => {
  for (const file of readdirSync(FIXTURES)) copyFileSync(join(FIXTURES, file), join(folder, file));
  const rows = Array.from({ length: 40 * 6 }, (_, i) => {
    const walk = Math.floor(i / 6);
    const value = (k: number) => Math.sin(i * (k + 1) + walk).toFixed(3);
    return [walk, value(0), value(1), value(2), walk % 2 ? 'up' : 'down'].join();
  });
  writeFileSync(join(folder, 'walks.csv'), ['walk,a,b,c,kind', ...rows].join('\n'));
});

async function json(args: string[]) {
  const { code, stdout, stderr } = await qornn([...args, '--json']);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('qornn import', () => {
  it('shows what a file has, and writes nothing', async () => {
    const { code, stdout } = await qornn(['import', 'lstm.safetensors']);
    expect(code).toBe(0);
    expect(stdout).toContain('layer 1 of rnn: lstm, 4 inputs, 4 units');
    expect(stdout).toContain('readout fc: 2 outputs');
    expect(await json(['import', 'bidirectional-torch.onnx'])).toMatchObject({
      network: { layers: [{ cell: 'lstm', directions: 2 }, {}], readout: { outputs: 2 }, returnSequences: true },
      directory: null,
    });
    expect(existsSync(join(folder, 'runs'))).toBe(false);
  });

  it('makes a run that train goes on with, and eval and inspect open', async () => {
    const imported = await json(['import', 'lstm.safetensors', '--cell', 'lstm', ...WALKS, ...QUICK]);
    expect(imported).toMatchObject({
      directory: join('runs', 'lstm-seed0'),
      config: { name: 'lstm', model: { cell: 'lstm', units: 4, layers: 2, useBias: true } },
      validation: { crossEntropy: expect.any(Number), accuracy: expect.any(Number) },
      noInteger: null,
    });
    const { directory } = imported;
    expect(await json(['inspect', directory])).toMatchObject({
      checkpoint: 'best',
      parameters: 4 * (7 * 4 + 8 * 4) + 32 + 10,
    });
    const evaluated = await json(['eval', directory]);
    expect(evaluated.latent).toEqual(evaluated.quantized);
    const summary = await json(['train', directory, '--resume']);
    expect(summary).toMatchObject({ steps: 4, stopped: 'finished' });
    const lines = readFileSync(join(folder, directory, 'metrics.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).step)).toEqual([0, 2, 4]);
    expect(JSON.parse(lines[0]!).validation).toEqual(imported.validation);
  });

  it('makes a run of a network with relu that quantize converts to integers', async () => {
    const bits = '{ name: uniform, bits: 8 }';
    const quantizers = ['recurrentQuantizer', 'kernelQuantizer'].flatMap((name) => ['--set', `model.${name}=${bits}`]);
    const { directory, noInteger } = await json(['import', 'rnn-torch.onnx', ...WALKS, ...quantizers]);
    expect(noInteger).toBeNull();
    const { quantized, integer, agreement } = await json(['quantize', directory]);
    expect(agreement).toBeGreaterThan(0.9);
    expect(integer.crossEntropy).toBeCloseTo(quantized.crossEntropy, 1);
  });

  it('makes a run of a network of several cells, which train goes on with and quantize converts', async () => {
    const bits = 'model.recurrentQuantizer={ name: uniform, bits: 8 }';
    const imported = await json(['import', 'mixed-torch.onnx', ...WALKS, ...QUICK, '--set', bits]);
    const eight = { recurrentQuantizer: { name: 'uniform', bits: 8 } };
    expect(imported).toMatchObject({
      config: {
        model: {
          ...{ cell: 'orthogonal', units: 6, recurrentActivation: 'relu', ...eight },
          layers: [{}, { cell: 'gru', units: 5, resetAfter: true, ...eight }, { cell: 'lstm', units: 4, ...eight }],
        },
      },
      noInteger: null,
    });
    const { directory } = imported;
    expect(await json(['train', directory, '--resume'])).toMatchObject({ steps: 4, stopped: 'finished' });
    const { quantized, integer } = await json(['quantize', directory]);
    expect(integer.crossEntropy).toBeCloseTo(quantized.crossEntropy, 1);
    const model = join(directory, 'model.qornn.safetensors');
    const { layers } = await json(['inspect', model]);
    expect(layers.map(({ kind }: { kind: string }) => kind)).toEqual(['orthogonal', 'gru', 'lstm']);
  });

  it('takes a configuration, and notes what the run does differently', async () => {
    const task = '{ name: series, file: walks.csv, columns: [a, b, c], label: kind, sequence: walk }';
    const training = '{ steps: 9, batchSize: 4, optimizer: { name: sgd, learningRate: 0.1 } }';
    writeFileSync(join(folder, 'mine.yaml'), `task: ${task}\ntraining: ${training}\nmodel: { units: 7 }\n`);
    const { notes, config } = await json([
      'import',
      'lstm.keras',
      '--task',
      'mine.yaml',
      '--out',
      'elsewhere',
      '--seed',
      '3',
    ]);
    expect(config).toMatchObject({ name: 'lstm', seed: 3, model: { units: 4 }, training: { steps: 9 } });
    expect(notes).toContain('the softmax after the readout is left out, because the loss of the task takes logits');
    expect(notes).toContain('the outputs of the network are taken for these classes, in this order: down, up');
    expect(notes.join()).toContain('--set task.normalize=false');
    expect(existsSync(join(folder, 'elsewhere', 'checkpoints', 'best.safetensors'))).toBe(true);
  });

  it('lets a readout start anew', async () => {
    const without = ['import', 'gru-no-bias.safetensors', ...WALKS, '--out', 'without'];
    expect((await json(without)).notes).toContain('the file has no readout; that of the run starts at random values');
    const named = ['import', 'lstm.safetensors', '--no-readout', ...WALKS, '--out', 'named'];
    expect((await json(named)).network.readout).toBeNull();
  });

  it.each<[string, string[], number, string | RegExp]>([
    ['a missing file', ['missing.onnx'], 2, 'missing.onnx: no such file'],
    ['a folder', ['.'], 2, '.: is a folder; name a file'],
    [
      'another file',
      ['walks.csv'],
      1,
      'walks.csv: the file is none of those that can be read: .safetensors, .onnx, .keras, .weights.h5, .h5',
    ],
    [
      'several modules',
      ['gru.safetensors'],
      1,
      /gru\.safetensors: the file has 2 recurrent modules: .*; choose one with prefix$/,
    ],
    [
      'another cell',
      ['lstm.onnx.none', '--cell', 'lstmm'],
      2,
      "--cell: 'lstmm' is not allowed; must be one of lstm, gru, rnn",
    ],
    [
      'another cell in the file',
      ['lstm.safetensors', '--cell', 'gru'],
      1,
      "lstm.safetensors: cell is 'gru', but the file has layer 0 of rnn (lstm), layer 1 of rnn (lstm); give its own cell, or none",
    ],
    ...([
      [['lstm-plain.onnx', '--prefix', 'rnn'], '--prefix: is for safetensors; lstm-plain.onnx is ONNX'],
      [['lstm.h5', '--readout', 'dense'], '--readout: is for safetensors; lstm.h5 is a file of Keras'],
      [['lstm.keras', '--no-readout'], '--no-readout: is for safetensors; lstm.keras is a file of Keras'],
      [
        ['rnn-plain.onnx', '--activation', 'relu'],
        '--activation: is for safetensors and files of Keras; rnn-plain.onnx is ONNX',
      ],
    ].map(([args, message]) => [`of another format, ${args}`, args, 2, message]) as [
      string,
      string[],
      number,
      string,
    ][]),
    [
      'settings without a task',
      ['lstm.safetensors', '--set', 'task.T0=3'],
      2,
      '--set: needs --task, which says what the network does',
    ],
    [
      'a folder without a task',
      ['lstm.safetensors', '--out', 'x'],
      2,
      '--out: needs --task, which says what the network does',
    ],
    ['an unknown task', ['lstm.safetensors', '--task', 'serie'], 2, /there is no preset 'serie'/],
    [
      'two directions',
      ['bidirectional.safetensors', ...WALKS],
      1,
      'bidirectional.safetensors: layer 0 of rnn has two directions, and the layers of a run have one; import it in a script, with importWeights of @qornn/importers',
    ],
    [
      'other inputs',
      ['lstm.safetensors', '--task', 'copy', '--set', 'task.T0=3'],
      2,
      'lstm.safetensors: reads 3 inputs, but the task copy has 10',
    ],
    [
      'another configuration',
      ['lstm.safetensors', ...WALKS, '--set', 'model.units=5'],
      1,
      'lstm.safetensors: kernel of memory in the model is [3, 20], but that of layer 0 of rnn is [3, 16]',
    ],
    [
      'an invalid configuration',
      ['lstm.safetensors', ...WALKS, '--set', 'training.steps=0'],
      2,
      /^qornn: training\.steps/,
    ],
  ])('refuses %s, and writes nothing', async (_, args, code, message) => {
    const before = existsSync(join(folder, 'runs')) ? readdirSync(join(folder, 'runs')) : [];
    await expectFailure(
      ['import', ...args, ...(args.includes('--task') && !args.includes('--out') ? ['--out', 'refused'] : [])],
      code,
      message,
    );
    expect(existsSync(join(folder, 'refused'))).toBe(false);
    expect(existsSync(join(folder, 'runs')) ? readdirSync(join(folder, 'runs')) : []).toEqual(before);
  });

  it('never writes into a folder with a run', async () => {
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'config.yaml'), 'mine');
    await expectFailure(
      ['import', 'lstm.safetensors', ...WALKS, '--out', 'taken'],
      2,
      /^qornn: taken already contains a run: resume it with .*train taken --resume, or choose another folder/,
    );
    expect(readdirSync(join(folder, 'taken'))).toEqual(['config.yaml']);
  });
});
