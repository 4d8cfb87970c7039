import type { Arena } from '../../arena.js';
import { FAST_RNN } from '../../kernel-words.js';
import type { WeightStorage } from '../../weight-layout.js';
import { fastWasm } from '../gates/fast-wasm.js';
import type { WasmLayer } from '../running-kind.js';
import type { FastRNNLayer } from './layer.js';

/** Writes a layer for the kernels of assembly/kinds/fast-rnn. */
export function fastRNNWasm(
  layer: FastRNNLayer,
  inputMagnitude: number,
  arena: Arena,
  storage: WeightStorage,
): WasmLayer {
  const { bias, updateActivation, alpha, beta } = layer;
  const fast = { kind: FAST_RNN, layer, bias, updateActivation, scalars: [alpha, beta] as const };
  return fastWasm(fast, inputMagnitude, arena, storage);
}
