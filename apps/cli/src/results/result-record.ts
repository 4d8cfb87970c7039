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

/** Widths that states can have. */
const MOST_STATE_BITS = 13;

/** Name of the record beside a committed model. */
export const recordName = 'summary.json';

/** What a trained model reaches with states of so many bits. */
export interface IntegerResult {
  stateBits: number;
  metrics: Record<string, number>;
  /** of the model file */
  bytes: number;
}

/** What one trained run reached, and how to get it again. Everything in it was measured. */
export interface ResultRecord
  extends Pick<
    RunSummary,
    'name' | 'seed' | 'command' | 'steps' | 'seconds' | 'stopped' | 'metric' | 'backend' | 'versions' | 'machine'
  > {
  /** ISO 8601 */
  date: string;
  config: RunConfig;
  /** numbers that are learned */
  parameters: number;
  /** of the parameters in float32 */
  floatBytes: number;
  baselineLoss: number;
  /** test sequences that every metric below is of */
  sequences: number;
  /** how many there are; null where a seed draws as many as one likes */
  testSequences: number | null;
  /**
   * which of them, where they are not all: a fair part, as `stratified` of a task promises, or, of records from before there was such
   * an order, the first of the file; absent where they are all
   */
  part?: 'fair' | 'first';
  quantized: Record<string, number>;
  /** the same without quantizers */
  latent: Record<string, number>;
  /** empty where the network has no integer form */
  integer: IntegerResult[];
  /** why it has none */
  noInteger?: string;
  /** state bits of the model that lies beside the record */
  modelStateBits: number | null;
  /** of that model's file; null where there is none, absent in records of before */
  modelSha256?: string | null;
}

const count = () => z.int({ error: 'an integer ≥ 0' }).min(0, { error: 'an integer ≥ 0' });
/** Of a part that may be a name, or a name with options, or options with another part inside. */
const part = z.unknown().refine((value) => isPart(value, 0), { error: 'a name, or { name, …options }' });

/** The record of a run, as far as a page is made of it. */
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
          { cell: nameSchema(), parametrization: part.optional(), recurrentQuantizer: part },
          { error: 'the section model' },
        ),
        quantization: z.looseObject({ weightBits: count() }, { error: 'the section quantization' }),
      },
      { error: 'the configuration' },
    ),
    parameters: count(),
    floatBytes: count(),
    baselineLoss: z.number({ error: 'a number' }),
    sequences: count(),
    testSequences: count().nullable(),
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
      .max(MOST_STATE_BITS, { error: `a list of at most ${MOST_STATE_BITS}` }),
    noInteger: z.string({ error: 'a text' }).optional(),
    modelStateBits: count().nullable(),
  },
  { error: 'the record of a run' },
);

/** As quantizers nest: one around another. */
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
    .map(readOne);
  return records.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }) || a.seed - b.seed);
}

/** A process that was killed between writing a model and its record leaves two that do not belong together. */
function requireModel(path: string, { modelSha256 }: ResultRecord): void {
  if (typeof modelSha256 !== 'string') return;
  const model = modelPath(dirname(path));
  if (existsSync(model) && digestOf(readModelBytes(model)) === modelSha256) return;
  throw new OutputError(path, `is not of the model beside it, ${model}; add the run again to have both`);
}

/** What a folder of models holds that is read, or stands beside it. */
export function filesOfRecords(models: string): string[] {
  if (fileKind(models) !== 'folder') return [];
  return readdirSync(models).flatMap((folder) => [join(models, folder, recordName), modelPath(join(models, folder))]);
}

function readOne(path: string): ResultRecord {
  try {
    const record = readRecord(path, recordSchema) as unknown as ResultRecord;
    requireModel(path, record);
    return record;
  } catch (error) {
    if (!(error instanceof RunFolderError)) throw error;
    throw new OutputError(path, `${error.message.slice(path.length + 2)}, so it is not the record of a run`);
  }
}
