import { ImportError } from '../errors.js';
import type { MergeMode, ReadoutActivation, RnnActivation } from '../network.js';

/** A recurrent layer of a configuration. */
export interface RecurrentConfig {
  kind: 'recurrent';
  name: string;
  /** class of the saved layer, Bidirectional for one with two directions */
  saved: string;
  cell: 'lstm' | 'gru' | 'rnn';
  activation: RnnActivation;
  /** null for layers other than GRU */
  resetAfter: boolean | null;
  returnSequences: boolean;
  /** null for one direction */
  merge: MergeMode | null;
}

/** A dense layer of a configuration. */
export interface DenseConfig {
  kind: 'dense';
  name: string;
  /** class of the saved layer, TimeDistributed around one */
  saved: string;
  activation: ReadoutActivation;
}

/** The mean over time. */
export interface PoolingConfig {
  kind: 'pooling';
  name: string;
  saved: string;
}

export type KerasLayerConfig = RecurrentConfig | DenseConfig | PoolingConfig;

type Json = Record<string, unknown>;

/** Layers that are the identity at inference. */
const INERT: ReadonlySet<string> = new Set([
  'InputLayer',
  'Dropout',
  'SpatialDropout1D',
  'GaussianDropout',
  'GaussianNoise',
  'AlphaDropout',
  'ActivityRegularization',
]);
const CELLS: Readonly<Record<string, RecurrentConfig['cell']>> = { LSTM: 'lstm', GRU: 'gru', SimpleRNN: 'rnn' };
const ALLOWED =
  'LSTM, GRU, SimpleRNN, Bidirectional of one of them, Dense, TimeDistributed(Dense), GlobalAveragePooling1D, Dropout';

/**
 * The layers of a configuration of Keras, from input to output, and the classes of all that are saved, in their order.
 *
 * @param config of a Sequential model, or of a functional one that is a chain
 * @throws ImportError when a layer, or an option of one, has no counterpart here; the message names the layer
 */
export function kerasLayers(config: unknown): { layers: KerasLayerConfig[]; classes: string[] } {
  const { class_name: kind, config: inner } = asObject(config, 'the configuration of the model');
  if (kind !== 'Sequential' && kind !== 'Functional' && kind !== 'Model') {
    throw new ImportError(`the model is of the class ${String(kind)}; allowed: Sequential, or Functional as a chain`);
  }
  // Keras 1 and early 2 have the list of layers alone.
  const list = Array.isArray(inner) ? inner : asObject(inner, 'the configuration of the model').layers;
  if (!Array.isArray(list)) throw new ImportError('the configuration of the model has no list of layers');
  const entries = list.map((entry) => asObject(entry, 'a layer'));
  if (kind !== 'Sequential') requireChain(entries);
  const layers: KerasLayerConfig[] = [];
  for (const entry of entries) add(layers, entry);
  return { layers, classes: entries.map((entry) => String(entry.class_name)) };
}

function add(layers: KerasLayerConfig[], entry: Json): void {
  const { class_name: saved, config } = entry;
  const type = String(saved);
  const options = asObject(config, `layer ${type}`);
  const name = String(options.name);
  if (INERT.has(type)) return;
  if (type === 'Activation') {
    activate(layers, name, activationOf(options.activation));
    return;
  }
  if (type === 'GlobalAveragePooling1D') {
    layers.push(pooling(name, options));
    return;
  }
  const isWrapper = type === 'Bidirectional' || type === 'TimeDistributed';
  const inner = isWrapper ? asObject(options.layer, `the layer in ${name}`) : entry;
  const own = asObject(inner.config, `the layer in ${name}`);
  const of = String(inner.class_name);
  if (of === 'Dense' && type !== 'Bidirectional') layers.push(dense(name, type, own));
  else if (Object.hasOwn(CELLS, of) && type !== 'TimeDistributed') {
    layers.push(recurrent(name, CELLS[of]!, own, type === 'Bidirectional' ? options : null));
  } else
    throw new ImportError(
      `layer '${name}' is of the class ${isWrapper ? `${type} around ${of}` : type}; allowed: ${ALLOWED}`,
    );
}

function recurrent(name: string, cell: RecurrentConfig['cell'], options: Json, wrapper: Json | null): RecurrentConfig {
  const refuse = (what: string) => {
    throw new ImportError(`layer '${name}' has ${what}`);
  };
  const activation = activationOf(options.activation);
  const allowed = cell === 'rnn' ? ['tanh', 'relu', 'linear'] : ['tanh'];
  if (!allowed.includes(activation)) refuse(`the activation ${activation}; allowed: ${allowed.join(', ')}`);
  const gate = activationOf(options.recurrent_activation);
  if (cell !== 'rnn' && gate !== 'sigmoid') refuse(`the recurrent activation ${gate}; allowed: sigmoid`);
  if (options.go_backwards) refuse('go_backwards; allowed: false; reverse the sequences instead');
  if (options.time_major) refuse('time_major; allowed: false');
  if (options.return_state) refuse('return_state; allowed: false');
  const merge = wrapper ? wrapper.merge_mode : null;
  if (wrapper && !['concat', 'sum', 'mul', 'ave'].includes(String(merge)))
    refuse(`merge_mode ${merge}; allowed: concat, sum, mul, ave`);
  const backward = wrapper?.backward_layer;
  if (wrapper && backward) requireSameDirections(name, options, asObject(asObject(backward, name).config, name));
  return {
    kind: 'recurrent',
    ...{ name, cell },
    saved: wrapper ? 'Bidirectional' : Object.keys(CELLS).find((type) => CELLS[type] === cell)!,
    activation: activation as RnnActivation,
    // Keras 2 before reset_after has none.
    resetAfter: cell === 'gru' ? options.reset_after === true : null,
    returnSequences: options.return_sequences === true,
    merge: merge as MergeMode | null,
  };
}

/** A wrapper may have a backward layer of its own. */
function requireSameDirections(name: string, forward: Json, backward: Json): void {
  for (const option of ['units', 'activation', 'recurrent_activation', 'reset_after', 'return_sequences', 'use_bias']) {
    if (JSON.stringify(forward[option]) !== JSON.stringify(backward[option])) {
      throw new ImportError(
        `layer '${name}' has directions that differ in ${option}; allowed: the same options in both`,
      );
    }
  }
}

function pooling(name: string, options: Json): PoolingConfig {
  const { data_format: format = 'channels_last', keepdims = false } = options;
  if (format !== 'channels_last') {
    throw new ImportError(`layer '${name}' has the data format ${String(format)}; allowed: channels_last`);
  }
  if (keepdims !== false) throw new ImportError(`layer '${name}' has keepdims; allowed: false`);
  return { kind: 'pooling', name, saved: 'GlobalAveragePooling1D' };
}

function dense(name: string, saved: string, options: Json): DenseConfig {
  const layer: DenseConfig = { kind: 'dense', name, saved, activation: 'linear' };
  activate([layer], name, activationOf(options.activation));
  return layer;
}

/** Adds an activation to the dense layer at the end. */
function activate(layers: KerasLayerConfig[], name: string, activation: string): void {
  if (activation === 'linear') return;
  const last = layers.at(-1);
  if (last?.kind !== 'dense' || last.activation !== 'linear') {
    throw new ImportError(
      `layer '${name}' applies ${activation} to something else than a linear dense layer; allowed: after the readout`,
    );
  }
  if (activation !== 'softmax' && activation !== 'sigmoid') {
    throw new ImportError(
      `layer '${name}' has the activation ${activation}; allowed for the readout: linear, softmax, sigmoid`,
    );
  }
  last.activation = activation;
}

/** An activation is a name, or a serialized function or object of one. */
function activationOf(value: unknown): string {
  if (value === undefined || value === null) return 'linear';
  if (typeof value === 'string') return value;
  const { class_name: type, config } = asObject(value, 'an activation');
  return typeof config === 'string' ? config : String(type).toLowerCase();
}

/** @throws ImportError unless each layer reads the one before it */
function requireChain(entries: readonly Json[]): void {
  entries.forEach((entry, i) => {
    const name = String(entry.name ?? asObject(entry.config, 'a layer').name);
    const read = references(entry.inbound_nodes);
    const before = i === 0 ? [] : [String(entries[i - 1]!.name ?? asObject(entries[i - 1]!.config, 'a layer').name)];
    if (read.join() !== before.join()) {
      throw new ImportError(
        `layer '${name}' reads ${read.length > 0 ? read.join(', ') : 'nothing'}; allowed: a chain, in which it reads ${before[0] ?? 'nothing'}`,
      );
    }
  });
}

/** Names of layers in inbound nodes, which are `[name, node, tensor]` at some depth, in the forms of Keras 2 and 3. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) {
    const [name, node, tensor] = value;
    if (typeof name === 'string' && typeof node === 'number' && typeof tensor === 'number') return [name];
    return value.flatMap(references);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(references) : [];
}

function asObject(value: unknown, what: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new ImportError(`${what} is ${JSON.stringify(value)?.slice(0, 40)}; must be an object`);
}
