import * as z from 'zod';
import { fraction, integer, oneOf, positive, positiveFraction } from './schema-checks.js';

/** For any schedule: steps of linear warm-up before the schedule begins; default 0. */
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
  /** learning rate of the recurrent weights relative to `learningRate` */
  recurrentRateFactor: positive().default(1),
  /** learning rate of the recurrent layers' biases relative to `learningRate`; a bias acts at every time step */
  biasRateFactor: positive().default(1),
  beta1: fraction('a number in [0, 1]').default(0.9),
  beta2: fraction('a number in [0, 1]').default(0.999),
  epsilon: positive().default(1e-8),
  /** decay of the mean squared gradient in RMSprop */
  decay: fraction('a number in [0, 1]').default(0.9),
  momentum: fraction('a number in [0, 1]').default(0),
});

/** Exponential moving average of the weights; it is evaluated and saved as best. */
const averagingSchema = z.strictObject(
  {
    decay: z
      .number({ error: 'a number in (0, 1)' })
      .gt(0, { error: 'a number in (0, 1)' })
      .lt(1, { error: 'a number in (0, 1)' }),
    /** steps before averaging starts */
    start: integer(0).default(0),
  },
  { error: '{ decay, start } with a number in (0, 1) and an integer ≥ 0' },
);

/** Ends a run if its validation metric stops improving. */
const earlyStoppingSchema = z.strictObject(
  {
    /** evaluations without improvement after which the run ends */
    patience: integer(1),
    /** default: the primary metric of the task */
    metric: z.string({ error: 'the name of a metric' }).optional(),
    /** minimum change that counts as an improvement, exclusive */
    minDelta: z.number({ error: 'a number ≥ 0' }).min(0, { error: 'a number ≥ 0' }).default(0),
  },
  { error: '{ patience, metric, minDelta } with an integer ≥ 1, a name and a number ≥ 0' },
);

/** Section `training` of a configuration. */
export const trainingSchema = z.strictObject({
  steps: integer(1),
  batchSize: integer(1),
  /** number of threads that share each batch */
  workers: integer(1).max(64, { error: 'an integer from 1 to 64' }).default(1),
  optimizer: optimizerSchema,
  schedule: scheduleSchema.default({ name: 'constant' }),
  /** maximum global gradient norm */
  clipNorm: positive().optional(),
  /** number of quiet time steps evaluated per batch; default: all */
  sampledSteps: integer(1).optional(),
  /** steps in floating point before quantization starts */
  warmStartSteps: integer(0).default(0),
  /**
   * descending bit widths: through step `until`, quantizers use at least `bits`; after the last entry their own bit width. Evaluations
   * always use their own bit width.
   */
  bitSchedule: z
    .array(z.strictObject({ until: integer(1), bits: integer(1).max(8, { error: 'an integer from 1 to 8' }) }), {
      error: 'a list of { until, bits }',
    })
    .default([]),
  /** curriculum learning: through step `until`, batches come from the task with these options; evaluations never do */
  curriculum: z
    .array(
      z.strictObject({ until: integer(1), task: z.record(z.string(), z.unknown(), { error: 'options of the task' }) }),
      {
        error: 'a list of { until, task }',
      },
    )
    .default([]),
  /** when orthogonal rounding recomputes its codes: before the first step (and the first after `bitSchedule`); every so many steps; before the last evaluation (the other weights were trained for the old codes) */
  orthogonalRounding: z
    .strictObject({
      start: z.boolean({ error: 'true or false' }).default(true),
      every: integer(1).optional(),
      end: z.boolean({ error: 'true or false' }).default(false),
    })
    .default({ start: true, end: false }),
  averaging: averagingSchema.optional(),
  evaluateEvery: integer(1).default(100),
  /** also records the extreme singular values and eigenvalue moduli of the recurrent weights at each evaluation, O(units³) */
  recordSpectra: z.boolean({ error: 'true or false' }).optional(),
  /** maximum number of batches per evaluation; default: see `validationPart` */
  evaluationBatches: integer(1).optional(),
  checkpointEvery: integer(1).default(100),
  /**
   * which weights are tested and quantized: those of the evaluation with the best primary metric (`best`), or of the last evaluation (`last`),
   * for a validation split that is too small to choose by
   */
  select: oneOf(['best', 'last']).default('best'),
  /** ends the run at an evaluation whose validation metric is at least (for losses at most) `reach` */
  stopWhen: z.strictObject({ metric: z.string(), reach: z.number({ error: 'a number' }) }).optional(),
  earlyStopping: earlyStoppingSchema.optional(),
  /** maximum training time in seconds */
  maxSeconds: positive().optional(),
});
