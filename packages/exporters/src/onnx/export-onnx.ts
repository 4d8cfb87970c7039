import type { IntModel } from '@qornn/int-runtime';
import { flag, integer, oneOf, optionsChecker } from '@qornn/options';
import { ExportError } from '../errors.js';
import { encodeModelProto } from './encode-model-proto.js';
import { floatSequenceGraph, floatStepGraph } from './float-graph.js';
import type { OnnxInputs } from './input-onnx.js';
import { integerSequenceGraph, integerStepGraph } from './integer-graph.js';
import { metadataOnnx } from './metadata-onnx.js';

const checkOptions = optionsChecker((message) => new ExportError(message));

/** Versions of the file format that the versions of the operators need. */
const IR_VERSIONS: Readonly<Record<number, number>> = { 17: 8, 18: 8, 19: 9, 20: 9, 21: 10, 22: 10 };

export interface ExportOnnxOptions {
  /**
   * `'integer'` (default): the same integers as the engines, bit for bit. `'float'`: the operators RNN, GRU and LSTM with dequantized weights,
   * for tools that know them; close to the engines, as these do not round states. The loops of FastRNN and FastGRNN do.
   */
  graph?: 'integer' | 'float';
  /** false (default): whole sequences from the initial state. true: one time step a call, states in and out. */
  streaming?: boolean;
  /** what the graph reads: `'samples'` (default), float32 in their own units, or `'codes'`, int16 */
  inputs?: OnnxInputs;
  /** whether sequences of a batch have lengths of their own, which the graph reads from an input `lengths`; default false; not for streaming */
  lengths?: boolean;
  /** version of the standard operators, 17 (default) to 22 */
  opset?: number;
}

/**
 * Exports a model as ONNX, of standard operators only. The same model and options give the same bytes.
 *
 * Inputs: `input`, float32 or int16, [batch, time, inputs]; `lengths`, int32 [batch]. Outputs: `readout`, int32, V y + b_o (integer graphs
 * only); `values`, float32, logits or predicted values in their own units; `label`, int64, index of the largest output (class models only);
 * each for every time step if the model answers at every step, [batch, time, …], else after the last, [batch, …]; and the last states,
 * `h0`, `h1`, … and `c0`, … of LSTMs, int16 as `state()` of a runtime (float graphs: float32, in their own units), [batch, units].
 *
 * For streaming, inputs are `input`, [batch, inputs], and the states `h0`, `h1`, …; outputs have the next ones, `next_h0`, `next_h1`, ….
 *
 * With `pooling`, answers are of the mean over the time steps, and two states more are `sums`, int64 [batch, outputs], and `count`, int64
 * [batch, 1], which begin as zeros; in float graphs, `average` and `count`, float32.
 *
 * Outputs after the end of a sequence have no meaning. Labels, names of inputs and scales are in `metadata_props`, by names that begin with
 * `qornn.`.
 *
 * @throws ModelFormatError when the model is invalid
 * @throws ExportError when an option is wrong, or the kind of a layer has no ONNX of this kind
 * @example
 * writeFileSync('gesture.onnx', exportOnnx(model));
 */
export function exportOnnx(model: IntModel, options: ExportOnnxOptions = {}): Uint8Array {
  const {
    graph = 'integer',
    streaming = false,
    inputs = 'samples',
    lengths = false,
    opset = 17,
  } = checkOptions<ExportOnnxOptions>('exportOnnx', options, {
    graph: oneOf(['integer', 'float']),
    streaming: flag,
    inputs: oneOf(['samples', 'codes']),
    lengths: flag,
    opset: integer(17, 22),
  });
  if (streaming && lengths) throw new ExportError('exportOnnx: lengths are for whole sequences, not for streaming');
  const [step, sequence] =
    graph === 'integer' ? [integerStepGraph, integerSequenceGraph] : [floatStepGraph, floatSequenceGraph];
  const built = streaming ? step(model, inputs) : sequence(model, inputs, lengths);
  const form = streaming ? 'one time step, states in and out' : 'whole sequences from the initial state';
  const exactness = graph === 'integer' ? 'an integer RNN, bit for bit' : 'an RNN with dequantized weights';
  return encodeModelProto({
    irVersion: IR_VERSIONS[opset]!,
    opsetImport: [{ domain: '', version: opset }],
    producerName: 'qornn',
    docString: `${exactness}: ${form}`,
    graph: built.proto(`${graph}_rnn`),
    metadataProps: metadataOnnx(model, graph),
  });
}
