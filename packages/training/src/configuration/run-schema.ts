import * as z from 'zod';
import { nameSchema } from '../run-name.js';
import { modelSchema } from './model-schema.js';
import { quantizationSchema } from './quantization-schema.js';
import { trainingSchema } from './training-schema.js';

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

/** What a configuration says of its task. */
export const taskConfigSchema = z.object({ task: runConfigSchema.shape.task, seed: runConfigSchema.shape.seed });

/** A complete, valid configuration, defaults filled in. */
export type RunConfig = z.infer<typeof runConfigSchema>;

/** The part of a configuration that names its task. */
export type TaskConfig = Pick<RunConfig, 'task' | 'seed'>;
