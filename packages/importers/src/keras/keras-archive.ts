import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ImportError } from '../errors.js';

/** The parts of a `.keras` file that describe a model. */
export interface KerasArchive {
  /** `config.json`, parsed */
  config: unknown;
  /** `model.weights.h5` */
  weights: Uint8Array;
}

const CONFIG = 'config.json';
const WEIGHTS = 'model.weights.h5';

/** Largest sizes after decompression, in bytes. */
const MOST: Readonly<Record<string, number>> = { [CONFIG]: 2 ** 24, [WEIGHTS]: 2 ** 31 - 1 };

/**
 * Opens a `.keras` file, a zip.
 *
 * @throws ImportError when it is damaged, too large, or lacks a part
 */
export function openKerasArchive(bytes: Uint8Array): KerasArchive {
  const { [CONFIG]: config, [WEIGHTS]: weights } = unzipped(bytes);
  if (!config || !weights)
    throw new ImportError(`the file is a zip without ${config ? WEIGHTS : CONFIG}, so it is not a .keras file`);
  return { config: parseConfig(new TextDecoder().decode(config)), weights };
}

/** @throws ImportError when the configuration of a model is not JSON */
export function parseConfig(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(`the configuration of the model is not JSON (${(error as Error).message})`);
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`the zip cannot be read (${(error as Error).message})`);
  }
}

function filter({ name, originalSize }: UnzipFileInfo): boolean {
  const most = MOST[name];
  if (most !== undefined && originalSize > most)
    throw new ImportError(`${name} has ${originalSize} bytes; must be at most ${most}`);
  return most !== undefined;
}
