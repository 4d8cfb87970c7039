import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareVariants, integerPredictor } from '@qornn/converter';
import { deserialize } from '@qornn/int-runtime';
import { type CharacterTaskOptions, characterTask, type Task } from '@qornn/tasks';
import { DataError, locateFile, readCharacters } from '@qornn/tasks/data';
import { loadTaskOf, parseRunConfig, type RunConfig } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@tensorflow/tfjs-backend-wasm';
import { parseAssignment } from '../configuration/assignment.js';
import { readConfiguration } from '../configuration/configuration.js';
import { withoutVariants } from '../configuration/presets.js';
import { modelFileName } from '../quantization/model-file.js';
import { type ResultRecord, readRecords } from './result-record.js';
import { resultsOf } from './results-page.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const models = join(root, 'models');
const records = readRecords(models);
/** Reasons that were printed, each once. */
const saidMissing = new Set<string>();

beforeAll(async () => {
  await tf.setBackend('wasm');
  await tf.ready();
});

describe('the models of the repository', () => {
  it('are those of RESULTS.md and its plots: qornn results --out RESULTS.md --plots docs/results/fronts', () => {
    const folder = 'docs/results/fronts';
    const { page, plots } = resultsOf(records, { linkTo: (plot) => `${folder}/${plot}` });
    expect(readFileSync(join(root, 'RESULTS.md'), 'utf8')).toBe(page);
    const written = readdirSync(join(root, folder)).sort();
    expect(written).toEqual([...plots.keys()].sort());
    for (const name of written) expect(readFileSync(join(root, folder, name), 'utf8')).toBe(plots.get(name));
  });

  const reproducible = records.filter(
    ({ command }) => command && / examples\/|\+(gru|lstm|fastrnn|fastgrnn)\b/.test(command),
  );

  it.each(reproducible.map((record) => [`${record.name}-seed${record.seed}`, record] as const))(
    '%s has the configuration that its command names',
    async (_, { command, config, integer }) => {
      const source = sourceOf(command!);
      const { config: named } = await readConfiguration(source.startsWith('examples/') ? join(root, source) : source, {
        assignments: valuesOf(command!, '--set').map(parseAssignment),
      });
      const [match] = valuesOf(command!, '--match');
      const [other] = valuesOf(command!, '--match-with');
      const suffix = other ? `${match}-of-${(await readConfiguration(other)).config.name}` : match;
      const expected = match
        ? { ...named, name: `${named.name}-${suffix}`, model: { ...named.model, units: config.model.units } }
        : named;
      // Options that came later have their defaults.
      const hasIntegers = integer.length > 0;
      expect(comparable(parseRunConfig(config), hasIntegers)).toEqual(comparable(expected, hasIntegers));
    },
  );

  const matched = records.filter(({ command }) => command?.includes(' --match '));

  it.each(matched.map((record) => [`${record.name}-seed${record.seed}`, record] as const))(
    '%s is about as large as its source, or as what its command names',
    (_, { command, parameters, integer }) => {
      const [match] = valuesOf(command!, '--match');
      const source = valuesOf(command!, '--match-with')[0] ?? withoutVariants(sourceOf(command!));
      const reference = records.find((record) => record.command && sourceOf(record.command) === source)!;
      const [own, other] =
        match === 'bytes' ? [integer[0]!.bytes, reference.integer[0]!.bytes] : [parameters, reference.parameters];
      expect(Math.abs(own / other - 1)).toBeLessThan(0.1);
    },
  );

  const withModel = records.filter(({ modelStateBits }) => modelStateBits !== null);

  it.for(withModel.map((record) => [`${record.name}-seed${record.seed}`, record] as const))(
    '%s reaches in integers what its record says',
    { timeout: 900_000 },
    async ([folder, record], { skip }) => {
      const bytes = new Uint8Array(readFileSync(join(models, folder, modelFileName)));
      const said = record.integer.find(({ stateBits }) => stateBits === record.modelStateBits)!;
      expect(bytes.length).toBe(said.bytes);
      const model = deserialize(bytes);
      const task = await taskOf(record);
      if (typeof task === 'string') {
        if (!saidMissing.has(task)) {
          process.stderr.write(`skipped: ${folder} and other models are not evaluated again: ${task}\n`);
        }
        saidMissing.add(task);
        return skip(task);
      }
      const predictor = await integerPredictor(model);
      const { metrics } = await compareVariants(task, { integer: predictor }, { sequences: record.sequences });
      for (const [metric, value] of Object.entries(said.metrics)) {
        expect(metrics.integer![metric]).toBeCloseTo(value, 6);
      }
    },
  );
});

/**
 * A configuration without what data and seeds decide. Records from when one scale of states was the default say so, which today is the
 * default of all but calibrated cell states.
 *
 * @param hasIntegers whether the scales of its states were used
 */
function comparable({ task, seed: _, quantization, ...rest }: RunConfig, hasIntegers: boolean) {
  const { stateScales, ...others } = quantization;
  const { cell, cellStateQuantizer } = rest.model as { cell: string; cellStateQuantizer?: object };
  const isDefault = stateScales === 'tensor' && !(hasIntegers && cell === 'lstm' && !cellStateQuantizer);
  return { ...rest, task: { ...task, file: null }, quantization: isDefault ? others : quantization };
}

/** The preset or file that a command trains. */
function sourceOf(command: string): string {
  return command.split(' ')[2]!;
}

/** The values of an option of a command that may be repeated. */
function valuesOf(command: string, option: string): string[] {
  const words = command.split(' ');
  return words.filter((_, i) => words[i - 1] === option);
}

/** The task, or why its data are missing. */
async function taskOf(record: ResultRecord): Promise<Task | string> {
  const { file } = record.config.task;
  if (file !== undefined) return ofFiles(record, file as Record<string, string>);
  try {
    return await (record.part === 'first' ? firstOfText(record) : loadTaskOf(record.config));
  } catch (error) {
    if (error instanceof DataError && error.problem === 'missing') return error.message;
    throw error;
  }
}

/** A task on data that are put beside the configurations of examples/series, see its README.md. */
async function ofFiles({ config }: ResultRecord, files: Record<string, string>): Promise<Task | string> {
  const placed = Object.entries(files).map(([part, name]) => [part, join(root, 'examples', 'series', name)] as const);
  const missing = placed.find(([, path]) => !existsSync(path));
  if (missing) return `${relative(root, missing[1])} is missing`;
  return loadTaskOf({ ...config, task: { ...config.task, file: Object.fromEntries(placed) } });
}

/** A task whose test split is the first test sequences of the text. */
async function firstOfText({ config, sequences }: ResultRecord): Promise<Task> {
  const path = (part: string) => locateFile('ptb', `ptb.${part}.txt.gz`);
  const data = await readCharacters({ train: path('train'), validation: path('valid'), test: path('test') });
  const { name: _, T = 150, ...options } = config.task as { name: string } & CharacterTaskOptions;
  return characterTask({ ...data, test: data.test.subarray(0, sequences * T + 1) }, { T, ...options });
}
