import { ImportError } from '../errors.js';
import type { StoredArray } from '../stored-array.js';
import type { Hdf5File } from './hdf5.js';

/** The arrays of a saved layer. */
export type LayerArrays =
  | { kind: 'recurrent'; forward: StoredArray[]; backward: StoredArray[] | null }
  | { kind: 'dense'; arrays: StoredArray[] }
  | { kind: 'none' }
  | { kind: 'unknown'; path: string };

/** Saved layers by name, in the order of the file. */
export interface SavedLayers {
  /** in the format of Keras 3 the names are those of classes, counted: lstm, lstm_1 */
  format: 'keras3' | 'legacy';
  names: readonly string[];
  /** the name that the layer had in its model; undefined where the file does not say */
  nameOf(saved: string): string | undefined;
  arraysOf(saved: string): LayerArrays;
}

/** Groups that contain the layers: of Keras 3, and of `.keras` files of Keras 2. */
const CONTAINERS = ['layers', '_layer_checkpoint_dependencies'];

/**
 * Finds the layers in an HDF5 file of Keras, whichever version wrote it.
 *
 * @throws ImportError when it is another HDF5 file
 */
export function savedLayers(file: Hdf5File): SavedLayers {
  const container = CONTAINERS.find((name) => file.names(name).length > 0);
  if (container !== undefined) return keras3Layers(file, container);
  const root = file.names('').includes('model_weights') ? 'model_weights' : '';
  const names = file.attribute(root, 'layer_names');
  if (Array.isArray(names)) return legacyLayers(file, root, names.map(String));
  throw new ImportError(
    `the HDF5 file has no weights of Keras: neither layers/ nor layer_names; it has ${file.names('').join(', ') || 'nothing'}`,
  );
}

function keras3Layers(file: Hdf5File, container: string): SavedLayers {
  const arrays = (path: string) => {
    const vars = `${container}/${path}vars`;
    // Names are numbers: 0, 1, …
    const sorted = [...file.names(vars)].sort((a, b) => Number(a) - Number(b));
    return sorted.flatMap((name) => file.array(`${vars}/${name}`) ?? []);
  };
  return {
    format: 'keras3',
    names: file.names(container),
    nameOf(saved) {
      const name = file.attribute(`${container}/${saved}/vars`, 'name');
      return typeof name === 'string' ? name : undefined;
    },
    arraysOf(saved) {
      const parts = file.names(`${container}/${saved}`);
      if (parts.includes('forward_layer')) {
        return {
          kind: 'recurrent',
          forward: arrays(`${saved}/forward_layer/cell/`),
          backward: arrays(`${saved}/backward_layer/cell/`),
        };
      }
      if (parts.includes('cell')) return { kind: 'recurrent', forward: arrays(`${saved}/cell/`), backward: null };
      if (parts.includes('layer')) return { kind: 'dense', arrays: arrays(`${saved}/layer/`) };
      const own = arrays(`${saved}/`);
      if (parts.some((part) => part !== 'vars' && part !== 'seed_generator'))
        return { kind: 'unknown', path: `${container}/${saved}` };
      return own.length > 0 ? { kind: 'dense', arrays: own } : { kind: 'none' };
    },
  };
}

function legacyLayers(file: Hdf5File, root: string, names: readonly string[]): SavedLayers {
  return {
    format: 'legacy',
    names,
    nameOf: (saved) => saved,
    arraysOf(saved) {
      const group = `${root}/${saved}`;
      const weights = file.attribute(group, 'weight_names');
      const list = Array.isArray(weights) ? weights.map(String) : [];
      const arrays = list.map((name) => {
        const array = file.array(`${group}/${name}`);
        if (!array) throw new ImportError(`${group}/${name} is missing, though weight_names lists it`);
        return array;
      });
      if (arrays.length === 0) return { kind: 'none' };
      if (!list.some((name) => /recurrent_kernel/.test(name))) return { kind: 'dense', arrays };
      const isBackward = (i: number) => /(^|\/)backward_/.test(list[i]!);
      const backward = arrays.filter((_, i) => isBackward(i));
      return {
        kind: 'recurrent',
        forward: arrays.filter((_, i) => !isBackward(i)),
        backward: backward.length > 0 ? backward : null,
      };
    },
  };
}
