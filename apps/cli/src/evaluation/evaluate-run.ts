import { existsSync } from 'node:fs';
import { affordableSequences, compareVariants, integerPredictor } from '@qornn/converter';
import type { IntModel } from '@qornn/int-runtime';
import { evaluatedPart, modelPredictor, type OpenRun } from '@qornn/training';
import { startBackend } from '../backend.js';
import { measuresText } from '../display/measures-text.js';
import { partText, percent } from '../display/number-format.js';
import { scoresText } from '../display/scores.js';
import { showingEvaluation } from '../display/showing-evaluation.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { commandToType } from '../process/invocation.js';
import { type MadeFrom, madeFrom } from '../quantization/integer-origin.js';
import { modelPath, readModelFile } from '../quantization/model-file.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { requireCompatible } from '../quantization/require-compatible.js';
import { openRunFolder } from '../runs/open-run-folder.js';
import { logWarmStart } from '../training/warm-start-note.js';
import { DEFAULT_SEQUENCES, type EvalOptions } from './eval-options.js';
import { otherData } from './other-data.js';

/** Evaluates a run with latent and quantized weights, and its integer model if it has one. */
export async function evaluateRun(
  directory: string,
  options: EvalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  if (options.task !== undefined) {
    throw new UsageError(`--task: ${directory} is a run folder, which has its own task; --task is for model files`);
  }
  const { checkpoint = 'best' } = options;
  const run = await openRunFolder(directory, { ...options, ...otherData(options), terminal, signal });
  logWarmStart(run, checkpoint, terminal);
  const { task } = run;
  const part = evaluatedPart(task, 'test', options.sequences ?? affordableSequences(task, DEFAULT_SEQUENCES));
  const { sequences } = part;
  const file = modelPath(directory);
  const integer = existsSync(file) ? integerOf(file, run, checkpoint, terminal) : undefined;
  if (integer?.model) warnOfMismatch(file, terminal);
  await startBackend(options.backend, terminal);
  const model = run.loadModel(checkpoint);
  const predictors = {
    latent: modelPredictor(model, { quantized: false }),
    quantized: modelPredictor(model, { quantized: true }),
    ...(integer?.model ? { integer: await integerPredictor(integer.model) } : {}),
  };
  const comparison = await showingEvaluation(terminal, (onProgress) =>
    compareVariants(task, predictors, { sequences, signal, onProgress }),
  );
  model.dispose();
  const report = {
    run: directory,
    checkpoint,
    task: task.getConfig(),
    ...part,
    baselineLoss: task.baselineLoss,
    ...comparison.metrics,
    measures: comparison.measures,
    ...(comparison.agreement === null ? {} : { agreement: comparison.agreement }),
    ...(integer ? { modelPath: file, madeFrom: integer.from } : {}),
    notes: task.notes ?? [],
  };
  terminal.result(report, () =>
    [
      `${partText(part)} test sequences of ${JSON.stringify(task.getConfig())}`,
      '',
      scoresText(comparison.metrics, task.baselineLoss),
      ...(comparison.agreement === null
        ? []
        : ['', `agreement of integer and quantized answers: ${percent(comparison.agreement)}`]),
      ...measuresText(comparison.measures).flatMap((block) => ['', block]),
    ].join('\n'),
  );
}

/** The integer model of a run, unless it is stale. */
function integerOf(
  file: string,
  run: OpenRun,
  checkpoint: 'best' | 'last',
  terminal: Terminal,
): { model: IntModel | undefined; from: MadeFrom } {
  const { model } = readModelFile(file);
  const from = madeFrom(model, run, checkpoint);
  if (from === 'stale') {
    terminal.log(
      `${file} is stale: it was made from earlier weights of the run, and is skipped; to update it: ${commandToType(['quantize', run.directory])}`,
    );
    return { model: undefined, from };
  }
  requireCompatible(file, model, run.task);
  if (from === 'unknown') terminal.log(`note: ${file} does not record the weights it was made from`);
  else if (from !== checkpoint) terminal.log(`note: ${file} was made from the checkpoint ${from}, not ${checkpoint}`);
  return { model, from };
}
