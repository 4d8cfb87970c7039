import { affordableSequences, compareVariants, integerPredictor, readingOf } from '@qornn/converter';
import type { IntModel } from '@qornn/int-runtime';
import { loadTask, type Task } from '@qornn/tasks';
import { evaluatedPart } from '@qornn/training';
import { startBackend } from '../backend.js';
import { measuresText } from '../display/measures-text.js';
import { partText } from '../display/number-format.js';
import { scoresText } from '../display/scores.js';
import { showingEvaluation } from '../display/showing-evaluation.js';
import { showingReading } from '../display/showing-reading.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { seriesOptionsOf } from '../quantization/integer-origin.js';
import { runFolderOf } from '../quantization/model-file.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { openModelFile } from '../quantization/open-model-file.js';
import { requireCompatible } from '../quantization/require-compatible.js';
import { openTaskOf, taskChanges } from '../runs/open-run-folder.js';
import { DEFAULT_SEQUENCES, type EvalOptions } from './eval-options.js';
import { otherData } from './other-data.js';

/** Evaluates an integer model on the task of its run folder, or the named task. */
export async function evaluateModelFile(
  path: string,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const { model, bytes } = await openModelFile(path, options, terminal);
  warnOfMismatch(path, terminal);
  const task = await taskOfModelFile(path, model, options, terminal, signal);
  for (const note of task.notes ?? []) terminal.log(`note: ${note}`);
  const part = evaluatedPart(task, 'test', options.sequences ?? affordableSequences(task, DEFAULT_SEQUENCES));
  requireCompatible(path, model, task);
  // TensorFlow.js only holds the data and computes metrics; the model runs on integers.
  await startBackend(options.backend, terminal);
  const { sequences } = part;
  const integer = await integerPredictor(model);
  const { metrics, measures } = await showingEvaluation(terminal, (onProgress) =>
    compareVariants(task, { integer }, { sequences, signal, onProgress }),
  );
  const report = {
    modelPath: path,
    task: task.getConfig(),
    ...part,
    baselineLoss: task.baselineLoss,
    ...metrics,
    measures,
    bytes,
    notes: task.notes ?? [],
  };
  terminal.result(report, () =>
    [
      `${partText(part)} test sequences of ${JSON.stringify(task.getConfig())}`,
      '',
      scoresText(metrics, task.baselineLoss),
      ...measuresText(measures).flatMap((block) => ['', block]),
    ].join('\n'),
  );
}

/** The task named on the command line, else the one of the model's run folder. */
async function taskOfModelFile(
  path: string,
  model: IntModel,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Task> {
  const { task: name, set = [], seed } = options;
  if (name !== undefined) {
    const given = { ...taskChanges(set, model.origin?.reading), ...(seed !== undefined && { seed }) };
    const { origin } = model;
    return showingReading(terminal, (onProgress) =>
      loadTask(name, name === 'series' ? seriesOptionsOf(model, given) : given, {
        // Models without an origin predate splits by name.
        ...(origin === undefined && { before: null }),
        ...(origin?.data && { before: origin.data }),
        reading: readingOf(model),
        unseen: origin !== undefined && !('split' in given),
        signal,
        onProgress,
      }),
    );
  }
  const directory = runFolderOf(path);
  if (directory === undefined) {
    throw new UsageError(
      `${path}: its task is unknown, because there is no config.yaml in its folder; give it, like --task copy --set T0=200`,
    );
  }
  return openTaskOf(directory, { ...options, ...otherData(options), terminal, signal });
}
