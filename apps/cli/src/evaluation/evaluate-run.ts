import { existsSync } from 'node:fs';
import { affordableSequences, compareVariants, integerPredictor } from '@qornn/converter';
import type { IntModel } from '@qornn/int-runtime';
import { evaluatedPart, modelPredictor, type OpenRun } from '@qornn/training';
import { startBackend } from '../backend.js';
import { partText, percent } from '../display/number-format.js';
import { scoresText } from '../display/scores.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { commandToType } from '../process/invocation.js';
import { requireFit } from '../quantization/fit.js';
import { type MadeFrom, madeFrom } from '../quantization/integer-origin.js';
import { modelPath, readModelFile } from '../quantization/model-file.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { openRunFolder } from '../runs/open-run-folder.js';
import { tellOfQuantizersOff } from '../training/quantizers-off.js';
import { DEFAULT_SEQUENCES, type EvalOptions } from './eval-options.js';
import { otherData } from './other-data.js';

/** Metrics of a run with its latent and its quantized weights and, if it has an integer model, in integers. */
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
  tellOfQuantizersOff(run, checkpoint, terminal);
  const { task } = run;
  const part = evaluatedPart(task, 'test', options.sequences ?? affordableSequences(task, DEFAULT_SEQUENCES));
  const { sequences } = part;
  const file = modelPath(directory);
  const integer = existsSync(file) ? integerOf(file, run, checkpoint, terminal) : undefined;
  if (integer?.model) warnOfMismatch(file, terminal);
  await startBackend(options.backend, terminal);
  const model = run.loadModel(checkpoint);
  const comparison = await compareVariants(
    task,
    {
      latent: modelPredictor(model, { quantized: false }),
      quantized: modelPredictor(model, { quantized: true }),
      ...(integer?.model ? { integer: await integerPredictor(integer.model) } : {}),
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

/** The integer model of a run, if it is made of the weights that are evaluated, or nobody knows of which. */
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
      `${file} is stale: it was made from weights that the run no longer has, and is left out; make it anew: ${commandToType(['quantize', run.directory])}`,
    );
    return { model: undefined, from };
  }
  requireFit(file, model, run.task);
  if (from === 'unknown') terminal.log(`note: ${file} does not say which weights it was made from`);
  else if (from !== checkpoint) terminal.log(`note: ${file} was made from the checkpoint ${from}, not ${checkpoint}`);
  return { model, from };
}
