import { FileReadError, parseJson, readTextWithin } from '@qornn/tasks/data';
import { z } from 'zod';
import { RunFolderError } from './errors.js';
import { expected } from './expected.js';
import { nameSchema } from './run-name.js';

/** Bytes of a `summary.json`, which has the whole configuration in it; ours have some four thousand. */
export const MOST_RECORD_BYTES = 2 ** 20;
const MOST_METRICS = 100;
const MOST_COMMAND_CHARACTERS = 2 ** 14;

const count = () => z.int({ error: 'an integer ≥ 0' }).min(0, { error: 'an integer ≥ 0' });
const duration = () => z.number({ error: 'a number ≥ 0' }).min(0, { error: 'a number ≥ 0' });
const text = (most = 200) => z.string({ error: 'a text' }).max(most, { error: `a text of at most ${most} characters` });

/** Metrics by name; JSON has null for one that is no number. */
export const metricsSchema = () => {
  const error = `numbers by name, at most ${MOST_METRICS}`;
  return z
    .record(nameSchema(), z.number({ error: 'a number' }).nullable(), { error })
    .refine((metrics) => Object.keys(metrics).length <= MOST_METRICS, { error });
};

/** An evaluation, as records have it. */
const evaluation = z.object({ step: count(), metrics: metricsSchema() }, { error: '{ step, metrics }' });

/** What a run is judged by. */
export const metricSchema = z.object(
  { name: nameSchema(), goal: z.enum(['max', 'min'], { error: "'max' or 'min'" }) },
  { error: '{ name, goal }' },
);

/** Which way metrics are better, by name. */
export const metricGoalsSchema = () => {
  const error = `'max' or 'min' by name, at most ${MOST_METRICS}`;
  return z
    .record(nameSchema(), z.enum(['max', 'min'], { error: "'max' or 'min'" }), { error })
    .refine((goals) => Object.keys(goals).length <= MOST_METRICS, { error });
};

/** The machine and the programs that gave a record. */
export const environmentSchema = {
  backend: text(),
  versions: z.looseObject({ node: text(), tfjs: text() }, { error: '{ node, tfjs }' }),
  machine: z.looseObject(
    { cpu: text(), cores: count(), memoryGiB: duration() },
    { error: '{ cpu, cores, memoryGiB }' },
  ),
};

/** What a run is called, and how it went. */
export const runSchema = {
  steps: count(),
  name: nameSchema(),
  seed: z.int({ error: 'an integer' }),
  command: text(MOST_COMMAND_CHARACTERS).nullable(),
  seconds: duration(),
  stopped: z.enum(['finished', 'reached', 'patience', 'time', 'interrupted', 'diverged'], {
    error: 'why the run ended',
  }),
};

/** A `summary.json`. What a later release adds is kept. */
export const summarySchema = z.looseObject(
  {
    ...runSchema,
    // Records of early runs have neither.
    metric: metricSchema.optional(),
    metricGoals: metricGoalsSchema().optional(),
    best: evaluation.nullable(),
    test: z
      .object({ quantized: metricsSchema(), latent: metricsSchema() }, { error: '{ quantized, latent }' })
      .nullable(),
    config: z.record(z.string(), z.unknown(), { error: 'the configuration' }),
    ...environmentSchema,
  },
  { error: 'the summary of a run' },
);

/** One line of a `metrics.jsonl`. */
export const metricsLineSchema = z.looseObject(
  {
    step: count(),
    loss: z.number({ error: 'a number' }).nullable().optional(),
    rate: z.number({ error: 'a number' }).nullable().optional(),
    validation: metricsSchema(),
  },
  { error: 'an evaluation' },
);

/** Where a run stands, as its checkpoint has it. */
export const progressSchema = z.looseObject(
  {
    step: count(),
    seconds: duration(),
    firstLoss: z.number({ error: 'a number' }).nullable().optional(),
    best: evaluation.nullable().optional(),
    backend: text().optional(),
    pending: z
      .looseObject(
        { loss: z.number({ error: 'a number' }), rate: z.number({ error: 'a number' }) },
        { error: '{ loss, rate }' },
      )
      .optional(),
    wait: z
      .looseObject({ best: z.number({ error: 'a number' }).nullable(), evaluations: count() })
      .nullable()
      .optional(),
  },
  { error: 'where the run stands' },
);

/**
 * A file of JSON that somebody else may have written, checked.
 *
 * @param most bytes that it may have
 * @throws RunFolderError that names the file and the field
 */
export function readRecord<T>(path: string, schema: z.ZodType<T>, most = MOST_RECORD_BYTES): T {
  try {
    return parseRecord(readTextWithin(path, most), schema);
  } catch (error) {
    if (error instanceof FileReadError) throw new RunFolderError(path, error.reason);
    if (error instanceof SyntaxError) throw new RunFolderError(path, error.message);
    throw error;
  }
}

/**
 * The same of a text.
 *
 * @throws SyntaxError, one line, that names the field
 */
export function parseRecord<T>(content: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = parseJson(content);
  } catch (error) {
    throw new SyntaxError(`is not JSON (${(error as Error).message.split('\n')[0]})`);
  }
  const result = schema.safeParse(value, { error: expected });
  if (result.success) return result.data;
  throw new SyntaxError(recordIssue(result.error));
}

/** The first thing that is wrong, on one line: where, and what is allowed. */
export function recordIssue({ issues }: z.ZodError): string {
  const { path, message, code } = issues[0]!;
  const at = path.map(String).join('.').slice(0, 200);
  const what = code === 'invalid_key' ? 'has a key that is no name' : `must be ${message}`;
  return at === '' ? what : `${at}: ${what}`;
}
