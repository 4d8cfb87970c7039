import { flag, type OptionTable } from '@qornn/options';
import { bytesOf, type FileBytes } from '@qornn/safetensors';
import { checkNetwork, requireCell } from '../check-network.js';
import { ImportError } from '../errors.js';
import { formatOf } from '../format.js';
import type { ImportedCell, NetworkWeights, RecurrentWeights, RnnActivation } from '../network.js';
import { CELL, checkOptions, RNN_ACTIVATION } from '../options.js';
import { listText } from '../stored-array.js';
import { Hdf5File } from './hdf5.js';
import { openKerasArchive, parseConfig } from './keras-archive.js';
import {
  type DenseConfig,
  type KerasLayerConfig,
  kerasLayers,
  type PoolingConfig,
  type RecurrentConfig,
} from './keras-config.js';
import { denseWeights, directionWeights, resetsAfter, sizesOf } from './keras-weights.js';
import { type LayerArrays, type SavedLayers, savedLayers } from './layer-arrays.js';

/** Options of {@link readKeras}. */
export interface KerasOptions {
  /** type of the recurrent layers; another one in the file is an error. Default: that of the file */
  cell?: ImportedCell;
  /** σ of SimpleRNN, for files with weights only; default `'tanh'` */
  activation?: RnnActivation;
  /** whether a GRU without biases resets after the product, for files with weights only; default true, as Keras 3 */
  resetAfter?: boolean;
}

const KERAS_OPTIONS: OptionTable<KerasOptions> = { cell: CELL, activation: RNN_ACTIVATION, resetAfter: flag };

/**
 * Reads a network of Keras: LSTM, GRU or SimpleRNN layers, also in Bidirectional, and a Dense layer after them, also in TimeDistributed.
 * GlobalAveragePooling1D after the recurrent layers becomes `pooling`. Layers that are the identity at inference, like Dropout, are left out.
 *
 * `.keras` and `.h5` files of whole models say what the layers are. Those with weights only (`.weights.h5`) do not: a dense layer is then
 * linear, `activation` and `resetAfter` say the rest, and recurrent layers must be of one class, since their order is that of their names.
 *
 * Needs the optional package `jsfive`, which reads HDF5.
 *
 * @param bytes of the file
 * @throws ImportError when a layer or an option of one has no counterpart here, the file is damaged, or jsfive is not installed
 * @example
 * const network = await readKeras(await readFile('model.keras'));
 */
export async function readKeras(bytes: FileBytes, options: KerasOptions = {}): Promise<NetworkWeights> {
  const checked = checkOptions<KerasOptions>('readKeras', options, KERAS_OPTIONS);
  const content = bytesOf(bytes);
  const archive = formatOf(content) === 'keras' ? openKerasArchive(content) : null;
  const file = await Hdf5File.open(archive?.weights ?? content);
  const text = archive ? undefined : file.attribute('', 'model_config');
  const config = archive ? archive.config : typeof text === 'string' ? parseConfig(text) : undefined;
  const saved = savedLayers(file);
  const network = config === undefined ? fromWeights(saved, checked) : fromConfig(saved, kerasLayers(config));
  requireCell(network.layers, checked.cell);
  for (const layer of network.layers) requireGiven(layer, checked);
  return checkNetwork(network);
}

/** A model with its configuration. */
function fromConfig(saved: SavedLayers, { layers, classes }: ReturnType<typeof kerasLayers>): NetworkWeights {
  const recurrent = layers.filter((layer) => layer.kind === 'recurrent');
  const [dense, second] = layers.filter((layer) => layer.kind === 'dense');
  const [pooling, another] = layers.filter((layer) => layer.kind === 'pooling');
  if (recurrent.length === 0) throw new ImportError('the model has no LSTM, GRU or SimpleRNN');
  if (second) throw new ImportError(`layer '${second.name}' is a second dense layer; allowed: one`);
  if (another) throw new ImportError(`layer '${another.name}' is a second mean over time; allowed: one`);
  if (dense && layers.filter((layer) => layer.kind !== 'pooling').at(-1) !== dense)
    throw new ImportError(`layer '${dense.name}' is a dense layer before a recurrent one; allowed: after all of them`);
  const early = recurrent.slice(0, -1).find(({ returnSequences }) => !returnSequences);
  if (early)
    throw new ImportError(
      `layer '${early.name}' gives its last output to a recurrent layer; must have return_sequences`,
    );
  const last = recurrent.at(-1)!;
  if (pooling) requirePoolable(pooling, last, dense, layers);
  if (dense?.saved === 'TimeDistributed' && !last.returnSequences) {
    throw new ImportError(
      `layer '${dense.name}' is distributed over time, but '${last.name}' gives its last output only`,
    );
  }
  const arrays = (layer: KerasLayerConfig) => saved.arraysOf(savedName(saved, layer, layers, classes));
  return {
    layers: recurrent.map((layer) => recurrentWeights(layer.name, arrays(layer), layer)),
    readout: dense ? denseWeights(denseArrays(arrays(dense), dense.name), dense.name, dense.activation) : null,
    returnSequences: last.returnSequences && !pooling,
    ...(pooling && { pooling: 'mean' as const }),
  };
}

/** The mean is that of all outputs, before a dense layer, or behind a linear one, which is the same. */
function requirePoolable(
  { name }: PoolingConfig,
  last: RecurrentConfig,
  dense: DenseConfig | undefined,
  layers: readonly KerasLayerConfig[],
): void {
  const place = layers.findIndex((layer) => layer.name === name);
  if (place < layers.indexOf(last)) {
    throw new ImportError(`layer '${name}' is a mean over time before a recurrent layer; allowed: after all of them`);
  }
  if (!last.returnSequences) {
    throw new ImportError(`layer '${name}' is a mean over time, but '${last.name}' gives its last output only`);
  }
  if (dense && dense.activation !== 'linear' && layers.indexOf(dense) < place) {
    throw new ImportError(
      `layer '${name}' is a mean over time of what ${dense.activation} gives; allowed: before the dense layer`,
    );
  }
}

/** @throws ImportError when an option contradicts the file */
function requireGiven({ name, activation, resetAfter, cell }: RecurrentWeights, given: KerasOptions): void {
  if (given.activation !== undefined && given.activation !== activation) {
    throw new ImportError(
      `activation is '${given.activation}', but layer '${name}' has ${activation}; omit the option`,
    );
  }
  if (cell === 'gru' && given.resetAfter !== undefined && given.resetAfter !== resetAfter) {
    throw new ImportError(`resetAfter is ${given.resetAfter}, but layer '${name}' has ${resetAfter}; omit the option`);
  }
}

/** The name under which a layer is saved: its own in some versions, else that of its class, counted. */
function savedName(
  saved: SavedLayers,
  layer: KerasLayerConfig,
  layers: readonly KerasLayerConfig[],
  classes: readonly string[],
): string {
  const own = saved.names.find((name) => saved.nameOf(name) === layer.name);
  if (own !== undefined) return own;
  if (saved.names.includes(layer.name)) return layer.name;
  const snake = snakeCase(layer.saved);
  const before = layers.slice(0, layers.indexOf(layer)).filter((other) => other.saved === layer.saved).length;
  const counted = before === 0 ? snake : `${snake}_${before}`;
  if (saved.names.includes(counted) && classes.filter((one) => one === layer.saved).length > before) return counted;
  throw new ImportError(
    `layer '${layer.name}' has no weights in the file, which has those of ${listText(saved.names)}`,
  );
}

/** @example snakeCase('SimpleRNN') // 'simple_rnn' */
function snakeCase(name: string): string {
  return name
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** A file with weights only: the classes of layers are those of their arrays. */
function fromWeights(saved: SavedLayers, { activation = 'tanh', resetAfter = true }: KerasOptions): NetworkWeights {
  const found = [...saved.names].sort(byNumber(saved)).map((name) => ({ name, arrays: saved.arraysOf(name) }));
  const unknown = found.find(({ arrays }) => arrays.kind === 'unknown');
  if (unknown)
    throw new ImportError(
      `layer ${unknown.name} is none of those that can be imported: LSTM, GRU, SimpleRNN, Bidirectional, Dense`,
    );
  const recurrent = found.filter(({ arrays }) => arrays.kind === 'recurrent');
  const [dense, second] = found.filter(({ arrays }) => arrays.kind === 'dense');
  if (recurrent.length === 0)
    throw new ImportError(`the file has no LSTM, GRU or SimpleRNN; it has ${listText(saved.names)}`);
  if (second)
    throw new ImportError(
      `the file has two layers that could be dense, ${dense!.name} and ${second.name}; allowed: one`,
    );
  const classes = new Set(recurrent.map(({ name }) => classOf(name)));
  if (saved.format === 'keras3' && classes.size > 1) {
    throw new ImportError(
      `the file has layers of the classes ${[...classes].join(', ')}, and weights alone do not say in which order; save the model as .keras`,
    );
  }
  return {
    layers: recurrent.map(({ name, arrays }) =>
      recurrentWeights(name, arrays, { activation, resetAfter, merge: 'concat' }),
    ),
    readout: dense ? denseWeights(denseArrays(dense.arrays, dense.name), dense.name, 'linear') : null,
    returnSequences: null,
  };
}

/** In the files of Keras 3, groups are sorted by name, lstm_10 before lstm_2. */
function byNumber({ format }: SavedLayers): (a: string, b: string) => number {
  return format === 'keras3' ? (a, b) => numberOf(a) - numberOf(b) : () => 0;
}

function classOf(name: string): string {
  return name.replace(/_\d+$/, '');
}

function numberOf(name: string): number {
  return Number(/_(\d+)$/.exec(name)?.[1] ?? 0);
}

/** What a configuration says of a layer, or the options in its place. */
type Stated = Partial<Pick<RecurrentConfig, 'cell' | 'merge'>> & {
  activation: RnnActivation;
  resetAfter: boolean | null;
};

function recurrentWeights(name: string, arrays: LayerArrays, stated: Stated): RecurrentWeights {
  if (arrays.kind !== 'recurrent')
    throw new ImportError(`layer '${name}' has no weights of a recurrent layer in the file`);
  const { forward, backward } = arrays;
  const sizes = sizesOf(forward, name);
  const { cell } = sizes;
  if (stated.cell !== undefined && stated.cell !== cell) {
    throw new ImportError(`layer '${name}' is of type ${stated.cell}, but its weights are those of ${cell}`);
  }
  const resetAfter = cell === 'gru' && (resetsAfter(forward) ?? stated.resetAfter ?? true);
  const direction = (of: typeof forward) => directionWeights(of, sizes, resetAfter);
  return {
    ...{ name, ...sizes, resetAfter },
    activation: cell === 'rnn' ? stated.activation : 'tanh',
    forward: direction(forward),
    backward: backward && direction(backward),
    merge: stated.merge ?? 'concat',
  };
}

function denseArrays(arrays: LayerArrays, name: string) {
  if (arrays.kind !== 'dense') throw new ImportError(`layer '${name}' has no weights of a dense layer in the file`);
  return arrays.arrays;
}
