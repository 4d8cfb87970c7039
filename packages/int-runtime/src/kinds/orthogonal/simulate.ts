import { realDot } from '../../real-dot.js';
import { matrixValues } from '../../spec-matrix.js';
import type { FloatLayer } from '../compiling-kind.js';
import type { OrthogonalSpec } from './spec.js';

/** h' = σ(W h + U x + b) in floating point, with output φ(h'). */
export function simulateOrthogonal(spec: OrthogonalSpec): FloatLayer {
  const w = matrixValues(spec.recurrent);
  const u = matrixValues(spec.kernel);
  const start = spec.initialState ?? new Float32Array(spec.units);
  let state = start;
  return {
    start(observe) {
      state = start;
      observe('h', state);
    },
    step(input, observe) {
      state = nextState(spec, w, u, state, input);
      observe('h', state);
      return activate(spec.outputActivation, state, spec.outputThreshold);
    },
  };
}

function nextState(
  spec: OrthogonalSpec,
  w: Float32Array,
  u: Float32Array,
  state: Float32Array,
  input: Float32Array,
): Float32Array {
  const drive = Float32Array.from(
    spec.bias,
    (b, i) => b + realDot(w, i * state.length, state) + realDot(u, i * input.length, input),
  );
  const { recurrentActivation } = spec;
  if (recurrentActivation === 'tanh') return drive.map(Math.tanh);
  return activate(recurrentActivation === 'linear' ? 'identity' : recurrentActivation, drive, spec.recurrentThreshold);
}

function activate(
  activation: 'identity' | 'relu' | 'modrelu',
  h: Float32Array,
  threshold?: Float32Array,
): Float32Array {
  if (activation === 'identity') return h;
  if (activation === 'relu') return h.map((value) => Math.max(value, 0));
  return h.map((value, i) => Math.sign(value) * Math.max(Math.abs(value) + threshold![i]!, 0));
}
