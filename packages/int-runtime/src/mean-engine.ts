import type { Engine, Samples } from './engine.js';
import { MeanReadout } from './mean-readout.js';

/** Steps whose readouts are held at once. */
const CHUNK = 64;

/** An engine that averages its readouts, for a model with `pooling: 'mean'`. */
export interface MeanEngine extends Engine {
  readonly mean: MeanReadout;
}

/** @param inner an engine of the same model */
export function meanEngine(inner: Engine, batch: number, inputs: number, outputs: number): MeanEngine {
  const mean = new MeanReadout(batch * outputs);
  const readouts = new Int32Array(CHUNK * batch * outputs);
  const stride = batch * inputs;
  return {
    name: inner.name,
    mean,
    get memoryBytes() {
      return inner.memoryBytes + mean.sums.byteLength + readouts.byteLength;
    },
    reset() {
      inner.reset();
      mean.reset();
    },
    advance(x) {
      for (let from = 0; from < x.length; from += CHUNK * stride) {
        const part = x.subarray(from, from + CHUNK * stride) as Samples;
        inner.advance(part, readouts);
        for (let t = 0; t < part.length / stride; t++) mean.add(readouts, t * mean.sums.length);
      }
    },
    readStates: (into) => inner.readStates(into),
    writeStates: (from) => inner.writeStates(from),
    readout(into) {
      if (mean.steps === 0) inner.readout(into);
      else mean.read(into);
    },
    fork: (streams) => inner.fork(streams),
    dispose: () => inner.dispose(),
  };
}
