// The layer kinds that have kernels, selected by a word of the layer.
import { FAST_RNN, GRU, LAYER_KIND, LSTM, ORTHOGONAL } from '../src/kernel-words';
import { STATE } from '../src/kinds/gates/kernel-words';
import { moveOn as moveFastGRNNOn } from './kinds/fast-grnn/layer';
import { moveOn as moveFastRNNOn } from './kinds/fast-rnn/layer';
import { moveOn as moveGruOn } from './kinds/gru/layer';
import { moveOn as moveLstmOn } from './kinds/lstm/layer';
import { moveOn as moveOrthogonalOn, outputs as orthogonalOutputs } from './kinds/orthogonal/layer';

/**
 * Advances all streams.
 *
 * @param states pointers to the layer's state vectors
 * @param input i16 [batch, inputs], rows `inputStride` bytes apart
 */
export function moveOn(model: usize, layer: usize, states: usize, batch: i32, input: usize, inputStride: usize): void {
  const kind = load<i32>(layer, LAYER_KIND);
  if (kind === ORTHOGONAL) moveOrthogonalOn(model, layer, states, batch, input, inputStride);
  else if (kind === GRU) moveGruOn(model, layer, states, batch, input, inputStride);
  else if (kind === LSTM) moveLstmOn(model, layer, states, batch, input, inputStride);
  else if (kind === FAST_RNN) moveFastRNNOn(model, layer, states, batch, input, inputStride);
  else moveFastGRNNOn(model, layer, states, batch, input, inputStride);
}

/** Address of the outputs of a layer. Those of layers with gates are their states. */
export function outputs(layer: usize, states: usize, batch: i32): usize {
  if (load<i32>(layer, LAYER_KIND) === ORTHOGONAL) return orthogonalOutputs(layer, states, batch);
  return load<usize>(states, STATE);
}
