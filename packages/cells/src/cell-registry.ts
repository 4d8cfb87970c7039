import { findNamed } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import type { Cell } from './cell.js';
import { keepLabel } from './cell-labels.js';
import { LayerConfigError } from './errors.js';
import { fastGRNNCell } from './fast-grnn-cell.js';
import { fastRNNCell } from './fast-rnn-cell.js';
import { orthogonalCell } from './orthogonal-rnn-cell.js';
import { gruCell } from './quantized-gru-cell.js';
import { lstmCell } from './quantized-lstm-cell.js';
import { RecurrentLayer } from './recurrent-layer.js';

// Filled here and not by each cell's module, so that bundles without configurations leave the registrations out.
const cells = new Map<string, Cell>(
  [orthogonalCell, fastRNNCell, fastGRNNCell, lstmCell, gruCell].map((cell: Cell) => [cell.name, cell]),
);

/**
 * Makes a cell known: to configurations by its name, to saved models by the class of its layers, and to `describe`.
 *
 * @param cell its class extends `RecurrentLayer`; a name or a class that is taken is refused, unless it is the same cell
 * @throws LayerConfigError when the name is empty or taken, or the class is none of recurrent layers or belongs to another cell
 * @example
 * registerCell({ name: 'decay', layer: Decay });
 * getCell('decay').layer; // Decay
 */
export function registerCell<L extends RecurrentLayer>(cell: Cell<L>): void {
  const { name, layer } = cell;
  const refuse = (field: string, what: string) => new LayerConfigError(`registerCell: ${what}`, field);
  if (typeof name !== 'string' || name === '') throw refuse('name', 'the name must be a string that is not empty');
  if (cells.get(name) === (cell as Cell)) return;
  if (cells.has(name)) throw refuse('name', `the name '${name}' is taken`);
  if (!(layer?.prototype instanceof RecurrentLayer)) {
    throw refuse(
      'layer',
      `the layer of '${name}' must be a class that extends RecurrentLayer, of the same copy of @qornn/cells`,
    );
  }
  const other = [...cells.values()].find(({ layer: { className } }) => className === layer.className);
  if (!Object.hasOwn(layer, 'className') || other) {
    const taken = other ? `the one of '${other.name}'` : 'missing';
    throw refuse('layer', `the layer of '${name}' must have a static className of its own, but it is ${taken}`);
  }
  tf.serialization.registerClass(layer as unknown as tf.serialization.SerializableConstructor<RecurrentLayer>);
  cells.set(name, cell as Cell);
  if (cell.label) keepLabel(name, cell.label);
}

/**
 * The cell of a name.
 *
 * @throws LayerConfigError when there is none; the message names the nearest one, and all
 * @example
 * getCell('gru').layer; // QuantizedGRU
 */
export function getCell(name: string): Cell {
  return findNamed('getCell', 'cell', cells, name, (message, field) => new LayerConfigError(message, field));
}

/** Names of all cells, in the order in which they were registered. */
export function cellNames(): string[] {
  return [...cells.keys()];
}

/** The cell that a layer is of: the one of its class, or else of the nearest class above it; undefined for other layers. */
export function cellOf(layer: layers.Layer): Cell | undefined {
  const all = [...cells.values()];
  for (let of = Object.getPrototypeOf(layer); of !== null; of = Object.getPrototypeOf(of)) {
    const cell = all.find(({ layer: { prototype } }) => prototype === of);
    if (cell) return cell;
  }
  return undefined;
}
