import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { DataError } from '@qornn/tasks/data';
import { loadTaskOf } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@tensorflow/tfjs-backend-wasm';
import { compare } from '../comparison.js';
import { integerPredictor } from '../integer-network.js';
import { modelFileName } from '../model-file.js';
import { type ResultRecord, readRecords } from './result-record.js';
import { resultsPage } from './results-page.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const models = join(root, 'models');
const records = readRecords(models);

beforeAll(async () => {
  await tf.setBackend('wasm');
  await tf.ready();
});

describe('the models of the repository', () => {
  it('are those of RESULTS.md', () => {
    expect(readFileSync(join(root, 'RESULTS.md'), 'utf8')).toBe(resultsPage(records));
  });

  const withModel = records.filter(({ modelStateBits }) => modelStateBits !== null);

  it.for(withModel.map((record) => [`${record.name}-seed${record.seed}`, record] as const))(
    '%s reaches in integers what its record says',
    { timeout: 120_000 },
    async ([folder, record], { skip }) => {
      const bytes = new Uint8Array(readFileSync(join(models, folder, modelFileName)));
      const said = record.integer.find(({ stateBits }) => stateBits === record.modelStateBits)!;
      expect(bytes.length).toBe(said.bytes);
      const model = deserialize(bytes);
      const task = await taskOf(record);
      if (typeof task === 'string') {
        process.stderr.write(`skipped: ${folder} is not measured again: ${task}\n`);
        return skip(task);
      }
      const predictor = await integerPredictor(model);
      const { metrics } = await compare(task, { integer: predictor }, { sequences: record.sequences });
      for (const [metric, value] of Object.entries(said.metrics)) {
        expect(metrics.integer![metric]).toBeCloseTo(value, 6);
      }
    },
  );
});

/** The task, or why its data is not here. */
async function taskOf({ config }: ResultRecord): Promise<Task | string> {
  try {
    return await loadTaskOf(config);
  } catch (error) {
    if (error instanceof DataError && error.problem === 'missing') return error.message;
    throw error;
  }
}
