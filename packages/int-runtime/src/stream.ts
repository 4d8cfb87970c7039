export { currentPrediction, predictWindow, type WindowOptions, type WindowPredictor } from './predict-window.js';

import { InputError } from './errors.js';
import { type Prediction, predictionOf } from './prediction.js';
import { requireOptions } from './require-options.js';
import type { Runtime } from './runtime.js';

declare global {
  /** Empty, so that types do not need the DOM library or those of Node; either one completes it. */
  interface TransformStream<I, O> {}
}

export interface RuntimeStreamOptions {
  /**
   * When to emit predictions: after every time step (`'step'`), or once at the end of the stream (`'end'`). Default: like the model. With
   * `pooling`, a prediction is that of the mean of the steps so far.
   */
  answer?: 'step' | 'end';
}

/**
 * A `TransformStream` of samples, in chunks of any length, to predictions. It continues from the current state of the runtime; do not use the
 * runtime otherwise meanwhile.
 *
 * @param runtime a runtime with one or several streams
 * @returns a stream that fails with an InputError when a sample is not finite, or when it ends with an incomplete time step
 * @example
 * const predictions = microphone.pipeThrough(runtimeStream(runtime)); // ReadableStream<Prediction>
 * for await (const { labels } of predictions) console.log(labels[0]);
 */
export function runtimeStream(
  runtime: Runtime,
  options: RuntimeStreamOptions = {},
): TransformStream<Float32Array, Prediction> {
  const otherwise = runtime.model.returnSequences ? 'step' : 'end';
  const { answer = otherwise } = requireOptions('runtimeStream', options, { answer: ['step', 'end'] });
  const step = new Float32Array(runtime.batch * runtime.model.inputs);
  let filled = 0;
  let steps = 0;
  return new TransformStream<Float32Array, Prediction>({
    transform(samples, controller) {
      if (!(samples instanceof Float32Array)) throw new InputError('runtimeStream: samples must be Float32Arrays');
      for (const sample of samples) {
        step[filled++] = sample;
        if (filled < step.length) continue;
        filled = 0;
        runtime.step(step);
        steps++;
        if (answer === 'step') controller.enqueue(predictionOf(runtime.model, runtime.readout()));
      }
    },
    flush(controller) {
      if (filled > 0) {
        throw new InputError(`runtimeStream: the stream ended within a time step: ${filled} of ${step.length} values`);
      }
      if (answer === 'end' && steps > 0) controller.enqueue(predictionOf(runtime.model, runtime.readout()));
    },
  });
}
