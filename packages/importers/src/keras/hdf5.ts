import { ImportError } from '../errors.js';
import type { StoredArray } from '../stored-array.js';

/** What we use of jsfive, which has no types of its own. */
interface Jsfive {
  File: new (buffer: ArrayBuffer, name: string) => JsfiveGroup;
}
interface JsfiveObject {
  attrs: Record<string, unknown>;
}
interface JsfiveGroup extends JsfiveObject {
  keys: string[];
  get(name: string): JsfiveGroup | JsfiveDataset;
}
interface JsfiveDataset extends JsfiveObject {
  shape: number[];
  dtype: unknown;
  value: ArrayLike<number>;
}

/** An HDF5 file: groups, arrays and attributes by their paths. */
export class Hdf5File {
  private constructor(private readonly root: JsfiveGroup) {}

  /**
   * Opens a file in memory.
   *
   * @throws ImportError when jsfive is not installed, or cannot read the file
   */
  static async open(bytes: Uint8Array): Promise<Hdf5File> {
    const jsfive = await loadJsfive();
    return guarded(() => new Hdf5File(new jsfive.File(bytes.slice().buffer as ArrayBuffer, 'weights')));
  }

  /** Names in a group, in the order of the file; none if there is no such group. */
  names(path: string): readonly string[] {
    const found = this.find(path);
    return found && isGroup(found) ? found.keys : [];
  }

  /** An attribute of a group or array; undefined if there is none. */
  attribute(path: string, name: string): unknown {
    return guarded(() => this.find(path)?.attrs[name]);
  }

  /** An array of floating-point numbers; undefined if there is none. */
  array(path: string): StoredArray | undefined {
    const found = this.find(path);
    if (!found || isGroup(found)) return undefined;
    return guarded(() => {
      const { dtype, shape, value } = found;
      if (typeof dtype !== 'string' || !/^[<>]f[248]$/.test(dtype)) {
        throw new ImportError(`${path} is of the type ${String(dtype)}; must be floating-point numbers`);
      }
      return { name: path, shape, values: Float32Array.from(value) };
    });
  }

  private find(path: string): JsfiveGroup | JsfiveDataset | undefined {
    return guarded(() => {
      let at: JsfiveGroup | JsfiveDataset = this.root;
      for (const name of path.split('/').filter((part) => part !== '')) {
        if (!isGroup(at) || !at.keys.includes(name)) return undefined;
        at = at.get(name);
      }
      return at;
    });
  }
}

async function loadJsfive(): Promise<Jsfive> {
  try {
    // @ts-expect-error jsfive has no types
    return (await import('jsfive')) as Jsfive;
  } catch (error) {
    throw new ImportError(
      'files of Keras are HDF5, which the package jsfive reads, and it is not installed; npm install jsfive',
      {
        cause: error,
      },
    );
  }
}

function isGroup(object: JsfiveGroup | JsfiveDataset): object is JsfiveGroup {
  return !('dtype' in object);
}

/** jsfive throws errors of many kinds at damaged files. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = String((error as Error | undefined)?.message ?? error).split('\n')[0];
    throw new ImportError(
      `the HDF5 file cannot be read (${reason}); it is damaged, or uses features that jsfive lacks`,
      { cause: error },
    );
  }
}
