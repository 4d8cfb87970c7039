import type { ReportAnswers } from '@qornn/report';
import type { Task } from '@qornn/tasks';
import { evaluatedPart, type Predictor } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import type { Answered, AnswersCollector } from './answered.js';
import { ClassAnswers } from './class-answers.js';
import { ValueAnswers } from './value-answers.js';

const BATCH_SIZE = 32;

export interface AnswersOptions {
  /** such as 'integers' */
  variant: string;
  /** number of test sequences */
  sequences: number;
  /** maximum number of wrong examples */
  examples: number;
  signal: AbortSignal;
}

/**
 * Lets a network answer test sequences, for the report: confusions or errors, and examples of wrong answers.
 *
 * @throws the reason of the aborted signal, between two batches
 */
export async function answersOf(
  task: Task,
  predict: Predictor,
  { variant, sequences: requested, examples, signal }: AnswersOptions,
): Promise<ReportAnswers> {
  const { sequences, of } = evaluatedPart(task, 'test', requested);
  const collector: AnswersCollector =
    task.answers === 'classes' ? new ClassAnswers(task, examples) : new ValueAnswers(task, examples);
  for (let from = 0; from < sequences; from += BATCH_SIZE) {
    signal.throwIfAborted();
    for (const answered of answeredBatch(task, predict, from / BATCH_SIZE)) {
      if (answered.index < sequences) collector.add(answered);
    }
    // Lets signals and timers run.
    await new Promise(setImmediate);
  }
  return { variant, sequences, of, ...collector.result() };
}

/** The sequences of a batch, without padding; of a task with labels at the end of each sequence, the logits there. */
function answeredBatch(task: Task, predict: Predictor, batch: number): Answered[] {
  const { x, y, lengths } = task.batch('test', batch, BATCH_SIZE);
  const logits = predict(x, lengths);
  const [inputs, outputs, targets] = [x, logits, y].map((tensor) => tensor.dataSync()) as [
    Float32Array,
    Float32Array,
    Float32Array | Int32Array,
  ];
  const [count, time] = x.shape;
  const perSequence = targets.length / count;
  const widths = { targets: task.answers === 'classes' ? 1 : task.outputs, steps: logits.rank === 3 ? time : 1 };
  const answered = Array.from({ length: count }, (_, i): Answered => {
    const length = lengths?.[i] ?? time;
    const own = targets.slice(i * perSequence, (i + 1) * perSequence);
    const labelled = own.length / widths.targets;
    // Labels are at all steps, or at the last ones only.
    const answers = logits.rank === 3 ? Math.min(labelled, length) : 1;
    const end = logits.rank === 3 ? length : 1;
    const row = i * widths.steps;
    return {
      index: batch * BATCH_SIZE + i,
      sequence: inputs.slice(i * time * task.inputs, (i * time + length) * task.inputs),
      logits: outputs.slice((row + end - answers) * task.outputs, (row + end) * task.outputs),
      targets: own.slice(0, answers * widths.targets),
    };
  });
  tf.dispose([x, y, logits]);
  return answered;
}
