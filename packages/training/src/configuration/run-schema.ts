import * as z from 'zod';
import { nameSchema } from '../run-name.js';
import { modelSchema } from './model-schema.js';
import { quantizationSchema } from './quantization-schema.js';
import { trainingSchema } from './training-schema.js';

/** Schema of `config.yaml`, the configuration of a run. Unknown keys are errors. */
export const runConfigSchema = z.strictObject(
  {
    name: nameSchema(),
    seed: z.int({ error: 'an integer' }).default(0),
    /** modules that register quantizers, parametrizations, tasks and cells; see `loadPlugins` */
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

/** Schema of the sections that define the task. */
export const taskConfigSchema = z.object({ task: runConfigSchema.shape.task, seed: runConfigSchema.shape.seed });

/** A valid configuration with defaults filled in. */
export type RunConfig = z.infer<typeof runConfigSchema>;

/** The sections that define the task. */
export type TaskConfig = Pick<RunConfig, 'task' | 'seed'>;
