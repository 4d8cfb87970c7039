import { existsSync } from 'node:fs';
import { describe } from '@qornn/cells';
import { reportQuantization } from '@qornn/converter';
import { type IntModel, modelContents } from '@qornn/int-runtime';
import type { LearningPoint, ReportNoise, ReportRun, ReportScores } from '@qornn/report';
import type { Task } from '@qornn/tasks';
import { type MetricsLine, RunFolder, type RunModel, type RunSummary } from '@qornn/training';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { stringify } from 'yaml';
import { UnknownKindError } from '../errors.js';
import { commandToType } from '../process/invocation.js';
import { madeFrom } from '../quantization/integer-origin.js';
import { modelPath, readModelFile } from '../quantization/model-file.js';
import { reportMismatch } from '../quantization/model-report.js';
import { weightsText } from '../results/weights-text.js';
import { openRunFolder, openRunFolderModel } from '../runs/open-run-folder.js';
import { codesOfModel } from './codes-of-model.js';
import type { CollectOptions } from './collect-options.js';
import { dataOr } from './data-or.js';
import { evaluatedModel } from './evaluated-model.js';
import { noiseOf } from './noise-of.js';
import { type QuantizationRecord, readQuantizationRecord } from './quantization-record.js';
import { endText, environmentRows, metricsOf, taskText } from './run-text.js';
import { spectraOfModel, spectraOfNetwork } from './spectra-of.js';

/**
 * Collects a run folder: configuration, history, weights, integer model, and the answers of the network. What is not there is listed as missing.
 *
 * @throws UsageError when it needs plugins that are not allowed
 * @throws RunFolderError, CheckpointError, ModelFileError when a file is damaged; the message names it
 */
export async function collectRun(directory: string, options: CollectOptions): Promise<ReportRun> {
  const { signal } = options;
  const folder = new RunFolder(directory);
  const missing: string[] = [];
  const run = await openRunFolderModel(directory, { ...options });
  const summary = existsSync(folder.summary) ? folder.readSummary() : null;
  if (summary === null) missing.push('the run is not finished, so there is no summary of it');
  if (run.metrics.length === 0) missing.push('there are no learning curves, because metrics.jsonl has no evaluations');
  const integer = integerOf(run, missing);
  const checkpoint = (['best', 'last'] as const).find((which) => existsSync(folder.checkpoint(which)));
  if (checkpoint === undefined)
    missing.push('there is no checkpoint, so nothing is known of the weights in floating point');
  const network = checkpoint === undefined ? null : run.loadModel(checkpoint);
  try {
    // With its data, which may be gone.
    const { value: task, missing: noData } = await dataOr(
      async () => (await openRunFolder(directory, { ...options })).task,
    );
    missing.push(...noData);
    const evaluated = task ? await evaluatedModel({ task, integers: integer.model, network }, options) : null;
    missing.push(...(evaluated?.missing ?? []));
    const noise = await noiseOfRun({ ...integer, network, task }, missing, signal);
    const metrics = Object.keys(run.metrics.at(-1)?.validation ?? summary?.best?.metrics ?? {});
    const { config, record } = run;
    return {
      label: directory,
      name: config.name,
      seed: config.seed,
      task: taskText(config.task),
      weights: weightsText(config.model, integer.model && (integer.record?.settings ?? 'unknown')),
      ended: summary
        ? endText(summary)
        : `not finished, ${run.metrics.at(-1)?.step ?? 0} of ${config.training.steps} steps evaluated`,
      metrics: metricsOf(
        summary?.metric ?? record?.primaryMetric ?? null,
        metrics,
        summary?.metricGoals ?? record?.metricGoals,
      ),
      baselineLoss: task?.baselineLoss ?? null,
      learning: run.metrics.map(learningPoint),
      scores: scoresOf(summary, integer, network),
      answers: evaluated?.answers ?? [],
      // The integers are the quantized weights, as they run.
      spectra: [
        ...(network
          ? await spectraOfNetwork(network, integer.model ? ['latent'] : ['latent', 'quantized'], signal)
          : []),
        ...(integer.model ? await spectraOfModel(integer.model, signal) : []),
      ],
      codes: integer.model ? codesOfModel(integer.model) : [],
      states: evaluated?.states ?? [],
      noise,
      configuration: stringify(config),
      environment: summary ? environmentRows(summary) : [],
      missing,
    };
  } finally {
    network?.dispose();
  }
}

/** The integer model of a run, and what quantize wrote about it. */
interface Integer {
  model: IntModel | null;
  bytes: number;
  record: QuantizationRecord | null;
}

/** @param missing receives why there is no model, or what does not match it */
function integerOf(run: RunModel, missing: string[]): Integer {
  const path = modelPath(run.directory);
  const none: Integer = { model: null, bytes: 0, record: null };
  if (!existsSync(path)) {
    missing.push(`there is no integer model; to make it: ${commandToType(['quantize', run.directory])}`);
    return none;
  }
  try {
    const { model, bytes } = readModelFile(path);
    if (madeFrom(model, run) === 'stale') missing.push('the integer model was made from earlier weights of the run');
    const mismatch = reportMismatch(path);
    if (mismatch !== null) missing.push(mismatch);
    return { model, bytes, record: mismatch === null ? readQuantizationRecord(path) : null };
  } catch (error) {
    if (!(error instanceof UnknownKindError)) throw error;
    missing.push(error.message);
    return none;
  }
}

/** The bits of all states, such as '12', or '12/16' where they differ. */
function stateBitsText(model: IntModel): string {
  const bits = modelContents(model).layers.flatMap(({ states }) => states.map((state) => state.bits));
  return [...new Set(bits)].sort((a, b) => a - b).join('/');
}

/** Signal to noise as quantize recorded it, or measured now. */
async function noiseOfRun(
  { model, record, network, task }: Integer & { network: LayersModel | null; task: Task | undefined },
  missing: string[],
  signal: AbortSignal,
): Promise<ReportNoise[]> {
  if (record?.report) return noiseOf(record.report);
  if (!model) return [];
  if (!network || !task) {
    missing.push('the noise of the integers needs a checkpoint and the data');
    return [];
  }
  return noiseOf(await reportQuantization(describe(network), model, task, { signal }));
}

function learningPoint({ step, loss, rate, validation, spectra }: MetricsLine): LearningPoint {
  return {
    ...{ step, validation },
    ...(loss !== undefined && { loss }),
    ...(rate !== undefined && { rate }),
    ...(spectra !== undefined && { spectra }),
  };
}

/** Metrics of the final test, and of the integer model on the sequences of quantize. */
function scoresOf(
  summary: RunSummary | null,
  { record, bytes, model }: Integer,
  network: LayersModel | null,
): ReportScores[] {
  const float32 = network ? 4 * network.countParams() : null;
  const test = summary?.test;
  const integers = record?.comparison.metrics.integer;
  const bits = model && stateBitsText(model);
  const on = record?.sequences === undefined ? '' : `, on ${record.sequences} sequences`;
  return [
    ...(test
      ? [
          { variant: 'latent weights', metrics: test.latent, bytes: null },
          { variant: 'quantized weights, float32', metrics: test.quantized, bytes: float32 },
        ]
      : []),
    ...(integers ? [{ variant: `integers${bits ? `, ${bits}-bit states` : ''}${on}`, metrics: integers, bytes }] : []),
  ];
}
