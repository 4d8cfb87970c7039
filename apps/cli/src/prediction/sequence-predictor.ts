import type { Prediction, Runtime } from '@qornn/int-runtime/core';
import { currentPrediction, predictWindow } from '@qornn/int-runtime/stream';
import type { AnswerRule } from './answer-rule.js';

/** An answer of a model. */
export interface Answer {
  /** null if all rows are one sequence */
  sequence: string | null;
  /** row of its sequence, from 1 */
  step: number;
  prediction: Prediction;
}

/** Feeds a model with sequences, row by row. */
export interface SequencePredictor {
  /** Ends the sequence before, if there is one. @returns its answer, if it is due */
  begin(sequence: string | null): Answer | null;
  /** @param inputs NaN where the mean of training is meant */
  push(inputs: Float32Array): Answer | null;
  /** Ends the last sequence. */
  end(): Answer | null;
}

export function sequencePredictor(runtime: Runtime, rule: AnswerRule): SequencePredictor {
  const { inputNormalization } = runtime.model;
  const windows = rule.at === 'windows' ? predictWindow(runtime, { window: rule.window, every: rule.every }) : null;
  let step = 0;
  let sequence: string | null = null;
  const answer = (prediction: Prediction): Answer => ({ sequence, step, prediction });

  function end(): Answer | null {
    return rule.at === 'end' && step > 0 ? answer(currentPrediction(runtime)) : null;
  }

  return {
    begin(name) {
      const last = end();
      sequence = name;
      step = 0;
      windows?.reset();
      runtime.reset();
      return last;
    },
    push(inputs) {
      const samples = inputs.map((value, c) => (Number.isNaN(value) ? (inputNormalization?.mean[c] ?? 0) : value));
      step++;
      if (windows) {
        const prediction = windows.push(samples);
        return prediction && answer(prediction);
      }
      if (rule.at === 'step' && rule.window !== null && step > 1 && (step - 1) % rule.window === 0) runtime.reset();
      runtime.step(samples);
      return rule.at === 'step' ? answer(currentPrediction(runtime)) : null;
    },
    end,
  };
}
