import { existsSync } from 'node:fs';
import type { Task } from '@qornn/tasks';
import { type Assignment, assign } from '../assignment.js';
import { startBackend } from '../backend.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../file-kind.js';
import type { GlobalOptions } from '../global-options.js';
import { stoppable } from '../interruption.js';
import { warnOfMismatch } from '../model-report.js';
import { partText, percent } from '../number-format.js';
import { scoresText } from '../scores.js';
import type { Terminal } from '../terminal.js';

export interface EvalOptions extends GlobalOptions {
  sequences?: number;
  checkpoint?: 'best' | 'last';
  task?: string;
  set?: Assignment[];
}

const DEFAULT_SEQUENCES = 256;

/** `qornn eval`: metrics of a run or a model file on unseen sequences. */
export async function evaluatePath(path: string, options: EvalOptions, terminal: Terminal): Promise<void> {
  const kind = fileKind(path);
  if (kind === 'missing') throw new UsageError(`${path}: no such run folder or model file`);
  if (options.set && options.task === undefined) {
    throw new UsageError('--set: only changes the task that --task names; say for instance --task copy --set T0=200');
  }
  await stoppable(terminal, (signal) =>
    (kind === 'folder' ? evaluateRun : evaluateModelFile)(path, options, terminal, signal),
  );
}

async function evaluateRun(
  directory: string,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  if (options.task !== undefined) {
    throw new UsageError(`--task: ${directory} is a run folder, which has its own task; --task is for model files`);
  }
  const { checkpoint = 'best' } = options;
  const [
    { openRunFolder },
    { modelPath, readModelFile },
    { affordableSequences, compare, floatPredictor },
    { evaluatedPart },
    integers,
  ] = await Promise.all([
    import('../open-run-folder.js'),
    import('../model-file.js'),
    import('../comparison.js'),
    import('@qornn/training'),
    import('../integer-network.js'),
  ]);
  const run = await openRunFolder(directory, { ...options, terminal, signal });
  const { task } = run;
  const part = evaluatedPart(task, 'test', options.sequences ?? affordableSequences(task, DEFAULT_SEQUENCES));
  const { sequences } = part;
  const file = modelPath(directory);
  const integer = existsSync(file) ? readModelFile(file).model : undefined;
  if (integer) warnOfMismatch(file, terminal);
  await startBackend(options.backend, terminal);
  const model = run.loadModel(checkpoint);
  const comparison = await compare(
    task,
    {
      latent: floatPredictor(model, { quantized: false }),
      quantized: floatPredictor(model, { quantized: true }),
      ...(integer ? { integer: await integers.integerPredictor(integer) } : {}),
    },
    { sequences, signal },
  );
  model.dispose();
  const report = {
    run: directory,
    checkpoint,
    task: task.getConfig(),
    ...part,
    blindBaseline: task.blindBaseline,
    ...comparison.metrics,
    ...(comparison.agreement === null ? {} : { agreement: comparison.agreement, modelPath: file }),
  };
  terminal.result(report, () =>
    [
      `${partText(part)} unseen sequences of ${JSON.stringify(task.getConfig())}`,
      '',
      scoresText(comparison.metrics, task.blindBaseline),
      ...(comparison.agreement === null
        ? []
        : ['', `agreement of integer and quantized answers: ${percent(comparison.agreement)}`]),
    ].join('\n'),
  );
}

async function evaluateModelFile(
  path: string,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const [{ readModelFile }, { affordableSequences, compare }, { evaluatedPart }, { integerPredictor, requireFit }] =
    await Promise.all([
      import('../model-file.js'),
      import('../comparison.js'),
      import('@qornn/training'),
      import('../integer-network.js'),
    ]);
  const { model, bytes } = readModelFile(path);
  warnOfMismatch(path, terminal);
  const task = await taskOfModelFile(path, options, terminal, signal);
  const part = evaluatedPart(task, 'test', options.sequences ?? affordableSequences(task, DEFAULT_SEQUENCES));
  requireFit(path, model, task);
  // Only to hold the data and judge the answers: the model itself runs in integers.
  await startBackend(options.backend, terminal);
  const { sequences } = part;
  const { metrics } = await compare(task, { integer: await integerPredictor(model) }, { sequences, signal });
  const report = {
    modelPath: path,
    task: task.getConfig(),
    ...part,
    blindBaseline: task.blindBaseline,
    ...metrics,
    bytes,
  };
  terminal.result(report, () =>
    [
      `${partText(part)} unseen sequences of ${JSON.stringify(task.getConfig())}`,
      '',
      scoresText(metrics, task.blindBaseline),
    ].join('\n'),
  );
}

/** The task that the command line names, else that of the run folder the model lies in. */
async function taskOfModelFile(
  path: string,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Task> {
  const { task: name, set = [], seed } = options;
  const ofSeed = seed === undefined ? {} : { seed };
  if (name !== undefined) {
    const { loadTask } = await import('@qornn/tasks');
    return loadTask(name, { ...(assign({}, set) as Record<string, unknown>), ...ofSeed }, { signal });
  }
  const [{ runFolderOf }, { openTaskOf }] = await Promise.all([
    import('../model-file.js'),
    import('../open-run-folder.js'),
  ]);
  const directory = runFolderOf(path);
  if (directory === undefined) {
    throw new UsageError(
      `${path}: its task is unknown, for no config.yaml lies beside it; name it, like --task copy --set T0=200`,
    );
  }
  return openTaskOf(directory, { ...options, terminal, signal });
}
