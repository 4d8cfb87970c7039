import { byDefault, check, type OptionTable, orNull, text } from '@qornn/options';
import type { FileBytes } from '@qornn/safetensors';
import { checkNetwork, requireCell } from '../check-network.js';
import { ImportError } from '../errors.js';
import { type ImportedCell, type NetworkWeights, outputsOf, type RnnActivation } from '../network.js';
import { CELL, checkOptions, RNN_ACTIVATION } from '../options.js';
import { listText, type StoredArray, shapeText } from '../stored-array.js';
import { stateDict } from './state-dict.js';
import { describeModule, layersOfModule, type TorchModule, torchModules } from './torch-layers.js';
import { foundReadout, namedReadout, possibleReadouts, readoutTensors } from './torch-readout.js';

/** Options of {@link readTorch}. */
export interface TorchOptions {
  /** type of the recurrent layers; another one in the file is an error. Default: that of the file */
  cell?: ImportedCell;
  /**
   * the recurrent module to read, as `encoder.rnn`; its other layers, except a named `readout`, are then ignored. Default: the only one in
   * the file, which then may have nothing else but a readout
   */
  prefix?: string;
  /** name of the dense layer after it, as `fc`; null leaves it out. Default: the only matrix that fits; with `prefix`, none */
  readout?: string | null;
  /** σ of `nn.RNN`, its `nonlinearity`, which a state dict does not say; default `'tanh'` */
  activation?: RnnActivation;
}

const TORCH_OPTIONS: OptionTable<TorchOptions> = {
  cell: CELL,
  prefix: check('a string', (value) => typeof value === 'string'),
  readout: orNull(text),
  activation: byDefault('tanh', RNN_ACTIVATION),
};

/**
 * Reads a state dict of PyTorch from safetensors: the weights of one `nn.LSTM`, `nn.GRU` or `nn.RNN` (or `nn.LSTMCell`, …), of any
 * number of layers, in one or two directions, with or without biases, and those of the `nn.Linear` after it.
 *
 * PyTorch adds two biases. Their sum is our bias, except in a GRU, which resets after the product: there `b_hn` stays inside r ∘ (…).
 *
 * @param bytes of a file that `safetensors.torch.save_file(model.state_dict(), path)` wrote; floats of 16, 32 or 64 bits
 * @throws ImportError when nothing in it, or more than one thing, can be read as such a network; the message names tensors and shapes
 * @throws SafetensorsError when the file is damaged
 * @example
 * const network = readTorch(bytes, { prefix: 'encoder.rnn', readout: 'head' });
 * const model = buildNetwork(network);
 */
export function readTorch(bytes: FileBytes, options: TorchOptions = {}): NetworkWeights {
  const {
    cell,
    prefix,
    readout,
    activation = 'tanh',
  } = checkOptions<TorchOptions>('readTorch', options, TORCH_OPTIONS);
  const arrays = stateDict(bytes);
  const module = chosenModule(arrays, prefix);
  const layers = layersOfModule(module, activation);
  requireCell(layers, cell);
  if (activation !== 'tanh' && layers[0]!.cell !== 'rnn') {
    throw new ImportError(`activation is '${activation}', but ${layers[0]!.cell} has tanh; activation is for nn.RNN`);
  }
  const own = new Set(Array.from(module.parameters.values(), ({ name }) => name));
  const others = new Map([...arrays].filter(([name]) => !own.has(name)));
  const inputs = outputsOf(layers.at(-1)!);
  const dense = readoutFor(others, { readout, prefix, inputs });
  if (prefix === undefined) {
    const known = dense === null ? possibleReadouts(others, inputs) : [dense.name];
    requireNothingElse(others, known.flatMap(readoutTensors), module);
  }
  return checkNetwork({ layers, readout: dense, returnSequences: null });
}

function chosenModule(arrays: ReadonlyMap<string, StoredArray>, prefix: string | undefined): TorchModule {
  const modules = torchModules(arrays.values());
  if (modules.length === 0) {
    const names = Array.from(arrays.values(), shapeText);
    throw new ImportError(
      `the file has no recurrent layer of PyTorch, like weight_ih_l0 or rnn.weight_ih_l0; it has ${listText(names) || 'no tensors'}`,
    );
  }
  if (prefix === undefined) {
    if (modules.length === 1) return modules[0]!;
    throw new ImportError(
      `the file has ${modules.length} recurrent modules: ${modules.map(describeModule).join(', ')}; choose one with prefix`,
    );
  }
  const found = modules.find((module) => module.prefix === prefix || module.prefix === `${prefix}.`);
  if (found) return found;
  throw new ImportError(
    `prefix: the file has no recurrent module '${prefix}'; it has ${modules.map(describeModule).join(', ')}`,
  );
}

function readoutFor(
  others: ReadonlyMap<string, StoredArray>,
  { readout, prefix, inputs }: Pick<TorchOptions, 'readout' | 'prefix'> & { inputs: number },
) {
  if (readout === null) return null;
  if (readout !== undefined) return namedReadout(others, readout, inputs);
  return prefix === undefined ? foundReadout(others, inputs) : null;
}

/** @throws ImportError when the file has layers that would be lost without notice */
function requireNothingElse(
  others: ReadonlyMap<string, StoredArray>,
  known: readonly string[],
  { prefix }: TorchModule,
): void {
  const left = [...others.values()].filter(({ name }) => !known.includes(name));
  if (left.length === 0) return;
  const allowed = 'allowed are one recurrent module and one nn.Linear after it';
  throw new ImportError(
    `the file also has ${listText(left.map(shapeText))}; ${allowed}; prefix '${prefix}' reads the recurrent module alone`,
  );
}
