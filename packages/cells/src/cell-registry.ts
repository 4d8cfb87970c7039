import { findNamed } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import type { Cell } from './cell.js';
import { registerLabel } from './cell-labels.js';
import { LayerConfigError } from './errors.js';
import { fastGRNNCell } from './fast-grnn-cell.js';
import { fastRNNCell } from './fast-rnn-cell.js';
import { orthogonalCell } from './orthogonal-rnn-cell.js';
import { registerPresetName } from './preset-names.js';
import { gruCell } from './quantized-gru-cell.js';
import { lstmCell } from './quantized-lstm-cell.js';
import { RecurrentLayer } from './recurrent-layer.js';

// Registered here, not in the cells' modules, so that bundlers can drop the registry.
const cells = new Map<string, Cell>(
  [orthogonalCell, fastRNNCell, fastGRNNCell, lstmCell, gruCell].map((cell: Cell) => [cell.name, cell]),
);

/**
 * Registers a cell for configurations (by its name), saved models (by its layer class) and `describe`. Registering the same cell again
 * does nothing.
 *
 * @param cell its layer class extends `RecurrentLayer`
 * @throws LayerConfigError when the name is empty or taken, the class does not extend `RecurrentLayer`, or its class name is missing or
 *   taken
 * @example
 * registerCell({ name: 'decay', layer: Decay });
 * getCell('decay').layer; // Decay
 */
export function registerCell<L extends RecurrentLayer>(cell: Cell<L>): void {
  const { name, layer } = cell;
  const invalid = (field: string, what: string) => new LayerConfigError(`registerCell: ${what}`, field);
  if (typeof name !== 'string' || name === '') throw invalid('name', 'the name must be a non-empty string');
  if (cells.get(name) === (cell as Cell)) return;
  if (cells.has(name)) throw invalid('name', `the name '${name}' is taken`);
  if (!(layer?.prototype instanceof RecurrentLayer)) {
    throw invalid(
      'layer',
      `the layer of '${name}' must be a class that extends RecurrentLayer, of the same copy of @qornn/cells`,
    );
  }
  const other = [...cells.values()].find(({ layer: { className } }) => className === layer.className);
  if (!Object.hasOwn(layer, 'className') || other) {
    const actual = other ? `that of '${other.name}'` : 'missing';
    throw invalid('layer', `the layer of '${name}' must have its own static className, but it is ${actual}`);
  }
  tf.serialization.registerClass(layer as unknown as tf.serialization.SerializableConstructor<RecurrentLayer>);
  cells.set(name, cell as Cell);
  if (cell.label) registerLabel(name, cell.label);
  if (cell.presetName !== undefined) registerPresetName(cell.presetName, name);
}

/**
 * Looks up a cell by name.
 *
 * @throws LayerConfigError for an unknown name; the message suggests the nearest name and lists all
 * @example
 * getCell('gru').layer; // QuantizedGRU
 */
export function getCell(name: string): Cell {
  return findNamed('getCell', 'cell', cells, name, (message, field) => new LayerConfigError(message, field));
}

/** Names of all cells, in order of registration. */
export function cellNames(): string[] {
  return [...cells.keys()];
}

/** The cell of a layer, by its class or its nearest registered base class; undefined for other layers. */
export function cellOf(layer: layers.Layer): Cell | undefined {
  const all = [...cells.values()];
  for (let of = Object.getPrototypeOf(layer); of !== null; of = Object.getPrototypeOf(of)) {
    const cell = all.find(({ layer: { prototype } }) => prototype === of);
    if (cell) return cell;
  }
  return undefined;
}
