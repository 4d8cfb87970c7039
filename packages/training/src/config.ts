import { getParametrization, type ParametrizationIdentifier } from '@qornn/orthogonal-params';
import { getQuantizer, type QuantizerIdentifier, withBits } from '@qornn/quantizers';
import { getTask } from '@qornn/tasks';
import { z } from 'zod';
import { makeCell } from './cell.js';
import { ConfigError, type ConfigIssue } from './errors.js';

// Every check carries what is allowed as its message; `parseRunConfig` adds the path and the value.
const integer = (least: number) => {
  const error = `an integer ≥ ${least}`;
  return z.int({ error }).min(least, { error });
};
const positive = () => z.number({ error: 'a number > 0' }).positive({ error: 'a number > 0' });
const fraction = (error: string) => z.number({ error }).min(0, { error }).max(1, { error });
const share = () => {
  const error = 'a number in (0, 1]';
  return z.number({ error }).positive({ error }).max(1, { error });
};
const bits = (least: number, most: number) => {
  const error = `an integer from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
const named = (what: string) =>
  z.union([z.string(), z.looseObject({ name: z.string() })], { error: `the name of a ${what}, or { name, …options }` });

const scheduleSchema = z.discriminatedUnion(
  'name',
  [
    z.strictObject({ name: z.literal('constant') }),
    z.strictObject({ name: z.literal('exponential'), decay: fraction('a number in (0, 1]'), every: integer(1) }),
    z.strictObject({ name: z.literal('cosine'), floor: fraction('a number in [0, 1]').default(0) }),
    z.strictObject({ name: z.literal('step'), factor: fraction('a number in (0, 1]'), every: integer(1) }),
  ],
  { error: 'a schedule named constant, exponential, cosine or step' },
);

const optimizerSchema = z.strictObject({
  name: oneOf(['adam', 'rmsprop', 'sgd']),
  learningRate: positive(),
  /** rate of the recurrent weights relative to `learningRate` */
  recurrentRateFactor: positive().default(1),
  beta1: fraction('a number in [0, 1]').default(0.9),
  beta2: fraction('a number in [0, 1]').default(0.999),
  epsilon: positive().default(1e-8),
  /** of the squared gradient, RMSprop */
  decay: fraction('a number in [0, 1]').default(0.9),
  momentum: fraction('a number in [0, 1]').default(0),
});

/** What every cell can be asked for. */
const cellOptions = {
  units: integer(1),
  /** recurrent layers on top of each other */
  layers: integer(1).default(1),
  initialState: oneOf(['zero', 'learned']).default('zero'),
  /** that a layer may keep for its gradient; beyond them, sequences are run in pieces */
  maxStateBytes: integer(1).optional(),
  recurrentQuantizer: named('quantizer').default('none'),
  kernelQuantizer: named('quantizer').default('none'),
};
const lowRank = { wRank: integer(1).optional(), uRank: integer(1).optional() };

const cellSchemas = {
  orthogonal: z.strictObject({
    cell: z.literal('orthogonal'),
    ...cellOptions,
    recurrentActivation: z.string().default('linear'),
    outputActivation: z.string().default('relu'),
    parametrization: named('parametrization').default('bjorck'),
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
  scale: oneOf(['multiplier', 'pow2']).default('multiplier'),
  /** one scale for the states of a layer, or one for each unit: a row of its weights */
  stateScales: oneOf(['tensor', 'row']).default('tensor'),
  calibration: z
    .strictObject({
      method: oneOf(['max', 'percentile', 'mse', 'kl']).default('max'),
      /** share of the magnitudes that `percentile` keeps in range */
      percentile: share().default(0.9999),
      sequences: integer(1).default(64),
    })
    .prefault({}),
});

/** The configuration of a run: what `config.yaml` holds. Unknown keys are refused. */
export const runConfigSchema = z.strictObject(
  {
    name: z.string({ error: 'a name' }).min(1, { error: 'a name' }),
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
    task: z.looseObject({ name: z.string({ error: 'the name of a task' }) }, { error: '{ name, …options }' }),
    model: modelSchema,
    training: z.strictObject({
      steps: integer(1),
      batchSize: integer(1),
      /** threads among which the sequences of a batch are divided */
      workers: integer(1).max(64, { error: 'an integer from 1 to 64' }).default(1),
      optimizer: optimizerSchema,
      schedule: scheduleSchema.default({ name: 'constant' }),
      /** bound on the norm of all gradients together */
      clipNorm: positive().optional(),
      /** quiet time steps evaluated in a batch; all of them when absent */
      sampledSteps: integer(1).optional(),
      /** steps in floating point before the quantizers act */
      warmStartSteps: integer(0).default(0),
      /**
       * widths that fall: through step `until`, quantizers act with at least `bits`; after the last entry with their own. Evaluations
       * always use their own.
       */
      bitSchedule: z
        .array(z.strictObject({ until: integer(1), bits: integer(1).max(8, { error: 'an integer from 1 to 8' }) }), {
          error: 'a list of { until, bits }',
        })
        .default([]),
      /** when orthogonal rounding chooses its codes anew: before the first step (and the first after `bitSchedule`), before every so many, before the last evaluation */
      orthogonalRounding: z
        .strictObject({
          start: z.boolean({ error: 'true or false' }).default(true),
          every: integer(1).optional(),
          end: z.boolean({ error: 'true or false' }).default(true),
        })
        .default({ start: true, end: true }),
      evaluateEvery: integer(1).default(100),
      evaluationBatches: integer(1).default(4),
      checkpointEvery: integer(1).default(100),
      /** ends the run early, at an evaluation whose validation metric is at least (or at most) `reach` */
      stopWhen: z.strictObject({ metric: z.string(), reach: z.number({ error: 'a number' }) }).optional(),
      /** ends the run at this many seconds of training */
      maxSeconds: positive().optional(),
    }),
    quantization: quantizationSchema.prefault({}),
  },
  { error: 'a mapping with name, task, model and training' },
);

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
  const result = runConfigSchema.safeParse(value);
  if (!result.success) throw new ConfigError(result.error.issues.flatMap((issue) => describeIssue(issue, value)));
  const config = result.data;
  const issues = [
    ...issuesOf('task', config.task, () => taskOf(config)),
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
  ];
  if (contradictions.length > 0) throw new ConfigError(contradictions);
  return config;
}

/** What the layer itself refuses, and what it cannot be trained with. */
function modelIssues(config: RunConfig): ConfigIssue[] {
  let canJump = false;
  const issues = issuesOf('model', config.model, () => {
    canJump = makeCell(config.model, { seed: config.seed }).canJump;
  });
  const { sampledSteps } = config.training;
  if (issues.length > 0 || sampledSteps === undefined || (canJump && config.model.layers === 1)) return issues;
  const message =
    'only one orthogonal layer with a linear recurrence that starts at zero can jump over quiet time steps; leave sampledSteps out';
  return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
}

function workerIssues({ training: { workers, batchSize } }: RunConfig): ConfigIssue[] {
  if (workers <= batchSize) return [];
  const message = `${workers} is not allowed; must be at most batchSize, ${batchSize}, so that every worker has a sequence`;
  return [{ path: 'training.workers', value: workers, message }];
}

function metricIssues(config: RunConfig): ConfigIssue[] {
  const { metricNames } = taskOf(config);
  const metric = config.training.stopWhen?.metric;
  if (metric === undefined || metricNames.includes(metric)) return [];
  const message = `${show(metric)} is not allowed; must be one of ${metricNames.join(', ')}`;
  return [{ path: 'training.stopWhen.metric', value: metric, message }];
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

/** The task of a configuration, drawn from the run's seed where it names none of its own. */
export function taskOf(config: Pick<RunConfig, 'task' | 'seed'>) {
  const { name, ...options } = config.task;
  return getTask(name, { seed: config.seed, ...options });
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
    const allowed = keysAt(issue.path, root).join(', ');
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      value: valueAt(root, [...issue.path, key]),
      message: `unknown key${allowed ? `; allowed: ${allowed}` : ''}`,
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
