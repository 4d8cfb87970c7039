import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, type IntModel, ModelFormatError } from '@qornn/int-runtime';
import { FileReadError, readFileWithin } from '@qornn/tasks/data';
import { printableLine } from '../display/printable.js';
import { ModelFileError, UnknownKindError } from '../errors.js';

/** Maximum size of a model file; typical ones have less than 1 MB. */
const MAX_MODEL_BYTES = 2 ** 28;

/** Name of the integer model in a run folder. */
export const modelFileName = 'model.qornn.safetensors';

/** Path of the integer model of a run folder; it may not exist. */
export function modelPath(directory: string): string {
  return join(directory, modelFileName);
}

/**
 * Path of the report of a model: `quantization.json` in a run folder, else `<name>.quantization.json`.
 *
 * @example quantizationPath('small.qornn.safetensors') // 'small.quantization.json'
 */
export function quantizationPath(path: string): string {
  const name = basename(path).replace(/(\.qornn)?\.safetensors$/, '');
  return join(dirname(path), basename(path) === modelFileName ? 'quantization.json' : `${name}.quantization.json`);
}

/** The run folder of a model file; undefined if it is elsewhere. */
export function runFolderOf(path: string): string | undefined {
  const directory = dirname(path);
  return existsSync(join(directory, 'config.yaml')) ? directory : undefined;
}

/** @throws ModelFileError when it is not a file, cannot be read, or is too large */
export function readModelBytes(path: string): Uint8Array {
  try {
    return readFileWithin(path, MAX_MODEL_BYTES);
  } catch (error) {
    throw error instanceof FileReadError ? new ModelFileError(path, error.reason) : error;
  }
}

/**
 * Reads and validates an integer model.
 *
 * @throws ModelFileError when it cannot be read or is invalid; the message names the file and the field
 * @throws UnknownKindError when it has layers of kinds that are not registered
 */
export function readModelFile(path: string): { model: IntModel; bytes: number } {
  const content = readModelBytes(path);
  try {
    return { model: deserialize(content), bytes: content.length };
  } catch (error) {
    const kinds = error instanceof ModelFormatError ? unknownKinds(error) : [];
    throw kinds.length > 0 ? new UnknownKindError(path, kinds) : new ModelFileError(path, (error as Error).message);
  }
}

function unknownKinds({ unknownFeatures }: ModelFormatError): string[] {
  return unknownFeatures.flatMap((feature) => {
    const [, kind] = /^kind:(\S{1,40})$/.exec(String(feature)) ?? [];
    return kind === undefined ? [] : [printableLine(kind)];
  });
}
