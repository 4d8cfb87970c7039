import { existsSync, statSync } from 'node:fs';
import type { IntModel } from '@qornn/int-runtime';
import { createRuntime, type Runtime } from '@qornn/int-runtime/core';
import type { SeriesOptions } from '@qornn/tasks';
import { DataFormatError, readUnlabelled, seriesLines } from '@qornn/tasks/data';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { stoppable } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { modelPath } from '../quantization/model-file.js';
import { openModelFile } from '../quantization/open-model-file.js';
import { taskChanges } from '../runs/open-run-folder.js';
import { type AnswerRule, answerRule } from './answer-rule.js';
import { type AnswerLines, answerLines } from './answer-text.js';
import { linesOf } from './lines-of.js';
import { modelReading } from './model-reading.js';
import type { PredictOptions } from './predict-options.js';
import { type Answer, sequencePredictor } from './sequence-predictor.js';

/** Options of series that matter to training and evaluation only. */
const OF_TRAINING: ReadonlySet<string> = new Set([
  ...['horizon', 'labels', 'short', 'split', 'classWeight', 'sampling', 'augment'],
  ...['metric', 'events', 'season', 'normalize', 'seed'],
]);

/** Rows between two chances for signals. */
const ROWS_BETWEEN_SIGNALS = 4096;

/** Writes the answers of an integer model for unlabelled series to stdout, one a line. */
export async function predict(model: string, data: string, options: PredictOptions, terminal: Terminal): Promise<void> {
  if (options.json) {
    throw new UsageError('--json: predict prints a line for each answer, not one document; use --format jsonl');
  }
  for (const { path } of options.set ?? []) {
    if (path[0] === 'file') throw new UsageError(`--set file: the data are the second argument, ${data}`);
    if (!OF_TRAINING.has(path[0]!)) continue;
    throw new UsageError(
      `--set ${path[0]}: changes nothing in answers; allowed are options of reading, like delimiter=';'`,
    );
  }
  const path = modelFileOf(model);
  const { model: network } = await openModelFile(path, options, terminal);
  const isStream = data === '-';
  const known = modelReading(network, isStream ? undefined : data);
  const asked = {
    ...known,
    ...(options.set && taskChanges(options.set, known)),
    ...(options.sequence !== undefined && { sequence: options.sequence }),
  };
  const reading = { ...asked, file: isStream ? 'standard-input.csv' : data } as SeriesOptions;
  const rule = answerRule(network, asked, options);
  const runtime = await createRuntime(network);
  const write = answerLines(network, {
    format: options.format ?? 'csv',
    probabilities: options.probabilities ?? false,
    sequence: String(reading.sequence ?? 'sequence'),
  });
  const task: Prediction = { network, rule, runtime, write, terminal, options };
  await stoppable(
    terminal,
    (signal) => (isStream ? predictStream(task, reading, signal) : predictFile(task, reading, signal)),
    'answers so far are written',
  );
}

interface Prediction {
  network: IntModel;
  rule: AnswerRule;
  runtime: Runtime;
  write: AnswerLines;
  terminal: Terminal;
  options: PredictOptions;
}

async function predictFile(task: Prediction, reading: SeriesOptions, signal: AbortSignal): Promise<void> {
  const { network, rule, runtime, write, terminal, options } = task;
  if (options.skipInvalid) throw new UsageError('--skip-invalid: is for standard input; a file is read as a whole');
  const { inputs, values, sequences, notes } = await readUnlabelled(reading, { signal });
  requireInputs(network, inputs);
  const predictor = sequencePredictor(runtime, rule);
  for (const note of notes) terminal.log(`note: ${note}`);
  const out = output(terminal, write);
  let rows = 0;
  for (const { name, from, to } of sequences) {
    // A file that is one sequence has no name for it.
    out(predictor.begin(name === '' ? null : name));
    for (let row = from; row < to; row++) {
      out(predictor.push(values.subarray(row * inputs.length, (row + 1) * inputs.length)));
      if (++rows % ROWS_BETWEEN_SIGNALS > 0) continue;
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      if (process.stdout.destroyed) return;
    }
  }
  out(predictor.end());
  tellOfNothing(task, out, reading.file as string, rows);
}

async function predictStream(task: Prediction, reading: SeriesOptions, signal: AbortSignal): Promise<void> {
  const { network, rule, runtime, write, terminal, options } = task;
  const { stdin, stdout } = process;
  const lines = seriesLines('standard input', reading, (note) => terminal.log(`note: ${note}`));
  requireInputs(network, lines.inputs);
  const predictor = sequencePredictor(runtime, rule);
  const out = output(terminal, write);
  let rows = 0;
  // A stream that nobody reads, or that is stopped, ends although its input goes on.
  const stop = () => stdin.destroy();
  stdout.on('error', stop);
  stdout.on('close', stop);
  signal.addEventListener('abort', stop);
  try {
    for await (const line of linesOf(stdin)) {
      try {
        for (const { inputs, begins, sequence } of lines.read(line)) {
          if (begins) out(predictor.begin(sequence));
          out(predictor.push(inputs));
          rows++;
        }
      } catch (error) {
        if (!options.skipInvalid || !lines.hasBegun || !(error instanceof DataFormatError)) throw error;
        terminal.log(`skipped: ${error.message}`);
      }
    }
    out(predictor.end());
    if (!stdout.destroyed && !signal.aborted) tellOfNothing(task, out, 'standard input', rows);
  } catch (error) {
    signal.throwIfAborted();
    if (!stdout.destroyed && !stdin.destroyed) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    stdout.off('error', stop);
    stdout.off('close', stop);
    stdin.destroy();
  }
}

/** Writes the lines of answers, and counts the answers. */
interface Output {
  (answer: Answer | null): void;
  answers: number;
}

function output(terminal: Terminal, lines: AnswerLines): Output {
  const out: Output = (answer) => {
    if (!answer) return;
    out.answers++;
    for (const line of lines(answer)) terminal.result(null, () => line);
  };
  out.answers = 0;
  return out;
}

/** A note, if there is no answer, on why. A file without rows is an error of its reader; a stream may end before its first row. */
function tellOfNothing({ rule, terminal }: Prediction, { answers }: Output, name: string, rows: number): void {
  if (answers > 0) return;
  if (rows === 0) terminal.log(`note: ${name} ended without a row of numbers, so there is no answer`);
  else if (rule.at === 'windows') {
    terminal.log(
      `note: ${name} has no sequence of ${rule.window} rows, which the model reads for an answer, so there is none`,
    );
  }
}

/** @throws UsageError when a run folder has no integer model */
function modelFileOf(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) return path;
  const file = modelPath(path);
  if (existsSync(file)) return file;
  throw new UsageError(`${path} has no integer model; to make one: ${commandToType(['quantize', path])}`);
}

/** @throws UsageError when the data do not have the inputs of the network */
function requireInputs({ inputs, inputNames = [] }: IntModel, found: readonly string[]): void {
  if (found.length === inputs && (inputNames.length === 0 || inputNames.every((name, i) => name === found[i]))) return;
  const known = inputNames.length > 0 ? inputNames.join(', ') : `${inputs} numbers`;
  throw new UsageError(`the data have the inputs ${found.join(', ')}, but the model takes ${known}`);
}
