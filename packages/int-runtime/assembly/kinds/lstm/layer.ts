// One time step of an LSTM layer.
import { WIDTH } from '../../../src/kernel-words';
import {
  CELL,
  CELL_COARSER,
  CELL_FINER,
  CELL_SHIFT,
  CELL_TOP,
  CELL_UP,
  EXTRA_BITS,
  GROUP,
  LSTM_GATES,
  OUTPUT_SHIFT,
  SIGMOID,
  STATE,
  STATE_TOP,
  TABLE,
  TANH,
} from '../../../src/kinds/gates/kernel-words';
import { activate, squash, squashEach } from '../gates/activate';
import { blend, blendEach, clamped } from '../gates/blend';
import { preActivations } from '../gates/pre-activations';

/** See `moveOn` of assembly/kinds.ts. */
export function moveOn(model: usize, layer: usize, states: usize, batch: i32, input: usize, inputStride: usize): void {
  const bytes = (<usize>load<i32>(layer, WIDTH)) << 1;
  let state = load<usize>(states, STATE);
  let cell = load<usize>(states, CELL);
  let gates = load<usize>(states, LSTM_GATES);
  preActivations(model, load<usize>(layer, GROUP), state, bytes, input, inputStride, batch, gates);
  for (let s = 0; s < batch; s++) {
    activate(layer, SIGMOID, gates, 2 * bytes);
    activate(layer, TANH, gates + 2 * bytes, bytes);
    activate(layer, SIGMOID, gates + 3 * bytes, bytes);
    const coarser = load<usize>(layer, CELL_COARSER);
    const table = load<usize>(layer, TABLE);
    // tanh(c) takes the place of the input gate, which is used up.
    if (coarser) {
      updateEachCell(layer, coarser, gates, cell, bytes);
      squashEach(table, load<usize>(layer, CELL_FINER), cell, gates, bytes);
    } else {
      updateCell(layer, gates, cell, bytes);
      squash(table, load<i32>(layer, CELL_SHIFT), load<i32>(layer, CELL_UP), 0, cell, gates, bytes);
    }
    updateState(layer, gates + 3 * bytes, gates, state, bytes);
    state += bytes;
    cell += bytes;
    gates += 4 * bytes;
  }
}

/** c ← f c + i g. */
function updateCell(layer: usize, gates: usize, cell: usize, bytes: usize): void {
  const e = load<i32>(layer, EXTRA_BITS);
  const top = load<i32>(layer, CELL_TOP);
  for (const end = gates + bytes; gates < end; gates += 16) {
    const i = v128.load(gates);
    const f = v128.load(gates + bytes);
    const g = v128.load(gates + 2 * bytes);
    const c = v128.load(cell);
    const low = blend(i32x4.extmul_low_i16x8_s(f, c), i32x4.extmul_low_i16x8_s(i, g), e);
    const high = blend(i32x4.extmul_high_i16x8_s(f, c), i32x4.extmul_high_i16x8_s(i, g), e);
    v128.store(cell, clamped(low, high, top));
    cell += 16;
  }
}

/** The same with a p for each unit. @param coarser i32, 2^{p+1} */
function updateEachCell(layer: usize, coarser: usize, gates: usize, cell: usize, bytes: usize): void {
  const top = load<i32>(layer, CELL_TOP);
  for (const end = gates + bytes; gates < end; gates += 16) {
    const i = v128.load(gates);
    const f = v128.load(gates + bytes);
    const g = v128.load(gates + 2 * bytes);
    const c = v128.load(cell);
    const low = blendEach(i32x4.extmul_low_i16x8_s(f, c), i32x4.extmul_low_i16x8_s(i, g), v128.load(coarser));
    const high = blendEach(i32x4.extmul_high_i16x8_s(f, c), i32x4.extmul_high_i16x8_s(i, g), v128.load(coarser, 16));
    v128.store(cell, clamped(low, high, top));
    cell += 16;
    coarser += 32;
  }
}

/** h ← o tanh(c). */
function updateState(layer: usize, gate: usize, value: usize, state: usize, bytes: usize): void {
  const top = load<i32>(layer, STATE_TOP);
  const shift = load<i32>(layer, OUTPUT_SHIFT);
  const half = i32x4.splat(1 << (shift - 1));
  for (const end = gate + bytes; gate < end; gate += 16) {
    const o = v128.load(gate);
    const t = v128.load(value);
    const low = i32x4.shr_s(i32x4.add(i32x4.extmul_low_i16x8_s(o, t), half), shift);
    const high = i32x4.shr_s(i32x4.add(i32x4.extmul_high_i16x8_s(o, t), half), shift);
    v128.store(state, clamped(low, high, top));
    value += 16;
    state += 16;
  }
}
