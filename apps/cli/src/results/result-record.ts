import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunConfig, RunSummary } from '@qornn/training';
import { OutputError } from '../errors.js';
import { fileKind } from '../file-kind.js';
import { modelPath } from '../model-file.js';
import { digestOf } from '../model-report.js';

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
  blindBaseline: number;
  /** test sequences that every metric below is of */
  sequences: number;
  /** how many there are; null where a seed draws as many as one likes */
  testSequences: number | null;
  /**
   * which of them, where they are not all: a fair part, as `inFairOrder` of a task promises, or, of records from before there was such
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

/** Fields without which a record says nothing. */
const REQUIRED = [
  'name',
  'seed',
  'config',
  'metric',
  'sequences',
  'testSequences',
  'quantized',
  'integer',
  'parameters',
] as const;

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
    .map(readRecord);
  return records.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }) || a.seed - b.seed);
}

/** A process that was killed between writing a model and its record leaves two that do not belong together. */
function requireModel(path: string, { modelSha256 }: ResultRecord): void {
  if (typeof modelSha256 !== 'string') return;
  const model = modelPath(dirname(path));
  if (existsSync(model) && digestOf(readFileSync(model)) === modelSha256) return;
  throw new OutputError(path, `is not of the model beside it, ${model}; add the run again to have both`);
}

/** What a folder of models holds that is read, or stands beside it. */
export function filesOfRecords(models: string): string[] {
  if (fileKind(models) !== 'folder') return [];
  return readdirSync(models).flatMap((folder) => [join(models, folder, recordName), modelPath(join(models, folder))]);
}

function readRecord(path: string): ResultRecord {
  let record: ResultRecord;
  try {
    record = JSON.parse(readFileSync(path, 'utf8')) as ResultRecord;
  } catch (error) {
    throw new OutputError(path, `is not JSON (${(error as Error).message})`);
  }
  const missing = REQUIRED.find((field) => record?.[field] === undefined);
  if (missing !== undefined) throw new OutputError(path, `has no ${missing}, so it is not the record of a run`);
  requireModel(path, record);
  return record;
}
