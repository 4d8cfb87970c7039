import * as z from 'zod';
import { fraction, integer, oneOf, positive, positiveFraction } from './schema-checks.js';

/** Of any schedule: steps in which the rate rises to that of the optimizer, before the schedule begins; none when absent. */
const warmUp = { warmUpSteps: integer(1).optional() };

const scheduleSchema = z.discriminatedUnion(
  'name',
  [
    z.strictObject({ name: z.literal('constant'), ...warmUp }),
    z.strictObject({ name: z.literal('exponential'), decay: positiveFraction(), every: integer(1), ...warmUp }),
    z.strictObject({ name: z.literal('cosine'), floor: fraction('a number in [0, 1]').default(0), ...warmUp }),
    z.strictObject({ name: z.literal('step'), factor: positiveFraction(), every: integer(1), ...warmUp }),
  ],
  { error: 'a schedule named constant, exponential, cosine or step' },
);

const optimizerSchema = z.strictObject({
  name: oneOf(['adam', 'rmsprop', 'sgd']),
  learningRate: positive(),
  /** rate of the recurrent weights relative to `learningRate` */
  recurrentRateFactor: positive().default(1),
  /** rate of the recurrent layers' biases relative to `learningRate`: over T steps, a change of one counts T times */
  biasRateFactor: positive().default(1),
  beta1: fraction('a number in [0, 1]').default(0.9),
  beta2: fraction('a number in [0, 1]').default(0.999),
  epsilon: positive().default(1e-8),
  /** of the squared gradient, RMSprop */
  decay: fraction('a number in [0, 1]').default(0.9),
  momentum: fraction('a number in [0, 1]').default(0),
});

/** The mean of all weights so far, those of n steps ago counting decay^n; it is what is evaluated and kept as best. */
const averagingSchema = z.strictObject(
  {
    decay: z
      .number({ error: 'a number in (0, 1)' })
      .gt(0, { error: 'a number in (0, 1)' })
      .lt(1, { error: 'a number in (0, 1)' }),
    /** steps before the first whose weights count */
    start: integer(0).default(0),
  },
  { error: '{ decay, start } with a number in (0, 1) and an integer ≥ 0' },
);

/** Ends a run whose validation metric has not improved for some evaluations. */
const earlyStoppingSchema = z.strictObject(
  {
    /** evaluations without improvement after which the run ends */
    patience: integer(1),
    /** default: the one that the task is judged by */
    metric: z.string({ error: 'the name of a metric' }).optional(),
    /** an improvement is more than this */
    minDelta: z.number({ error: 'a number ≥ 0' }).min(0, { error: 'a number ≥ 0' }).default(0),
  },
  { error: '{ patience, metric, minDelta } with an integer ≥ 1, a name and a number ≥ 0' },
);

/** How a run is trained: section `training` of a configuration. */
export const trainingSchema = z.strictObject({
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
  /** easier tasks first: through step `until`, batches are those of the task with these options changed; evaluations never are */
  curriculum: z
    .array(
      z.strictObject({ until: integer(1), task: z.record(z.string(), z.unknown(), { error: 'options of the task' }) }),
      {
        error: 'a list of { until, task }',
      },
    )
    .default([]),
  /** when orthogonal rounding chooses its codes anew: before the first step (and the first after `bitSchedule`), before every so many, before the last evaluation (which undoes what training has fitted to the codes there were) */
  orthogonalRounding: z
    .strictObject({
      start: z.boolean({ error: 'true or false' }).default(true),
      every: integer(1).optional(),
      end: z.boolean({ error: 'true or false' }).default(false),
    })
    .default({ start: true, end: false }),
  averaging: averagingSchema.optional(),
  evaluateEvery: integer(1).default(100),
  /** of `batchSize` sequences, that an evaluation takes at most; when absent, see `validationPart` */
  evaluationBatches: integer(1).optional(),
  checkpointEvery: integer(1).default(100),
  /** ends the run early, at an evaluation whose validation metric is at least (or at most) `reach` */
  stopWhen: z.strictObject({ metric: z.string(), reach: z.number({ error: 'a number' }) }).optional(),
  earlyStopping: earlyStoppingSchema.optional(),
  /** ends the run at this many seconds of training */
  maxSeconds: positive().optional(),
});
