import type { FloatLayer } from '../compiling-kind.js';
import { realActivation } from '../gates/activation.js';
import { KERNEL_RANK, RECURRENT_RANK } from '../gates/signals.js';
import { realProduct } from '../gates/simulate.js';
import { inFormat } from '../gates/state-format.js';
import type { LstmSpec } from './spec.js';

/** An LSTM in floating point. */
export function simulateLstm(spec: LstmSpec): FloatLayer {
  const { units, bias } = spec;
  const w = realProduct(spec.recurrent, RECURRENT_RANK);
  const u = realProduct(spec.kernel, KERNEL_RANK);
  const { initialState, initialCell, stateFormat, cellFormat } = spec;
  const starts = [
    inFormat(stateFormat, initialState ?? new Float32Array(units)),
    inFormat(cellFormat, initialCell ?? new Float32Array(units)),
  ] as const;
  let [state, cell] = starts;
  return {
    start(observe) {
      [state, cell] = starts;
      observe('c', cell);
      observe('h', state);
    },
    step(input, observe) {
      const product = w(state, observe);
      const a = u(input, observe).map((value, row) => value + product[row]! + bias[row]!);
      observe('a', a);
      const sigmoid = (block: number, unit: number) => realActivation('sigmoid', a[block * units + unit]!);
      const next = cell.map((c, unit) => sigmoid(1, unit) * c + sigmoid(0, unit) * Math.tanh(a[2 * units + unit]!));
      cell = inFormat(cellFormat, next);
      state = inFormat(
        stateFormat,
        cell.map((c, unit) => sigmoid(3, unit) * Math.tanh(c)),
      );
      observe('c', cell);
      observe('h', state);
      return state;
    },
  };
}
