import type { Arena } from '../../arena.js';
import { putWords, type Words } from '../../kernel-memory.js';
import { ROWS } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import type { WasmLayer } from '../running-kind.js';
import { fractionBits, type GateActivation } from './activation.js';
import {
  EXTRA_BITS,
  FAST_BYTES,
  FIRST_SCALAR,
  GATE,
  GROUP,
  HARD_SIGMOID,
  KERNEL_DOWN,
  LINEAR,
  RECURRENT_DOWN,
  RELU,
  SECOND_GROUP,
  SECOND_SCALAR,
  SIGMOID,
  TANH,
  UNITS,
  UPDATE,
} from './kernel-words.js';
import { type GatedIntLayer, gatedMagnitude, stateFraction } from './layer.js';
import { type GateMatrix, isLowRank, RANK_MAGNITUDE } from './matrix.js';
import { gateWords, putGroups, type ScaledMatrix } from './wasm.js';

const CODES: Record<GateActivation, number> = {
  linear: LINEAR,
  relu: RELU,
  hardSigmoid: HARD_SIGMOID,
  tanh: TANH,
  sigmoid: SIGMOID,
};

/** A layer of FastRNN or FastGRNN. */
export interface FastLayer {
  /** kind of layer, for the kernels */
  kind: number;
  layer: GatedIntLayer;
  bias: Int32Array;
  updateActivation: GateActivation;
  /** α and β, or ζ and ν */
  scalars: readonly [number, number];
  /** of FastGRNN */
  gate?: { bias: Int32Array; activation: GateActivation };
}

/** Writes a layer for the kernels of assembly/kinds/fast-rnn and assembly/kinds/fast-grnn. */
export function fastWasm(
  { kind, layer, bias, updateActivation, scalars, gate }: FastLayer,
  inputMagnitude: number,
  arena: Arena,
  storage: WeightStorage,
): WasmLayer {
  const { units, integerBits } = layer;
  const width = padded(units, ROWS);
  const recurrent = factors(layer.recurrent, layer.recurrentMultiplier, gatedMagnitude(layer), arena, storage);
  const kernel = factors(layer.kernel, layer.kernelMultiplier, inputMagnitude, arena, storage);
  const [group, second] = putGroups(
    arena,
    storage,
    { units, blocks: [0], recurrent: recurrent.last, kernel: kernel.last, shift: layer.shift, bias },
    ...(gate ? [gate.bias] : []),
  );
  const words: Words = {
    ...gateWords(kind, layer, arena),
    [GROUP]: group!,
    [SECOND_GROUP]: second ?? 0,
    [EXTRA_BITS]: fractionBits(updateActivation, integerBits) - stateFraction(layer),
    [UNITS]: units,
    [FIRST_SCALAR]: scalars[0],
    [SECOND_SCALAR]: scalars[1],
    [UPDATE]: CODES[updateActivation],
    [GATE]: CODES[gate?.activation ?? 'linear'],
    [RECURRENT_DOWN]: recurrent.down,
    [KERNEL_DOWN]: kernel.down,
  };
  return {
    at: putWords(arena, FAST_BYTES, words),
    sums: Math.max(width, recurrent.width, kernel.width),
    vectors: [width, width, gate ? width : 0, recurrent.width, kernel.width],
    refresh() {},
  };
}

/** Writes the first factor of a weight of low rank. Returns its address and padded length, or 0, and the matrix that remains. */
function factors(
  matrix: GateMatrix,
  multiplier: Int32Array,
  magnitude: number,
  arena: Arena,
  storage: WeightStorage,
): { down: number; width: number; last: ScaledMatrix } {
  if (!isLowRank(matrix)) return { down: 0, width: 0, last: { matrix, multiplier, magnitude } };
  const { rows } = matrix.down;
  const [down] = putGroups(arena, storage, {
    units: rows,
    blocks: [0],
    recurrent: { matrix: matrix.down, multiplier: matrix.multiplier, magnitude },
    shift: matrix.shift,
    bias: new Int32Array(rows),
  });
  return {
    down: down!,
    width: padded(rows, ROWS),
    last: { matrix: matrix.up, multiplier, magnitude: RANK_MAGNITUDE },
  };
}
