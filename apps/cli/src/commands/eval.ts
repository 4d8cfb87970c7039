import { existsSync } from 'node:fs';
import type { IntModel } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import type { OpenRun } from '@qornn/training';
import { startBackend } from '../backend.js';
import type { Assignment } from '../configuration/assignment.js';
import { partText, percent } from '../display/number-format.js';
import { scoresText } from '../display/scores.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import type { GlobalOptions } from '../global-options.js';
import { stoppable } from '../interruption.js';
import { invocation } from '../invocation.js';
import type { MadeFrom } from '../quantization/integer-origin.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import type { OpenRunFolderOptions } from '../runs/open-run-folder.js';

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
    { tellOfQuantizersOff },
    { modelPath },
    { affordableSequences, compare, floatPredictor },
    { evaluatedPart },
    integers,
  ] = await Promise.all([
    import('../runs/open-run-folder.js'),
    import('../training/quantizers-off.js'),
    import('../quantization/model-file.js'),
    import('../quantization/comparison.js'),
    import('@qornn/training'),
    import('../quantization/integer-network.js'),
  ]);
  const run = await openRunFolder(directory, { ...options, ...otherData(options), terminal, signal });
  tellOfQuantizersOff(run, checkpoint, terminal);
  const { task } = run;
  const part = evaluatedPart(task, 'test', options.sequences ?? affordableSequences(task, DEFAULT_SEQUENCES));
  const { sequences } = part;
  const file = modelPath(directory);
  const integer = existsSync(file) ? await integerOf(file, run, checkpoint, terminal) : undefined;
  if (integer?.model) warnOfMismatch(file, terminal);
  await startBackend(options.backend, terminal);
  const model = run.loadModel(checkpoint);
  const comparison = await compare(
    task,
    {
      latent: floatPredictor(model, { quantized: false }),
      quantized: floatPredictor(model, { quantized: true }),
      ...(integer?.model ? { integer: await integers.integerPredictor(integer.model) } : {}),
    },
    { sequences, signal },
  );
  model.dispose();
  const report = {
    run: directory,
    checkpoint,
    task: task.getConfig(),
    ...part,
    baselineLoss: task.baselineLoss,
    ...comparison.metrics,
    ...(comparison.agreement === null ? {} : { agreement: comparison.agreement }),
    ...(integer ? { modelPath: file, madeFrom: integer.from } : {}),
    notes: task.notes ?? [],
  };
  terminal.result(report, () =>
    [
      `${partText(part)} unseen sequences of ${JSON.stringify(task.getConfig())}`,
      '',
      scoresText(comparison.metrics, task.baselineLoss),
      ...(comparison.agreement === null
        ? []
        : ['', `agreement of integer and quantized answers: ${percent(comparison.agreement)}`]),
    ].join('\n'),
  );
}

/** Data of the command line are new to the network, unless they are split as it says. */
function otherData({ set }: EvalOptions): Pick<OpenRunFolderOptions, 'changedData' | 'cure'> {
  if (set) return { changedData: set.some(({ path: [key] }) => key === 'split') ? 'split' : 'unseen' };
  return { cure: 'other data are read as the run reads when they are named: --set file=…' };
}

/** The integer model of a run, if it is made of the weights that are evaluated, or nobody knows of which. */
async function integerOf(
  file: string,
  run: OpenRun,
  checkpoint: 'best' | 'last',
  terminal: Terminal,
): Promise<{ model: IntModel | undefined; from: MadeFrom }> {
  const [{ readModelFile }, { madeFrom }, { requireFit }] = await Promise.all([
    import('../quantization/model-file.js'),
    import('../quantization/integer-origin.js'),
    import('../quantization/integer-network.js'),
  ]);
  const { model } = readModelFile(file);
  const from = madeFrom(model, run, checkpoint);
  if (from === 'stale') {
    terminal.log(
      `${file} is stale: it was made from weights that the run no longer has, and is left out; make it anew: ${invocation()} quantize ${run.directory}`,
    );
    return { model: undefined, from };
  }
  requireFit(file, model, run.task);
  if (from === 'unknown') terminal.log(`note: ${file} does not say which weights it was made from`);
  else if (from !== checkpoint) terminal.log(`note: ${file} was made from the checkpoint ${from}, not ${checkpoint}`);
  return { model, from };
}

async function evaluateModelFile(
  path: string,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const [{ readModelFile }, { affordableSequences, compare }, { evaluatedPart }, { integerPredictor, requireFit }] =
    await Promise.all([
      import('../quantization/model-file.js'),
      import('../quantization/comparison.js'),
      import('@qornn/training'),
      import('../quantization/integer-network.js'),
    ]);
  const { model, bytes } = readModelFile(path);
  warnOfMismatch(path, terminal);
  const task = await taskOfModelFile(path, model, options, terminal, signal);
  for (const note of task.notes ?? []) terminal.log(`note: ${note}`);
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
    baselineLoss: task.baselineLoss,
    ...metrics,
    bytes,
    notes: task.notes ?? [],
  };
  terminal.result(report, () =>
    [
      `${partText(part)} unseen sequences of ${JSON.stringify(task.getConfig())}`,
      '',
      scoresText(metrics, task.baselineLoss),
    ].join('\n'),
  );
}

/** The task that the command line names, else that of the run folder the model lies in. */
async function taskOfModelFile(
  path: string,
  model: IntModel,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Task> {
  const { task: name, set = [], seed } = options;
  const [{ runFolderOf }, { openTaskOf, taskChanges }, { readingOf, seriesOptionsOf }] = await Promise.all([
    import('../quantization/model-file.js'),
    import('../runs/open-run-folder.js'),
    import('../quantization/integer-origin.js'),
  ]);
  if (name !== undefined) {
    const { loadTask } = await import('@qornn/tasks');
    const given = { ...taskChanges(set), ...(seed !== undefined && { seed }) };
    const { origin } = model;
    return loadTask(name, name === 'series' ? seriesOptionsOf(model, given) : given, {
      // A model that does not say what it was trained on was made before splits went by name.
      ...(origin === undefined && { before: null }),
      ...(origin?.data && { before: origin.data }),
      reading: readingOf(model),
      unseen: origin !== undefined && !('split' in given),
      signal,
    });
  }
  const directory = runFolderOf(path);
  if (directory === undefined) {
    throw new UsageError(
      `${path}: its task is unknown, for no config.yaml lies beside it; name it, like --task copy --set T0=200`,
    );
  }
  return openTaskOf(directory, { ...options, ...otherData(options), terminal, signal });
}
