import { didYouMean } from '@qornn/options';
import { getParametrization, type ParametrizationIdentifier } from '@qornn/orthogonal-params';
import { getQuantizer, type QuantizerIdentifier, withBits } from '@qornn/quantizers';
import { getTask, type LoadOptions, loadTask, outlineTask, type Task, type TaskOutline } from '@qornn/tasks';
import { z } from 'zod';
import { makeCell } from './cell.js';
import { bits, integer, named, oneOf, positive, positiveFraction } from './checks.js';
import { ConfigError, type ConfigIssue } from './errors.js';
import { expected } from './expected.js';
import { nameSchema } from './run-name.js';
import { averagingIssues, lengthIssues } from './training-issues.js';
import { trainingSchema } from './training-schema.js';

/** What every cell can be asked for. */
const cellOptions = {
  units: integer(1),
  /** recurrent layers on top of each other */
  layers: integer(1).default(1),
  initialState: oneOf(['zero', 'learned']).default('zero'),
  /** that a layer may keep for its gradient; beyond them, sequences are run in pieces */
  maxStateBytes: integer(1).optional(),
  recurrentQuantizer: named('a quantizer').default('none'),
  kernelQuantizer: named('a quantizer').default('none'),
};
const lowRank = { wRank: integer(1).optional(), uRank: integer(1).optional() };

const cellSchemas = {
  orthogonal: z.strictObject({
    cell: z.literal('orthogonal'),
    ...cellOptions,
    recurrentActivation: z.string().default('linear'),
    outputActivation: z.string().default('relu'),
    parametrization: named('a parametrization').default('bjorck'),
    gain: z
      .union([z.literal('none'), z.strictObject({ horizon: integer(1).optional(), target: positive().optional() })], {
        error: "'none' or { horizon, target } with an integer ≥ 1 and a number > 0",
      })
      .optional(),
    orthogonalPenalty: z
      .strictObject(
        { strength: positive(), on: oneOf(['quantized', 'latent']).default('quantized') },
        { error: "{ strength, on } with a number > 0 and 'quantized' or 'latent'" },
      )
      .optional(),
    kernelInitializer: named('an initializer').optional(),
    biasInitializer: named('an initializer').optional(),
  }),
  fastRNN: z.strictObject({ cell: z.literal('fastRNN'), ...cellOptions, ...lowRank }),
  fastGRNN: z.strictObject({ cell: z.literal('fastGRNN'), ...cellOptions, ...lowRank }),
  lstm: z.strictObject({ cell: z.literal('lstm'), ...cellOptions }),
  gru: z.strictObject({
    cell: z.literal('gru'),
    ...cellOptions,
    resetAfter: z.boolean({ error: 'true or false' }).optional(),
  }),
};
const { orthogonal, fastRNN, fastGRNN, lstm, gru } = cellSchemas;

/** A model names its cell; who names none means the orthogonal one. */
const modelSchema = z.preprocess(
  (model) =>
    typeof model === 'object' && model !== null && !Array.isArray(model) && !('cell' in model)
      ? { cell: 'orthogonal', ...model }
      : model,
  z.discriminatedUnion('cell', [orthogonal, fastRNN, fastGRNN, lstm, gru], {
    error: (issue) =>
      issue.code === 'invalid_union' ? `one of ${Object.keys(cellSchemas).join(', ')}` : '{ units, …options }',
  }),
);

/** How activations become integers once the weights are trained; see `calibrate` and `compile` of `@qornn/int-runtime`. */
const quantizationSchema = z.strictObject({
  stateBits: bits(4, 16).default(12),
  inputBits: bits(2, 16).default(8),
  readoutBits: bits(2, 8).default(8),
  /** of recurrent and input weights that were trained without a quantizer */
  weightBits: bits(2, 8).default(8),
  /** of the biases and thresholds of recurrent layers, in steps of the state */
  biasBits: bits(4, 18).default(18),
  /** takes what integers change in the mean of the logits out of the bias of the readout */
  biasCorrection: z.boolean({ error: 'true or false' }).default(false),
  scale: oneOf(['multiplier', 'pow2']).default('multiplier'),
  /** one scale for the states of a layer, or one for each unit: a row of its weights */
  stateScales: oneOf(['tensor', 'row']).default('tensor'),
  calibration: z
    .strictObject({
      method: oneOf(['max', 'percentile', 'mse', 'kl']).default('max'),
      /** fraction of the magnitudes that `percentile` keeps in range */
      percentile: positiveFraction().default(0.9999),
      sequences: integer(1).default(64),
    })
    .prefault({}),
});

/** The configuration of a run: what `config.yaml` holds. Unknown keys are refused. */
export const runConfigSchema = z.strictObject(
  {
    name: nameSchema(),
    seed: z.int({ error: 'an integer' }).default(0),
    /** modules that register what the rest names; see `loadPlugins` */
    plugins: z
      .array(
        z.string({ error: 'the name of a package, or a path' }).min(1, { error: 'the name of a package, or a path' }),
        {
          error: 'a list of packages and paths',
        },
      )
      .default([]),
    task: z.looseObject({ name: nameSchema('the name of a task') }, { error: '{ name, …options }' }),
    model: modelSchema,
    training: trainingSchema,
    quantization: quantizationSchema.prefault({}),
  },
  { error: 'a mapping with name, task, model and training' },
);

const taskConfigSchema = z.object({ task: runConfigSchema.shape.task, seed: runConfigSchema.shape.seed });

/** A complete, valid configuration, defaults filled in. */
export type RunConfig = z.infer<typeof runConfigSchema>;

/**
 * Checks a configuration and fills in its defaults.
 *
 * @param value what a YAML file holds, or an object of the same form
 * @throws ConfigError with one issue for each thing that is wrong: the key, its value and what is allowed
 * @example
 * parseRunConfig({ name: 'memory', task: { name: 'copy', T0: 50 }, model: { units: 64 },
 *   training: { steps: 100, batchSize: 16, optimizer: { name: 'adam', learningRate: 1e-3 } } }).seed; // 0
 */
export function parseRunConfig(value: unknown): RunConfig {
  const prototypes = prototypeKeys(value, [], value);
  if (prototypes.length > 0) throw new ConfigError(prototypes);
  const result = runConfigSchema.safeParse(value, { error: expected });
  if (!result.success) throw new ConfigError(result.error.issues.flatMap((issue) => describeIssue(issue, value)));
  const config = result.data;
  const issues = [
    ...issuesOf('task', config.task, () => outlineOf(config)),
    ...issuesOf('model.recurrentQuantizer', config.model.recurrentQuantizer, () =>
      getQuantizer(config.model.recurrentQuantizer as QuantizerIdentifier),
    ),
    ...issuesOf('model.kernelQuantizer', config.model.kernelQuantizer, () =>
      getQuantizer(config.model.kernelQuantizer as QuantizerIdentifier),
    ),
    ...(config.model.cell === 'orthogonal' ? parametrizationIssues(config.model.parametrization) : []),
  ];
  if (issues.length > 0) throw new ConfigError(issues);
  const contradictions = [
    ...modelIssues(config),
    ...metricIssues(config),
    ...scheduleIssues(config),
    ...workerIssues(config),
    ...lengthIssues(config),
    ...averagingIssues(config),
    ...curriculumIssues(config),
  ];
  if (contradictions.length > 0) throw new ConfigError(contradictions);
  return config;
}

/**
 * Checks only what a configuration says of its task.
 *
 * @throws ConfigError as `parseRunConfig`
 */
export function parseTaskConfig(value: unknown): NamesTask {
  const result = taskConfigSchema.safeParse(value, { error: expected });
  if (!result.success) throw new ConfigError(result.error.issues.flatMap((issue) => describeIssue(issue, value)));
  const issues = issuesOf('task', result.data.task, () => outlineOf(result.data));
  if (issues.length > 0) throw new ConfigError(issues);
  return result.data;
}

/** What the layer itself refuses, and what it cannot be trained with. */
function modelIssues(config: RunConfig): ConfigIssue[] {
  let canJump = false;
  const issues = issuesOf('model', config.model, () => {
    canJump = makeCell(config.model, { seed: config.seed }).canJump;
  });
  const { sampledSteps } = config.training;
  if (issues.length > 0 || sampledSteps === undefined) return issues;
  const { name, quietStretches } = outlineOf(config);
  if (quietStretches.length === 0) {
    const message = `the task ${name} has no quiet time steps to jump over; leave sampledSteps out`;
    return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
  }
  if (canJump && config.model.layers === 1) return issues;
  const message =
    'only one orthogonal layer with a linear recurrence that starts at zero can jump over quiet time steps; leave sampledSteps out';
  return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
}

/** Stages that do not follow each other, and options that the task refuses. */
function curriculumIssues(config: RunConfig): ConfigIssue[] {
  return config.training.curriculum.flatMap(({ until, task }, i) => {
    const path = `training.curriculum.${i}`;
    const before = config.training.curriculum[i - 1];
    if (before && until <= before.until) {
      const message = `${until} is not allowed; must be more than ${before.until}, where the stage before ends`;
      return [{ path: `${path}.until`, value: until, message }];
    }
    if ('name' in task) {
      const message = 'a stage is the same task with other options; leave its name out';
      return [{ path: `${path}.task.name`, value: task.name, message }];
    }
    const staged = { ...config, task: { ...config.task, ...task } };
    return issuesOf(`${path}.task`, task, () => outlineOf(staged));
  });
}

function workerIssues({ training: { workers, batchSize } }: RunConfig): ConfigIssue[] {
  if (workers <= batchSize) return [];
  const message = `${workers} is not allowed; must be at most batchSize, ${batchSize}, so that every worker has a sequence`;
  return [{ path: 'training.workers', value: workers, message }];
}

function metricIssues(config: RunConfig): ConfigIssue[] {
  const { metricNames } = outlineOf(config);
  const { stopWhen, earlyStopping } = config.training;
  const named: [string, string | undefined][] = [
    ['training.stopWhen.metric', stopWhen?.metric],
    ['training.earlyStopping.metric', earlyStopping?.metric],
  ];
  return named.flatMap(([path, metric]) => {
    if (metric === undefined || metricNames.includes(metric)) return [];
    return [
      { path, value: metric, message: `${show(metric)} is not allowed; must be one of ${metricNames.join(', ')}` },
    ];
  });
}

function scheduleIssues({ training, model }: RunConfig): ConfigIssue[] {
  const { bitSchedule, orthogonalRounding } = training;
  const issues: ConfigIssue[] = [];
  bitSchedule.forEach((entry, i) => {
    const before = bitSchedule[i - 1];
    const path = `training.bitSchedule.${i}`;
    if (before && entry.until <= before.until) {
      const message = `${entry.until} is not allowed; must be more than ${before.until}, where the entry before ends`;
      issues.push({ path: `${path}.until`, value: entry.until, message });
    }
    if (before && entry.bits >= before.bits) {
      const message = `${entry.bits} is not allowed; must be fewer than ${before.bits}, since widths fall`;
      issues.push({ path: `${path}.bits`, value: entry.bits, message });
    }
  });
  const quantizers = [model.recurrentQuantizer, model.kernelQuantizer].map((named) =>
    getQuantizer(named as QuantizerIdentifier),
  );
  const widest = Math.max(0, ...bitSchedule.map(({ bits }) => bits));
  if (issues.length === 0 && widest > 0) {
    if (quantizers.every(({ bits }) => bits === null)) {
      const message = 'there is no quantizer whose width could change';
      issues.push({ path: 'training.bitSchedule', value: bitSchedule, message });
    }
    for (const [i, quantizer] of quantizers.entries()) {
      if (quantizer.bits === null || quantizer.bits >= widest) continue;
      const path = i === 0 ? 'model.recurrentQuantizer' : 'model.kernelQuantizer';
      for (const { bits } of bitSchedule) {
        issues.push(...issuesOf(path, quantizer.name, () => bits > quantizer.bits! && withBits(quantizer, bits)));
      }
    }
  }
  const renews = quantizers.some(({ variables }) => variables?.some(({ refresh }) => refresh));
  if (orthogonalRounding.every !== undefined && !renews) {
    const message = "no quantizer is 'orthogonalRounding', so there is nothing to choose anew";
    issues.push({ path: 'training.orthogonalRounding.every', value: orthogonalRounding.every, message });
  }
  return issues;
}

type NamesTask = Pick<RunConfig, 'task' | 'seed'>;

/**
 * The task of a configuration, drawn from the run's seed where it names none of its own, and with its files read.
 *
 * @param options for what they are read; by default, to train anew
 * @throws DataError, DataFormatError when its files are missing or damaged
 * @throws what the signal aborts with
 */
export function loadTaskOf(config: NamesTask, options: LoadOptions = {}): Promise<Task> {
  return loadTask(...nameAndOptions(config), options);
}

/**
 * The same at once, where there are no files to read.
 *
 * @throws TaskError where there are
 */
export function taskOf(config: NamesTask): Task {
  return getTask(...nameAndOptions(config));
}

/** What can be said of the task of a configuration without its data. */
export function outlineOf(config: NamesTask): TaskOutline {
  return outlineTask(...nameAndOptions(config));
}

function nameAndOptions({ task: { name, ...options }, seed }: NamesTask): [string, Record<string, unknown>] {
  return [name, { seed, ...options }];
}

function parametrizationIssues(identifier: unknown): ConfigIssue[] {
  return issuesOf('model.parametrization', identifier, () =>
    getParametrization(identifier as ParametrizationIdentifier),
  );
}

/** What a part of the configuration that validates itself has to say. */
function issuesOf(path: string, value: unknown, make: () => unknown): ConfigIssue[] {
  try {
    make();
    return [];
  } catch (error) {
    // Each of them names the option that is wrong in `field`.
    const { field, message } = error as Error & { field?: unknown };
    const isOption = typeof field === 'string' && typeof value === 'object' && value !== null && field in value;
    return [{ path: isOption ? `${path}.${field}` : path, value, message }];
  }
}

function describeIssue(issue: z.core.$ZodIssue, root: unknown): ConfigIssue[] {
  const path = issue.path.map(String).join('.');
  const value = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(issue.path, root);
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      value: valueAt(root, [...issue.path, key]),
      message: unknownKey(key, allowed),
    }));
  }
  // A union of objects reports the branch that came nearest: its own issues say more than "no branch fits".
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().filter((nested) => nested.path.length > 0 || nested.code === 'unrecognized_keys');
    if (inner.length > 0 && typeof value === 'object') {
      return inner.flatMap((nested) => describeIssue({ ...nested, path: [...issue.path, ...nested.path] }, root));
    }
  }
  const missing = value === undefined;
  const message = missing
    ? `is missing; must be ${issue.message}`
    : `${show(value)} is not allowed; must be ${issue.message}`;
  return [{ path, value, message }];
}

function unknownKey(key: string, allowed: readonly string[]): string {
  return `unknown key${allowed.length > 0 ? `;${didYouMean(key, allowed)} allowed: ${allowed.join(', ')}` : ''}`;
}

/** Keys called `__proto__`, wherever they are: zod leaves them out of what it reads, without a word. */
function prototypeKeys(value: unknown, path: readonly string[], root: unknown): ConfigIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '__proto__'
      ? [{ path: [...path, key].join('.'), value: inner, message: unknownKey(key, keysAt(path, root)) }]
      : prototypeKeys(inner, [...path, key], root),
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

/** The keys that the schema allows at a path; none where it is not a plain object. */
function keysAt(path: readonly PropertyKey[], root: unknown): string[] {
  let schema: unknown = runConfigSchema;
  path.forEach((key, i) => {
    schema = shapeOf(schema, valueAt(root, path.slice(0, i)))?.[key];
  });
  return Object.keys(shapeOf(schema, valueAt(root, path)) ?? {});
}

/** The fields of an object schema; of a model, those of the cell that it names. */
function shapeOf(schema: unknown, value: unknown): Record<PropertyKey, unknown> | undefined {
  if (schema === modelSchema) {
    const { cell = 'orthogonal' } = (value ?? {}) as { cell?: keyof typeof cellSchemas };
    return cellSchemas[cell]?.shape;
  }
  return (unwrap(schema) as { shape?: Record<PropertyKey, unknown> } | undefined)?.shape;
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : schema;
}

function show(value: unknown): string {
  return typeof value === 'number' && !Number.isFinite(value)
    ? String(value)
    : (JSON.stringify(value) ?? String(value));
}
