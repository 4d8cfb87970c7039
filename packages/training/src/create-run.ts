import { existsSync } from 'node:fs';
import { activeBackend } from '@qornn/backend';
import { callable, check, type OptionTable, required, text } from '@qornn/options';
import { recordOf, type Task } from '@qornn/tasks';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { type Progress, saveCheckpoint } from './checkpoint.js';
import { parseRunConfig } from './configuration/run-config.js';
import type { RunConfig } from './configuration/run-schema.js';
import { Curriculum } from './curriculum.js';
import { RunFolderError } from './errors.js';
import { evaluate } from './evaluate.js';
import { type EvaluatedPart, validationPart } from './evaluated-part.js';
import { Learner } from './learner.js';
import { checkMemory } from './memory-estimate.js';
import { checkOptions } from './options.js';
import { RunFolder } from './run-folder.js';
import { lockRun } from './run-lock.js';

export interface CreateRunOptions {
  /** run folder, created if needed; must not have a run */
  directory: string;
  /** writes the weights to start from into the model; what it throws ends the call, and nothing is written */
  initialize: (model: LayersModel, task: Task) => void;
  /** aborts reading data and evaluation */
  signal?: AbortSignal;
}

const CREATE_RUN_OPTIONS: OptionTable<CreateRunOptions> = {
  directory: required(text),
  initialize: required(callable),
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
};

/** What a new run begins with. */
export interface CreatedRun {
  task: Task;
  /** metrics of its weights on the validation split, with the quantizers on */
  validation: Record<string, number>;
  /** the evaluated part of the split */
  part: EvaluatedPart;
}

/**
 * Creates a run that begins with given weights, such as imported ones: a run folder at step 0, whose only evaluation, and best one so far,
 * is that of these weights. `train(config, { directory, resume: true })` trains it on; `openRun` opens it as it is.
 *
 * The folder becomes a run when everything else is written, so it is never a run with other weights.
 *
 * @throws ConfigError when the configuration is invalid
 * @throws RunFolderError when the folder has a run already, or cannot be written
 * @throws RunLockedError when another process trains in it
 * @throws the abort reason of the signal
 * @example
 * await createRun(config, { directory: 'runs/imported', initialize: (model) => assignNetwork(model, network) });
 * await train(config, { directory: 'runs/imported', resume: true });
 */
export async function createRun(config: RunConfig, options: CreateRunOptions): Promise<CreatedRun> {
  checkOptions<CreateRunOptions>('createRun', options, CREATE_RUN_OPTIONS);
  const checked = parseRunConfig(config);
  const { directory, initialize, signal } = options;
  const { task } = await Curriculum.load(checked, undefined, signal);
  checkMemory(checked, task);
  const learner = new Learner(checked, task);
  try {
    initialize(learner.model, task);
    const { batchSize } = checked.training;
    const part = validationPart(task, checked.training);
    const validation = await evaluate(learner.model, task, {
      split: 'validation',
      batches: Math.ceil(part.sequences / batchSize),
      batchSize,
      signal,
    });
    writeRun(directory, checked, { task, learner, validation, part });
    return { task, validation, part };
  } finally {
    await learner.end();
  }
}

function writeRun(
  directory: string,
  config: RunConfig,
  { task, learner, validation, part }: CreatedRun & { learner: Learner },
): void {
  const lock = lockRun(directory);
  try {
    const folder = new RunFolder(directory);
    const checkpoints = (['best', 'last'] as const).map((which) => folder.checkpoint(which));
    const found = checkpoints.find((path) => existsSync(path));
    if (found !== undefined) throw new RunFolderError(found, 'exists already; choose another folder');
    const progress: Progress = {
      step: 0,
      seconds: 0,
      firstLoss: null,
      best: { step: 0, metrics: validation },
      backend: activeBackend(),
    };
    folder.create(config, recordOf(task), () => {
      // There is no step whose loss or rate could be recorded.
      folder.appendMetrics({ step: 0, validation, part });
      saveCheckpoint(folder.checkpoint('best'), learner.weights, {}, progress);
      saveCheckpoint(folder.checkpoint('last'), learner.weights, learner.kept, progress);
    });
  } finally {
    lock.release();
  }
}
