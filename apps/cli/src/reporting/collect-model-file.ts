import { basename } from 'node:path';
import type { ReportRun } from '@qornn/report';
import { summarizeModel } from '../quantization/model-summary.js';
import { openModelFile } from '../quantization/open-model-file.js';
import { codesOfModel } from './codes-of-model.js';
import type { CollectOptions } from './collect-options.js';
import { spectraOfModel } from './spectra-of.js';

/**
 * Collects an integer model by itself.
 *
 * @throws ModelFileError when it cannot be read
 */
export async function collectModelFile(path: string, options: CollectOptions): Promise<ReportRun> {
  const { model, bytes } = await openModelFile(path, options, options.terminal);
  const { layers, readout, origin } = summarizeModel(model);
  return {
    label: path,
    name: basename(path),
    seed: 0,
    task: origin === null ? 'models of unknown tasks' : `${origin.task}, models by themselves`,
    weights: layers
      .map(({ kind, units, matrices }) => `${kind}, ${units} units, ${matrices.map(({ bits }) => bits).join('/')} bits`)
      .join('; '),
    ended: `a model file of ${bytes} bytes`,
    metrics: [],
    baselineLoss: null,
    learning: [],
    scores: [],
    answers: [],
    spectra: await spectraOfModel(model, options.signal),
    codes: codesOfModel(model),
    states: [],
    noise: [],
    configuration: layers
      .map(({ summary }, l) => `layer ${l}: ${summary}`)
      .concat(`readout: ${readout.bits} bits`)
      .join('\n'),
    environment: [['bytes', String(bytes)]],
    missing: ['everything about training and data needs the run folder; this is a model file by itself'],
  };
}
