import { ImportError } from '../errors.js';
import { directionOf } from '../gate-rows.js';
import {
  type DirectionWeights,
  GATES,
  type ImportedCell,
  type RecurrentWeights,
  type RnnActivation,
} from '../network.js';
import { listText, matrixShape, type StoredArray, shapeText, valuesOf } from '../stored-array.js';

/** A module `nn.LSTM`, `nn.GRU`, `nn.RNN`, or a cell of one of them, in a state dict. */
export interface TorchModule {
  /** what precedes `weight_ih_l0`; empty for the state dict of the module itself */
  prefix: string;
  /** its parameters by their own names */
  parameters: ReadonlyMap<string, StoredArray>;
}

const PARAMETER = /^(.*?)((?:weight|bias)_(?:ih|hh|hr)(?:_l\d+)?(?:_reverse)?)$/;

/** The blocks of PyTorch (i, f, g, o of LSTM; r, z, n of GRU) that are our gates (i, f, g, o; z, r, n). */
const ORDER: Readonly<Record<ImportedCell, readonly number[]>> = { lstm: [0, 1, 2, 3], gru: [1, 0, 2], rnn: [0] };

/** All recurrent modules of a state dict, in its order. */
export function torchModules(arrays: Iterable<StoredArray>): TorchModule[] {
  const modules = new Map<string, Map<string, StoredArray>>();
  for (const array of arrays) {
    const [, prefix, name] = PARAMETER.exec(array.name) ?? [];
    if (prefix === undefined || name === undefined) continue;
    const parameters = modules.get(prefix) ?? new Map();
    modules.set(prefix, parameters.set(name, array));
  }
  return Array.from(modules, ([prefix, parameters]) => ({ prefix, parameters }));
}

/** @example describeModule(module) // "'encoder.rnn.' (4 tensors, encoder.rnn.bias_hh_l0 [15])" */
export function describeModule({ prefix, parameters }: TorchModule): string {
  const [first] = parameters.values();
  return `'${prefix}' (${parameters.size} tensors, ${shapeText(first!)})`;
}

/**
 * The layers of a module.
 *
 * @param activation σ of a plain layer, which a state dict does not say
 * @throws ImportError when a parameter is missing, has a wrong shape, or is not finite
 */
export function layersOfModule(module: TorchModule, activation: RnnActivation): RecurrentWeights[] {
  const { prefix, parameters } = module;
  const projection = [...parameters.keys()].find((name) => name.startsWith('weight_hr'));
  if (projection !== undefined) {
    throw new ImportError(
      `${prefix}${projection} is a projection (proj_size of nn.LSTM), which no layer here has; allowed: proj_size 0`,
    );
  }
  // Modules like nn.LSTMCell have one layer and no number.
  const suffixes = parameters.has('weight_hh')
    ? ['']
    : Array.from({ length: layerCount(parameters) }, (_, layer) => `_l${layer}`);
  const left = new Set(parameters.keys());
  const layers = suffixes.map((suffix) => layerOf(module, suffix, activation, left));
  if (left.size > 0 || layers.length === 0) {
    const names = [...left].map((name) => prefix + name);
    throw new ImportError(
      `${listText(names)}: belongs to no complete layer; a layer has weight_ih_l<n> and weight_hh_l<n>, and layers count from 0`,
    );
  }
  return layers;
}

function layerCount(parameters: ReadonlyMap<string, StoredArray>): number {
  let count = 0;
  while (parameters.has(`weight_hh_l${count}`)) count++;
  return count;
}

/** @param left names of parameters; those that the layer takes are removed */
function layerOf(module: TorchModule, suffix: string, activation: RnnActivation, left: Set<string>): RecurrentWeights {
  const { prefix, parameters } = module;
  const recurrent = parameters.get(`weight_hh${suffix}`)!;
  const [rows, units] = matrixShape(recurrent);
  const cell = (['lstm', 'gru', 'rnn'] as const).find((name) => GATES[name] * units === rows);
  if (cell === undefined) {
    throw new ImportError(
      `${shapeText(recurrent)} has ${rows} rows for ${units} units; must be 4 times (LSTM), 3 times (GRU) or once (RNN) as many`,
    );
  }
  const inputs = matrixShape(parameter(module, `weight_ih${suffix}`))[1];
  const direction = (of: string) => directionIn(module, of, { cell, inputs, units }, left);
  const isBidirectional = parameters.has(`weight_hh${suffix}_reverse`);
  return {
    name: layerName(prefix, suffix),
    ...{ cell, inputs, units },
    activation: cell === 'rnn' ? activation : 'tanh',
    resetAfter: cell === 'gru',
    forward: direction(suffix),
    backward: isBidirectional ? direction(`${suffix}_reverse`) : null,
    merge: 'concat',
  };
}

/** @example layerName('encoder.rnn.', '_l1') // 'layer 1 of encoder.rnn' */
function layerName(prefix: string, suffix: string): string {
  const layer = suffix === '' ? 'the layer' : `layer ${suffix.slice(2)}`;
  return prefix === '' ? layer : `${layer} of ${prefix.replace(/\.$/, '')}`;
}

function directionIn(
  module: TorchModule,
  suffix: string,
  { cell, inputs, units }: { cell: ImportedCell; inputs: number; units: number },
  left: Set<string>,
): DirectionWeights {
  const gates = GATES[cell];
  const rows = gates * units;
  const take = (name: string, shape: readonly number[], meaning: string) => {
    left.delete(name + suffix);
    return valuesOf(parameter(module, name + suffix), shape, meaning);
  };
  const times = gates === 1 ? 'units' : `${gates} · units`;
  const hasBiases = ['bias_ih', 'bias_hh'].some((name) => module.parameters.has(name + suffix));
  const bias = (name: string) => take(name, [rows], `[${times}]`);
  return directionOf(
    {
      units,
      input: take('weight_ih', [rows, inputs], `[${times}, inputs]`),
      recurrent: take('weight_hh', [rows, units], `[${times}, units]`),
      biases: hasBiases ? { input: bias('bias_ih'), recurrent: bias('bias_hh') } : null,
    },
    ORDER[cell],
    cell === 'gru',
  );
}

/** @throws ImportError when the module lacks it */
function parameter({ prefix, parameters }: TorchModule, name: string): StoredArray {
  const found = parameters.get(name);
  if (!found)
    throw new ImportError(`${prefix}${name} is missing, though the module has ${listText([...parameters.keys()])}`);
  return found;
}
