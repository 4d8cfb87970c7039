import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from '@qornn/int-runtime';
import { loadTaskOf } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@tensorflow/tfjs-backend-wasm';
import { compare } from '../comparison.js';
import { integerPredictor } from '../integer-network.js';
import { modelFileName } from '../model-file.js';
import { readRecords } from './result-record.js';
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

  // Tasks that need files are for machines that have them: `qornn eval` and `qornn results add` measure those.
  const generated = records.filter(
    ({ modelStateBits, config }) => modelStateBits !== null && config.task.name === 'copy',
  );

  it.each(generated.map((record) => [`${record.name}-seed${record.seed}`, record] as const))(
    '%s reaches in integers what its record says',
    async (folder, record) => {
      const bytes = new Uint8Array(readFileSync(join(models, folder, modelFileName)));
      const said = record.integer.find(({ stateBits }) => stateBits === record.modelStateBits)!;
      expect(bytes.length).toBe(said.bytes);
      const task = await loadTaskOf(record.config);
      const predictor = await integerPredictor(deserialize(bytes));
      const { metrics } = await compare(task, { integer: predictor }, { sequences: record.sequences });
      for (const [metric, value] of Object.entries(said.metrics)) {
        expect(metrics.integer![metric]).toBeCloseTo(value, 6);
      }
    },
    120_000,
  );
});
