import type { WeightsFormat } from '@qornn/importers';
import { UsageError } from '../errors.js';
import type { ImportCommandOptions } from './import-options.js';

/**
 * Rejects options that files of a format do not take.
 *
 * @throws UsageError that names the option and the formats it is for
 */
export function requireOptionsOf(
  format: WeightsFormat,
  file: string,
  { prefix, readout, activation }: ImportCommandOptions,
): void {
  const refuse = (option: string, formats: string) => {
    throw new UsageError(`${option}: is for ${formats}; ${file} is ${FORMAT_NAMES[format]}`);
  };
  if (format !== 'safetensors') {
    if (prefix !== undefined) refuse('--prefix', 'safetensors');
    if (readout !== undefined) refuse(readout === false ? '--no-readout' : '--readout', 'safetensors');
  }
  if (format === 'onnx' && activation !== undefined) refuse('--activation', 'safetensors and files of Keras');
}

const FORMAT_NAMES: Readonly<Record<WeightsFormat, string>> = {
  safetensors: 'safetensors',
  onnx: 'ONNX',
  keras: 'a file of Keras',
  hdf5: 'a file of Keras',
};
