import type { Arena } from '../../arena.js';
import { FAST_GRNN } from '../../kernel-words.js';
import type { WeightStorage } from '../../weight-layout.js';
import { fastWasm } from '../gates/fast-wasm.js';
import type { WasmLayer } from '../running-kind.js';
import type { FastGRNNLayer } from './layer.js';

/** Writes a layer for the kernels of assembly/kinds/fast-grnn. */
export function fastGRNNWasm(
  layer: FastGRNNLayer,
  inputMagnitude: number,
  arena: Arena,
  storage: WeightStorage,
): WasmLayer {
  const { bias, updateActivation, zeta, nu, gateBias, gateActivation } = layer;
  const gate = { bias: gateBias, activation: gateActivation };
  const fast = { kind: FAST_GRNN, layer, bias, updateActivation, scalars: [zeta, nu] as const, gate };
  return fastWasm(fast, inputMagnitude, arena, storage);
}
