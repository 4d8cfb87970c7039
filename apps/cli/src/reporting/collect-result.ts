import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportRun } from '@qornn/report';
import { loadTaskOf } from '@qornn/training';
import { layerRecords } from '@qornn/training/runs';
import { stringify } from 'yaml';
import { modelPath } from '../quantization/model-file.js';
import { openModelFile } from '../quantization/open-model-file.js';
import { readResult, recordName } from '../results/result-record.js';
import { recordedWeightsText } from '../results/weights-text.js';
import { codesOfModel } from './codes-of-model.js';
import type { CollectOptions } from './collect-options.js';
import { dataOr } from './data-or.js';
import { evaluatedModel } from './evaluated-model.js';
import { endText, environmentRows, metricsOf, taskText } from './run-text.js';
import { spectraOfModel } from './spectra-of.js';

/**
 * Collects a model that `qornn results add` kept: its record, and its integer model if it has one. Such a folder has no weights in floating
 * point and no history.
 *
 * @throws OutputError when the record is damaged; ModelFileError when the model is
 */
export async function collectResult(folder: string, options: CollectOptions): Promise<ReportRun> {
  const { terminal, signal } = options;
  const record = readResult(join(folder, recordName));
  const path = modelPath(folder);
  const integers = existsSync(path) ? (await openModelFile(path, options, terminal)).model : null;
  const { config } = record;
  const task = integers ? await dataOr(() => loadTaskOf(config, { signal }), config.plugins) : null;
  const evaluated =
    task?.value === undefined ? null : await evaluatedModel({ task: task.value, integers, network: null }, options);
  const isFloat = layerRecords(record.config.model).every(({ recurrentQuantizer }) => recurrentQuantizer === 'none');
  const quantizers = isFloat ? 'float weights' : 'quantized weights';
  return {
    label: folder,
    name: record.name,
    seed: record.seed,
    task: taskText(config.task),
    weights: recordedWeightsText(record),
    ended: endText(record),
    metrics: metricsOf(record.metric, Object.keys(record.quantized)),
    baselineLoss: record.baselineLoss,
    learning: [],
    scores: [
      { variant: 'latent weights', metrics: record.latent, bytes: null },
      { variant: `${quantizers}, float32`, metrics: record.quantized, bytes: record.floatBytes },
      ...record.integer.map(({ stateBits, metrics, bytes }) => ({
        variant: `integers, ${stateBits}-bit states`,
        ...{ metrics, bytes },
      })),
    ],
    answers: evaluated?.answers ?? [],
    spectra: integers ? await spectraOfModel(integers, signal) : [],
    codes: integers ? codesOfModel(integers) : [],
    states: evaluated?.states ?? [],
    noise: [],
    configuration: stringify(config),
    environment: [['date', record.date], ...environmentRows(record)],
    missing: [
      'learning curves, spectra of latent weights and the noise of the integers need the run folder; this one only has results',
      ...(integers
        ? []
        : [
            `there is no integer model${record.noInteger === undefined ? '' : ` (${record.noInteger})`}, so nothing is answered`,
          ]),
      ...(task?.missing ?? []),
      ...(evaluated?.missing ?? []),
    ],
  };
}
