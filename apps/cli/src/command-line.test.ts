import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from './testing/command.js';
import { temporaryFolder } from './testing/temporary-folder.js';
import { tinyYaml } from './testing/tiny.js';

const folder = temporaryFolder();
const { qornn, expectFailure, json } = commandIn(folder);
const run = join('runs', 'tiny-seed0');
const modelFile = join(run, 'model.qornn.safetensors');

/** Too few bits for any recall. */
const hopeless = ['--search', '--max-drop', '0', '--state-bits', '4', '--input-bits', '2', '--readout-bits', '2'];
const score = { crossEntropy: expect.any(Number), recall: expect.any(Number) };

beforeAll(async () => {
  writeFileSync(join(folder, 'tiny.yaml'), tinyYaml);
  const { code, stderr } = await qornn(['train', 'tiny.yaml']);
  if (code !== 0) throw new Error(`the run that the tests share was not trained:\n${stderr}`);
  await json(['quantize', run, '--sequences', '16']);
  copyFileSync(join(folder, modelFile), join(folder, 'alone.safetensors'));
});

describe.concurrent('qornn demo', () => {
  it('prints one JSON document, and writes a run folder with the model', async () => {
    const tiny = ['T0=6', 'symbols=2', 'alphabet=3'].flatMap((option) => ['--set', `task.${option}`]);
    const settings = ['--set', 'model.units=16', '--set', 'training.steps=40', '--set', 'training.evaluateEvery=20'];
    const report = await json(['demo', '--seed', '5', ...tiny, ...settings]);
    expect(report).toEqual({
      task: 'copy',
      T0: 6,
      weightBits: 6,
      stateBits: 12,
      seed: 5,
      steps: 40,
      seconds: expect.any(Number),
      baselineLoss: expect.closeTo((2 * Math.log(3)) / 10),
      latent: score,
      quantized: score,
      integer: score,
      agreement: expect.any(Number),
      bytes: { float32: 4 * (16 * 16 + 16 * 5 + 16 + 4 * 16 + 4), integer: expect.any(Number) },
      modelPath: join('runs', 'demo-seed5', 'model.qornn.safetensors'),
    });
    expect(readFileSync(join(folder, report.modelPath as string)).length).toBe(
      (report.bytes as { integer: number }).integer,
    );
  });

  it('prints progress on stderr and the table on stdout', async () => {
    const settings = ['T0=4', 'symbols=2', 'alphabet=3'].flatMap((option) => ['--set', `task.${option}`]);
    const tiny = ['--set', 'model.units=8', '--set', 'training.steps=20', '--set', 'training.evaluateEvery=10'];
    const { code, stdout, stderr } = await qornn(['demo', '--sequences', '8', ...settings, ...tiny]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^backend: wasm/);
    expect(stderr).toMatch(/recall over \d+ steps: [▁-█]+/);
    expect(stdout).toContain('8 test sequences');
    for (const row of ['latent weights', 'quantized weights', 'integers only', 'baseline', 'Try next']) {
      expect(stdout).toContain(row);
    }
    expect(stdout).not.toContain('\u001b');
  });
});

describe.concurrent('qornn train', () => {
  it('resumes after Ctrl-C with identical weights', async () => {
    const long = ['--set', 'training.steps=120'];
    const interrupted = await qornn(['train', 'tiny.yaml', '--out', 'stopped', ...long], {
      interruptAt: 'step  20/120',
    });
    expect(interrupted.code).toBe(130);
    expect(interrupted.stderr).toMatch(
      /interrupted after step \d+, saved in .*last\.safetensors; to resume: .* train stopped --resume/,
    );
    const [resumed, whole] = await Promise.all([
      json(['train', 'stopped', '--resume']),
      json(['train', 'tiny.yaml', '--out', 'whole', ...long]),
    ]);
    expect(resumed).toMatchObject({ stopped: 'finished', steps: 120 });
    expect(resumed.best).toEqual(whole.best);
    expect(resumed.test).toEqual(whole.test);
    const weights = (directory: string) => readFileSync(join(folder, directory, 'metrics.jsonl'), 'utf8');
    expect(weights('stopped')).toBe(weights('whole'));
  });

  it('prints its summary as one JSON document', async () => {
    expect(await json(['train', 'tiny.yaml', '--seed', '1'])).toMatchObject({
      directory: join('runs', 'tiny-seed1'),
      seed: 1,
      steps: 40,
      stopped: 'finished',
      backend: 'wasm',
      test: { latent: score, quantized: score },
    });
  });
});

describe.concurrent('qornn eval', () => {
  it('evaluates the three variants of a run, and its model file, in its folder or elsewhere with --task', async () => {
    const task = ['--task', 'copy', '--set', 'T0=6', '--set', 'symbols=2', '--set', 'alphabet=3'];
    const [ofRun, inFolder, alone] = await Promise.all([
      json(['eval', run, '--sequences', '16']),
      json(['eval', modelFile, '--sequences', '16']),
      json(['eval', 'alone.safetensors', '--sequences', '16', ...task]),
    ]);
    expect(ofRun).toMatchObject({
      sequences: 16,
      latent: score,
      quantized: score,
      integer: score,
      agreement: expect.any(Number),
    });
    expect(inFolder.integer).toEqual(ofRun.integer);
    expect(alone.integer).toEqual(ofRun.integer);
  });
});

describe.concurrent('qornn quantize', () => {
  it('writes another model with --out', async () => {
    const report = await json([
      'quantize',
      run,
      '--state-bits',
      '8',
      '--scale',
      'pow2',
      '--calibration',
      'mse',
      '--out',
      'small.safetensors',
    ]);
    expect(report).toMatchObject({
      modelPath: 'small.safetensors',
      settings: {
        stateBits: 8,
        inputBits: 8,
        readoutBits: 8,
        scale: 'pow2',
        calibration: { method: 'mse', sequences: 8 },
      },
      integer: score,
      saturation: expect.any(Number),
    });
    expect(existsSync(join(folder, 'small.safetensors'))).toBe(true);
  });

  it('accepts every option, and reports saturation and noise, also in a file', async () => {
    const options = ['--calibration', 'percentile', '--percentile', '0.999', '--calibration-sequences', '4'];
    const bits = ['--bias-bits', '10', '--weight-bits', '7', '--input-bits', '4', '--readout-bits', '5'];
    const out = join('made', 'all.qornn.safetensors');
    const report = await json([
      'quantize',
      run,
      ...options,
      ...bits,
      '--state-scales',
      'row',
      '--bias-correction',
      '--out',
      out,
    ]);
    const beside = JSON.parse(readFileSync(join(folder, 'made', 'all.quantization.json'), 'utf8'));
    const decibels = { overall: expect.any(Number), steps: expect.any(Array) };
    expect(report).toMatchObject({
      settings: {
        stateBits: 12,
        inputBits: 4,
        readoutBits: 5,
        weightBits: 7,
        biasBits: 10,
        biasCorrection: true,
        stateScales: 'row',
        calibration: { method: 'percentile', percentile: 0.999, sequences: 4 },
      },
      report: {
        sequences: 8,
        timeSteps: 10,
        layers: [{ saturation: expect.any(Number), worstUnit: { unit: expect.any(Number) }, signalToNoise: decibels }],
        logits: decibels,
      },
      search: null,
    });
    expect(beside).toMatchObject({ settings: report.settings, report: report.report, modelPath: out });
    const inspected = (await json(['inspect', out])) as { layers: { stateShift: [number, number] }[] };
    expect(inspected.layers[0]!.stateShift[1]).toBeGreaterThan(0);
    expect(existsSync(join(folder, run, 'quantization.json'))).toBe(true);
  });

  it('prints saturation and signal to noise as text', async () => {
    const { stdout } = await qornn([
      'quantize',
      run,
      '--calibration',
      'kl',
      '--state-bits',
      '8',
      '--out',
      'kl.safetensors',
    ]);
    expect(stdout).toMatch(/states +\d+\.\d\d % +\d+\.\d\d % \(\d+\) +\d+\.\d\d % +-?\d+\.\d dB/);
    expect(stdout).toMatch(/signal to noise over 10 time steps, 0 to 60 dB: [▁-█]{10}/);
    expect(stdout).toContain('its report: kl.quantization.json');
  });

  it('searches for the fewest bits, and writes their model', async () => {
    const search = ['--search', '--max-drop', '5', '--input-bits', '8', '--sequences', '32'];
    const { code, stdout, stderr } = await qornn(['quantize', run, ...search, '--out', 'few.safetensors', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as {
      search: { found: boolean; best: { bits: { stateBits: number } }; trials: { bits: { inputBits: number } }[] };
    };
    const { found, best, trials } = report.search;
    expect(found).toBe(true);
    expect(report).toMatchObject({ settings: best.bits, integer: score });
    expect(Math.max(...trials.map(({ bits }) => bits.inputBits))).toBe(8);
    expect(stderr.match(/state \d+, input \d+, readout \d+ bits: recall .*: (accepted|rejected)/g)).toHaveLength(
      trials.length,
    );
    expect(await json(['inspect', 'few.safetensors'])).toMatchObject({ layers: [{ stateBits: best.bits.stateBits }] });
  });

  it('writes nothing if a search is stopped or fails', async () => {
    const [stopped, failed] = await Promise.all([
      qornn(['quantize', run, '--search', '--sequences', '512', '--out', 'halted.safetensors'], {
        interruptAt: 'state 16',
      }),
      qornn(['quantize', run, ...hopeless, '--out', 'hopeless.safetensors']),
    ]);
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toMatch(
      /interrupted; the run .* is unchanged; to start again: .* quantize runs.tiny-seed0; accepted bits so far: --state-bits 1/,
    );
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(
      /qornn: no bits keep recall within 0 points of .*; the best of \d+ trials \(state 4, input/,
    );
    for (const name of ['halted', 'hopeless']) {
      expect(readdirSync(folder).filter((file) => file.startsWith(name))).toEqual([]);
    }
  });
});

describe.concurrent('qornn quantize of parts that there are not', () => {
  it('says which', async () => {
    const quantize = ['quantize', run, '--sequences', '16'];
    await Promise.all([
      expectFailure(
        [...quantize, '--cell-bits', '12'],
        1,
        /cellBits: is 12, but the network has no cell state that was trained/,
      ),
      expectFailure(
        [...quantize, '--layer', '1:state-bits=8'],
        1,
        /layers: has bits of 2 layers, but the network has 1/,
      ),
    ]);
  });
});

describe.concurrent('qornn inspect', () => {
  it('shows a run and a model file', async () => {
    const [ofRun, ofModel] = await Promise.all([json(['inspect', run]), json(['inspect', modelFile])]);
    expect(ofRun).toMatchObject({
      config: { name: 'tiny' },
      summary: { steps: 40 },
      checkpoint: 'best',
      layers: [{ name: 'memory' }],
    });
    expect(ofModel).toMatchObject({ layers: [{ units: 16, stateBits: 12 }], readout: { bits: 8 } });
    expect(ofRun.integer).toEqual(ofModel);
    const [textOfRun, textOfModel] = await Promise.all([qornn(['inspect', run]), qornn(['inspect', modelFile])]);
    expect(textOfRun.stdout).toContain('orthogonality defect');
    expect(textOfModel.stdout).toContain('headroom');
    expect(textOfModel.stdout).toMatch(/layer 0 recurrent +6 +trained +\S+ +trained\n/);
    expect(textOfModel.stdout).toMatch(/layer 0 h +12 +default +\S+ +calibrated\n/);
  });
});

describe.concurrent('qornn bench', () => {
  it('runs the benchmarks', async () => {
    const results = [{ name: 'bjorck', group: 'training', package: '@qornn/orthogonal-params' }];
    expect(await json(['bench', 'training', '--quick', '--filter', 'bjorck'])).toMatchObject({ results });
  });

  it('measures the quantizers of plugins', async () => {
    const plugins = ['oneOfMine', 'another'].map((name) => {
      const path = join(folder, `${name}.mjs`);
      const codes =
        'encode: (w) => ({ codes: new Int8Array(w.size), shape: w.shape, scale: Float32Array.of(1), bits: 2 })';
      const quantizer = `{ name: '${name}', bits: 2, apply: (w) => w.clone(), ${codes}, getConfig: () => ({}) }`;
      writeFileSync(path, `export default (host) => host.registerQuantizer('${name}', () => (${quantizer}));`);
      return ['--plugin', path];
    });
    const { results } = (await json(['bench', '--quick', '--filter', 'quantizers-forward-4', ...plugins.flat()])) as {
      results: { contestants: { name: string }[] }[];
    };
    const names = results[0]!.contestants.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['uniform', 'oneOfMine', 'another']));
  });

  it('rejects plugins that are not there', async () => {
    const { code, stderr } = await qornn(['bench', '--plugin', './nothing.mjs']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--plugin: '.\/nothing.mjs' is not found from /);
  });

  it('rejects unknown groups', async () => {
    const { code, stderr } = await qornn(['bench', 'gpu']);
    expect(code).toBe(2);
    expect(stderr).toContain("unknown benchmark group 'gpu'; allowed are training and inference");
  });
});

describe.concurrent('wrong usage', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['dmeo'], /unknown command 'dmeo' \(Did you mean demo\?\)/],
    [
      'an unknown option',
      ['train', 'demo', '--sed', '1'],
      /unknown option '--sed' \(Did you mean one of --seed, --set\?\)/,
    ],
    ['a missing argument', ['train'], /missing required argument 'source'/],
    [
      'an unknown preset',
      ['train', 'dmeo'],
      /no preset 'dmeo'; did you mean 'demo'\? Presets: .*copy-100, copy-200, copy-1000, copy-2000, demo/,
    ],
    ['a missing file', ['train', 'nothing.yaml'], /nothing\.yaml: no such file or folder/],
    ['a wrong seed', ['demo', '--seed', 'x'], /--seed: 'x' is not allowed; must be an integer/],
    [
      'wrong state bits',
      ['quantize', run, '--state-bits', '17'],
      /--state-bits: '17' is not allowed; must be an integer from 4 to 16/,
    ],
    ['a fraction of no use', ['quantize', run, '--percentile', '0.9'], /--percentile: needs --calibration percentile/],
    ['bytes without a search', ['quantize', run, '--max-bytes', '1k'], /--max-bytes: needs --search/],
    ['a drop without a search', ['quantize', run, '--max-drop', '1'], /--max-drop: needs --search/],
    ['a folder for a model', ['quantize', run, '--out', 'runs'], /--out: runs is a folder; name a file/],
    ['a run that is not there', ['eval', 'runs/nothing'], /no such run folder or model file/],
    ['a run in the way', ['train', 'tiny.yaml'], /already contains a run: resume it with .*train \S+ --resume, or/],
    ['nothing to resume', ['train', 'tiny.yaml', '--resume', '--out', 'new'], /new is not a run; omit --resume/],
    ['a model without its task', ['eval', 'alone.safetensors'], /its task is unknown.*--task copy --set T0=200/],
  ])('%s', async (_name, args, message) => {
    await expectFailure(args, 2, message);
  });

  it('wrong values and unknown keys in a configuration, and no run folder is made', async () => {
    const refused = (assignment: string) => ['train', 'tiny.yaml', '--out', 'refused', '--set', assignment];
    await Promise.all([
      expectFailure(
        refused('training.stepz=5'),
        2,
        /training\.stepz: unknown key; did you mean 'steps'\? allowed: steps, /,
      ),
      expectFailure(refused('model.recurrentQuantizer.bits=9'), 2, /bits is 9/),
    ]);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });

  it('an unknown backend', () =>
    expectFailure(['eval', run, '--backend', 'cuda'], 2, /no backend "cuda"; allowed are/));
});

describe.concurrent('work that fails', () => {
  it('a checkpoint cut short', async () => {
    cpSync(join(folder, run), join(folder, 'cut'), { recursive: true });
    for (const which of ['best', 'last']) {
      const path = join(folder, 'cut', 'checkpoints', `${which}.safetensors`);
      writeFileSync(path, readFileSync(path).subarray(0, 900));
    }
    await Promise.all([
      expectFailure(['eval', 'cut', '--json'], 1, /cut.checkpoints.best\.safetensors: /),
      expectFailure(['train', 'cut', '--resume'], 1, /cut.checkpoints.last\.safetensors: /),
    ]);
  });

  it('a model file with one byte flipped', async () => {
    const bytes = readFileSync(join(folder, modelFile));
    bytes[bytes.length - 9]! ^= 1;
    mkdirSync(join(folder, 'flipped'));
    writeFileSync(join(folder, 'flipped', 'model.qornn.safetensors'), bytes);
    await expectFailure(
      ['inspect', join('flipped', 'model.qornn.safetensors')],
      1,
      /model\.qornn\.safetensors: .*crc32/,
    );
  });

  it('a run folder that cannot be written, without leftovers', async () => {
    await expectFailure(
      ['train', 'tiny.yaml', '--out', join('tiny.yaml', 'run')],
      1,
      /tiny\.yaml.run: cannot be written/,
    );
    await expectFailure(
      ['quantize', run, '--out', join('tiny.yaml', 'm.safetensors')],
      1,
      /tiny\.yaml: cannot be written/,
    );
    if (process.platform === 'linux')
      await expectFailure(['demo', '--out', '/proc/run'], 1, /\/proc\/run: cannot be written/);
    expect(readdirSync(folder).filter((name) => name.startsWith('.qornn-'))).toEqual([]);
  });

  it('a training that diverges: step and advice, and the run is kept', async () => {
    const wild = ['training.optimizer.name=sgd', 'training.optimizer.learningRate=1e30'].flatMap((option) => [
      '--set',
      option,
    ]);
    await expectFailure(['train', 'tiny.yaml', '--out', 'wild', ...wild], 1, /diverged at step \d+: .*[Ll]ower/);
    expect(JSON.parse(readFileSync(join(folder, 'wild', 'summary.json'), 'utf8'))).toMatchObject({
      stopped: 'diverged',
    });
  });

  it('shows the stack trace with --verbose', async () => {
    const { code, stderr } = await qornn(['train', 'dmeo', '--verbose']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^qornn:\s+at /m);
  });
});
