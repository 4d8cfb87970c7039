import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, type IntModel } from '@qornn/int-runtime';
import { FileReadError, readFileWithin } from '@qornn/tasks/data';
import { ModelFileError } from '../errors.js';

/** Bytes of an integer model; ours have at most some hundred thousand. */
const MOST_MODEL_BYTES = 2 ** 28;

/** Name of the integer model in a run folder. */
export const modelFileName = 'model.qornn.safetensors';

/** The integer model of a run folder, whether it exists or not. */
export function modelPath(directory: string): string {
  return join(directory, modelFileName);
}

/**
 * Where what was measured of a model lies: `quantization.json` beside the model of a run, `<name>.quantization.json` beside any other.
 *
 * @example quantizationPath('small.qornn.safetensors') // 'small.quantization.json'
 */
export function quantizationPath(path: string): string {
  const name = basename(path).replace(/(\.qornn)?\.safetensors$/, '');
  return join(dirname(path), basename(path) === modelFileName ? 'quantization.json' : `${name}.quantization.json`);
}

/** The run folder that a model file lies in; undefined when it lies elsewhere. */
export function runFolderOf(path: string): string | undefined {
  const directory = dirname(path);
  return existsSync(join(directory, 'config.yaml')) ? directory : undefined;
}

/** @throws ModelFileError when it is no file, cannot be read, or is larger than a model can be */
export function readModelBytes(path: string): Uint8Array {
  try {
    return readFileWithin(path, MOST_MODEL_BYTES);
  } catch (error) {
    throw error instanceof FileReadError ? new ModelFileError(path, error.reason) : error;
  }
}

/**
 * Reads an integer model, trusting nothing in the file.
 *
 * @throws ModelFileError when it cannot be read or is damaged; the message names the file and the field
 */
export function readModelFile(path: string): { model: IntModel; bytes: number } {
  const content = readModelBytes(path);
  try {
    return { model: deserialize(content), bytes: content.length };
  } catch (error) {
    throw new ModelFileError(path, (error as Error).message);
  }
}
