import type { ReportAnswers } from '@qornn/report';
import { type Batch, type Measurement, measurementOf, type Task } from '@qornn/tasks';
import { evaluatedPart, type Predictor, sequencesFrom } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import type { Answered, AnswersCollector } from './answered.js';
import { ClassAnswers } from './class-answers.js';
import { measured } from './measured.js';
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
  let measurement: Measurement | null | undefined;
  for (let from = 0; from < sequences; from += BATCH_SIZE) {
    signal.throwIfAborted();
    const size = Math.min(BATCH_SIZE, sequences - from);
    tf.tidy(() => {
      const batch = sequencesFrom(task.batch('test', from / BATCH_SIZE, BATCH_SIZE), 0, size);
      const logits = predict(batch.x, batch.lengths);
      if (measurement === undefined) measurement = measurementOf(task, batch.y);
      measurement?.add(logits, batch.y, batch.naive?.());
      for (const answered of answeredBatch(task, batch, logits, from)) collector.add(answered);
    });
    // Lets signals and timers run.
    await tf.nextFrame();
  }
  return { variant, sequences, of, ...measured(measurement?.result()), ...collector.result() };
}

/** The sequences of a batch; logits of the answers, which are those of the last time steps. */
function answeredBatch(task: Task, { x, y, lengths }: Batch, logits: tf.Tensor, from: number): Answered[] {
  const [inputs, outputs, targets] = [x, logits, y].map((tensor) => tensor.dataSync()) as [
    Float32Array,
    Float32Array,
    Float32Array | Int32Array,
  ];
  const [count, time] = x.shape;
  const width = task.answers === 'classes' ? 1 : task.outputs;
  const own = targets.length / count;
  const steps = logits.rank === 3 ? time : 1;
  return Array.from({ length: count }, (_, i): Answered => {
    const start = i * time * task.inputs;
    const end = (i + 1) * steps;
    return {
      index: from + i,
      sequence: inputs.slice(start, start + (lengths?.[i] ?? time) * task.inputs),
      logits: outputs.slice((end - own / width) * task.outputs, end * task.outputs),
      targets: targets.slice(i * own, (i + 1) * own),
    };
  });
}
