import { FileReadError, parseJson, readTextWithin } from '@qornn/tasks/data';
import { z } from 'zod';
import { RunFolderError } from './errors.js';
import { nameSchema } from './run-name.js';
import { schemaMessages } from './schema-messages.js';

/** Maximum size of a `summary.json` in bytes; typical ones have 4,000. */
export const MAX_RECORD_BYTES = 2 ** 20;
const MAX_METRICS = 100;
const MAX_COMMAND_CHARACTERS = 2 ** 14;

const count = () => z.int({ error: 'an integer ≥ 0' }).min(0, { error: 'an integer ≥ 0' });
const duration = () => z.number({ error: 'a number ≥ 0' }).min(0, { error: 'a number ≥ 0' });
const text = (max = 200) => z.string({ error: 'a text' }).max(max, { error: `a text of at most ${max} characters` });

/** Metrics by name; NaN is null in JSON. */
export const metricsSchema = () => {
  const error = `numbers by name, at most ${MAX_METRICS}`;
  return z
    .record(nameSchema(), z.number({ error: 'a number' }).nullable(), { error })
    .refine((metrics) => Object.keys(metrics).length <= MAX_METRICS, { error });
};

/** An evaluation. */
const evaluation = z.object({ step: count(), metrics: metricsSchema() }, { error: '{ step, metrics }' });

/** The primary metric of a run. */
export const metricSchema = z.object(
  { name: nameSchema(), goal: z.enum(['max', 'min'], { error: "'max' or 'min'" }) },
  { error: '{ name, goal }' },
);

/** Goals of metrics by name. */
export const metricGoalsSchema = () => {
  const error = `'max' or 'min' by name, at most ${MAX_METRICS}`;
  return z
    .record(nameSchema(), z.enum(['max', 'min'], { error: "'max' or 'min'" }), { error })
    .refine((goals) => Object.keys(goals).length <= MAX_METRICS, { error });
};

/** Machine and software versions. */
export const environmentSchema = {
  backend: text(),
  versions: z.looseObject({ node: text(), tfjs: text() }, { error: '{ node, tfjs }' }),
  machine: z.looseObject(
    { cpu: text(), cores: count(), memoryGiB: duration() },
    { error: '{ cpu, cores, memoryGiB }' },
  ),
};

/** Name and outcome of a run. */
export const runSchema = {
  steps: count(),
  name: nameSchema(),
  seed: z.int({ error: 'an integer' }),
  command: text(MAX_COMMAND_CHARACTERS).nullable(),
  seconds: duration(),
  stopped: z.enum(['finished', 'reached', 'patience', 'time', 'interrupted', 'diverged'], {
    error: 'why the run ended',
  }),
};

/** A `summary.json`. Keeps unknown fields of later releases. */
export const summarySchema = z.looseObject(
  {
    ...runSchema,
    // Missing in early releases.
    totalSeconds: duration().optional(),
    metric: metricSchema.optional(),
    metricGoals: metricGoalsSchema().optional(),
    best: evaluation.nullable(),
    test: z
      .object(
        {
          quantized: metricsSchema(),
          latent: metricsSchema(),
          // Missing in early releases, and where there are too many classes.
          measures: z
            .looseObject({ kind: z.enum(['classes', 'values'], { error: 'classes or values' }) }, { error: 'measures' })
            .optional(),
        },
        { error: '{ quantized, latent }' },
      )
      .nullable(),
    config: z.record(z.string(), z.unknown(), { error: 'the configuration' }),
    ...environmentSchema,
  },
  { error: 'the summary of a run' },
);

/** Smallest and largest of the numbers of a spectrum. */
const extremes = () => {
  const error = '{ smallest, largest }';
  return z.looseObject(
    { smallest: z.number({ error }).nullable(), largest: z.number({ error }).nullable() },
    { error },
  );
};

/** One line of a `metrics.jsonl`. */
export const metricsLineSchema = z.looseObject(
  {
    step: count(),
    loss: z.number({ error: 'a number' }).nullable().optional(),
    rate: z.number({ error: 'a number' }).nullable().optional(),
    validation: metricsSchema(),
    spectra: z
      .record(nameSchema(), z.looseObject({ singularValues: extremes(), eigenvalueModuli: extremes() }), {
        error: '{ singularValues, eigenvalueModuli } by layer',
      })
      .optional(),
  },
  { error: 'an evaluation' },
);

/** Progress of a run in a checkpoint. */
export const progressSchema = z.looseObject(
  {
    step: count(),
    seconds: duration(),
    totalSeconds: duration().optional(),
    firstLoss: z.number({ error: 'a number' }).nullable().optional(),
    best: evaluation.nullable().optional(),
    backend: text().optional(),
    command: text(MAX_COMMAND_CHARACTERS).optional(),
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
  { error: 'the progress of a run' },
);

/**
 * Reads and validates an untrusted JSON file.
 *
 * @param max maximum size in bytes
 * @throws RunFolderError when it is invalid; the message names file and field
 */
export function readRecord<T>(path: string, schema: z.ZodType<T>, max = MAX_RECORD_BYTES): T {
  try {
    return parseRecord(readTextWithin(path, max), schema);
  } catch (error) {
    if (error instanceof FileReadError) throw new RunFolderError(path, error.reason);
    if (error instanceof SyntaxError) throw new RunFolderError(path, error.message);
    throw error;
  }
}

/**
 * Parses and validates untrusted JSON text.
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
  const result = schema.safeParse(value, { error: schemaMessages });
  if (result.success) return result.data;
  throw new SyntaxError(recordIssue(result.error));
}

/** The first issue on one line: the path, and what is allowed. */
export function recordIssue({ issues }: z.ZodError): string {
  const { path, message, code } = issues[0]!;
  const at = path.map(String).join('.').slice(0, 200);
  const what = code === 'invalid_key' ? 'has an invalid key' : `must be ${message}`;
  return at === '' ? what : `${at}: ${what}`;
}
