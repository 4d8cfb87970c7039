import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  environmentSchema,
  metricSchema,
  metricsSchema,
  nameSchema,
  type RunConfig,
  RunFolderError,
  type RunSummary,
  readRecord,
  runSchema,
} from '@qornn/training';
import { z } from 'zod';
import { OutputError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { modelPath, readModelBytes } from '../quantization/model-file.js';
import { digestOf } from '../quantization/model-report.js';
import { weightSettings } from '../quantization/weight-settings.js';

/** Number of possible state bits (4 to 16). */
const MAX_STATE_BITS = 13;

/** Parts of a training whose best validations are recorded. */
export const TENTHS = 10;

/** File name of the results of a committed model. */
export const recordName = 'summary.json';

/** Metrics of a trained model for one number of state bits. */
export interface IntegerResult {
  stateBits: number;
  metrics: Record<string, number>;
  /** size of the model file */
  bytes: number;
}

/** Measured results of a trained run, and the command to reproduce them. */
export interface ResultRecord
  extends Pick<
    RunSummary,
    'name' | 'seed' | 'command' | 'steps' | 'seconds' | 'stopped' | 'metric' | 'backend' | 'versions' | 'machine'
  > {
  /** ISO 8601 */
  date: string;
  config: RunConfig;
  /** number of trainable parameters */
  parameters: number;
  /** size of the parameters in float32 */
  floatBytes: number;
  baselineLoss: number;
  /** number of test sequences of all metrics below */
  sequences: number;
  /** size of the test split; null for generated data */
  testSequences: number | null;
  /** size of the training split; null for generated data, absent in early records */
  trainingSequences?: number | null;
  /**
   * the best value of the metric on validation in each tenth of the steps; null in those without an evaluation; absent in early records, and if
   * the validation split was trained on
   */
  validation?: (number | null)[];
  /**
   * which part of the test split: `'fair'` is a stratified sample, see `stratified` of a task; `'first'`, in early records, is the beginning
   * of the file; absent for the whole split
   */
  part?: 'fair' | 'first';
  quantized: Record<string, number>;
  /** metrics without quantizers */
  latent: Record<string, number>;
  /** empty if the network cannot be converted to integers */
  integer: IntegerResult[];
  /** why it cannot */
  noInteger?: string;
  /** state bits of the saved model */
  modelStateBits: number | null;
  /** digest of the saved model; null without a model, absent in early records */
  modelSha256?: string | null;
}

const count = () => z.int({ error: 'an integer ≥ 0' }).min(0, { error: 'an integer ≥ 0' });
/** A component: a name, a name with options, or one with a nested component. */
const part = z.unknown().refine((value) => isPart(value, 0), { error: 'a name, or { name, …options }' });

/** The fields of a record that the page of results uses. */
const recordSchema = z.looseObject(
  {
    ...runSchema,
    ...environmentSchema,
    metric: metricSchema,
    date: z.string({ error: 'a date' }).max(40, { error: 'a date' }),
    config: z.looseObject(
      {
        task: z.looseObject({ name: nameSchema() }, { error: '{ name, …options }' }),
        model: z.looseObject(
          {
            cell: nameSchema(),
            parametrization: part.optional(),
            recurrentQuantizer: part,
            kernelQuantizer: part.optional(),
          },
          { error: 'the section model' },
        ),
        training: z.looseObject({ batchSize: count() }, { error: 'the section training' }),
        quantization: weightSettings(),
      },
      { error: 'the configuration' },
    ),
    parameters: count(),
    floatBytes: count(),
    baselineLoss: z.number({ error: 'a number' }),
    sequences: count(),
    testSequences: count().nullable(),
    trainingSequences: count().nullable().optional(),
    validation: z
      .array(z.number({ error: 'a number or null' }).nullable(), { error: 'a list of numbers' })
      .max(TENTHS, { error: `a list of at most ${TENTHS}` })
      .optional(),
    quantized: metricsSchema(),
    latent: metricsSchema(),
    integer: z
      .array(
        z.looseObject(
          { stateBits: count(), metrics: metricsSchema(), bytes: count() },
          { error: '{ stateBits, metrics, bytes }' },
        ),
        { error: 'a list of { stateBits, metrics, bytes }' },
      )
      .max(MAX_STATE_BITS, { error: `a list of at most ${MAX_STATE_BITS}` }),
    noInteger: z.string({ error: 'a text' }).optional(),
    modelStateBits: count().nullable(),
  },
  { error: 'the record of a run' },
);

/** Maximum nesting of quantizers. */
function isPart(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return nameSchema().safeParse(value).success;
  if (typeof value !== 'object' || value === null || depth > 8) return false;
  const { name, bits, quantizer } = value as { name?: unknown; bits?: unknown; quantizer?: unknown };
  return (
    nameSchema().safeParse(name).success &&
    (bits === undefined || Number.isInteger(bits)) &&
    (quantizer === undefined || isPart(quantizer, depth + 1))
  );
}

/**
 * The records of a folder of models, by name and seed.
 *
 * @throws OutputError when one cannot be read; the message names it
 */
export function readRecords(models: string): ResultRecord[] {
  if (!existsSync(models)) return [];
  const records = readdirSync(models)
    .map((folder) => join(models, folder, recordName))
    .filter((path) => existsSync(path))
    .map(readResult);
  return records.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }) || a.seed - b.seed);
}

/** Model and record do not match if the process was killed between the two writes. */
function requireModel(path: string, { modelSha256 }: ResultRecord): void {
  if (typeof modelSha256 !== 'string') return;
  const model = modelPath(dirname(path));
  if (existsSync(model) && digestOf(readModelBytes(model)) === modelSha256) return;
  throw new OutputError(path, `does not belong to the model in its folder, ${model}; add the run again`);
}

/** Reads a record if there is one. */
export function filesOfRecords(models: string): string[] {
  if (fileKind(models) !== 'folder') return [];
  return readdirSync(models).flatMap((folder) => [join(models, folder, recordName), modelPath(join(models, folder))]);
}

/**
 * Reads the record of one model.
 *
 * @throws OutputError when it cannot be read, or belongs to another model than the one beside it
 */
export function readResult(path: string): ResultRecord {
  try {
    const record = readRecord(path, recordSchema) as unknown as ResultRecord;
    requireModel(path, record);
    return record;
  } catch (error) {
    if (!(error instanceof RunFolderError)) throw error;
    throw new OutputError(path, `${error.message.slice(path.length + 2)}, so it is not a record of a run`);
  }
}
