import { formatValue, isOptionsObject } from '@qornn/options';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { BUILD_OPTIONS, type BuildOptions, buildNetwork } from './build-network.js';
import { ImportError } from './errors.js';
import { type ReadOptions, readNetwork, type WeightsFile } from './read-network.js';

/** Options of {@link importWeights}: those of the reader of the format, and of the model. */
export type ImportOptions = ReadOptions & BuildOptions;

/**
 * Imports a recurrent network that was trained elsewhere as a model of layers of `@qornn/cells`, with the same outputs, to be trained on or
 * quantized. Its `layers` can be taken into other models.
 *
 * | format                    | reader       | options                                      |
 * | ------------------------- | ------------ | -------------------------------------------- |
 * | safetensors of PyTorch    | `readTorch`  | `cell`, `prefix`, `readout`, `activation`    |
 * | `.onnx`                   | `readOnnx`   | `cell`                                       |
 * | `.keras`, `.weights.h5`, `.h5` | `readKeras` | `cell`, `activation`, `resetAfter`       |
 *
 * @throws ImportError when the file has something else, or an option is wrong
 * @throws SafetensorsError when a safetensors file is damaged
 * @throws LayerConfigError, QuantizerError when a quantizer is unknown or does not fit the layer
 * @example
 * const model = await importWeights(await readFile('lstm.safetensors'), {
 *   cell: 'lstm',
 *   recurrentQuantizer: { name: 'uniform', bits: 4 },
 * });
 */
export async function importWeights(file: WeightsFile, options: ImportOptions = {}): Promise<LayersModel> {
  if (!isOptionsObject(options))
    throw new ImportError(`importWeights: the options are ${formatValue(options)}; they must be a plain object`);
  const isOfModel = ([name]: [string, unknown]) => Object.hasOwn(BUILD_OPTIONS, name);
  const entries = Object.entries(options);
  const building = Object.fromEntries(entries.filter((entry) => isOfModel(entry)));
  const reading = Object.fromEntries(entries.filter((entry) => !isOfModel(entry)));
  return buildNetwork(await readNetwork(file, reading), building);
}
