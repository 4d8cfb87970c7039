import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TuneReport } from '@qornn/tuning';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

const folder = temporaryFolder();
const { qornn, expectFailure, json } = commandIn(folder);

beforeAll(() => {
  const short = tinyYaml.replace('steps: 40', 'steps: 18');
  writeFileSync(join(folder, 'tiny.yaml'), short);
  writeFileSync(join(folder, 'wide.yaml'), short.replace('units: 16', 'units: 17'));
});

const inFolder = (...names: string[]) => join(folder, ...names);

/** Loading TensorFlow.js in many processes takes its time on a busy machine. */
const LONG = 240_000;

describe.concurrent('qornn tune', () => {
  it('searches with two workers, leaves a run to quantize, and says it again when asked again', {
    timeout: LONG,
  }, async () => {
    const args = ['tune', 'tiny.yaml', '--trials', '6', '--workers', '2', '--max-bytes', '3k'];
    const { code, stdout, stderr } = await qornn(args);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/★ \d+ .*recall|recall .*\n★/s);
    expect(stdout).toContain('looked at once: recall');
    expect(stdout).toMatch(/next: .*quantize tune.tiny.best/);
    for (const line of stdout.split('\n').filter((text) => /^[★● ] +\d+ /.test(text)))
      expect(line.length).toBeLessThan(101);
    expect(
      readdirSync(inFolder('tune', 'tiny'))
        .filter((name) => name !== 'pareto.svg')
        .sort(),
    ).toEqual(['best', 'best.yaml', 'trials.jsonl', 'tune.json', 'tuned.json']);
    const report = (await json(args)) as unknown as TuneReport;
    expect(report.trials.measured).toBe(6);
    expect(report.final.bytes).toBeLessThanOrEqual(3 * 1024);
    const quantized = await json(['quantize', 'tune/tiny/best']);
    expect(quantized).toMatchObject({ bytes: { integer: report.final.bytes } });
    const { code: wrong, stderr: why } = await qornn(['tune', 'wide.yaml', '--trials', '6']);
    expect(wrong).toBe(2);
    expect(why).toContain(
      'holds a search with other settings (model.units); to keep it, name another folder with --out',
    );
  });

  it('keeps what it found when it is stopped, and the same command goes on', { timeout: LONG }, async () => {
    const args = ['tune', 'tiny.yaml', '--trials', '6', '--budget', '1h', '--workers', '1', '--out', 'stopped'];
    const { code, stderr } = await qornn(args, { interruptAt: 'best so far' });
    expect(code).toBe(130);
    expect(stderr).toMatch(
      /interrupted; what was found is kept in stopped; to go on: .*qornn.* tune tiny\.yaml --trials 6 --budget 1h/,
    );
    expect(existsSync(inFolder('stopped', 'best'))).toBe(false);
    const again = await qornn(args);
    expect(again.code, again.stderr).toBe(0);
    expect(again.stderr).toMatch(/going on after \d+ trainings/);
    expect(existsSync(inFolder('stopped', 'best', 'checkpoints', 'best.safetensors'))).toBe(true);
  });

  it.each([
    [['nothing.yaml'], 2, 'nothing.yaml: no such file or folder'],
    [['tiny.yaml', '--budget', '20'], 2, "--budget: '20' is not allowed; must be a duration with its unit"],
    [['tiny.yaml', '--max-bytes', '0'], 2, "--max-bytes: '0' is not allowed"],
    [['tiny.yaml', '--workers', '0'], 2, "--workers: '0' is not allowed"],
    [['tiny.yaml', '--max-cycles', '1000'], 2, '--max-cycles: depends on the device; name it with --device'],
    [['tiny.yaml', '--device', 'atmega328p'], 2, '--device: names the device that --max-cycles counts on'],
    [['tiny.yaml', '--device', 'z80', '--max-cycles', '1'], 2, "--device: 'z80' is not known"],
    [['tiny.yaml', '--name', 'mine'], 2, '--name: is of a queue; give --redis, too'],
    [['tiny.yaml', '--redis', 'localhost'], 2, 'the address of Redis is not a URL'],
    [['tiny.yaml', '--redis', 'redis://127.0.0.1:1'], 1, 'Redis at redis://127.0.0.1:1 is not reachable'],
    [['tiny.yaml', '--out', 'tiny.yaml'], 2, '--out: tiny.yaml is a file'],
  ])('refuses %j', async (args, code, message) => {
    await expectFailure(['tune', ...args], code, message);
  });

  it('says why nothing fits', { timeout: LONG }, async () => {
    const args = ['tune', 'tiny.yaml', '--trials', '9', '--max-bytes', '300', '--workers', '1', '--out', 'small'];
    await expectFailure(args, 1, /none of \d+ networks could be trained within the limits: its model file has/);
  });
});
