import type { Samples } from './engine.js';
import { InputError } from './errors.js';
import { type Prediction, predictionOf } from './prediction.js';
import { requireOptions } from './require-options.js';
import type { Runtime } from './runtime.js';

export interface WindowOptions {
  /** w, time steps of a window: the length of the training sequences, an integer ≥ 1 */
  window: number;
  /** time steps between predictions, an integer ≥ 1; default `window` */
  every?: number;
}

/** Predicts from the last time steps of a stream that never ends. */
export interface WindowPredictor {
  /**
   * Takes one time step.
   *
   * @param x [batch, inputs], raw samples
   * @returns a prediction at steps w, w + every, w + 2·every, …; null at all others
   * @throws InputError when the length is wrong or a sample is not finite; the step is then not taken
   */
  push(x: Float32Array): Prediction | null;
  /** Forgets all steps: a new recording begins. */
  reset(): void;
}

/**
 * The prediction of a runtime for its current state: after `step` or `advance`.
 *
 * @example
 * runtime.step(sample);
 * const { labels } = currentPrediction(runtime);
 */
export function currentPrediction(runtime: Runtime): Prediction {
  return predictionOf(runtime.model, runtime.readout());
}

/**
 * Keeps the last w time steps and runs the network over them, from its initial state, every few steps. A network that was trained on windows has
 * never seen a state that is older than its window; if it runs on without a reset, its answers get worse.
 *
 * @param runtime a runtime with one or several streams; do not use it otherwise meanwhile
 * @throws RangeError when an option is out of range
 * @example
 * const windows = predictWindow(runtime, { window: 50, every: 10 });
 * const prediction = windows.push(sample);
 * if (prediction) console.log(prediction.labels[0]);
 */
export function predictWindow(runtime: Runtime, options: WindowOptions): WindowPredictor {
  const asked = requireOptions('predictWindow', options, { window: [], every: [] });
  const { window, every = window } = asked;
  for (const [name, steps] of Object.entries({ window, every })) {
    if (!Number.isSafeInteger(steps) || steps < 1) {
      throw new RangeError(`predictWindow: ${name} is ${steps}; it must be an integer ≥ 1`);
    }
  }
  const width = runtime.batch * runtime.model.inputs;
  const kept = new Float32Array(window * width);
  let seen = 0;
  return {
    push(x) {
      if (!(x instanceof Float32Array) || x.length !== width) {
        throw new InputError(
          `predictWindow: x must be a Float32Array of ${runtime.batch} × ${runtime.model.inputs} samples`,
        );
      }
      const at = x.findIndex((value) => !Number.isFinite(value));
      if (at >= 0) throw new InputError(`predictWindow: x[${at}] is ${x[at]}`);
      kept.set(x, (seen % window) * width);
      seen++;
      if (seen < window || (seen - window) % every !== 0) return null;
      // Oldest first.
      const oldest = (seen % window) * width;
      const steps: Samples = new Float32Array(kept.length);
      steps.set(kept.subarray(oldest));
      steps.set(kept.subarray(0, oldest), kept.length - oldest);
      runtime.run(steps);
      return currentPrediction(runtime);
    },
    reset() {
      seen = 0;
    },
  };
}
